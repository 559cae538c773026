//! The form in a dialog over another form, which offers the location that was made at once.

use askama::Template;

use super::form::FormView;
use crate::access::OrganizationFacts;
use crate::forms::FieldErrors;
use crate::locations::form::{LocationField, LocationForm};
use crate::locations::model::LocationChoice;
use crate::paths;
use crate::web::{App, Chrome, Section};

/// The dialog, for a page that includes `locations/_dialog.html`.
pub struct DialogForm {
    pub form: FormView,
    pub action: &'static str,
}

impl DialogForm {
    /// Nothing typed yet; country and time zone are the organization's.
    #[must_use]
    pub fn empty(app: &App, organization: &OrganizationFacts) -> Self {
        Self::new(
            app,
            &LocationForm::blank(organization),
            &FieldErrors::default(),
        )
    }

    #[must_use]
    pub fn new(app: &App, form: &LocationForm, errors: &FieldErrors<LocationField>) -> Self {
        Self {
            form: FormView::new(&app.reader, form, errors),
            action: paths::LOCATIONS,
        }
    }
}

/// The dialog's new inside.
#[derive(Template)]
#[template(path = "locations/dialog.html")]
pub struct DialogFragment {
    chrome: Chrome,
    dialog: DialogForm,
}

impl DialogFragment {
    #[must_use]
    pub fn new(app: &App, form: &LocationForm, errors: &FieldErrors<LocationField>) -> Self {
        Self {
            chrome: app.chrome(Section::Locations),
            dialog: DialogForm::new(app, form, errors),
        }
    }
}

/// What the form behind the dialog gets: one more checkbox, ticked, and one more option.
#[derive(Template)]
#[template(path = "locations/added.html")]
pub struct AddedFragment {
    id: String,
    name: String,
    reference_id: String,
}

impl AddedFragment {
    #[must_use]
    pub fn new(location: &LocationChoice) -> Self {
        Self {
            id: location.id.to_string(),
            name: location.name.clone(),
            reference_id: location.reference_id.clone(),
        }
    }
}
