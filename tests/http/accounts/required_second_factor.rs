//! A second factor that a role or a level asks for.

use super::second_factor::{code, half_way, send, switched_on};
use crate::organization::merchants::create::{person, scene};
use crate::organization::permission_sets::{Edit, LEVELS, ROLES, page_of};
use crate::support::{Answer, Cast, Client, PASSWORD};

const PAGE: &str = "/account/second-factor";
const REQUIRED: &str = "second_factor_required";

/// Asked of everybody with this role or level; what was said before it was saved.
fn required(client: &mut Client, list: &str, name: &str) -> Answer {
    let path = page_of(client, list, name);
    let edit = Edit::open(client, &path).tick(&[REQUIRED]);
    let asked = edit.send(client);
    assert_eq!(asked.status, 422, "{}", asked.text());
    let saved = edit.saying_yes_to(&asked).send(client);
    assert_eq!(saved.status, 303, "{}", saved.text());
    asked
}

fn allowed_again(client: &mut Client, list: &str, name: &str) {
    let path = page_of(client, list, name);
    let edit = Edit::open(client, &path);
    assert!(edit.ticked.contains(REQUIRED), "it is kept");
    assert_eq!(edit.untick(&[REQUIRED]).carry_through(client).status, 303);
}

#[test]
fn who_has_none_reaches_nothing_before_it_is_set_up() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut ben = cast.world.signed_in(&cast.ben);
    let asked = required(&mut amina, ROLES, "Customer Support level 2").text();
    assert!(asked.contains("a second factor is required"), "{asked}");
    assert!(asked.contains("Ben"), "{asked}");
    for path in [
        "/organization",
        "/organization/merchants",
        "/account",
        "/account/password",
    ] {
        let answer = ben.get(path);
        assert_eq!((answer.status, answer.location()), (303, PAGE), "{path}");
    }
    let form = ben.post("/account/language", &[("language", "de")]);
    assert_eq!((form.status, form.location()), (303, PAGE));
    let fragment = ben.with(&[("hx-request", "true")], |ben| {
        ben.get("/organization/merchants")
    });
    assert_eq!(fragment.status, 403);
    let said = fragment.text();
    assert!(said.contains("second factor"), "{said}");
    let page = ben.get(PAGE);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Set it up now"), "{}", page.text());
    let others = amina.get("/organization");
    assert_eq!(others.status, 200, "of others it is not asked");
}

#[test]
fn it_is_set_up_right_after_the_password_and_everything_is_open_again() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    required(&mut amina, ROLES, "Customer Support level 2");
    let mut ben = cast.world.visitor();
    assert_eq!(ben.sign_in(&cast.ben).status, 303);
    assert_eq!(ben.get("/organization").location(), PAGE);
    ben.get(PAGE);
    let (secret, _) = switched_on(&mut ben);
    assert_eq!(ben.get("/organization").status, 200);
    assert!(ben.get(PAGE).text().contains("cannot be switched off"));
    let mut browser = half_way(&cast, &cast.ben);
    assert_eq!(send(&mut browser, &code(&secret, 1)).status, 303);
    assert_eq!(browser.get("/organization").status, 200);
}

#[test]
fn it_cannot_be_switched_off_while_it_is_required() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut ben = cast.world.signed_in(&cast.ben);
    let (_, codes) = switched_on(&mut ben);
    required(&mut amina, ROLES, "Customer Support level 2");
    let none = format!("{PAGE}/remove");
    assert_eq!(ben.get(&none).location(), PAGE);
    let proof = [("current_password", PASSWORD), ("code", codes[0].as_str())];
    assert_eq!(ben.post(&none, &proof).location(), PAGE);
    assert!(!cast.world.db_second_factors().is_empty(), "it stays");
    allowed_again(&mut amina, ROLES, "Customer Support level 2");
    assert_eq!(ben.post(&none, &proof).status, 303);
    assert!(cast.world.db_second_factors().is_empty());
    assert_eq!(ben.get("/organization").status, 200);
}

#[test]
fn who_asks_it_of_their_own_role_is_told_and_shuts_nobody_out() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let asked = required(&mut amina, ROLES, "Administrator").text();
    assert!(asked.contains("is your own role too"), "{asked}");
    assert_eq!(amina.get("/organization").location(), PAGE);
    switched_on(&mut amina);
    allowed_again(&mut amina, ROLES, "Administrator");
    let history = amina.get("/organization/audit").text();
    assert!(history.contains("Second factor required"), "{history}");
}

#[test]
fn a_level_asks_it_of_its_merchants_users() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    assert_eq!(chloe.get("/portal").status, 200);
    required(&mut scene.amina, LEVELS, "Shipper");
    assert_eq!(chloe.get("/portal").location(), PAGE);
    assert_eq!(chloe.get("/portal/locations").location(), PAGE);
    switched_on(&mut chloe);
    assert_eq!(chloe.get("/portal").status, 200);
    assert_eq!(scene.amina.get("/organization").status, 200);
}
