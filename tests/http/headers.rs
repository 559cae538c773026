//! What every answer carries: pages, fragments, redirects, files, errors.

use comptoir::settings::{PublicUrl, Settings};
use comptoir::web::Needs;

use crate::every_form::{every_route, everything, everything_in};
use crate::support::{Answer, World};

/// A directive of the answer's Content-Security-Policy.
fn policy<'a>(answer: &'a Answer, directive: &str) -> Option<&'a str> {
    answer
        .header("content-security-policy")?
        .split(';')
        .find_map(|part| part.trim().strip_prefix(directive))
        .map(str::trim)
}

fn assert_guarded(answer: &Answer, what: &str) {
    let what = format!("{what} ({})", answer.status);
    assert_eq!(policy(answer, "default-src"), Some("'none'"), "{what}");
    assert_eq!(policy(answer, "script-src"), Some("'self'"), "{what}");
    assert_eq!(policy(answer, "style-src"), Some("'self'"), "{what}");
    assert_eq!(policy(answer, "frame-ancestors"), Some("'none'"), "{what}");
    assert_eq!(policy(answer, "base-uri"), Some("'none'"), "{what}");
    assert_eq!(policy(answer, "form-action"), Some("'self'"), "{what}");
    let whole = answer.header("content-security-policy").unwrap();
    assert!(!whole.contains("unsafe") && !whole.contains('*'), "{what}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{what}: {name}");
    }
    let permissions = answer.header("permissions-policy").unwrap();
    for feature in ["camera=()", "microphone=()", "geolocation=()"] {
        assert!(permissions.contains(feature), "{what}");
    }
    for name in ["server", "x-powered-by"] {
        assert_eq!(answer.header(name), None, "{what}");
    }
}

fn assert_guarded_and_not_kept(answer: &Answer, what: &str) {
    assert_guarded(answer, what);
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
}

/// A tab shows the marks that keep directions apart in a page as boxes.
fn assert_plain_title(answer: &Answer, what: &str) {
    if let Some((_, rest)) = answer.body.split_once("<title>") {
        let (title, _) = rest.split_once("</title>").unwrap();
        assert!(title.ends_with(" · Comptoir"), "{what}: {title}");
        let marked = title.contains(|c| matches!(c, '\u{2066}'..='\u{2069}'));
        assert!(!marked, "{what}: {title:?}");
    }
}

#[test]
fn every_route_answers_with_every_header_to_whom_it_lets_through_and_to_strangers() {
    let scene = everything();
    let routes = every_route();
    let mut clients = scene.clients(&routes);
    for route in &routes {
        for needs in [Needs::Nobody, route.needs] {
            let of = |(of, _): &&mut (Needs, _)| *of == needs;
            let (_, client) = clients.iter_mut().find(of).unwrap();
            let answer = scene.visit(client, route);
            assert!(answer.status < 500, "{} {}", route.method, route.path);
            assert_guarded_and_not_kept(&answer, route.path);
            assert_plain_title(&answer, route.path);
        }
    }
}

#[test]
fn every_error_page_has_every_header() {
    let scene = everything();
    let world = &scene.cast.world;
    let (mut amina, mut ben) = (scene.amina, world.signed_in(&scene.cast.ben));
    let mut visitor = world.visitor();
    let language = "/account/language";
    let text = [("content-type", "text/plain")];
    let twice = [("language", "fr"), ("language", "de")];
    for (status, answer) in [
        (404, visitor.get("/nowhere")),
        (404, amina.get("/organization/merchants/nonsense")),
        (404, visitor.get("/static/nothing-00000000.css")),
        (404, visitor.get("/static/%2e%2e%2fCargo.toml")),
        (405, visitor.post("/organization", &[])),
        (405, visitor.get("/logout")),
        (404, visitor.get("/invitation/nothing")),
        (403, ben.get("/organization/merchants/new")),
        (403, ben.post_raw("/organization/merchants", "")),
        (403, amina.get("/platform/organizations")),
        (403, amina.get("/portal")),
        (400, amina.with(&text, |amina| amina.post_raw(language, ""))),
        (400, amina.post(language, &twice)),
        (400, amina.post("/organization/merchants/check", &[])),
        (413, amina.post_raw(language, &"x".repeat(70_000))),
        (422, amina.post("/organization/merchants", &[])),
        (303, visitor.get("/account")),
        (303, visitor.get("/")),
    ] {
        assert_eq!(answer.status, status, "{}", answer.text());
        assert_guarded_and_not_kept(&answer, "an error");
        assert_plain_title(&answer, "an error");
    }
}

#[test]
fn only_files_named_after_their_content_are_kept() {
    let scene = everything();
    let mut visitor = scene.cast.world.visitor();
    let page = visitor.get("/login").body;
    let files: Vec<&str> = page
        .split('"')
        .filter(|part| part.starts_with("/static/"))
        .map(|part| part.split('#').next().unwrap_or_default())
        .collect();
    assert!(files.len() >= 2, "{files:?}");
    for file in files {
        let answer = visitor.get(file);
        assert_eq!(answer.status, 200, "{file}");
        assert_guarded(&answer, file);
        assert_eq!(
            answer.header("cache-control"),
            Some("public, max-age=31536000, immutable"),
            "{file}"
        );
    }
}

/// Cookies of an answer, with their attributes.
fn cookies(answer: &Answer) -> Vec<&str> {
    let set = answer
        .headers
        .iter()
        .filter(|(name, _)| name == "set-cookie");
    set.map(|(_, cookie)| cookie.as_str()).collect()
}

fn behind_tls(settings: Settings) -> Settings {
    Settings {
        public_url: PublicUrl::parse("https://comptoir.example").unwrap(),
        ..settings
    }
}

#[test]
fn behind_tls_cookies_stay_on_this_host_and_browsers_stay_on_https() {
    let scene = everything_in(World::start_with(behind_tls));
    let mut visitor = scene.cast.world.visitor();
    let page = visitor.get("/login");
    let signed_in = visitor.sign_in(&scene.cast.ben);
    let language = visitor.post("/account/language", &[("language", "en")]);
    for answer in [&page, &signed_in, &language, &visitor.get("/nowhere")] {
        let lasting = answer.header("strict-transport-security").unwrap();
        assert!(lasting.contains("max-age=31536000"), "{lasting}");
    }
    for answer in [&page, &signed_in, &language] {
        let cookies = cookies(answer);
        assert!(!cookies.is_empty());
        for cookie in cookies
            .iter()
            .filter(|cookie| !cookie.starts_with("flash="))
        {
            for attribute in ["; HttpOnly", "; SameSite=Lax", "; Path=/", "; Secure"] {
                assert!(cookie.contains(attribute), "{cookie}");
            }
            assert!(!cookie.contains("Domain"), "{cookie}");
        }
    }
    assert!(
        cookies(&page)
            .iter()
            .any(|cookie| cookie.starts_with("__Host-csrf="))
    );
    assert!(
        cookies(&signed_in)
            .iter()
            .any(|cookie| cookie.starts_with("__Host-session="))
    );
}

#[test]
fn on_the_loopback_cookies_go_without_tls_and_scripts_never_see_them() {
    let scene = everything();
    let mut visitor = scene.cast.world.visitor();
    let answers = [visitor.get("/login"), visitor.sign_in(&scene.cast.ben)];
    for answer in &answers {
        assert_eq!(answer.header("strict-transport-security"), None);
        for cookie in cookies(answer) {
            assert!(!cookie.contains("Secure"), "{cookie}");
            assert!(
                cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"),
                "{cookie}"
            );
        }
    }
    assert!(
        cookies(&answers[1])
            .iter()
            .any(|cookie| cookie.starts_with("session="))
    );
}
