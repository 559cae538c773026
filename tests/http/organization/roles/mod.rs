//! `/organization/roles`

mod change;
mod grant;
mod last;
mod pages;
mod retire;

use comptoir::accounts::users::Belonging;

use super::permission_sets::{ROLES, page_of};
use crate::support::{Cast, Client, Person};

/// Acme with its cast, Amina signed in.
pub struct Scene {
    pub cast: Cast,
    pub amina: Client,
}

pub fn scene() -> Scene {
    let cast = Cast::assemble();
    let amina = cast.world.signed_in(&cast.amina);
    Scene { cast, amina }
}

impl Scene {
    /// The page of a role.
    pub fn role(&mut self, name: &str) -> String {
        page_of(&mut self.amina, ROLES, name)
    }

    /// Somebody at Acme who has the role on this page.
    pub fn member(&self, name: &str, role: &str) -> Person {
        let id = role.rsplit('/').next().and_then(|id| id.parse().ok());
        let of = Belonging::Staff(self.cast.acme.organization(), id.expect("a role's id"));
        self.cast.world.db_user(of, name)
    }

    /// The same, signed in.
    pub fn signed_in(&self, name: &str, role: &str) -> Client {
        let member = self.member(name, role);
        self.cast.world.signed_in(&member)
    }
}
