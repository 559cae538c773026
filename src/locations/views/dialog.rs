//! The form in a dialog over another form, which offers the location that was made at once.

use askama::Template;

use super::form::FormView;
use crate::forms::FieldErrors;
use crate::locations::form::{LocationField, LocationForm};
use crate::locations::model::LocationChoice;
use crate::paths;
use crate::web::{App, Chrome, Section};

/// The inside of the dialog: ids have a prefix, since the page behind has an address too.
#[derive(Template)]
#[template(path = "locations/dialog.html")]
pub struct DialogFragment {
    chrome: Chrome,
    form: FormView,
    action: &'static str,
}

impl DialogFragment {
    #[must_use]
    pub fn new(app: &App, form: &LocationForm, errors: &FieldErrors<LocationField>) -> Self {
        Self {
            chrome: app.chrome(Section::Locations),
            form: FormView::new(&app.reader, form, errors),
            action: paths::LOCATIONS,
        }
    }
}

/// What the form behind the dialog gets: one more checkbox, ticked, and one more option.
#[derive(Template)]
#[template(path = "locations/added.html")]
pub struct AddedFragment {
    /// What a screen reader says of it.
    said: String,
    id: String,
    name: String,
    reference_id: String,
}

impl AddedFragment {
    #[must_use]
    pub fn new(app: &App, location: &LocationChoice) -> Self {
        Self {
            said: app.reader.t().locations_added_here(&location.name),
            id: location.id.to_string(),
            name: location.name.clone(),
            reference_id: location.reference_id.clone(),
        }
    }
}
