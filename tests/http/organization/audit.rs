//! `/organization/audit` and its export

use std::time::Duration;

use comptoir::audit::{self, AuditKind, Change, Event};
use comptoir::db::DbResult;
use comptoir::values::Actor;

use super::merchants::create::{Scene, scene};
use super::staff::form::page_of;
use crate::support::Answer;

const AUDIT: &str = "/organization/audit";

fn entries(page: &Answer) -> usize {
    page.body.matches("class=\"timeline__what\"").count()
}

/// Amina adds Chloé's shop, suspends it, and Ben changes his language.
fn busy() -> (Scene, String) {
    let mut scene = scene();
    let added = scene.chloe.send(&mut scene.amina);
    let shop = added.location().to_owned();
    let suspended = scene.amina.post(&format!("{shop}/suspend"), &[]);
    assert_eq!(suspended.status, 303);
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    ben.post("/account/language", &[("language", "de")]);
    (scene, shop)
}

fn id_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

#[test]
fn every_change_is_read_in_words_with_who_what_before_after_and_from_where() {
    let (mut scene, shop) = busy();
    let page = scene.amina.get(AUDIT);
    assert_eq!(page.status, 200);
    let text = page.text();
    for said in [
        "Merchant suspended · Chez Chloé",
        "Status Active Suspended",
        "Language changed · Ben",
        "Language of the pages and e-mails English Deutsch",
        "from 127.0.0.1",
        "Organization created · Acme",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for href in [&shop, &page_of(&scene.cast.ben)] {
        assert!(page.body.contains(&format!("href=\"{href}\"")), "{href}");
    }
    scene.amina.post("/account/language", &[("language", "fr")]);
    let text = scene.amina.get(AUDIT).text();
    assert!(text.contains("Commerçant suspendu · Chez Chloé"), "{text}");
}

#[test]
fn the_history_is_filtered_by_person_merchant_kind_and_day() {
    let (mut scene, shop) = busy();
    let all = entries(&scene.amina.get(AUDIT));
    let (merchant, ben) = (id_of(&shop), scene.cast.ben.id);
    for (query, count) in [
        (format!("person={ben}"), 1),
        ("person=BEN".to_owned(), 1),
        ("person=ben@example".to_owned(), 1),
        ("person=nobody".to_owned(), 0),
        (format!("merchant={merchant}"), 2),
        ("merchant=chlo%C3%A9".to_owned(), 2),
        ("merchant=nowhere".to_owned(), 0),
        (format!("merchant={merchant}&person=amina"), 2),
        (format!("merchant={merchant}&person=ben"), 0),
        (format!("merchant={merchant}&person=nobody"), 0),
        (format!("merchant={merchant}&kind=merchant.suspended"), 1),
        ("kind=merchant".to_owned(), 2),
        ("kind=merchant.suspended".to_owned(), 1),
        ("kind=merchant&person=ben".to_owned(), 0),
        ("kind=account".to_owned(), 1),
        ("kind=level".to_owned(), 0),
        ("kind=nonsense&from=yesterday".to_owned(), all),
        ("from=2000-01-01&to=2200-01-01".to_owned(), all),
        ("from=2200-01-01".to_owned(), 0),
        ("to=2000-01-01".to_owned(), 0),
    ] {
        let page = scene.amina.get(&format!("{AUDIT}?{query}"));
        assert_eq!(entries(&page), count, "{query}: {}", page.text());
    }
}

#[test]
fn a_day_divides_what_came_before_it_from_what_came_after() {
    let (mut scene, _) = busy();
    let all = entries(&scene.amina.get(AUDIT));
    scene.cast.world.db_entry_to_come(&scene.cast.acme);
    // Between the two by any clock: a day of the organization may begin before that of the server.
    let day = |hours| {
        let at = comptoir::clock::now().plus(Duration::from_hours(hours));
        at.timestamp().to_string().get(..10).unwrap().to_owned()
    };
    let (today, between, later) = (day(0), day(24), day(48));
    for (query, count) in [
        (format!("from={today}"), all + 1),
        (format!("to={between}"), all),
        (format!("from={later}"), 1),
        (format!("to={}", day(96)), all + 1),
        (format!("from={later}&to={between}"), 0),
        (format!("kind=merchant&to={between}"), 2),
    ] {
        let page = scene.amina.get(&format!("{AUDIT}?{query}"));
        assert_eq!(entries(&page), count, "{query}: {}", page.text());
    }
    let text = scene.amina.get(&format!("{AUDIT}?from={later}")).text();
    assert!(
        text.contains("role.of_tomorrow · Something to come"),
        "{text}"
    );
}

#[test]
fn a_filter_is_a_chip_whose_removal_leaves_the_others() {
    let (mut scene, shop) = busy();
    let merchant = id_of(&shop);
    let page = scene.amina.get(&format!(
        "{AUDIT}?merchant={merchant}&kind=merchant.suspended&from=2020-02-03"
    ));
    for said in [
        "Merchant: Chez Chloé",
        "Change: Merchant suspended",
        "From Feb 3, 2020",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    let without = format!("{AUDIT}?merchant={merchant}&amp;from=2020-02-03");
    let without = without.replace("&amp;", "&#38;");
    assert!(page.body.contains(&without), "{}", page.body);
}

#[test]
fn long_histories_are_turned_page_by_page_without_gaps() {
    let (mut scene, _) = busy();
    for language in ["fr", "en"].into_iter().cycle().take(60) {
        scene
            .amina
            .post("/account/language", &[("language", language)]);
    }
    let first = scene.amina.get(AUDIT);
    assert_eq!(entries(&first), 50);
    let link = |page: &Answer, rel: &str| {
        let (_, rest) = page.body.split_once(&format!("rel=\"{rel}\" href=\""))?;
        Some(rest.split('"').next().unwrap().to_owned())
    };
    assert_eq!(link(&first, "prev"), None);
    let second = scene.amina.get(&link(&first, "next").unwrap());
    assert!(entries(&second) > 10, "{}", second.text());
    assert!(second.text().contains("Organization created"));
    assert_eq!(link(&second, "next"), None);
    let again = scene.amina.get(&link(&second, "prev").unwrap());
    let times = |page: &Answer| page.body.matches("<time datetime").count();
    assert_eq!(times(&again), times(&first));
    assert_eq!(
        again.text_of("results"),
        first.text_of("results").clone(),
        "the same page"
    );
}

#[test]
fn a_field_that_nobody_knows_is_shown_under_its_stored_name() {
    let (mut scene, _) = busy();
    let organization = scene.cast.acme.organization();
    let written: DbResult<()> = scene
        .cast
        .world
        .db
        .write_now(scene.cast.acme.within(), |tx| {
            let event = Event {
                organization,
                actor: &Actor::server(),
                kind: AuditKind::MerchantChanged,
                subject: *organization.as_uuid(),
                name: "<b>Tomorrow</b>",
                changes: vec![Change {
                    field: "of_tomorrow".to_owned(),
                    before: String::new(),
                    after: "=1+1".to_owned(),
                }],
            };
            audit::record(tx, &event)
        });
    written.unwrap();
    let page = scene.amina.get(AUDIT);
    assert!(page.text().contains("of_tomorrow empty =1+1"));
    assert!(!page.body.contains("<b>Tomorrow"));
    let file = scene
        .amina
        .get(&format!("{AUDIT}.csv?kind=merchant.changed"));
    assert!(file.body.contains(",of_tomorrow,,'=1+1,"), "{}", file.body);
}

#[test]
fn the_export_holds_what_the_filters_let_through_and_is_in_the_history_itself() {
    let (mut scene, _) = busy();
    let file = scene.amina.get(&format!("{AUDIT}.csv?kind=merchant"));
    assert_eq!(file.status, 200);
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(
        file.header("content-disposition"),
        Some("attachment; filename=\"audit.csv\"")
    );
    let lines: Vec<&str> = file.body.lines().collect();
    assert_eq!(
        lines[0],
        "\u{feff}No.,Time (UTC),Person,Change,Concerns,Field,Before,After,Address"
    );
    assert!(
        lines[1]
            .ends_with(",Amina,Merchant suspended,Chez Chloé,Status,Active,Suspended,127.0.0.1"),
        "{}",
        lines[1]
    );
    assert!(file.body.contains(",Phone,,"), "{}", file.body);
    assert!(!file.body.contains("Ben"));
    let text = scene.amina.get(AUDIT).text();
    assert!(
        text.contains("History exported · Acme") && text.contains("Change Merchants"),
        "{text}"
    );
}

#[test]
fn another_organization_is_neither_seen_nor_asked_for() {
    let (scene, shop) = busy();
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let text = mallory.get(AUDIT).text();
    assert!(!text.contains("Chloé") && !text.contains("Ben"), "{text}");
    for query in [
        format!("merchant={}", id_of(&shop)),
        format!("person={}", scene.cast.ben.id),
    ] {
        for path in [AUDIT, "/organization/audit.csv"] {
            assert_eq!(
                mallory.get(&format!("{path}?{query}")).status,
                404,
                "{query}"
            );
        }
    }
    let named = mallory.get(&format!("{AUDIT}?merchant=chlo%C3%A9"));
    assert_eq!(entries(&named), 0);
}

#[test]
fn who_was_removed_stays_in_words_but_leads_nowhere() {
    let (mut scene, _) = busy();
    let ben = page_of(&scene.cast.ben);
    assert_eq!(scene.amina.post(&format!("{ben}/remove"), &[]).status, 303);
    let page = scene.amina.get(AUDIT);
    assert!(page.text().contains("Member of staff removed · Ben"));
    assert!(!page.body.contains(&format!("href=\"{ben}\"")));
}

#[test]
fn without_the_permission_there_is_neither_page_nor_link() {
    let scene = scene();
    let sam = scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Sam", "sales_1");
    let mut sam = scene.cast.world.signed_in(&sam);
    let refused = sam.get(AUDIT);
    assert_eq!(refused.status, 403);
    assert!(refused.text().contains("See the organization’s history"));
    assert!(!sam.get("/organization").body.contains(AUDIT));
}
