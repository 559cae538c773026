//! Every route × every kind of person, walked for real, against the table that people read:
//! `docs/permissions.md`. With `UPDATE_TABLES=1` the table is rewritten.

use std::fmt::Write as _;

use comptoir::access::starting_roles;
use comptoir::organizations::Switch;
use comptoir::routes;

use crate::organization::merchants::form::{Filled, db_level, db_location};
use crate::support::{Answer, Cast, Client, Person, World};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/permissions.md");

const HEAD: &str = "\
# Who reaches what

Made by a test that signs in as each of them and asks for each address; `bin/update` rewrites it.

`yes` reaches the page or the act (a form without its fields is then refused as a form), `no` is 403,
`sign in` leads to the sign-in page, `off` is 403 because the Merchants module is off.
The columns of staff are the roles that an organization starts with, those of merchants its levels.
";

/// Somebody at the door.
struct Visitor {
    name: String,
    client: Client,
}

fn merchant(world: &World, amina: &mut Client, form: &Filled, level: &str) -> Person {
    let email = format!("{level}@example.com");
    let sent = form.clone().with("login_email", &email);
    let answer = sent.send(amina);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let _ = world;
    crate::organization::merchants::create::person(&email)
}

fn visitors(cast: &Cast) -> Vec<Visitor> {
    let world = &cast.world;
    let mut visitors = vec![Visitor {
        name: "anonymous".to_owned(),
        client: world.visitor(),
    }];
    visitors.push(Visitor {
        name: "operator".to_owned(),
        client: world.signed_in(&cast.otto),
    });
    for role in starting_roles() {
        let person = world.db_staff(&cast.acme, &format!("of {}", role.code), role.code);
        visitors.push(Visitor {
            name: role.code.to_owned(),
            client: world.signed_in(&person),
        });
    }
    let location = db_location(world, &cast.acme, "PAR-1");
    let mut amina = world.signed_in(&cast.amina);
    for level in ["reader", "shipper", "manager"] {
        let form = Filled::chez_chloe(location, db_level(world, &cast.acme, level))
            .with("chat_access", "on")
            .with("api_access", "on");
        let person = merchant(world, &mut amina, &form, level);
        visitors.push(Visitor {
            name: format!("merchant {level}"),
            client: world.signed_in(&person),
        });
    }
    let closed = world.db_organization("Closed", Switch::Off);
    let person = world.db_staff(&closed, "Closed Admin", "administrator");
    visitors.push(Visitor {
        name: "administrator, module off".to_owned(),
        client: world.signed_in(&person),
    });
    visitors
}

fn verdict(answer: &Answer) -> &'static str {
    match answer.status {
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
            let answer = if route.method == "GET" {
                visitor.client.get(&path)
            } else {
                visitor.client.post(&path, &[])
            };
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
