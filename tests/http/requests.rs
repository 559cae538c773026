//! Requests that no browser sends, or seldom.

use std::os::unix::fs::MetadataExt as _;

use comptoir::db::schema::form_tokens;
use comptoir::db::{DbResult, Within};
use comptoir::settings::{PublicUrl, Settings};
use diesel::prelude::*;

use crate::organization::merchants::create::scene;
use crate::support::{Cast, World};

const LIST: &str = "/organization/merchants";

#[test]
fn of_a_parameter_that_is_there_twice_the_last_counts() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let list = amina.get(&format!(
        "{LIST}?status=archived&status=active&query=a&query=zzz"
    ));
    assert_eq!(list.status, 200);
    assert!(list.body.contains("value=\"zzz\""), "{}", list.text());
}

#[test]
fn a_place_in_the_list_that_was_made_up_shows_a_list() {
    use base64::Engine as _;
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for time in [
        "m-9223372036854775808",
        "m-9000000000000000000",
        "m9223372036854775807",
    ] {
        let key = format!("018f4a00-0000-7000-8000-000000000000{time}");
        let key = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(key);
        for sort in ["created", "-created", "-last_sign_in", "name"] {
            for side in ["after", "before"] {
                let list = amina.get(&format!("{LIST}?sort={sort}&{side}={key}"));
                assert_eq!(list.status, 200, "{sort} {side} {time}");
            }
        }
    }
}

#[test]
fn a_form_whose_bytes_are_no_text_is_400() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    let token = visitor.get("/login").hidden("csrf_token").unwrap();
    for password in ["%ff%fe", "%C3", "%ed%a0%80"] {
        let body = format!("csrf_token={token}&email=a%40example.com&password={password}");
        assert_eq!(visitor.post_raw("/login", &body).status, 400, "{password}");
    }
    let body = format!("csrf_token={token}&email=a%40example.com&password=%C3%A9%zz%");
    assert_eq!(visitor.post_raw("/login", &body).status, 422);
}

fn on_https(settings: Settings) -> Settings {
    Settings {
        public_url: PublicUrl::parse("https://shop.example").unwrap(),
        ..settings
    }
}

#[test]
fn a_form_from_the_same_host_without_tls_is_another_site() {
    let world = World::start_with(on_https);
    let host = world.url.trim_start_matches("http://").to_owned();
    for (origin, status) in [
        (format!("http://{host}"), 403),
        ("https://shop.exämple".to_owned(), 403),
        ("https://shop.example".to_owned(), 422),
        (format!("https://{host}"), 422),
    ] {
        let mut visitor = world.visitor();
        visitor.get("/login");
        let mut visitor = visitor.with_header("origin", &origin);
        let answer = visitor.post("/login", &[("email", "a@example.com"), ("password", "x")]);
        assert_eq!(answer.status, status, "{origin}");
    }
}

#[test]
fn what_no_encoding_may_be_used_for_comes_as_it_is_with_all_headers() {
    let world = World::start();
    let page = world.visitor().get("/login");
    let (_, style) = page.body.split_once("href=\"/static/").unwrap();
    let style = format!("/static/{}", style.split('"').next().unwrap());
    for accepted in ["br;q=0", "identity;q=0", "gzip;q=1, br;q=0.0"] {
        for path in [style.as_str(), "/login"] {
            let mut visitor = world.visitor().with_header("accept-encoding", accepted);
            let answer = visitor.get(path);
            assert_eq!(answer.status, 200, "{accepted} {path}");
            assert_eq!(answer.header("content-encoding"), None, "{accepted} {path}");
            assert!(answer.header("content-security-policy").is_some());
        }
    }
}

#[test]
fn what_is_kept_of_a_form_tells_nothing_of_it() {
    use sha2::{Digest as _, Sha256};
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let kept: DbResult<Vec<Vec<u8>>> = scene.cast.world.db.read_now(Within::Platform, |conn| {
        Ok(form_tokens::table.select(form_tokens::digest).load(conn)?)
    });
    let plain = serde_html_form::to_string(scene.chloe.fields()).unwrap();
    let hashed = Sha256::digest(plain.as_bytes()).to_vec();
    let kept = kept.unwrap();
    assert_eq!(kept.len(), 1);
    assert_ne!(kept[0], hashed);
}

#[test]
fn mail_in_files_is_its_owners_alone() {
    let mut scene = scene();
    let form = scene
        .chloe
        .clone()
        .with("sign_in", "invitation")
        .with("new_password", "")
        .with("new_password_confirmation", "");
    assert_eq!(form.send(&mut scene.amina).status, 303);
    scene.cast.world.wait_for_mails(1);
    let folder = scene.cast.world.settings.mail_url.clone();
    let folder = std::path::Path::new(folder.trim_start_matches("file://")).to_owned();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for entry in std::fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}
