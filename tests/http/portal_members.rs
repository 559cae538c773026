//! `/portal/members…`: a merchant's own people.

use comptoir::accounts::users::Belonging;
use comptoir::values::{MerchantId, UserId};

use crate::organization::locations::form::at_once;
use crate::organization::merchants::create::{person, scene};
use crate::organization::merchants::form::{db_level, db_location};
use crate::organization::permission_sets::{LEVELS, made};
use crate::support::{Answer, Cast, Client, PASSWORD, Person, readable};

const MEMBERS: &str = "/portal/members";

struct Shop {
    cast: Cast,
    amina: Client,
    chloe: Client,
    merchant: MerchantId,
    /// The form of *Chez Chloé*, for another shop beside it.
    form: crate::organization::merchants::form::Filled,
}

/// Chloé's shop at this level, in English, and Chloé signed in.
fn shop(level: &str) -> Shop {
    let mut scene = scene();
    let level = db_level(&scene.cast.world, &scene.cast.acme, level);
    let form = scene
        .chloe
        .clone()
        .with("platform_language", "en")
        .with("level_id", &level.to_string());
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let merchant = added
        .location()
        .rsplit('/')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let chloe = person("chloe@chezchloe.example");
    Shop {
        chloe: scene.cast.world.signed_in(&chloe),
        cast: scene.cast,
        amina: scene.amina,
        merchant,
        form,
    }
}

type Fields = Vec<(String, String)>;

impl Shop {
    fn level(&self, code: &str) -> String {
        db_level(&self.cast.world, &self.cast.acme, code).to_string()
    }

    fn zoe(&self, level: &str) -> Fields {
        of(&[
            ("name", "Zoé Martin"),
            ("email", "zoe@example.com"),
            ("level_id", &self.level(level)),
            ("language", "fr"),
        ])
    }

    /// A colleague who has chosen a password.
    fn colleague(&self, name: &str, level: &str) -> Person {
        let level = db_level(&self.cast.world, &self.cast.acme, level);
        let organization = self.cast.acme.organization();
        let belonging = Belonging::Colleague(organization, self.merchant, level);
        self.cast.world.db_user(belonging, name)
    }
}

fn of(fields: &[(&str, &str)]) -> Fields {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(own).collect()
}

fn with(mut fields: Fields, name: &str, value: &str) -> Fields {
    fields.retain(|(field, _)| field != name);
    fields.push((name.to_owned(), value.to_owned()));
    fields
}

fn send(client: &mut Client, path: &str, fields: &Fields) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    client.post(path, &fields)
}

fn page_of(person: &Person) -> String {
    format!("{MEMBERS}/{}", person.id)
}

/// The form on a colleague's page, as it comes.
fn form_of(page: &Answer) -> Fields {
    let chosen = |id: &str| {
        let start = format!("<select class=\"input\" id=\"{id}\"");
        let (_, rest) = page.body.split_once(&start).unwrap();
        let options = rest.split("</select>").next().unwrap();
        let (before, _) = options.split_once("\" selected").unwrap();
        before.rsplit("value=\"").next().unwrap().to_owned()
    };
    let (level, language) = (chosen("level_id"), chosen("language"));
    let hidden = |name: &str| page.hidden(name).unwrap();
    of(&[
        ("name", &hidden("name")),
        ("email", &hidden("email")),
        ("level_id", &level),
        ("language", &language),
        ("version", &hidden("version")),
        ("base", &hidden("base")),
        ("member_id", &hidden("member_id")),
    ])
}

#[test]
fn a_colleague_is_invited_accepts_and_sees_a_portal_within_their_own_level() {
    let mut shop = shop("manager");
    let list = shop.chloe.get(MEMBERS);
    assert!(
        list.text().contains("Account: everything"),
        "{}",
        list.text()
    );
    assert!(list.body.contains("href=\"/portal/members/new\""));
    let form = shop.zoe("reader");
    let added = send(&mut shop.chloe, MEMBERS, &form);
    assert_eq!(added.status, 303, "{}", added.text());
    let page = shop.chloe.get(added.location()).text();
    for shown in [
        "Zoé Martin",
        "zoe@example.com",
        "Reader",
        "Invited",
        "the link works until",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let mail = readable(&shop.cast.world.wait_for_mails(1)[0]);
    assert!(mail.contains("Bonjour"), "in their language: {mail}");
    let mut zoe = accepting(&shop, &mail);
    zoe.post("/account/language", &[("language", "en")]);
    let portal = zoe.get("/portal");
    assert!(portal.body.contains("href=\"/portal/members\""));
    assert!(!portal.text().contains("Create jobs"), "{}", portal.text());
    assert_eq!(zoe.get(MEMBERS).status, 200);
    let refused = zoe.get("/portal/members/new");
    assert_eq!(refused.status, 403);
    let text = refused.text();
    assert!(text.contains("Invite and manage members"), "{text}");
    let access = zoe.get("/portal/access").text();
    let own = "Your own level within this is Reader";
    assert!(access.contains(own), "{access}");
}

/// Who was invited by this mail, once they have chosen a password.
fn accepting(shop: &Shop, mail: &str) -> Client {
    let (_, rest) = mail.split_once("/invitation/").unwrap();
    let is_of_token = |c: &char| c.is_ascii_alphanumeric() || "-_".contains(*c);
    let token: String = rest.chars().take_while(is_of_token).collect();
    let mut client = shop.cast.world.visitor();
    let invitation = format!("/invitation/{token}");
    client.get(&invitation);
    let chosen = [
        ("new_password", PASSWORD),
        ("new_password_confirmation", PASSWORD),
    ];
    assert_eq!(client.post(&invitation, &chosen).location(), "/portal");
    client
}

#[test]
fn the_organization_sees_a_colleague_on_the_merchants_page_with_what_was_done() {
    let mut shop = shop("manager");
    let form = shop.zoe("reader");
    assert_eq!(send(&mut shop.chloe, MEMBERS, &form).status, 303);
    let merchant = format!("/organization/merchants/{}", shop.merchant);
    let text = shop.amina.get(&merchant).text();
    for shown in [
        "People",
        "Zoé Martin",
        "zoe@example.com",
        "Colleague of a merchant invited",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
    let mut shop = shop("manager");
    let mut form = shop.zoe("reader");
    for (name, value) in [
        ("name", ""),
        ("email", "zoe@"),
        ("level_id", ""),
        ("language", "xx"),
    ] {
        form = with(form, name, value);
    }
    let answer = send(&mut shop.chloe, MEMBERS, &form);
    assert_eq!(answer.status, 422);
    for field in ["name", "email", "level_id", "language"] {
        assert!(
            !answer.text_of(&format!("{field}-error")).is_empty(),
            "{field}"
        );
        assert!(
            answer.body.contains(&format!("href=\"#{field}\"")),
            "{field}"
        );
    }
    assert!(answer.body.contains("value=\"zoe@\""));
    assert!(shop.cast.world.mails().is_empty());
}

#[test]
fn an_e_mail_of_anybody_is_refused_at_its_field_also_when_two_are_at_once() {
    let mut shop = shop("manager");
    for email in [
        "CHLOE@chezchloe.example",
        "ben@example.com",
        "mallory@example.com",
    ] {
        let form = with(shop.zoe("reader"), "email", email);
        let answer = send(&mut shop.chloe, MEMBERS, &form);
        assert_eq!(answer.status, 422, "{email}");
        assert!(answer.text_of("email-error").contains("already"), "{email}");
    }
    // Two merchants: no lock of ours is between them, only the constraint.
    let other = shop
        .form
        .clone()
        .with("login_email", "other@example.com")
        .with("business_name", "Other shop");
    assert_eq!(other.send(&mut shop.amina).status, 303);
    let form = shop.zoe("reader");
    let other = shop.cast.world.signed_in(&person("other@example.com"));
    let mut clients = [shop.chloe, other];
    let mut statuses = at_once(&mut clients, |client| send(client, MEMBERS, &form).status);
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[test]
fn a_form_sent_twice_invites_one_colleague_and_sends_one_mail() {
    let mut shop = shop("manager");
    let token = shop
        .chloe
        .get("/portal/members/new")
        .hidden("form_token")
        .unwrap();
    let form = with(shop.zoe("reader"), "form_token", &token);
    let first = send(&mut shop.chloe, MEMBERS, &form);
    let second = send(&mut shop.chloe, MEMBERS, &form);
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), second.location());
    let other = with(form, "email", "else@example.com");
    assert_eq!(send(&mut shop.chloe, MEMBERS, &other).status, 409);
    assert_eq!(shop.cast.world.wait_for_mails(1).len(), 1);
    let text = shop.chloe.get(MEMBERS).text();
    assert!(!text.contains("else@example.com"), "{text}");
}

#[test]
fn levels_above_ones_own_rights_are_not_offered_and_refused_when_forged() {
    let mut shop = shop("manager");
    let (_, mut hana) = head_of(&mut shop);
    let page = hana.get("/portal/members/new");
    assert_eq!(page.status, 200, "{}", page.text());
    let (manager, reader) = (shop.level("manager"), shop.level("reader"));
    assert!(page.body.contains(&reader) && !page.body.contains(&manager));
    let before = shop.cast.world.db_state();
    for level in ["manager", "shipper"] {
        let answer = send(&mut hana, MEMBERS, &shop.zoe(level));
        assert_eq!(answer.status, 422, "{level}");
        assert!(
            answer.text_of("level_id-error").contains("more than you"),
            "{level}"
        );
    }
    let theirs = db_level(&shop.cast.world, &shop.cast.other, "reader").to_string();
    for level in [theirs.as_str(), "nonsense"] {
        let forged = with(shop.zoe("reader"), "level_id", level);
        assert_eq!(send(&mut hana, MEMBERS, &forged).status, 422, "{level}");
    }
    assert_eq!(shop.cast.world.db_state(), before);
}

/// Hana, whose level may manage members, but not skip staging or handle keys.
fn head_of(shop: &mut Shop) -> (Person, Client) {
    let rights = [
        "jobs.view",
        "locations.view",
        "members.view",
        "members.manage",
    ];
    let made = made(&mut shop.amina, LEVELS, "Head of shop", &rights);
    let head = made.rsplit('/').next().unwrap().parse().unwrap();
    let organization = shop.cast.acme.organization();
    let belonging = Belonging::Colleague(organization, shop.merchant, head);
    let hana = shop.cast.world.db_user(belonging, "Hana");
    let client = shop.cast.world.signed_in(&hana);
    (hana, client)
}

#[test]
fn nobody_reaches_somebody_who_may_do_more_or_themselves_or_the_account() {
    let mut shop = shop("manager");
    let (person, mut hana) = head_of(&mut shop);
    let manager = shop.colleague("Manon", "manager");
    let account = shop.cast.world.db_user_of("chloe@chezchloe.example");
    let path = page_of(&manager);
    assert!(
        hana.get(&path)
            .text()
            .contains("something that you may not")
    );
    let before = shop.cast.world.db_state();
    for act in ["suspend", "remove", "invite", "revoke", "resume"] {
        assert_eq!(
            hana.post(&format!("{path}/{act}"), &[]).status,
            403,
            "{act}"
        );
        let own = hana.post(&format!("{}/{act}", page_of(&person)), &[]);
        assert_eq!(own.status, 403, "{act}");
        let account = hana.post(&format!("{MEMBERS}/{account}/{act}"), &[]);
        assert_eq!(account.status, 404, "{act}");
    }
    let mut form = shop.zoe("reader");
    form = with(form, "version", "1");
    assert_eq!(send(&mut hana, &path, &form).status, 403);
    assert_eq!(send(&mut hana, &page_of(&person), &form).status, 403);
    assert_eq!(shop.cast.world.db_state(), before);
}

#[test]
fn a_new_level_holds_at_the_next_request_and_an_e_mail_stays_its_owners() {
    let mut shop = shop("manager");
    let person = shop.colleague("Zoe", "manager");
    let mut zoe = shop.cast.world.signed_in(&person);
    let path = page_of(&person);
    let reader = shop.level("reader");
    let form = with(form_of(&shop.chloe.get(&path)), "level_id", &reader);
    // The e-mail is theirs to change: what is forged is passed over.
    let form = with(form, "email", "taken.over@example.com");
    assert_eq!(zoe.get("/portal/members/new").status, 200);
    let saved = send(&mut shop.chloe, &path, &form);
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert_eq!(
        zoe.get("/portal/members/new").status,
        403,
        "at the next request"
    );
    assert_eq!(shop.cast.world.db_user_of("zoe@example.com"), person.id);
    let history = format!("/organization/merchants/{}/history", shop.merchant);
    let text = shop.amina.get(&history).text();
    for shown in ["Colleague of a merchant changed", "Zoe", "Manager Reader"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
}

#[test]
fn a_colleague_is_suspended_resumed_and_removed_and_out_at_once() {
    let mut shop = shop("manager");
    let person = shop.colleague("Zoe", "manager");
    let mut zoe = shop.cast.world.signed_in(&person);
    let path = page_of(&person);
    for (act, status) in [("suspend", 403), ("resume", 303)] {
        let done = shop.chloe.post(&format!("{path}/{act}"), &[]);
        assert_eq!(done.status, 303, "{act}: {}", done.text());
        assert!(zoe.get("/portal").location().starts_with("/login"), "{act}");
        assert_eq!(
            shop.cast.world.visitor().sign_in(&person).status,
            status,
            "{act}"
        );
    }
    let asked = shop.chloe.get(&format!("{path}/remove"));
    assert!(
        asked.text().contains("zoe@example.com is free again"),
        "{}",
        asked.text()
    );
    for _ in 0..2 {
        let done = shop.chloe.post(&format!("{path}/remove"), &[]);
        assert_eq!((done.status, done.location()), (303, MEMBERS));
    }
    assert!(shop.cast.world.db_sessions(person.id).is_empty());
    assert_eq!(shop.chloe.get(&path).status, 404);
    assert_eq!(shop.cast.world.visitor().sign_in(&person).status, 422);
    let kinds = shop.cast.world.db_trail_of(&shop.cast.acme, person.id);
    let expected = ["removed", "resumed", "suspended"];
    let expected: Vec<String> = expected
        .map(|kind| format!("merchant.member_{kind}"))
        .into();
    assert_eq!(kinds, expected);
    let history = format!("/organization/merchants/{}/history", shop.merchant);
    let text = shop.amina.get(&history).text();
    assert!(text.contains("Colleague of a merchant removed"), "{text}");
}

#[test]
fn every_change_of_the_people_asks_for_the_password_again() {
    let mut shop = shop("manager");
    let person = shop.colleague("Zoe", "reader");
    let world = &shop.cast.world;
    let account = world.db_user_of("chloe@chezchloe.example");
    world.db_age_proofs(account, std::time::Duration::from_mins(11));
    let path = page_of(&person);
    shop.chloe.get(&path);
    let before = world.db_state();
    for act in ["invite", "revoke", "suspend", "resume", "remove"] {
        let asked = shop.chloe.post(&format!("{path}/{act}"), &[]);
        assert_eq!(asked.status, 303, "{act}: {}", asked.text());
        let there = asked.location();
        assert!(
            there.starts_with("/account/confirm?next="),
            "{act}: {there}"
        );
    }
    assert_eq!(world.db_state(), before);
}

#[test]
fn nobody_fills_a_mailbox_with_invitations() {
    let mut shop = shop("manager");
    let zoe = shop.zoe("reader");
    let invited = send(&mut shop.chloe, "/portal/members", &zoe);
    let page = invited.location().to_owned();
    let path = format!("{page}/invite");
    let statuses = [(); 5].map(|()| shop.chloe.post(&path, &[]).status);
    assert_eq!(statuses[..2], [303, 303], "now and then is fine");
    assert_eq!(statuses[4], 429);
    let refused = shop.chloe.post(&path, &[]);
    let said = refused.text();
    assert!(
        said.contains("too many attempts with this e-mail"),
        "{said}"
    );
    assert_eq!(shop.chloe.get(&page).status, 200);
}

#[test]
fn a_lost_race_shows_both_versions_and_a_double_click_saves_once() {
    let mut shop = shop("manager");
    let person = shop.colleague("Zoe", "reader");
    let path = page_of(&person);
    let opened = form_of(&shop.chloe.get(&path));
    let manager = shop.colleague("Manon", "manager");
    let mut manon = shop.cast.world.signed_in(&manager);
    let theirs = with(with(opened.clone(), "name", "Theirs"), "language", "de");
    for _ in 0..2 {
        assert_eq!(send(&mut manon, &path, &theirs).status, 303);
    }
    let kinds = shop.cast.world.db_trail_of(&shop.cast.acme, person.id);
    assert_eq!(kinds, ["merchant.member_changed"]);
    let mine = with(
        with(opened, "name", "Mine"),
        "level_id",
        &shop.level("shipper"),
    );
    let lost = send(&mut shop.chloe, &path, &mine);
    assert_eq!(lost.status, 409);
    for shown in ["Mine", "Theirs", "changed by both", "Shipper", "Deutsch"] {
        assert!(lost.text().contains(shown), "{shown}: {}", lost.text());
    }
    let again = with(
        with(mine, "language", &lost.hidden("language").unwrap()),
        "version",
        &lost.hidden("version").unwrap(),
    );
    assert_eq!(send(&mut shop.chloe, &path, &again).status, 303);
}

#[test]
fn another_merchants_people_are_not_there_on_any_address() {
    let mut shop = shop("manager");
    let zoe = shop.colleague("Zoe", "reader");
    let location = db_location(&shop.cast.world, &shop.cast.acme, "PAR-2");
    let other = shop
        .form
        .clone()
        .with("location_ids", &location.to_string())
        .with("default_location_id", &location.to_string())
        .with("login_email", "other@example.com")
        .with("business_name", "Other shop");
    assert_eq!(other.send(&mut shop.amina).status, 303);
    let mut other = shop.cast.world.signed_in(&person("other@example.com"));
    let path = page_of(&zoe);
    let form = with(form_of(&shop.chloe.get(&path)), "name", "Taken");
    let before = shop.cast.world.db_state();
    assert_eq!(other.get(&path).status, 404);
    assert_eq!(other.get(&format!("{path}/remove")).status, 404);
    assert_eq!(send(&mut other, &path, &form).status, 404);
    for act in ["suspend", "remove", "invite", "revoke", "resume"] {
        assert_eq!(
            other.post(&format!("{path}/{act}"), &[]).status,
            404,
            "{act}"
        );
    }
    assert!(!other.get(MEMBERS).text().contains("Zoe"));
    assert_eq!(shop.cast.world.db_state(), before);
    let nobody = format!("{MEMBERS}/{}", UserId::new());
    assert_eq!(shop.chloe.get(&nobody).status, 404);
}

#[test]
fn of_two_who_suspend_each_other_at_once_one_stays() {
    let shop = shop("manager");
    let people = [
        shop.colleague("Ada", "manager"),
        shop.colleague("Bea", "manager"),
    ];
    let pages = [page_of(&people[1]), page_of(&people[0])];
    let world = &shop.cast.world;
    let mut clients = [world.signed_in(&people[0]), world.signed_in(&people[1])];
    let names = clients
        .each_ref()
        .map(|client| client.cookies["session"].clone());
    let mut statuses = at_once(&mut clients, |client| {
        let at = usize::from(client.cookies["session"] != names[0]);
        let answer = client.post(&format!("{}/suspend", pages[at]), &[]);
        // The other was faster than the guard.
        if answer.location().starts_with("/login") {
            403
        } else {
            answer.status
        }
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 403]);
}
