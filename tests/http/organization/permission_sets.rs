//! The form of a role or a level, as a person sees and sends it.

use std::collections::BTreeSet;

use crate::support::{Answer, Client};

pub const ROLES: &str = "/organization/roles";
pub const LEVELS: &str = "/organization/levels";

/// The page of the set that is called so.
pub fn page_of(client: &mut Client, list: &str, name: &str) -> String {
    let page = client.get(list);
    assert_eq!(page.status, 200, "{}", page.text());
    let (before, _) = page
        .body
        .split_once(&format!("\"><bdi>{name}</bdi>"))
        .unwrap_or_else(|| panic!("{name}: {}", page.text()));
    let (_, href) = before.rsplit_once("href=\"").expect("a link");
    href.to_owned()
}

/// A form that was opened and may be changed and sent.
#[derive(Clone, Debug)]
pub struct Edit {
    pub path: String,
    pub fields: Vec<(String, String)>,
    pub ticked: BTreeSet<String>,
}

impl Edit {
    /// The form on this page, which is sent to `path`.
    pub fn of(path: &str, page: &Answer) -> Self {
        let hidden = ["version", "base", "form_token", "name", "description"];
        let fields = hidden
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), page.hidden(name)?)))
            .collect();
        let boxes = page.body.split("<input type=\"checkbox\" id=\"").skip(1);
        let ticked = boxes
            .filter_map(|rest| {
                let (name, rest) = rest.split_once('"')?;
                let (attributes, _) = rest.split_once('>')?;
                attributes.contains(" checked").then(|| name.to_owned())
            })
            .collect();
        Self {
            path: path.to_owned(),
            fields,
            ticked,
        }
    }

    pub fn open(client: &mut Client, path: &str) -> Self {
        let page = client.get(path);
        assert_eq!(page.status, 200, "{}", page.text());
        Self::of(path, &page)
    }

    /// The form of a new one.
    pub fn new(client: &mut Client, list: &str, name: &str) -> Self {
        let page = client.get(&format!("{list}/new"));
        assert_eq!(page.status, 200, "{}", page.text());
        Self::of(list, &page).with("name", name)
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(of, _)| of != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn tick(mut self, permissions: &[&str]) -> Self {
        self.ticked
            .extend(permissions.iter().map(|one| (*one).to_owned()));
        self
    }

    pub fn untick(mut self, permissions: &[&str]) -> Self {
        self.ticked
            .retain(|one| !permissions.contains(&one.as_str()));
        self
    }

    pub fn send(&self, client: &mut Client) -> Answer {
        let mut fields: Vec<(&str, &str)> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        fields.extend(self.ticked.iter().map(|name| (name.as_str(), "on")));
        client.post(&self.path, &fields)
    }

    /// The same with a yes to what `asked` says.
    pub fn saying_yes_to(&self, asked: &Answer) -> Self {
        let digest = asked.hidden("confirming");
        let digest = digest.unwrap_or_else(|| panic!("no question: {}", asked.text()));
        self.clone()
            .with("confirm", "on")
            .with("confirming", &digest)
    }

    /// Sends it, says yes to what is asked, and sends it again.
    pub fn carry_through(&self, client: &mut Client) -> Answer {
        let asked = self.send(client);
        if asked.status == 303 {
            return asked;
        }
        assert_eq!(asked.status, 422, "{}", asked.text());
        self.saying_yes_to(&asked).send(client)
    }
}

/// Makes a set with these permissions; its page.
pub fn made(client: &mut Client, list: &str, name: &str, permissions: &[&str]) -> String {
    let answer = Edit::new(client, list, name).tick(permissions).send(client);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location().to_owned()
}

/// Retires a set by moving its holders to the other, with a yes to what is asked.
pub fn retired(client: &mut Client, path: &str, to: &str) -> Answer {
    let address = format!("{path}/retire");
    let to = to.rsplit('/').next().unwrap_or_default();
    let asked = client.post(&address, &[("to", to)]);
    if asked.status != 422 || asked.hidden("confirming").is_none() {
        return asked;
    }
    let digest = asked.hidden("confirming").unwrap_or_default();
    let yes = [("to", to), ("confirm", "on"), ("confirming", &digest)];
    client.post(&address, &yes)
}
