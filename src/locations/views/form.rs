//! The form's fields, drawn the same for a new location, for a change and in the dialog.

use askama::Template;

use super::labels;
use crate::forms::{
    AddressView, Choice, FieldErrors, FieldView, FormErrors, Message, Text, address_fields,
    country_choices,
};
use crate::locations::form::{LocationField, LocationForm};
use crate::locations::model::LocationKind;
use crate::paths;
use crate::text::{Reader, Words};
use crate::values::{CountryCode, TimeZoneName};
use crate::web::{App, Chrome, Section};

use LocationField as F;

/// The fields with what was typed and what is wrong with it.
pub struct FormView {
    pub errors: FormErrors,
    /// Whether something typed would be lost: the page asks before it is left.
    pub unsaved: &'static str,
    pub form_token: String,
    pub version: String,
    pub base: String,
    pub location_id: String,
    pub name: FieldView,
    pub kind: FieldView,
    pub reference_id: FieldView,
    pub country: FieldView,
    pub address: Vec<AddressView>,
    pub time_zone: FieldView,
}

impl FormView {
    /// `errors` are empty for a form that nobody has sent yet.
    #[must_use]
    pub fn new(reader: &Reader, form: &LocationForm, errors: &FieldErrors<LocationField>) -> Self {
        let t = reader.t();
        let country = CountryCode::parse(&form.address_country).ok();
        let text = |field: LocationField, hint: Option<String>| {
            let label = labels::field(t, field, country);
            FieldView::new(t, field, Text { label, hint }, form.value(field), errors)
        };
        let address = address(reader, country, form, errors);
        Self {
            errors: FormErrors::new(t, errors, |field| labels::field(t, field, country))
                .arranged(&address),
            unsaved: if errors.is_empty() && !form.asks_for_redrawing() {
                ""
            } else {
                "changed"
            },
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            location_id: form.location_id.clone(),
            name: text(F::Name, Some(t.locations_name_hint())),
            kind: text(F::Kind, None).choices(kind_choices(t, &form.kind)),
            reference_id: text(F::ReferenceId, Some(t.locations_reference_hint())),
            country: text(F::AddressCountry, None)
                .choices(country_choices(reader, &form.address_country))
                .focused_after(&form.update),
            address,
            time_zone: text(F::TimeZone, Some(t.locations_time_zone_hint()))
                .choices(time_zone_choices(t, &form.time_zone)),
        }
    }

    /// The address, for a template that has the form behind a reference.
    #[must_use]
    pub fn parts(&self) -> &[AddressView] {
        &self.address
    }
}

fn address(
    reader: &Reader,
    country: Option<CountryCode>,
    form: &LocationForm,
    errors: &FieldErrors<LocationField>,
) -> Vec<AddressView> {
    let mut parts = address_fields(reader, country);
    for part in &mut parts {
        let field = LocationField::of_address(part.field);
        form.value(field).clone_into(&mut part.view.value);
        part.view.message = Message::error(reader.t(), field, errors.get(field));
    }
    parts
}

fn kind_choices(t: &Words, chosen: &str) -> Vec<Choice> {
    let choice = |kind: LocationKind| Choice {
        value: kind.as_str().to_owned(),
        label: labels::kind(t, kind),
        chosen: kind.as_str() == chosen,
        ..Choice::default()
    };
    LocationKind::ALL.map(choice).into()
}

/// The zones offered; one that is stored under an obsolete spelling is offered beside them.
fn time_zone_choices(t: &Words, chosen: &str) -> Vec<Choice> {
    let stored = TimeZoneName::parse(chosen).ok();
    let stored = stored.as_ref().map(TimeZoneName::as_str);
    let choice = |name: &str| Choice {
        value: name.to_owned(),
        label: labels::time_zone(name),
        chosen: stored == Some(name),
        ..Choice::default()
    };
    let mut choices: Vec<Choice> = TimeZoneName::all().map(choice).collect();
    if !choices.iter().any(|choice| choice.chosen) {
        let first = stored.map_or_else(
            || Choice {
                label: t.locations_time_zone_choose(),
                chosen: true,
                ..Choice::default()
            },
            choice,
        );
        choices.insert(0, first);
    }
    choices
}

/// `GET /organization/locations/new`, and what a refused form comes back as.
#[derive(Template)]
#[template(path = "locations/new.html")]
pub struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    form: FormView,
    action: &'static str,
}

impl NewPage {
    #[must_use]
    pub fn new(app: &App, form: &LocationForm, errors: &FieldErrors<LocationField>) -> Self {
        Self {
            chrome: app.chrome(Section::Locations),
            t: app.reader.t(),
            form: FormView::new(&app.reader, form, errors),
            action: paths::LOCATIONS,
        }
    }
}

/// The fragment that an inline check returns.
#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    message: Message,
}

impl MessageFragment {
    #[must_use]
    pub fn new(app: &App, field: LocationField, errors: &FieldErrors<LocationField>) -> Self {
        let message = Message::error(app.reader.t(), field, errors.get(field));
        Self { message }
    }
}
