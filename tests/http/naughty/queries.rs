//! Every parameter of the addresses that read some.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{assert_harmless, texts};
use crate::every_form::everything;
use crate::support::Client;

/// Addresses with their parameters.
const READING: [(&str, &[&str]); 19] = [
    (
        "/organization/merchants",
        &[
            "query", "status", "level", "location", "sort", "per_page", "page", "after", "before",
        ],
    ),
    (
        "/organization/locations",
        &["query", "status", "sort", "per_page", "page"],
    ),
    (
        "/organization/staff",
        &["query", "status", "role", "sort", "per_page", "page"],
    ),
    ("/organization/staff/{id}", &["nobody_knows_me"]),
    (
        "/organization/sign-ins",
        &["query", "outcome", "merchant", "after", "before"],
    ),
    ("/organization/merchants/{id}/history", &["before"]),
    ("/organization/merchants/{id}", &["nobody_knows_me"]),
    ("/organization", &["reason", "next"]),
    ("/account", &["language"]),
    ("/account/sessions", &["nobody_knows_me"]),
    ("/account/email", &["email"]),
    ("/account/confirm", &["next"]),
    ("/account/second-factor", &["nobody_knows_me"]),
    ("/organization/roles/compare", &["a", "b"]),
    (
        "/organization/merchants/compare",
        &["left", "right", "query"],
    ),
    ("/organization/levels/compare", &["a", "b"]),
    (
        "/organization/access",
        &["permission", "location", "address"],
    ),
    ("/organization/roles/new", &["copy"]),
    ("/organization/levels/new", &["copy"]),
];

#[test]
fn in_every_parameter_of_a_page_of_staff() {
    let scene = everything();
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    for (path, names) in READING {
        let path = scene.address(path);
        for name in names {
            for text in texts() {
                let answer = amina.get(&format!("{path}?{name}={text}"));
                assert_harmless(&answer, &format!("{path}?{name}={text}"));
                assert_eq!(
                    answer.status, 200,
                    "a bookmark must not break: {path} {name}"
                );
            }
            let many = format!("{name}=x&").repeat(2_000);
            let answer = amina.get(&format!("{path}?{many}"));
            assert_harmless(&answer, &format!("{name} 2000 times"));
        }
    }
}

#[test]
fn in_place_of_a_reference() {
    let scene = everything();
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    for text in texts() {
        let answer = amina.get(&format!("/organization/sign-ins?reference={text}"));
        assert_harmless(&answer, &format!("reference={text}"));
        assert!([200, 404].contains(&answer.status), "{}", answer.status);
    }
}

#[test]
fn in_every_parameter_of_the_sign_in_page() {
    let scene = everything();
    let mut visitor = scene.cast.world.visitor();
    for name in ["next", "reason", "language", "nobody_knows_me"] {
        for text in texts() {
            let answer = visitor.get(&format!("/login?{name}={text}"));
            assert_harmless(&answer, &format!("/login?{name}={text}"));
            assert!([200, 303].contains(&answer.status), "{name}");
        }
    }
}

#[test]
fn in_place_of_an_id_a_token_or_a_file() {
    let scene = everything();
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    let mut otto = scene.cast.world.signed_in(&scene.cast.otto);
    for text in texts() {
        // A slash, even an encoded one, is another address.
        let text: String = text.chars().take(4_000).collect();
        let ask = |client: &mut Client, path: String| {
            let answer = client.get(&path);
            assert_harmless(&answer, &path);
            assert!(
                [303, 404].contains(&answer.status),
                "{path}: {}",
                answer.status
            );
        };
        for path in [
            "/organization/merchants/",
            "/organization/locations/",
            "/organization/staff/",
            "/organization/roles/",
            "/organization/levels/",
            "/invitation/",
            "/email/",
            "/static/",
            "/address-formats/",
            "/portal/",
            "/",
        ] {
            ask(&mut amina, format!("{path}{text}x"));
        }
        ask(&mut amina, format!("/organization/merchants/{text}x/edit"));
        ask(&mut otto, format!("/platform/organizations/{text}x"));
    }
}

const HEADERS: [&str; 11] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "forwarded",
    "hx-request",
    "if-none-match",
    "range",
    "referer",
    "user-agent",
    "x-forwarded-for",
    "x-forwarded-host",
];

/// As a header or a cookie may hold them.
fn values() -> [String; 8] {
    let long = "a".repeat(4_000);
    [
        "<naughty>",
        "\"",
        "%00%ff%0d%0a",
        "q=;,;q=9",
        "é",
        &long,
        "://",
        "MerchantArchived.",
    ]
    .map(str::to_owned)
}

#[test]
fn in_what_a_browser_says_of_itself() {
    let scene = everything();
    let mut visitor = scene.cast.world.visitor();
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    for name in HEADERS {
        for value in values() {
            for client in [&mut visitor, &mut amina] {
                let answer = client.with(&[(name, &value)], |client| {
                    client.get("/organization/merchants")
                });
                assert_harmless(&answer, &format!("{name}: {value}"));
                assert!([200, 303].contains(&answer.status), "{name}: {value}");
            }
        }
    }
}

#[test]
fn in_a_cookie() {
    let scene = everything();
    for cookie in ["language", "theme", "flash", "csrf", "session"] {
        for value in values() {
            let mut client = scene.cast.world.visitor();
            client.cookies.insert(cookie.to_owned(), value.clone());
            let answer = client.get("/login");
            assert_harmless(&answer, &format!("{cookie}={value}"));
            assert_eq!(answer.status, 200, "{cookie}={value}");
        }
    }
}

/// A key that no page of ours has written.
fn forged(id: &str, value: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{id}{value}"))
}

#[test]
fn a_list_continued_from_a_place_that_was_made_up_is_a_list() {
    let scene = everything();
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    let own = scene.merchant.to_string();
    let long = format!("t{}", "z".repeat(8_000));
    let values = [
        "t",
        "tchez chloe",
        "t%_\\'\"",
        "t\u{0}",
        "t\u{10ffff}\u{202e}",
        &long,
        "m0",
        "m-1",
        "m9223372036854775807",
        "m-9223372036854775808",
        "m-210866803200000001",
        "m99999999999999999999",
        "mx",
        "é",
        "",
    ];
    let ids = [
        own.as_str(),
        "00000000-0000-0000-0000-000000000000",
        "nonsense",
    ];
    let sorts = ["name", "-created", "last_sign_in"];
    for sort in sorts {
        for value in values {
            for id in ids {
                for direction in ["after", "before"] {
                    let key = forged(id, value);
                    let path = format!("/organization/merchants?sort={sort}&{direction}={key}");
                    let answer = amina.get(&path);
                    assert_harmless(&answer, &path);
                    assert_eq!(answer.status, 200, "sort={sort} {direction} {id}{value}");
                }
            }
        }
    }
}
