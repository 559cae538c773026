//! What the pages of one's own organization show.

use askama::Template;

use super::form::{SettingsField, SettingsForm, ViewAs};
use super::store::{Glimpse, Overview};
use crate::access::{Staff, StaffPermission};
use crate::accounts::networks::{NetworkLine, NetworkTable, RecordedList};
use crate::accounts::replay::{self, Asks, Lockout, LockoutNotice};
use crate::audit::AuditEntry;
use crate::db::listings::CappedCount;
use crate::forms::{
    Choice, Field, FieldErrors, FieldView, FormErrors, Message, Race, Text, country_choices,
    network_lines,
};
use crate::organizations::views::{language_choices, time_zone_choices};
use crate::paths;
use crate::text::{Language, Reader, Words, country_name};
use crate::timeline::Said;
use crate::web::{App, Chrome, Conflict, Section};

#[derive(Template)]
#[template(path = "organizations/home.html")]
pub struct HomePage {
    chrome: Chrome,
    t: &'static Words,
    greeting: String,
    organization: String,
    tiles: Vec<Tile>,
    module: Module,
    /// None where merchants are not this person's, or nobody's.
    merchants: Option<Merchants>,
}

/// What is to be known of merchants before one of them is looked for.
struct Merchants {
    add: Option<&'static str>,
    added: Vec<Line>,
    awaited: Vec<Line>,
    /// The list with those first that have never signed in.
    all_awaited: String,
}

struct Line {
    href: String,
    name: String,
    added: (String, String),
}

impl Line {
    fn new(reader: &Reader, glimpse: Glimpse) -> Self {
        Self {
            href: paths::merchant(glimpse.id),
            name: glimpse.business_name,
            added: (
                reader.exact(glimpse.created_at),
                reader.date(glimpse.created_at),
            ),
        }
    }
}

struct Tile {
    href: &'static str,
    number: String,
    label: String,
}

/// The Merchants module, as this organization has it.
enum Module {
    On,
    /// Off; where it can be asked for.
    Off(&'static str),
    Requested,
}

impl Merchants {
    fn new(reader: &Reader, staff: &Staff, overview: Overview) -> Self {
        let lines = |glimpses: Vec<Glimpse>| {
            glimpses
                .into_iter()
                .map(|glimpse| Line::new(reader, glimpse))
                .collect()
        };
        Self {
            add: staff
                .may(StaffPermission::CreateMerchants)
                .then_some(paths::NEW_MERCHANT),
            added: lines(overview.added),
            awaited: lines(overview.awaited),
            all_awaited: format!("{}?status=active&sort=last_sign_in", paths::MERCHANTS),
        }
    }
}

impl HomePage {
    #[must_use]
    pub fn new(app: &App, staff: &Staff, overview: Overview) -> Self {
        let t = app.reader.t();
        let on = staff.organization.merchants_module;
        let sees_merchants = on && staff.may(StaffPermission::ViewMerchants);
        let tile = |href, count, label| Tile {
            href,
            number: shown(&app.reader, count),
            label,
        };
        let mut tiles = Vec::new();
        if sees_merchants {
            tiles.push(tile(
                paths::MERCHANTS,
                overview.merchants,
                t.nav_merchants(),
            ));
        }
        if staff.may(StaffPermission::ViewLocations) {
            tiles.push(tile(
                paths::LOCATIONS,
                overview.locations,
                t.nav_locations(),
            ));
        }
        Self {
            chrome: app.chrome(Section::Organization),
            t,
            greeting: t.organizations_greeting(&staff.person.name),
            organization: staff.organization.name.clone(),
            tiles,
            module: match (on, staff.organization.module_requested) {
                (true, _) => Module::On,
                (false, true) => Module::Requested,
                (false, false) => Module::Off(paths::MODULE_REQUEST),
            },
            merchants: sees_merchants.then(|| Merchants::new(&app.reader, staff, overview)),
        }
    }
}

fn shown(reader: &Reader, count: CappedCount) -> String {
    match count {
        CappedCount::Exactly(number) => reader.number(number),
        CappedCount::AtLeast(number) => reader.t().merchants_number_at_least(reader.number(number)),
    }
}

#[derive(Template)]
#[template(path = "organizations/settings.html")]
pub struct SettingsPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    action: &'static str,
    errors: FormErrors,
    version: String,
    base: String,
    list: FieldView,
    language: FieldView,
    country: FieldView,
    time_zone: FieldView,
    view_as: FieldView,
    my_address: String,
    /// What is known of the stored list's entries.
    networks: Option<NetworkTable>,
    /// Whom the list would lock out, to be confirmed.
    lockout: Option<LockoutNotice>,
}

#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    pub message: Message,
}

impl MessageFragment {
    /// What the check says of one field; of a list that is right, whom it would lock out.
    #[must_use]
    pub fn of(
        t: &Words,
        field: SettingsField,
        errors: &FieldErrors<SettingsField>,
        found: Option<&Lockout>,
    ) -> Self {
        let message = match found {
            Some(found) => Message::warnings(field.name(), replay::warnings(t, found)),
            None => Message::error(t, field, errors.get(field)),
        };
        Self { message }
    }
}

impl SettingsPage {
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        (form, errors): (&SettingsForm, &FieldErrors<SettingsField>),
        recorded: &RecordedList,
    ) -> Self {
        use SettingsField as F;
        let t = app.reader.t();
        let field = |field: F, hint: Option<String>, value: &str| {
            FieldView::new(
                t,
                field,
                Text {
                    label: field.label(t),
                    hint,
                },
                value,
                errors,
            )
        };
        Self {
            chrome: app.chrome(Section::Settings),
            t,
            title: title(t, errors),
            action: paths::SETTINGS,
            errors: FormErrors::new(t, errors, |field| field.label(t)),
            version: form.version.clone(),
            base: form.base.clone(),
            list: field(
                F::DefaultIpAllowList,
                Some(t.settings_default_list_hint()),
                &form.default_ip_allow_list,
            )
            .optional(t),
            language: field(F::Language, None, "").choices(language_choices(&form.language)),
            country: field(F::Country, None, "")
                .choices(country_choices(&app.reader, &form.country)),
            time_zone: field(F::TimeZone, None, "").choices(time_zone_choices(&form.time_zone)),
            view_as: field(F::ViewAs, Some(t.settings_view_as_hint()), "")
                .choices(view_as_choices(t, &form.view_as)),
            my_address: app.address.to_string(),
            networks: NetworkTable::new((&app.reader, staff.today()), recorded, None),
            lockout: None,
        }
    }

    /// The form as it was sent, with whom its list would lock out.
    #[must_use]
    pub fn to_confirm(
        (app, staff): (&App, &Staff),
        (form, found): (&SettingsForm, &Lockout),
        recorded: &RecordedList,
    ) -> Self {
        let t = app.reader.t();
        let (name, sent) = (&staff.organization.name, form.confirmation());
        Self {
            title: t.page_title_error(t.nav_settings()),
            lockout: Some(LockoutNotice::new(&app.reader, name, found, sent)),
            ..Self::new((app, staff), (form, &FieldErrors::default()), recorded)
        }
    }
}

fn view_as_choices(t: &Words, chosen: &str) -> Vec<Choice> {
    let choice = |one: ViewAs| Choice {
        value: one.as_str().to_owned(),
        label: one.label(t),
        hint: None,
        chosen: one.as_str() == chosen,
        language: None,
    };
    ViewAs::ALL.map(choice).into()
}

/// Said first by a screen reader: whether the page asks for something.
fn title(t: &Words, errors: &FieldErrors<SettingsField>) -> String {
    if errors.is_empty() {
        t.page_title(t.nav_settings())
    } else {
        t.page_title_error(t.nav_settings())
    }
}

/// The lost race: nothing is saved.
#[derive(Template)]
#[template(path = "organizations/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    conflict: Conflict,
    action: &'static str,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
}

impl ConflictPage {
    /// `latest` is the newest change in the trail.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        race: &Race<SettingsForm>,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let label = |field: SettingsField| field.label(t);
        let shown = |form: &SettingsForm, field| lines(reader, field, form.value(field));
        Self {
            chrome: app.chrome(Section::Settings),
            t,
            conflict: Conflict::new((app, staff), race, latest, label, shown),
            action: paths::SETTINGS,
            fields: race.merged.pairs(),
        }
    }
}

/// A field's name in the trail, and its value there as people read it.
#[must_use]
pub fn recorded(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let field = SettingsField::named(name)?;
    Some((field.label(reader.t()), lines(reader, field, value)))
}

/// A value as its field's choices show it, a line for each of several.
fn lines(reader: &Reader, field: SettingsField, value: &str) -> Vec<String> {
    match field {
        SettingsField::DefaultIpAllowList => network_lines(reader, value),
        SettingsField::Language => Language::parse_stored(value)
            .map(|language| language.language_name().to_owned())
            .into_iter()
            .collect(),
        SettingsField::Country => vec![country_name(reader.language, value).to_owned()],
        SettingsField::TimeZone => vec![value.replace('_', " ")],
        SettingsField::ViewAs => ViewAs::parse(value)
            .map(|one| one.label(reader.t()))
            .into_iter()
            .collect(),
    }
}
