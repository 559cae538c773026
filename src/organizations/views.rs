//! What the account manager's pages show.

use askama::Template;

use super::form::{OrganizationField, OrganizationForm};
use super::store::OrganizationRow;
use crate::forms::{Choice, FieldErrors, FieldView, FormErrors, Text, country_choices};
use crate::paths;
use crate::submissions;
use crate::text::{Language, Reader, Words};
use crate::values::TimeZoneName;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "organizations/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    count: String,
    new: &'static str,
    waiting: Vec<Row>,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    switch: String,
    name: String,
    is_on: bool,
    created: (String, String),
    request: Option<String>,
}

impl Row {
    fn new(reader: &Reader, row: OrganizationRow) -> Self {
        let t = reader.t();
        let request = row.module_requested_at.map(|at| {
            t.organizations_request(
                row.module_requested_by.unwrap_or_default(),
                reader.date_time(at),
            )
        });
        Self {
            href: paths::organization(row.id),
            switch: paths::organization_module(row.id),
            name: row.name,
            is_on: row.merchants_module,
            created: (reader.exact(row.created_at), reader.date(row.created_at)),
            request,
        }
    }
}

impl ListPage {
    #[must_use]
    pub fn new(app: &App, rows: Vec<OrganizationRow>) -> Self {
        let reader = &app.reader;
        let count = reader.number(i64::try_from(rows.len()).unwrap_or(i64::MAX));
        let all: Vec<Row> = rows.into_iter().map(|row| Row::new(reader, row)).collect();
        let (waiting, rows) = all.into_iter().partition(|row| row.request.is_some());
        Self {
            chrome: app.chrome(Section::Organizations),
            t: reader.t(),
            count,
            new: paths::NEW_ORGANIZATION,
            waiting,
            rows,
        }
    }
}

#[derive(Template)]
#[template(path = "organizations/show.html")]
pub struct ShowPage {
    chrome: Chrome,
    t: &'static Words,
    row: Row,
}

impl ShowPage {
    #[must_use]
    pub fn new(app: &App, row: OrganizationRow) -> Self {
        let row = Row::new(&app.reader, row);
        Self {
            chrome: app.chrome(Section::Organizations),
            t: app.reader.t(),
            row,
        }
    }
}

#[derive(Template)]
#[template(path = "organizations/new.html")]
pub struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    action: &'static str,
    errors: FormErrors,
    form_token: String,
    name: FieldView,
    admin_name: FieldView,
    admin_email: FieldView,
    language: FieldView,
    country: FieldView,
    time_zone: FieldView,
    merchants: bool,
}

impl NewPage {
    #[must_use]
    pub fn new(
        app: &App,
        form: &OrganizationForm,
        errors: &FieldErrors<OrganizationField>,
    ) -> Self {
        use OrganizationField as F;
        let t = app.reader.t();
        let field = |field: F, value: &str| {
            FieldView::new(
                t,
                field,
                Text {
                    label: field.label(t),
                    hint: None,
                },
                value,
                errors,
            )
        };
        let title = t.organizations_new();
        Self {
            chrome: app.chrome(Section::Organizations),
            t,
            title: if errors.is_empty() {
                t.page_title(title)
            } else {
                t.page_title_error(title)
            },
            action: paths::ORGANIZATIONS,
            errors: FormErrors::new(t, errors, |field| field.label(t)),
            form_token: submissions::new_token(),
            name: field(F::Name, &form.name),
            admin_name: field(F::AdminName, &form.admin_name),
            admin_email: FieldView {
                hint: Some(t.organizations_invited_hint()),
                ..field(F::AdminEmail, &form.admin_email)
            },
            language: field(F::Language, "").choices(language_choices(&form.language)),
            country: field(F::Country, "").choices(country_choices(&app.reader, &form.country)),
            time_zone: field(F::TimeZone, "").choices(zone_or_that_of_the_country(t, form)),
            merchants: form.merchants == "on",
        }
    }
}

fn zone_or_that_of_the_country(t: &Words, form: &OrganizationForm) -> Vec<Choice> {
    let own = Choice {
        label: t.organizations_time_zone_of_country(),
        chosen: form.time_zone.is_empty(),
        ..Choice::default()
    };
    let mut zones = time_zone_choices(&form.time_zone);
    for zone in &mut zones {
        zone.chosen &= !own.chosen;
    }
    zones.insert(0, own);
    zones
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "organizations/repeated.html")]
pub struct RepeatedPage {
    chrome: Chrome,
    t: &'static Words,
    made: String,
    action: &'static str,
    /// What was typed now, to be added too under a token of its own.
    fields: Vec<(&'static str, String)>,
}

impl RepeatedPage {
    #[must_use]
    pub fn new(app: &App, form: &OrganizationForm, made: String) -> Self {
        let mut fields = form.pairs();
        fields.push(("form_token", submissions::new_token()));
        Self {
            chrome: app.chrome(Section::Organizations),
            t: app.reader.t(),
            made,
            action: paths::ORGANIZATIONS,
            fields,
        }
    }
}

/// Each language under its own name.
#[must_use]
pub fn language_choices(chosen: &str) -> Vec<Choice> {
    Language::iter()
        .map(|language| Choice {
            value: language.as_str().to_owned(),
            label: crate::text::words(*language).language_name(),
            chosen: language.as_str() == chosen,
            language: Some(language.as_str()),
            ..Choice::default()
        })
        .collect()
}

/// The zones of the tz database, UTC chosen where nothing is.
#[must_use]
pub fn time_zone_choices(chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { "UTC" } else { chosen };
    TimeZoneName::all()
        .map(|zone| Choice {
            value: zone.to_owned(),
            label: zone.replace('_', " "),
            chosen: zone == chosen,
            ..Choice::default()
        })
        .collect()
}
