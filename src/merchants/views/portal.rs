//! The portal: what a merchant's user sees of itself.

use askama::Template;

use crate::access::{MerchantUser, PortalRights};
use crate::levels;
use crate::locations::LocationKind;
use crate::merchants::portal::Standing;
use crate::text::{Reader, Words, country_name};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "portal/start.html")]
pub struct PortalPage {
    chrome: Chrome,
    start: Start,
}

/// What the start page shows, in the portal and in a preview of it.
pub struct Start {
    pub t: &'static Words,
    pub welcome: String,
    pub intro: String,
    pub organization: String,
    pub locations: Vec<Place>,
    pub level: (String, String),
    pub allowed: Vec<String>,
}

pub struct Place {
    pub name: String,
    reference: String,
    pub kind: String,
    /// A line each, the country last.
    address: Vec<String>,
    time_zone: String,
    pub is_default: bool,
}

impl PortalPage {
    #[must_use]
    pub fn new(app: &App, user: &MerchantUser, standing: &Standing) -> Self {
        let names = (user.business_name.as_str(), user.organization.name.as_str());
        Self {
            chrome: app.chrome(Section::Portal),
            start: Start::new(&app.reader, names, user.rights(), standing),
        }
    }
}

impl Start {
    /// In the language of `reader`; the names are those of the business and of its organization.
    #[must_use]
    pub fn new(
        reader: &Reader,
        (name, organization): (&str, &str),
        rights: PortalRights,
        standing: &Standing,
    ) -> Self {
        let t = reader.t();
        Self {
            t,
            welcome: t.portal_welcome(name),
            intro: t.portal_intro(organization),
            organization: organization.to_owned(),
            locations: places(reader, standing),
            level: (
                levels::name_of(&standing.level, t),
                levels::full_description(&standing.level, t),
            ),
            allowed: allowed(t, rights),
        }
    }
}

/// What the level allows, without what a switch of the merchant's takes away; and what its switches add.
fn allowed(t: &Words, rights: PortalRights) -> Vec<String> {
    let mut allowed: Vec<String> = rights
        .permissions
        .iter()
        .filter(|permission| rights.api_access || !permission.needs_api_access())
        .map(|permission| levels::permission_label(permission, t))
        .collect();
    if rights.chat_access {
        allowed.push(t.portal_chat_allowed());
    }
    allowed
}

fn places(reader: &Reader, standing: &Standing) -> Vec<Place> {
    let t = reader.t();
    standing
        .locations
        .iter()
        .map(|location| {
            let mut address = location.address.lines();
            let country = location.address.country();
            address.push(country_name(reader.language, country.as_str()).to_owned());
            Place {
                name: location.name.clone(),
                reference: location.reference_id.clone(),
                kind: match location.kind {
                    LocationKind::Branch => t.portal_branch(),
                    LocationKind::Warehouse => t.portal_warehouse(),
                },
                address,
                time_zone: location.time_zone.clone(),
                is_default: location.id == standing.default_location,
            }
        })
        .collect()
}

#[derive(Template)]
#[template(path = "portal/locations.html")]
pub struct LocationsPage {
    chrome: Chrome,
    t: &'static Words,
    locations: Vec<Place>,
}

impl LocationsPage {
    #[must_use]
    pub fn new(app: &App, standing: &Standing) -> Self {
        let t = app.reader.t();
        let chrome = app.chrome(Section::PortalLocations);
        Self {
            chrome,
            t,
            locations: places(&app.reader, standing),
        }
    }
}

/// A list that has no rows, and why.
#[derive(Template)]
#[template(path = "portal/empty.html")]
pub struct EmptyPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    icon: &'static str,
    heading: String,
    sentence: String,
}

impl EmptyPage {
    #[must_use]
    pub fn new(app: &App, section: Section) -> Self {
        let t = app.reader.t();
        let (title, icon, heading, sentence) = match section {
            Section::PortalMessages => (
                t.portal_messages_title(),
                "message-circle",
                t.portal_messages_empty_title(),
                t.portal_messages_empty(),
            ),
            Section::PortalApi => (
                t.portal_api_title(),
                "key",
                t.portal_api_empty_title(),
                t.portal_api_empty(),
            ),
            _ => (
                t.portal_jobs_title(),
                "layers",
                t.portal_jobs_empty_title(),
                t.portal_jobs_empty(),
            ),
        };
        Self {
            chrome: app.chrome(section),
            t,
            title,
            icon,
            heading,
            sentence,
        }
    }
}
