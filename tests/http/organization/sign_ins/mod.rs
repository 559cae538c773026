//! `/organization/sign-ins…`

mod admit;
mod explain;
mod list;
mod record;

use comptoir::settings::Settings;

use super::merchants::create::{person, scene_in};
use super::merchants::form::Filled;
use crate::support::{Answer, Cast, Client, Person, World};

const SIGN_INS: &str = "/organization/sign-ins";
/// Where Chloé's till is, and where she stands.
const TILL: &str = "203.0.113.7";
const CAFE: &str = "203.0.113.9";

/// Acme behind a proxy, with Chloé's shop, which may come from its till alone.
struct Scene {
    cast: Cast,
    amina: Client,
    ben: Client,
    chloe: Person,
    /// The merchant's address.
    shop: String,
    form: Filled,
}

fn scene() -> Scene {
    scene_with(TILL)
}

fn scene_with(list: &str) -> Scene {
    let cast = Cast::assemble_in(World::start_with(|settings| Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    }));
    let scene = scene_in(cast);
    let form = scene
        .chloe
        .with("ip_allow_list", list)
        .with("platform_language", "en");
    let mut amina = scene.amina;
    let added = form.send(&mut amina);
    assert_eq!(added.status, 303, "{}", added.text());
    Scene {
        ben: scene.cast.world.signed_in(&scene.cast.ben),
        cast: scene.cast,
        amina,
        chloe: person("chloe@chezchloe.example"),
        shop: added.location().to_owned(),
        form,
    }
}

impl Scene {
    fn visitor_at(&self, address: &str) -> Client {
        self.cast.world.visitor().at_address(address)
    }

    /// Chloé, refused at this address; the reference that she reads.
    fn refused_at(&self, address: &str) -> String {
        let answer = self.visitor_at(address).sign_in(&self.chloe);
        assert_eq!(answer.status, 403, "{}", answer.text());
        answer.text_of("reference")
    }

    /// What Ben reads of this reference.
    fn explained(&mut self, reference: &str) -> Answer {
        let page = self.ben.get(&of_reference(reference));
        assert_eq!(page.status, 200, "{}", page.text());
        page
    }

    /// Where the form of this reference's page is sent, and what it carries.
    fn form_of(&mut self, reference: &str) -> (String, Vec<(String, String)>) {
        form_on(&self.explained(reference))
    }

    /// Ben lets Chloé in.
    fn admit(&mut self, reference: &str, way: &str) -> Answer {
        let (action, hidden) = self.form_of(reference);
        send(&mut self.ben, &action, &hidden, way)
    }
}

fn of_reference(reference: &str) -> String {
    let query = serde_html_form::to_string([("reference", reference)]).unwrap();
    format!("{SIGN_INS}?{query}")
}

fn form_on(page: &Answer) -> (String, Vec<(String, String)>) {
    let action = page
        .body
        .split("action=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|action| action.ends_with("/admit"))
        .expect("a form that lets somebody in");
    let hidden = ["form_token", "version"].map(|name| {
        let value = page.hidden(name).expect(name);
        (name.to_owned(), value)
    });
    (action.to_owned(), hidden.to_vec())
}

fn send(client: &mut Client, action: &str, hidden: &[(String, String)], way: &str) -> Answer {
    let mut fields: Vec<(&str, &str)> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend([("reason", "new till, rue Ordener"), ("way", way)]);
    client.post(action, &fields)
}

/// The cells of a rule's row: then and now.
fn row(page: &Answer, rule: &str) -> (String, String) {
    let row = page
        .body
        .split("<tr>")
        .find(|row| row.contains(&format!(">{rule}</th>")))
        .unwrap_or_else(|| panic!("{rule}: {}", page.text()));
    let cells: Vec<String> = row
        .split("<td")
        .skip(1)
        .map(|cell| {
            let inside = cell.split_once('>').map_or("", |(_, inside)| inside);
            let inside = inside.split("</td>").next().unwrap_or_default();
            crate::support::client::without_tags(inside)
        })
        .collect();
    (cells[0].clone(), cells[1].clone())
}
