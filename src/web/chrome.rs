//! What surrounds a page: the menu that this person's rights allow, their name, messages, the theme.

use actix_web::{HttpMessage, HttpRequest};

use super::app::App;
use super::assets::{FAVICON, asset_path};
use super::flash::{Flash, Subject, Told, Undo};
use crate::access::{MerchantPermission, PortalRights, Principal, StaffPermission};
use crate::paths;
use crate::text::{Language, Words, words};

/// The entry of the menu that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    None,
    Organizations,
    Organization,
    Merchants,
    Locations,
    Levels,
    Roles,
    Staff,
    SignIns,
    Audit,
    Settings,
    Portal,
    PortalJobs,
    PortalLocations,
    PortalMessages,
    PortalApi,
    PortalMembers,
    PortalAccess,
    Account,
}

impl Section {
    /// Label, address and icon of its entry; none for pages that no menu leads to.
    fn entry(self, t: &Words) -> Option<(String, &'static str, &'static str)> {
        Some(match self {
            Self::None | Self::Account => return None,
            Self::Organizations => (t.nav_organizations(), paths::ORGANIZATIONS, "building-2"),
            Self::Organization => (t.nav_home(), paths::ORGANIZATION, "home"),
            Self::Merchants => (t.nav_merchants(), paths::MERCHANTS, "store"),
            Self::Locations => (t.nav_locations(), paths::LOCATIONS, "map-pin"),
            Self::Levels => (t.nav_levels(), paths::LEVELS, "layers"),
            Self::Roles => (t.nav_roles(), paths::ROLES, "shield"),
            Self::Staff => (t.nav_staff(), paths::STAFF, "users"),
            Self::SignIns => (t.nav_sign_ins(), paths::SIGN_INS, "lock"),
            Self::Audit => (t.nav_audit(), paths::AUDIT, "history"),
            Self::Settings => (t.nav_settings(), paths::SETTINGS, "settings"),
            Self::Portal => (t.nav_home(), paths::PORTAL, "home"),
            Self::PortalJobs => (t.nav_jobs(), paths::PORTAL_JOBS, "layers"),
            Self::PortalLocations => (t.nav_locations(), paths::PORTAL_LOCATIONS, "map-pin"),
            Self::PortalMessages => (t.nav_messages(), paths::PORTAL_MESSAGES, "message-circle"),
            Self::PortalApi => (t.nav_api(), paths::PORTAL_API, "key"),
            Self::PortalMembers => (t.nav_members(), paths::PORTAL_MEMBERS, "users"),
            Self::PortalAccess => (t.nav_my_access(), paths::PORTAL_ACCESS, "shield"),
        })
    }
}

/// A line of the menu.
pub struct NavEntry {
    pub label: String,
    pub href: &'static str,
    pub icon: &'static str,
    pub current: bool,
}

/// A message of the page before.
pub struct Notice {
    pub text: String,
    /// Where what it is about can be seen, unless that is here.
    pub open: Option<String>,
    pub undo: Option<Undo>,
}

pub struct Chrome {
    pub t: &'static Words,
    pub language: &'static str,
    pub direction: &'static str,
    pub theme: &'static str,
    /// The organization's name, or the product's.
    pub brand: String,
    pub person: Option<String>,
    pub nav: Vec<NavEntry>,
    pub notice: Option<Notice>,
    pub csrf: String,
    /// The address of this page, to come back to.
    pub here: String,
    pub account_current: bool,
    pub style: String,
    pub script: String,
    pub icons: String,
    pub favicon: &'static str,
    pub forwarded_by_stranger: bool,
    /// Whoever sees this page through somebody else's eyes.
    pub viewing: Option<Viewing>,
}

/// Told to whoever looks, in their own language, which is not always the page's.
pub struct Viewing {
    pub language: &'static str,
    pub direction: &'static str,
    pub sentence: String,
    pub leave: String,
}

impl Chrome {
    pub(super) fn new(app: &App, section: Section, request: &HttpRequest) -> Self {
        let t = app.reader.t();
        let principal = app.principal.as_ref();
        let viewing = principal.and_then(viewing);
        let organization = principal.and_then(Principal::organization);
        let is_settings_manager = matches!(principal, Some(Principal::Staff(staff)) if staff.may(StaffPermission::ManageSettings));
        Self {
            t,
            language: tag(app.reader.language),
            direction: app.reader.language.direction(),
            theme: theme(request),
            brand: organization.map_or_else(
                || "Comptoir".to_owned(),
                |organization| organization.name.clone(),
            ),
            // The account menu of somebody else would be the viewer's own.
            person: principal
                .filter(|_| viewing.is_none())
                .map(|principal| principal.person().name.clone()),
            nav: principal
                .map(|principal| nav(t, principal, section))
                .unwrap_or_default(),
            notice: notice(app, request),
            csrf: app.csrf_token(),
            here: request
                .uri()
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            account_current: section == Section::Account,
            style: asset_path("app.css"),
            script: asset_path("app.js"),
            icons: asset_path("icons.svg"),
            favicon: &FAVICON,
            viewing,
            forwarded_by_stranger: is_settings_manager && app.shared().has_met_stranger(),
        }
    }
}

/// The message of this very page, or the one that waits for it: the guard has looked up whom it is about.
fn notice(app: &App, request: &HttpRequest) -> Option<Notice> {
    let t = app.reader.t();
    let known = request.extensions().get::<Told>().cloned();
    let told = match app.notice {
        Some(flash) => Told::of(flash),
        None => known.or_else(|| Flash::waiting(request).and_then(Told::of)),
    };
    told.map(|Told { flash, name }| Notice {
        text: flash.sentence(t, &name),
        open: flash
            .subject()
            .map(Subject::path)
            .filter(|path| path != request.uri().path()),
        undo: flash.undo(t),
    })
}

fn viewing(principal: &Principal) -> Option<Viewing> {
    let Principal::Merchant(user) = principal else {
        return None;
    };
    let language = user.viewer.as_ref()?.language;
    let t = words(language);
    Some(Viewing {
        language: tag(language),
        direction: language.direction(),
        sentence: t.viewing_portal_of(user.business_name.as_str()),
        leave: t.viewing_leave(),
    })
}

fn tag(current: Language) -> &'static str {
    Language::iter()
        .find(|language| **language == current)
        .map_or("en", |language| language.as_str())
}

fn theme(request: &HttpRequest) -> &'static str {
    match request
        .cookie("theme")
        .as_ref()
        .map(actix_web::cookie::Cookie::value)
    {
        Some("light") => "light",
        Some("dark") => "dark",
        _ => "auto",
    }
}

/// The menu: an entry for each section that this person may open, in its order.
fn nav(t: &Words, principal: &Principal, current: Section) -> Vec<NavEntry> {
    entries(t, sections(principal), current)
}

/// The portal's menu for somebody with these rights, who looks at its start page.
#[must_use]
pub fn portal_menu(t: &Words, rights: PortalRights) -> Vec<NavEntry> {
    entries(t, portal_sections(rights), Section::Portal)
}

fn entries(t: &Words, sections: Vec<(Section, bool)>, current: Section) -> Vec<NavEntry> {
    sections
        .into_iter()
        .filter(|(_, is_open)| *is_open)
        .filter_map(|(section, _)| {
            let (label, href, icon) = section.entry(t)?;
            Some(NavEntry {
                label,
                href,
                icon,
                current: section == current,
            })
        })
        .collect()
}

/// The sections for this kind of person, and whether this one's rights open them.
fn sections(principal: &Principal) -> Vec<(Section, bool)> {
    match principal {
        Principal::Operator(_) => vec![(Section::Organizations, true)],
        Principal::Staff(staff) => {
            let merchants =
                staff.organization.merchants_module && staff.may(StaffPermission::ViewMerchants);
            let locations = staff.may(StaffPermission::ViewLocations);
            let sign_ins = staff.may(StaffPermission::ViewSignIns);
            let roles = staff.may(StaffPermission::ViewStaff);
            let audit = staff.may(StaffPermission::ViewAudit);
            let settings = staff.may(StaffPermission::ManageSettings);
            vec![
                (Section::Organization, true),
                (Section::Merchants, merchants),
                (Section::Locations, locations),
                (Section::Levels, merchants),
                (Section::Roles, roles),
                (Section::Staff, staff.may(StaffPermission::ViewStaff)),
                (Section::SignIns, sign_ins),
                (Section::Audit, audit),
                (Section::Settings, settings),
            ]
        }
        Principal::Merchant(user) => portal_sections(user.rights()),
    }
}

fn portal_sections(rights: PortalRights) -> Vec<(Section, bool)> {
    let may = |permission| rights.permissions.has(permission);
    let api = rights.api_access && may(MerchantPermission::UseApi);
    vec![
        (Section::Portal, true),
        (Section::PortalJobs, may(MerchantPermission::ViewJobs)),
        (
            Section::PortalLocations,
            may(MerchantPermission::ViewLocations),
        ),
        (Section::PortalMessages, rights.chat_access),
        (Section::PortalApi, api),
        (Section::PortalMembers, may(MerchantPermission::ViewMembers)),
        (Section::PortalAccess, true),
    ]
}
