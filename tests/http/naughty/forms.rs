//! Every field of every form of the table.

use std::fmt::Write as _;
use std::time::Duration;

use comptoir::web::Route;

use super::{assert_harmless, encode, texts};
use crate::every_form::{Everything, Fields, every_form, everything};
use crate::support::Client;

/// The body of a form: `fields` in order, the one of this name holding `text` instead.
fn body(fields: &Fields, token: &str, name: &str, text: &str) -> String {
    let mut body = format!("csrf_token={token}");
    for (field, value) in fields {
        let value = if field == name { text } else { &encode(value) };
        write!(body, "&{field}={value}").unwrap();
    }
    body
}

/// The version that a change begins from.
fn version(scene: &Everything, client: &mut Client, route: &Route) -> Option<String> {
    let page = match route.path {
        "/organization/merchants/{id}" => "/organization/merchants/{id}/edit",
        "/organization/locations/{id}" => "/organization/locations/{id}",
        "/organization/staff/{id}" => "/organization/staff/{id}",
        "/portal/members/{id}" => "/portal/members/{id}",
        "/organization/settings" => "/organization/settings",
        "/organization/merchants/{id}/access"
        | "/organization/roles/{id}"
        | "/organization/levels/{id}" => route.path,
        _ => return None,
    };
    client.get(&scene.address(page)).hidden("version")
}

/// What must differ from one sending to the next, unless it is what is tried.
fn renew(route: &Route, fields: &mut Fields, number: usize, version: Option<&String>) {
    for (name, value) in fields {
        let new = match name.as_str() {
            "version" => version.cloned(),
            "login_email" if route.path == "/organization/merchants" => {
                Some(format!("n{number}@example.com"))
            }
            "email" if route.path.starts_with("/organization/staff") => {
                Some(format!("n{number}@staff.example"))
            }
            "email" if route.path == "/portal/members" => {
                Some(format!("n{number}@colleague.example"))
            }
            "admin_email" => Some(format!("n{number}@example.com")),
            "name" if route.path.starts_with("/platform") => Some(format!("Rivage {number}")),
            "name" if is_of_sets(route.path) => Some(format!("Set {number}")),
            "reference_id" => Some(format!("N-{number}")),
            _ => None,
        };
        if let Some(new) = new {
            *value = new;
        }
    }
}

fn is_of_sets(path: &str) -> bool {
    path.starts_with("/organization/roles") || path.starts_with("/organization/levels")
}

/// Sends every text in every field of the forms that `fits` chooses; how many were accepted.
fn walk(scene: &Everything, fits: impl Fn(&str) -> bool) -> usize {
    let routes: Vec<Route> = every_form()
        .into_iter()
        .filter(|route| fits(route.path))
        .collect();
    let mut clients = scene.clients(&routes);
    let (texts, mut accepted) = (texts(), 0);
    for route in &routes {
        let (_, client) = clients
            .iter_mut()
            .find(|(needs, _)| *needs == route.needs)
            .unwrap();
        let mut form = scene.form(route.path);
        let mut current = version(scene, client, route);
        let names: Vec<String> = form.iter().map(|(name, _)| name.clone()).collect();
        // An inline check is the form's own: each field of it gets a third of them.
        let every = if route.path.ends_with("/check") { 3 } else { 1 };
        for (index, name) in names.into_iter().enumerate() {
            for (number, text) in texts.iter().enumerate().skip(index % every).step_by(every) {
                if ["/account/password", "/account/email"].contains(&route.path) {
                    // The pauses after wrong ones, and between links, are none of this test's business.
                    scene.cast.world.db_age_failures(Duration::from_mins(16));
                }
                renew(route, &mut form, accepted * 1000 + number, current.as_ref());
                let body = body(&form, &client.token(), &name, text);
                let answer = client.post_raw(&scene.address(route.path), &body);
                let what = format!("{} {name}={text}", route.path);
                assert_harmless(&answer, &what);
                assert_ne!(answer.status, 403, "{what}: not even looked at");
                if answer.status == 303 {
                    accepted += 1;
                    current = version(scene, client, route);
                }
            }
        }
    }
    accepted
}

/// What was accepted is shown on these pages.
fn show(scene: &Everything, client: &mut Client, pages: &[&str]) {
    for page in pages {
        let path = scene.address(page.split('?').next().unwrap_or_default());
        let query = page
            .split_once('?')
            .map_or(String::new(), |(_, query)| format!("?{query}"));
        let answer = client.get(&format!("{path}{query}"));
        assert_eq!(answer.status, 200, "{page}");
        assert_harmless(&answer, page);
        assert!(
            answer.body.contains("&#60;naughty"),
            "{page} shows what was typed"
        );
    }
}

#[test]
fn in_the_form_of_a_new_merchant() {
    let scene = everything();
    let accepted = walk(&scene, |path| path == "/organization/merchants");
    assert!(accepted > 60, "{accepted}");
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    let found = "/organization/merchants?per_page=100&query=naughty";
    show(&scene, &mut amina, &[found]);
    let list = amina.get("/organization/merchants?per_page=100").body;
    let mut pages: Vec<&str> = list
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.starts_with("/organization/merchants/") && !href.ends_with("/new"))
        .collect();
    pages.sort_unstable();
    pages.dedup();
    let mut shown = 0;
    for page in pages {
        for address in [page.to_owned(), format!("{page}/edit")] {
            let answer = amina.get(&address);
            assert_eq!(answer.status, 200, "{address}");
            assert_harmless(&answer, &address);
            shown += usize::from(answer.body.contains("&#60;naughty"));
        }
    }
    assert!(shown > 4, "{shown}");
}

#[test]
fn in_the_form_of_a_merchant_and_in_its_inline_checks() {
    let scene = everything();
    let buttons = [
        "suspend", "resume", "archive", "restore", "invite", "view-as",
    ];
    let accepted = walk(&scene, |path| {
        path.starts_with("/organization/merchants/")
            && !buttons.iter().any(|end| path.ends_with(end))
    });
    assert!(accepted > 30, "{accepted}");
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    show(
        &scene,
        &mut amina,
        &["/organization/merchants/{id}/history"],
    );
}

#[test]
fn in_the_forms_of_locations() {
    let scene = everything();
    let accepted = walk(&scene, |path| path.starts_with("/organization/locations"));
    assert!(accepted > 30, "{accepted}");
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    show(
        &scene,
        &mut amina,
        &["/organization/locations?per_page=100&query=naughty"],
    );
    show(&scene, &mut amina, &["/organization/merchants/new"]);
}

#[test]
fn in_the_forms_of_staff() {
    let scene = everything();
    let buttons = ["suspend", "resume", "remove", "invite", "revoke"];
    let accepted = walk(&scene, |path| {
        path.starts_with("/organization/staff") && !buttons.iter().any(|end| path.ends_with(end))
    });
    assert!(accepted > 20, "{accepted}");
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    show(
        &scene,
        &mut amina,
        &[
            "/organization/staff?per_page=100&query=naughty",
            "/organization/staff/{id}",
        ],
    );
}

#[test]
fn in_the_forms_of_a_merchants_people() {
    let scene = everything();
    let buttons = ["suspend", "resume", "remove", "invite", "revoke"];
    let accepted = walk(&scene, |path| {
        path.starts_with("/portal/members") && !buttons.iter().any(|end| path.ends_with(end))
    });
    assert!(accepted > 20, "{accepted}");
    let mut chloe = scene.cast.world.signed_in(&scene.chloe);
    show(&scene, &mut chloe, &["/portal/members"]);
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    show(&scene, &mut amina, &["/organization/merchants/{id}"]);
}

#[test]
fn in_the_forms_of_roles_and_levels() {
    let scene = everything();
    let accepted = walk(&scene, is_of_sets);
    assert!(accepted > 60, "{accepted}");
    let mut amina = scene.cast.world.signed_in(&scene.cast.amina);
    for page in ["/organization/roles", "/organization/levels"] {
        show(&scene, &mut amina, &[page]);
    }
    show(&scene, &mut amina, &["/organization/merchants/new"]);
}

#[test]
fn in_the_forms_of_operators_and_of_settings() {
    let scene = everything();
    walk(&scene, |path| {
        path.starts_with("/platform") || path.starts_with("/organization/settings")
    });
    let mut otto = scene.cast.world.signed_in(&scene.cast.otto);
    show(&scene, &mut otto, &["/platform/organizations"]);
}

#[test]
fn in_the_forms_of_accounts_and_of_everything_else() {
    let scene = everything();
    walk(&scene, |path| {
        ![
            "/platform",
            "/organization/settings",
            "/organization/locations",
            "/organization/merchants",
            "/organization/staff",
            "/portal/members",
            "/organization/roles",
            "/organization/levels",
        ]
        .iter()
        .any(|other| path.starts_with(other))
    });
}

#[test]
fn a_name_sent_thousands_of_times_is_one_answer() {
    let scene = everything();
    let routes = every_form();
    let mut clients = scene.clients(&routes);
    for route in &routes {
        let (_, client) = clients
            .iter_mut()
            .find(|(needs, _)| *needs == route.needs)
            .unwrap();
        let mut names: Vec<String> = scene
            .form(route.path)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        names.push("nobody_knows_me".to_owned());
        for name in names {
            for value in ["", "x", "018f4a00-0000-7000-8000-000000000000"] {
                let pair = format!("&{name}={value}");
                let times = 60_000 / pair.len();
                let body = format!("csrf_token={}{}", client.token(), pair.repeat(times));
                let answer = client.post_raw(&scene.address(route.path), &body);
                assert_harmless(
                    &answer,
                    &format!("{} {name}={value} {times} times", route.path),
                );
            }
        }
    }
}
