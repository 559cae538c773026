//! `/login`: who gets in, and where it leads.

use crate::every_form::everything;
use crate::support::{Answer, Cast, PASSWORD};

#[test]
fn the_right_password_opens_the_start_page_and_a_session() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    let answer = visitor.sign_in(&cast.amina);
    assert_eq!((answer.status, answer.location()), (303, "/organization"));
    let account = visitor.get("/account");
    assert_eq!(account.status, 200);
    assert!(
        account.text().contains("amina@example.com"),
        "{}",
        account.text()
    );
    assert!(account.text().contains("Acme"), "{}", account.text());
    assert_eq!(visitor.get("/").location(), "/organization");
    assert_eq!(visitor.get("/login").location(), "/organization");
}

/// What the page says, without what differs from one visit to the next.
fn said(answer: &Answer, email: &str) -> String {
    let token = answer.hidden("csrf_token").unwrap();
    answer.body.replace(&token, "TOKEN").replace(email, "EMAIL")
}

#[test]
fn unknown_wrong_invited_and_suspended_are_answered_alike() {
    let mut scene = everything();
    let suspend = format!("{}/suspend", scene.address("/organization/merchants/{id}"));
    assert_eq!(scene.amina.post(&suspend, &[]).status, 303);
    let world = &scene.cast.world;
    let invited = world.db_invited(&scene.cast.acme, "Emil");
    let answers: Vec<(u16, String)> = [
        "nobody@example.com",
        &scene.cast.amina.email,
        &scene.cast.otto.email,
        &invited.email,
        &scene.chloe.email,
    ]
    .into_iter()
    .map(|email| {
        let mut visitor = world.visitor();
        let answer = visitor.post("/login", &[("email", email), ("password", "wrong horse")]);
        (answer.status, said(&answer, email))
    })
    .collect();
    assert_eq!(answers[0].0, 422);
    for answer in &answers {
        assert_eq!(answer, &answers[0]);
    }
}

/// Where no answer may lead.
const AWAY: [&str; 12] = [
    "//evil.example",
    "///evil.example",
    "https://evil.example",
    "HTTPS:evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\r\nSet-Cookie: session=x",
    " //evil.example",
    "javascript:alert(1)",
    "evil.example",
    "",
];

#[test]
fn after_signing_in_only_paths_of_ours_are_followed() {
    let cast = Cast::assemble();
    for next in AWAY {
        let mut visitor = cast.world.visitor();
        let query = serde_html_form::to_string([("next", next)]).unwrap();
        let page = visitor.get(&format!("/login?{query}"));
        assert_eq!(page.status, 200, "{next:?}");
        let fields = [
            ("email", cast.amina.email.as_str()),
            ("password", PASSWORD),
            ("next", next),
        ];
        let answer = visitor.post("/login", &fields);
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/organization"),
            "{next:?}"
        );
        assert!(visitor.cookies.contains_key("session"), "{next:?}");
        let again = visitor.get(&format!("/login?{query}"));
        assert_eq!(
            (again.status, again.location()),
            (303, "/organization"),
            "{next:?}"
        );
        let theme = visitor.post("/theme", &[("theme", "dark"), ("next", next)]);
        assert_eq!((theme.status, theme.location()), (303, "/"), "{next:?}");
    }
}

#[test]
fn whoever_must_sign_in_first_comes_back_to_where_they_were_going() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    let asked = visitor.get("/organization/locations?status=all&query=%26x");
    assert_eq!(asked.status, 303);
    let page = visitor.get(asked.location());
    let next = page.hidden("next").unwrap().replace("&#38;", "&");
    let fields = [
        ("email", cast.amina.email.as_str()),
        ("password", PASSWORD),
        ("next", &next),
    ];
    let answer = visitor.post("/login", &fields);
    assert_eq!(
        answer.location(),
        "/organization/locations?status=all&query=%26x"
    );
}
