//! Every route × every kind of person, walked for real, against the table that people read:
//! `docs/permissions.md`. With `UPDATE_TABLES=1` the table is rewritten.

use std::fmt::Write as _;

use comptoir::access::{OrganizationScope, starting_roles};
use comptoir::organizations::Switch;
use comptoir::routes;

use crate::organization::merchants::form::{Filled, db_level, db_location};
use crate::support::rows::StoredSession;
use crate::support::{Answer, Cast, Client, Person, World};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/permissions.md");

const HEAD: &str = "\
# Who reaches what

Made by a test that signs in as each of them and asks for each address; `bin/update` rewrites it.

`yes` reaches the page or the act (a form without its fields is then refused as a form), `no` is 403,
`sign in` leads to the sign-in page, `off` is 403 because the Merchants module is off, `ended` ends the session and
says why. The columns of staff are the roles that an organization starts with, those of merchants its levels; the
last two had signed in as managers before.
";

/// Somebody at the door.
struct Visitor {
    name: String,
    client: Client,
    /// A session that each request ends: it is put back before the next.
    ended: Option<Ended>,
}

struct Ended {
    session: StoredSession,
    cookie: String,
}

impl Visitor {
    fn new(name: &str, client: Client) -> Self {
        Self {
            name: name.to_owned(),
            client,
            ended: None,
        }
    }

    /// Somebody who had signed in before `stop` stopped them.
    fn stopped(world: &World, name: &str, person: &Person, stop: impl FnOnce()) -> Self {
        let mut client = world.signed_in(person);
        let session = world.db_sessions(world.db_user_of(&person.email)).remove(0);
        let cookie = client.cookies.get("session").unwrap().clone();
        stop();
        assert_eq!(client.get("/account").status, 303, "{name}");
        Self {
            name: name.to_owned(),
            client,
            ended: Some(Ended { session, cookie }),
        }
    }

    fn ask(&mut self, world: &World, method: &str, path: &str) -> Answer {
        if let Some(Ended { session, cookie }) = &self.ended {
            // Fetched first: it would end the session instead of the request that is looked at.
            self.client.token();
            world.db_revive(session);
            self.client
                .cookies
                .insert("session".to_owned(), cookie.clone());
        }
        if method == "GET" {
            self.client.get(path)
        } else {
            self.client.post(path, &[])
        }
    }
}

/// A merchant's user whom `client` adds at this level; and the merchant's address.
fn merchant(
    world: &World,
    scope: &OrganizationScope,
    client: &mut Client,
    name: &str,
    level: &str,
) -> (Person, String) {
    let location = db_location(world, scope, name);
    let email = format!("{name}@example.com");
    let answer = Filled::chez_chloe(location, db_level(world, scope, level))
        .with("chat_access", "on")
        .with("api_access", "on")
        .with("login_email", &email)
        .send(client);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let address = answer.location().to_owned();
    (
        crate::organization::merchants::create::person(&email),
        address,
    )
}

fn visitors(cast: &Cast) -> Vec<Visitor> {
    let world = &cast.world;
    let mut visitors = vec![
        Visitor::new("anonymous", world.visitor()),
        Visitor::new("operator", world.signed_in(&cast.otto)),
    ];
    for role in starting_roles() {
        let person = world.db_staff(&cast.acme, &format!("of {}", role.code), role.code);
        visitors.push(Visitor::new(role.code, world.signed_in(&person)));
    }
    let mut amina = world.signed_in(&cast.amina);
    for level in ["reader", "shipper", "manager"] {
        let (person, _) = merchant(world, &cast.acme, &mut amina, level, level);
        let name = format!("merchant {level}");
        visitors.push(Visitor::new(&name, world.signed_in(&person)));
    }
    let closed = world.db_organization("Closed", Switch::Off);
    let person = world.db_staff(&closed, "Closed Admin", "administrator");
    visitors.push(Visitor::new(
        "administrator, module off",
        world.signed_in(&person),
    ));
    visitors.extend(stopped(cast, &mut amina));
    visitors
}

/// Merchants' users who had signed in before they were stopped.
fn stopped(cast: &Cast, amina: &mut Client) -> [Visitor; 2] {
    let world = &cast.world;
    let (person, address) = merchant(world, &cast.acme, amina, "suspended", "manager");
    let suspended = Visitor::stopped(world, "suspended merchant", &person, || {
        assert_eq!(amina.post(&format!("{address}/suspend"), &[]).status, 303);
    });
    let mut mallory = world.signed_in(&cast.mallory);
    let (person, _) = merchant(world, &cast.other, &mut mallory, "closed", "manager");
    let mut otto = world.signed_in(&cast.otto);
    let closed = Visitor::stopped(world, "merchant, module off", &person, || {
        let id = cast.other.organization();
        let address = format!("/platform/organizations/{id}/module");
        assert_eq!(otto.post(&address, &[("merchants", "off")]).status, 303);
    });
    [suspended, closed]
}

fn verdict(answer: &Answer) -> &'static str {
    match answer.status {
        303 if answer.location().starts_with("/login?reason=") => "ended",
        303 if answer.location().starts_with("/login?") => "sign in",
        403 if answer.text().contains("The Merchants module is off") => "off",
        403 => "no",
        status if status < 500 => "yes",
        _ => "ERROR",
    }
}

fn table() -> String {
    let cast = Cast::assemble();
    let mut visitors = visitors(&cast);
    let mut table = String::from(HEAD);
    table.push_str("\n| address | permission |");
    for visitor in &visitors {
        write!(table, " {} |", visitor.name).unwrap();
    }
    table.push_str("\n|---|---|");
    table.push_str(&"---|".repeat(visitors.len()));
    for route in routes::table() {
        // Ends the session that the other rows need, and is for everybody.
        if route.path == "/logout" {
            continue;
        }
        let path = route
            .path
            .replace("{id}", "018f4a00-0000-7000-8000-000000000000")
            .replace("{token}", "x");
        let path = path.replace("{file}", "x").replace("{country}", "FR");
        write!(
            table,
            "\n| {} `{}` | {} |",
            route.method,
            route.path,
            needed(&format!("{:?}", route.needs))
        )
        .unwrap();
        for visitor in &mut visitors {
            let answer = visitor.ask(&cast.world, route.method.as_str(), &path);
            write!(table, " {} |", verdict(&answer)).unwrap();
        }
    }
    table.push('\n');
    table
}

/// `Staff(ViewMerchants)` as people say it.
fn needed(debug: &str) -> String {
    debug
        .replace("Nothing", "–")
        .replace("Nobody", "–")
        .replace("Anyone", "signed in")
}

#[test]
fn every_route_answers_every_kind_of_person_as_the_table_says() {
    let walked = table();
    assert!(!walked.contains("ERROR"), "{walked}");
    if std::env::var_os("UPDATE_TABLES").is_some() {
        std::fs::write(TABLE, &walked).unwrap();
    }
    let written = std::fs::read_to_string(TABLE).unwrap_or_default();
    for (walked, written) in walked.lines().zip(written.lines()) {
        assert_eq!(walked, written);
    }
    assert_eq!(walked.lines().count(), written.lines().count());
}
