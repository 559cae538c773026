//! Lists that would lock somebody out are confirmed before they are saved.

use comptoir::access::StaffPermission;
use comptoir::accounts::users::Belonging;
use comptoir::settings::Settings;

use super::merchants::create::{Scene, person, scene_in};
use super::merchants::form::Filled;
use crate::support::{Answer, Cast, Client, World};

const SETTINGS: &str = "/organization/settings";
/// Where Chloé's till is, and another network.
const TILL: &str = "203.0.113.7";
const CAFE: &str = "198.51.100.9";

/// Acme behind a proxy, and Chloé, who has signed in twice from her till.
struct Shop {
    scene: Scene,
    page: String,
    form: Filled,
    chloe: Client,
}

fn shop() -> Shop {
    let mut scene = scene_in(Cast::assemble_in(World::start_with(|settings| Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    })));
    let form = scene.chloe.clone().with("platform_language", "en");
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let at_till = || scene.cast.world.visitor().at_address(TILL);
    let chloe = person("chloe@chezchloe.example");
    assert_eq!(at_till().sign_in(&chloe).status, 303);
    let mut again = at_till();
    assert_eq!(again.sign_in(&chloe).status, 303);
    let page = added.location().to_owned();
    Shop {
        form: form
            .with("sign_in", "keep")
            .with("new_password", "")
            .with("new_password_confirmation", ""),
        page,
        chloe: again,
        scene,
    }
}

impl Shop {
    /// On the page of access alone.
    fn change_access(&mut self, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/access", self.page);
        let page = self.scene.amina.get(&path);
        let mut form = Filled::empty();
        for kept in ["location_ids", "default_location_id", "level_id"] {
            form = form.with(kept, &self.form.value(kept));
        }
        for hidden in ["version", "base", "merchant_id", "form_token"] {
            form = form.with(hidden, &page.hidden(hidden).unwrap());
        }
        for (name, value) in fields {
            form = form.with(name, value);
        }
        self.scene.amina.post(&path, &form.fields())
    }

    fn change(&mut self, fields: &[(&str, &str)]) -> Answer {
        let page = self.scene.amina.get(&format!("{}/edit", self.page));
        let mut form = self.form.clone();
        for hidden in ["version", "base", "merchant_id"] {
            form = form.with(hidden, &page.hidden(hidden).unwrap());
        }
        for (name, value) in fields {
            form = form.with(name, value);
        }
        self.scene.amina.post(&self.page, &form.fields())
    }
}

fn save(client: &mut Client, list: &str, sent: &[(&str, &str)]) -> Answer {
    let version = client.get(SETTINGS).hidden("version").unwrap();
    let mut fields = vec![
        ("default_ip_allow_list", list),
        ("language", "en"),
        ("country", "FR"),
        ("time_zone", "Europe/Paris"),
        ("version", &version),
    ];
    fields.extend(sent);
    client.post(SETTINGS, &fields)
}

#[test]
fn a_default_list_names_whom_it_would_lock_out_and_is_saved_once_they_are_confirmed() {
    let mut shop = shop();
    let list = format!("127.0.0.1\n{CAFE}");
    let asked = save(&mut shop.scene.amina, &list, &[("confirm", "on")]);
    assert_eq!(asked.status, 422);
    let notice = asked.text_of("error-summary");
    assert!(notice.contains("1 person (2 sign-ins)"), "{notice}");
    assert!(
        notice.contains(&format!("Chez Chloé, {TILL}, 2 sign-ins, last on")),
        "{notice}"
    );
    assert!(notice.contains("signed in now"), "{notice}");
    assert!(asked.body.contains(CAFE), "what was typed stays");
    assert_eq!(shop.chloe.get("/portal").status, 200, "nothing is saved");

    let shown = asked.hidden("confirming").unwrap();
    let confirmed = [("confirm", "on"), ("confirming", shown.as_str())];
    let other = save(&mut shop.scene.amina, "127.0.0.1", &confirmed);
    assert_eq!(other.status, 422, "another list is another question");
    let unticked = [("confirming", shown.as_str())];
    assert_eq!(save(&mut shop.scene.amina, &list, &unticked).status, 422);
    let saved = save(&mut shop.scene.amina, &list, &confirmed);
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert_eq!(shop.chloe.get("/portal").status, 403);
    let again = save(&mut shop.scene.amina, &list, &[]);
    assert_eq!(
        again.status, 303,
        "whoever is out already is not asked about"
    );
}

#[test]
fn a_list_that_lets_everybody_in_who_came_is_saved_at_once() {
    let mut shop = shop();
    let list = format!("127.0.0.1\n{TILL}  # till, rue Ordener");
    assert_eq!(save(&mut shop.scene.amina, &list, &[]).status, 303);
    assert_eq!(shop.chloe.get("/portal").status, 200);
}

#[test]
fn a_list_that_cuts_off_whoever_saves_it_is_confirmed_in_words_of_their_language() {
    let mut shop = shop();
    let asked = save(&mut shop.scene.amina, TILL, &[]);
    assert_eq!(asked.status, 422);
    let notice = asked.text();
    assert!(notice.contains("lock me out"), "{notice}");
    assert!(
        notice.contains("comptoir organization network 'Acme' --clear"),
        "{notice}"
    );
    let shown = asked.hidden("confirming").unwrap();
    let ticked = [("confirm", "on"), ("confirming", shown.as_str())];
    let wrong = save(&mut shop.scene.amina, TILL, &ticked);
    assert_eq!(wrong.status, 422, "a tick is not enough");
    assert!(!wrong.text_of("confirm_words-error").is_empty());
    let said = [
        ("confirm_words", " Lock me OUT "),
        ("confirming", shown.as_str()),
    ];
    assert_eq!(save(&mut shop.scene.amina, TILL, &said).status, 303);
    assert_eq!(shop.scene.amina.get("/organization").status, 403);
}

#[test]
fn the_page_of_access_asks_the_same() {
    let mut shop = shop();
    let asked = shop.change_access(&[("ip_allow_list", CAFE)]);
    assert_eq!(asked.status, 422);
    let notice = asked.text_of("error-summary");
    assert!(notice.contains(&format!("Chez Chloé, {TILL}")), "{notice}");
    assert_eq!(shop.chloe.get("/portal").status, 200, "nothing is saved");
    let shown = asked.hidden("confirming").unwrap();
    let confirmed = [
        ("ip_allow_list", CAFE),
        ("confirm", "on"),
        ("confirming", shown.as_str()),
    ];
    let saved = shop.change_access(&confirmed);
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert_eq!(shop.chloe.get("/portal").status, 403);
}

#[test]
fn whom_it_locks_out_and_what_it_takes_are_one_question_with_one_tick() {
    let mut shop = shop();
    let cast = &shop.scene.cast;
    let reader = super::merchants::form::db_level(&cast.world, &cast.acme, "reader").to_string();
    let change = [("ip_allow_list", CAFE), ("level_id", reader.as_str())];
    let asked = shop.change_access(&change);
    assert_eq!(asked.status, 422);
    let notice = asked.text_of("error-summary");
    assert!(notice.contains(&format!("Chez Chloé, {TILL}")), "{notice}");
    assert!(notice.contains("Loses 6 permissions"), "{notice}");
    assert_eq!(asked.body.matches("name=\"confirm\"").count(), 1);
    let shown = asked.hidden("confirming").unwrap();
    let yes = [("confirm", "on"), ("confirming", shown.as_str())];
    let list_alone = [("ip_allow_list", CAFE), yes[0], yes[1]];
    let other = shop.change_access(&list_alone);
    assert_eq!(other.status, 422, "half of it is another question");
    let saved = shop.change_access(&[change[0], change[1], yes[0], yes[1]]);
    assert_eq!(saved.status, 303, "{}", saved.text());
}

#[test]
fn a_merchants_own_list_and_the_end_of_its_exemption_ask_the_same() {
    let mut shop = shop();
    let exempted = [("ip_exempt", "on"), ("ip_allow_list", CAFE)];
    assert_eq!(shop.change(&exempted).status, 303, "an exemption lets in");
    let asked = shop.change(&[("ip_allow_list", CAFE)]);
    assert_eq!(asked.status, 422);
    let notice = asked.text_of("error-summary");
    assert!(notice.contains(&format!("Chez Chloé, {TILL}")), "{notice}");
    let shown = asked.hidden("confirming").unwrap();
    let confirmed = [
        ("ip_allow_list", CAFE),
        ("confirm", "on"),
        ("confirming", shown.as_str()),
    ];
    let saved = shop.change(&confirmed);
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert_eq!(shop.chloe.get("/portal").status, 403);
}

#[test]
fn the_lists_field_warns_while_it_is_typed() {
    let mut shop = shop();
    let id = shop.page.rsplit('/').next().unwrap().to_owned();
    let path = "/organization/merchants/check?field=ip_allow_list";
    let form = shop
        .form
        .with("merchant_id", &id)
        .with("ip_allow_list", CAFE);
    let said = shop.scene.amina.post(path, &form.fields());
    assert_eq!(said.status, 200);
    assert!(
        said.body.contains("data-state=\"warning\""),
        "{}",
        said.body
    );
    assert!(
        said.text().contains("1 person (2 sign-ins)"),
        "{}",
        said.text()
    );
    let fields = [
        ("default_ip_allow_list", CAFE),
        ("language", "en"),
        ("country", "FR"),
        ("time_zone", "Europe/Paris"),
    ];
    let path = "/organization/settings/check?field=default_ip_allow_list";
    let said = shop.scene.amina.post(path, &fields);
    assert!(
        said.text().contains("address that you are using"),
        "{}",
        said.text()
    );
    assert!(
        said.body.contains("data-state=\"warning\""),
        "{}",
        said.body
    );
}

#[test]
fn who_may_not_see_sign_ins_reads_figures_without_names() {
    let shop = shop();
    let (world, scope) = (&shop.scene.cast.world, &shop.scene.cast.acme);
    let role = world.db_own_role(scope, "Gwen", &[StaffPermission::ManageSettings]);
    let gwen = world.db_user(Belonging::Staff(scope.organization(), role), "Gwen");
    let mut gwen = shop.scene.cast.world.signed_in(&gwen);
    let asked = save(&mut gwen, "127.0.0.1", &[]);
    assert_eq!(asked.status, 422);
    let notice = asked.text_of("error-summary");
    assert!(notice.contains("1 person (2 sign-ins)"), "{notice}");
    assert!(!asked.body.contains(TILL), "{notice}");
}
