//! One location: what it is, and the form that changes it for who may.

use askama::Template;

use super::form::FormView;
use super::labels;
use crate::access::{Staff, StaffPermission};
use crate::forms::FieldErrors;
use crate::locations::form::{LocationField, LocationForm};
use crate::locations::model::{Location, LocationStatus};
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "locations/show.html")]
pub struct LocationPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    status: (&'static str, String),
    is_archived: bool,
    kind: String,
    reference_id: String,
    address: Vec<String>,
    time_zone: String,
    merchants: String,
    /// The list of them, where it is this person's to see.
    merchants_list: Option<String>,
    /// Who sees it, where the reader may ask.
    who: Option<String>,
    form: Option<FormView>,
    action: String,
    act: Option<Act>,
    is_refused: bool,
}

/// What may be done with the location as a whole.
enum Act {
    /// A link to the page that says what it would do.
    Archive(String),
    Restore(String),
}

impl LocationPage {
    /// `form` with its errors is what was sent; without it, the form shows the location as it is stored.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        (location, merchants): (&Location, u32),
        sent: Option<(&LocationForm, &FieldErrors<LocationField>)>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let may_change = staff.may(StaffPermission::ManageLocations);
        let sees_merchants =
            staff.organization.merchants_module && staff.may(StaffPermission::ViewMerchants);
        let stored = LocationForm::of(location);
        let none = FieldErrors::default();
        let (form, errors) = sent.unwrap_or((&stored, &none));
        let current = &location.current;
        let is_archived = location.status == LocationStatus::Archived;
        let act = if is_archived {
            Act::Restore(paths::act_on_location(location.id, "restore"))
        } else {
            Act::Archive(paths::act_on_location(location.id, "archive"))
        };
        Self {
            chrome: app.chrome(Section::Locations),
            t,
            name: current.name.to_string(),
            status: labels::status(t, location.status),
            is_archived,
            kind: labels::kind(t, current.kind),
            reference_id: current.reference_id.as_str().to_owned(),
            address: labels::address_lines(reader, &current.address),
            time_zone: labels::time_zone(current.time_zone.as_str()),
            merchants: t.locations_merchants(merchants, reader.number(merchants)),
            merchants_list: (merchants > 0 && sees_merchants)
                .then(|| paths::merchants_at(location.id)),
            who: staff
                .may_ask_who_can()
                .then(|| paths::who_sees(location.id)),
            form: may_change.then(|| FormView::new(reader, form, errors)),
            action: paths::location(location.id),
            act: may_change.then_some(act),
            is_refused: !errors.is_empty(),
        }
    }
}
