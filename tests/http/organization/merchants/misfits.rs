//! `GET /organization/merchants?misfit=…`, and the hints on a merchant's page and form.

use comptoir::clock;
use comptoir::db::schema::{locations, merchants};
use comptoir::merchants::Misfit;
use comptoir::values::{Day, LocationId, MerchantId};
use diesel::prelude::*;

use super::create::{Scene, scene};
use super::form::{Filled, MERCHANTS, db_level, db_location};

/// Adds a merchant with this name; what its address ends in.
fn add(scene: &mut Scene, form: &Filled, name: &str) -> MerchantId {
    let form = form.clone().with("business_name", name).with(
        "login_email",
        &format!("{}@example.com", name.to_lowercase()),
    );
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let id = added.location().rsplit('/').next().unwrap_or_default();
    id.parse().expect("an id")
}

/// As if the location had been archived by a version that did not ask about its merchants.
fn db_archive(scene: &Scene, id: LocationId) {
    let done: comptoir::db::DbResult<()> =
        scene
            .cast
            .world
            .db
            .write_now(scene.cast.acme.within(), |tx| {
                diesel::update(locations::table.filter(locations::id.eq(id)))
                    .set(locations::status.eq("archived"))
                    .execute(tx.conn())?;
                Ok(())
            });
    done.expect("an update");
}

/// As if everybody but this one had signed in, and this one had been added three weeks ago.
fn db_await(scene: &Scene, awaited: MerchantId) {
    let now = clock::now();
    let long_ago = now.minus(std::time::Duration::from_hours(21 * 24));
    let done: comptoir::db::DbResult<()> =
        scene
            .cast
            .world
            .db
            .write_now(scene.cast.acme.within(), |tx| {
                diesel::update(merchants::table.filter(merchants::id.ne(awaited)))
                    .set(merchants::last_sign_in_at.eq(now))
                    .execute(tx.conn())?;
                diesel::update(merchants::table)
                    .set(merchants::created_at.eq(long_ago))
                    .execute(tx.conn())?;
                Ok(())
            });
    done.expect("an update");
}

/// One merchant that fits, and one for each kind that does not.
#[expect(clippy::too_many_lines, reason = "a merchant of each kind")]
fn misfits() -> (Scene, Vec<(Misfit, &'static str, MerchantId)>) {
    let mut scene = scene();
    let (world, acme) = (&scene.cast.world, &scene.cast.acme);
    let closed = db_location(world, acme, "OLD-1");
    let reader = db_level(world, acme, "reader").to_string();
    let fitting = scene.chloe.clone();
    let at_closed = |form: Filled| {
        form.with("location_ids", &closed.to_string())
            .with("default_location_id", &closed.to_string())
    };
    let also_closed = fitting
        .clone()
        .and("location_ids", &closed.to_string())
        .with("default_location_id", &closed.to_string());
    let forms = [
        (
            Misfit::ExemptWithList,
            "Exempt",
            fitting
                .clone()
                .with("ip_exempt", "on")
                .with("ip_allow_list", "203.0.113.7"),
        ),
        (
            Misfit::ExemptionEndsSoon,
            "Ending",
            exempt_until(fitting.clone(), 3),
        ),
        (
            Misfit::ExemptionEnded,
            "Over",
            exempt_until(fitting.clone(), 40),
        ),
        (
            Misfit::ApiBelowLevel,
            "Below",
            fitting
                .clone()
                .with("level_id", &reader)
                .with("api_access", "on"),
        ),
        (
            Misfit::ChatWithoutLocation,
            "Chatting",
            at_closed(fitting.clone()).with("chat_access", "on"),
        ),
        (Misfit::DefaultArchived, "Placed", also_closed),
        (Misfit::NeverSignedIn, "Awaited", fitting.clone()),
    ];
    add(&mut scene, &fitting, "Fitting");
    let made: Vec<(Misfit, &'static str, MerchantId)> = forms
        .into_iter()
        .map(|(kind, name, form)| (kind, name, add(&mut scene, &form, name)))
        .collect();
    let over = exempt_until(Filled::empty(), 40).value("ip_exempt_until");
    scene.cast.world.db_end_exemptions(&over, "2020-12-31");
    db_archive(&scene, closed);
    let awaited = made.last().expect("seven").2;
    db_await(&scene, awaited);
    (scene, made)
}

/// Exempt through this day.
fn exempt_until(form: Filled, days: u16) -> Filled {
    let today = Day::at(clock::now(), "Europe/Paris");
    form.with("ip_exempt", "on")
        .with("ip_exempt_until", &today.plus_days(days).to_string())
}

fn listed(scene: &mut Scene, query: &str) -> Vec<String> {
    let page = scene.amina.get(&format!("{MERCHANTS}?{query}"));
    assert_eq!(page.status, 200);
    page.body
        .split("class=\"table__title\"")
        .skip(1)
        .map(|row| {
            let name = row.split("<bdi>").nth(1).unwrap_or_default();
            name.split("</bdi>").next().unwrap_or_default().to_owned()
        })
        .collect()
}

#[test]
fn the_list_finds_each_kind_of_misfit_and_the_merchants_page_says_what_it_is() {
    let (mut scene, made) = misfits();
    for (kind, name, id) in &made {
        let mut found = listed(&mut scene, &format!("misfit={}", kind.as_str()));
        if *kind == Misfit::DefaultArchived {
            // Whose only location is archived has no other default either.
            found.retain(|one| one != "Chatting");
        }
        assert_eq!(found, [*name], "{kind:?}");
        for page in ["", "/edit"] {
            let page = scene.amina.get(&format!("{MERCHANTS}/{id}{page}"));
            assert!(page.body.contains("id=\"misfits\""), "{kind:?}");
        }
    }
    let any = listed(&mut scene, "misfit=any");
    assert_eq!(
        any,
        [
            "Awaited", "Below", "Chatting", "Ending", "Exempt", "Over", "Placed"
        ]
    );
    let fitting = scene.amina.get(&format!("{MERCHANTS}?query=Fitting"));
    let path = fitting.body.split("table__title\"><a href=\"").nth(1);
    let path = path.and_then(|rest| rest.split('"').next()).expect("a row");
    let page = scene.amina.get(path);
    assert!(!page.body.contains("id=\"misfits\""), "{}", page.text());
}

#[test]
fn the_filter_is_a_chip_that_is_taken_away_and_kept_by_other_links() {
    let (mut scene, _) = misfits();
    let page = scene
        .amina
        .get(&format!("{MERCHANTS}?misfit=any&status=active"));
    assert!(
        page.text().contains("What does not fit: Something"),
        "{}",
        page.text()
    );
    assert!(
        page.body
            .contains("class=\"chip\" href=\"/organization/merchants?status=active\"")
    );
    assert!(
        page.body.contains("misfit=any&amp;sort=-name")
            || page.body.contains("misfit=any&#38;sort=-name")
    );
    assert!(page.body.contains("<option value=\"any\" selected>"));
    assert_eq!(listed(&mut scene, "misfit=any&status=archived"), [""; 0]);
    assert_eq!(listed(&mut scene, "misfit=any&query=exem"), ["Exempt"]);
    assert_eq!(
        listed(&mut scene, "misfit=nonsense").len(),
        8,
        "passed over"
    );
}
