//! A form as a browser would fill it in, and people with roles of their own.

use comptoir::access::{OrganizationScope, StaffPermission};
use comptoir::accounts::users::Belonging;
use comptoir::roles;
use comptoir::values::RoleId;

use crate::support::{Answer, Cast, Client, Person, World};

pub const STAFF: &str = "/organization/staff";

/// The starting role of this code.
pub fn db_role(world: &World, scope: &OrganizationScope, code: &str) -> RoleId {
    world
        .db
        .read_now(scope.within(), |conn| roles::of_code(conn, scope, code))
        .expect("a query")
        .expect("a starting role")
}

/// Fields of *+ Add member*; `with` replaces.
#[derive(Clone, Debug)]
pub struct Filled(Vec<(String, String)>);

impl Filled {
    pub fn zoe(role: RoleId) -> Self {
        let fields = [
            ("name", "Zoé Martin"),
            ("email", "zoe@example.com"),
            ("role_id", &role.to_string()),
            ("language", "fr"),
        ];
        Self(
            fields
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
        )
    }

    /// The form on a member's page, as it comes.
    pub fn of(page: &Answer) -> Self {
        let chosen = |id: &str| {
            let (_, rest) = page
                .body
                .split_once(&format!("<select class=\"input\" id=\"{id}\""))
                .unwrap();
            let options = rest.split("</select>").next().unwrap();
            let (before, _) = options.split_once("\" selected").unwrap();
            before.rsplit("value=\"").next().unwrap().to_owned()
        };
        let typed = |id: &str| {
            let (_, rest) = page
                .body
                .split_once(&format!(" name=\"{id}\" value=\""))
                .unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        Self(vec![
            ("name".to_owned(), typed("name")),
            ("email".to_owned(), typed("email")),
            ("role_id".to_owned(), chosen("role_id")),
            ("language".to_owned(), chosen("language")),
            ("version".to_owned(), page.hidden("version").unwrap()),
            ("base".to_owned(), page.hidden("base").unwrap()),
            ("member_id".to_owned(), page.hidden("member_id").unwrap()),
        ])
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(field, _)| field != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn send(&self, client: &mut Client) -> Answer {
        self.send_to(client, STAFF)
    }

    pub fn send_to(&self, client: &mut Client, path: &str) -> Answer {
        client.post(path, &self.fields())
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}

/// The cast, with Amina signed in.
pub struct Scene {
    pub cast: Cast,
    pub amina: Client,
}

pub fn scene() -> Scene {
    let cast = Cast::assemble();
    let amina = cast.world.signed_in(&cast.amina);
    Scene { cast, amina }
}

/// The address of a member's page.
pub fn page_of(person: &Person) -> String {
    format!("{STAFF}/{}", person.id)
}

impl Scene {
    pub fn role(&self, code: &str) -> RoleId {
        db_role(&self.cast.world, &self.cast.acme, code)
    }

    /// Somebody at Acme with this starting role.
    pub fn staff(&self, name: &str, role: &str) -> Person {
        self.cast.world.db_staff(&self.cast.acme, name, role)
    }

    /// Somebody at Acme with a role of the organization's own, of these rights.
    pub fn with_rights(&self, name: &str, rights: &[StaffPermission]) -> Person {
        let world = &self.cast.world;
        let role = world.db_own_role(&self.cast.acme, name, rights);
        let belonging = Belonging::Staff(self.cast.acme.organization(), role);
        world.db_user(belonging, name)
    }

    /// Changes one field of a member's form, from the page as it is.
    pub fn change(client: &mut Client, person: &Person, field: &str, value: &str) -> Answer {
        let page = client.get(&page_of(person));
        let form = Filled::of(&page).with(field, value);
        form.send_to(client, &page_of(person))
    }

    /// Adds a member by the form; the address of their page.
    pub fn added(&mut self, form: &Filled) -> String {
        let answer = form.send(&mut self.amina);
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.location().to_owned()
    }
}
