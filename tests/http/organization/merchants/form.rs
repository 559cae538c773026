//! A form as a browser would fill it in.

use comptoir::access::OrganizationScope;
use comptoir::levels;
use comptoir::locations::{self, LocationForm};
use comptoir::values::{Actor, LevelId, LocationId};

use crate::support::{Answer, Client, World};

pub const MERCHANTS: &str = "/organization/merchants";

/// Fields of *+ Add merchant*; `with` replaces, `without` leaves out.
#[derive(Clone, Debug)]
pub struct Filled(Vec<(String, String)>);

impl Filled {
    /// *Chez Chloé*, with a password, at one location, as a shipper.
    pub fn chez_chloe(location: LocationId, level: LevelId) -> Self {
        let location = location.to_string();
        let fields = [
            ("business_name", "Chez Chloé"),
            ("phone", "01 42 68 53 00"),
            ("address_country", "FR"),
            ("address_line1", "12 rue Ordener"),
            ("address_line2", ""),
            ("address_city", "Paris"),
            ("address_region", ""),
            ("address_postal_code", "75018"),
            ("login_email", "chloe@chezchloe.example"),
            ("contact_emails", "orders@chezchloe.example"),
            ("sign_in", "password"),
            ("new_password", crate::support::PASSWORD),
            ("new_password_confirmation", crate::support::PASSWORD),
            ("platform_language", "fr"),
            ("location_ids", &location),
            ("default_location_id", &location),
            ("level_id", &level.to_string()),
            ("ip_allow_list", ""),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self(fields.to_vec())
    }

    /// As it comes, before anything is typed.
    pub fn empty() -> Self {
        Self(Vec::new())
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(field, _)| field != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn value(&self, name: &str) -> String {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.expect("a field").1.clone()
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }

    pub fn send(&self, client: &mut Client) -> Answer {
        client.post(MERCHANTS, &self.fields())
    }
}

/// An active location, made by the feature's own function.
pub fn db_location(world: &World, scope: &OrganizationScope, reference: &str) -> LocationId {
    let form = LocationForm {
        name: format!("Shop {reference}"),
        kind: "branch".to_owned(),
        reference_id: reference.to_owned(),
        address_country: "FR".to_owned(),
        address_line1: "1 rue de la Paix".to_owned(),
        address_city: "Paris".to_owned(),
        address_postal_code: "75002".to_owned(),
        time_zone: "Europe/Paris".to_owned(),
        ..LocationForm::default()
    };
    let new = form.parse().expect("a location");
    let scope = *scope;
    world
        .db
        .write_now(scope.within(), |tx| {
            locations::create(tx, &scope, &Actor::server(), &new)
        })
        .expect("a location")
}

/// The starting level of this code.
pub fn db_level(world: &World, scope: &OrganizationScope, code: &str) -> LevelId {
    let found = world
        .db
        .read_now(scope.within(), |conn| levels::all(conn, scope))
        .expect("levels");
    found
        .into_iter()
        .find(|level| level.code == code)
        .expect("a starting level")
        .id
}
