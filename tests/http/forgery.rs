//! Every form of the table, sent by another site or with a token that is not this session's.

use comptoir::web::{Needs, Route};

use crate::every_form::{Everything, borrowed, every_form, everything, everything_in};
use crate::support::{Answer, Client, World};

/// A way to forge a form: a token in place of the right one, or headers beside it.
enum Forgery {
    Token(Option<String>),
    Headers(&'static [(&'static str, &'static str)]),
}

/// Somebody whom the route lets through, with what others could send in their name.
struct Sender {
    client: Client,
    forgeries: Vec<(&'static str, Forgery)>,
}

/// From where no form of ours is sent.
const ELSEWHERE: [(&str, &[(&str, &str)]); 4] = [
    ("another site", &[("origin", "https://evil.example")]),
    ("a site without a name", &[("origin", "null")]),
    ("another port", &[("origin", "http://127.0.0.1:1")]),
    ("cross-site", &[("sec-fetch-site", "cross-site")]),
];

fn sender(scene: &Everything, mut client: Client, before_sign_in: Option<String>) -> Sender {
    let world = &scene.cast.world;
    let swap = |(at, c): (usize, char)| match (at, c) {
        (20, 'A') => 'B',
        (20, _) => 'A',
        (_, c) => c,
    };
    let bent: String = client.token().chars().enumerate().map(swap).collect();
    let tokens = [
        ("no token", None),
        ("an empty token", Some(String::new())),
        ("nonsense", Some("nonsense".to_owned())),
        ("a bent token", Some(bent)),
        (
            "another session's token",
            Some(world.signed_in(&scene.cast.mallory).token()),
        ),
        ("another visitor's token", Some(world.visitor().token())),
    ];
    let before = before_sign_in.map(|token| ("the token from before signing in", Some(token)));
    let tokens = tokens.into_iter().chain(before);
    let headers = ELSEWHERE.map(|(what, headers)| (what, Forgery::Headers(headers)));
    Sender {
        client,
        forgeries: tokens
            .map(|(what, token)| (what, Forgery::Token(token)))
            .chain(headers)
            .collect(),
    }
}

/// One per policy; what is for everybody is sent by somebody who is signed in too.
fn senders(scene: &Everything, routes: &[Route]) -> Vec<(Needs, Sender)> {
    let mut senders = Vec::new();
    for (needs, client) in scene.clients(routes) {
        let is_visitor = matches!(needs, Needs::Nothing | Needs::Nobody);
        let mut before = scene.cast.world.visitor();
        let token = before.token();
        let bound = before.cookies.get("csrf").unwrap().clone();
        let mut client = client;
        if is_visitor {
            senders.push((needs, sender(scene, client, None)));
            client = scene.client_for(Needs::StaffMember);
        }
        // The cookie of that token is still in the browser.
        client.cookies.insert("csrf".to_owned(), bound);
        senders.push((needs, sender(scene, client, Some(token))));
    }
    senders
}

fn send(scene: &Everything, client: &mut Client, route: &Route, forgery: &Forgery) -> Answer {
    let address = scene.address(route.path);
    let form = scene.form(route.path);
    match forgery {
        Forgery::Headers(headers) => {
            client.with(headers, |client| client.post(&address, &borrowed(&form)))
        }
        Forgery::Token(token) => {
            let mut fields = borrowed(&form);
            fields.extend(token.as_deref().map(|token| ("csrf_token", token)));
            client.post_raw(&address, &serde_html_form::to_string(&fields).unwrap())
        }
    }
}

#[test]
fn no_form_is_taken_from_another_site_or_with_a_token_that_is_not_this_sessions() {
    let scene = everything();
    let routes = every_form();
    assert!(routes.len() > 20);
    let mut senders = senders(&scene, &routes);
    let before = scene.cast.world.db_state();
    for route in &routes {
        for (_, sender) in senders
            .iter_mut()
            .filter(|(needs, _)| *needs == route.needs)
        {
            for (what, forgery) in &sender.forgeries {
                let answer = send(&scene, &mut sender.client, route, forgery);
                let path = route.path;
                assert_eq!(answer.status, 403, "{path} with {what}: {}", answer.text());
                // Chloé reads French.
                let said = ["could not be accepted", "n’a pas pu être accepté"];
                assert!(
                    said.iter().any(|said| answer.text().contains(said)),
                    "{path}: {}",
                    answer.text()
                );
                assert!(
                    answer
                        .header("set-cookie")
                        .is_none_or(|set| !set.starts_with("session"))
                );
            }
        }
    }
    assert_eq!(scene.cast.world.db_state(), before);
}

/// Sends every form as its own page does, from `origin`.
fn sends_every_form(scene: &Everything, origin: &str, site: &str) {
    let routes = every_form();
    let mut clients = scene.clients(&routes);
    let before = scene.cast.world.db_state();
    for route in &routes {
        let of = |(needs, _): &&mut (Needs, Client)| *needs == route.needs;
        let (_, client) = clients.iter_mut().find(of).unwrap();
        let headers = [("origin", origin), ("sec-fetch-site", site)];
        let answer = client.with(&headers, |client| scene.visit(client, route));
        assert_ne!(answer.status, 403, "{}: {}", route.path, answer.text());
        assert!(answer.status < 500, "{}", route.path);
    }
    assert_ne!(
        scene.cast.world.db_state(),
        before,
        "the same forms do change something"
    );
}

#[test]
fn every_form_is_taken_from_its_own_page() {
    let scene = everything();
    let own = scene.cast.world.url.clone();
    sends_every_form(&scene, &own, "same-origin");
}

#[test]
fn behind_a_proxy_the_public_address_is_a_page_of_ours() {
    let world = World::start_with(|settings| comptoir::settings::Settings {
        public_url: comptoir::settings::PublicUrl::parse("https://comptoir.example").unwrap(),
        ..settings
    });
    sends_every_form(
        &everything_in(world),
        "https://comptoir.example",
        "same-origin",
    );
}

#[test]
fn a_token_is_masked_anew_in_every_answer() {
    let scene = everything();
    let mut amina = scene.amina;
    let one = amina.get("/account").hidden("csrf_token").unwrap();
    let other = amina.get("/account").hidden("csrf_token").unwrap();
    assert_ne!(one, other);
    for token in [one, other] {
        let body = format!("csrf_token={token}&language=fr");
        assert_eq!(amina.post_raw("/account/language", &body).status, 303);
    }
}
