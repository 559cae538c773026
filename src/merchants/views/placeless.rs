//! Why a merchant cannot come back: all of its locations are archived.

use askama::Template;

use crate::access::{Staff, StaffPermission};
use crate::locations::LocationChoice;
use crate::merchants::model::Merchant;
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "merchants/placeless.html")]
pub struct PlacelessPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    merchant: String,
    /// Where it can be given another location, for who may.
    edit: Option<String>,
    /// Address and name of each.
    locations: Vec<(String, String)>,
}

impl PlacelessPage {
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        merchant: &Merchant,
        locations: &[LocationChoice],
    ) -> Self {
        Self {
            chrome: app.chrome(Section::Merchants),
            t: app.reader.t(),
            name: merchant.current.business_name.to_string(),
            merchant: paths::merchant(merchant.id),
            edit: staff
                .may(StaffPermission::EditAccess)
                .then(|| paths::merchant_access(merchant.id)),
            locations: locations
                .iter()
                .map(|location| (paths::location(location.id), location.name.clone()))
                .collect(),
        }
    }
}
