//! How a field is drawn: label, hint, value, message. One component draws them all.

use std::borrow::Cow;

use super::errors::{Field, FieldErrors};
use super::sentences::sentences;
use crate::text::{Reader, Words, countries};
use crate::values::listing::PerPage;
use crate::values::{AddressField, CityKind, CountryCode, FieldError, PostalKind, RegionKind};

/// The line under a field, which an inline check brings anew.
#[derive(Clone, Debug, Default)]
pub struct Message {
    pub field: &'static str,
    /// `invalid`, `warning` or `valid`.
    pub state: &'static str,
    pub lines: Vec<String>,
    /// Address and words of what the message is about.
    pub link: Option<(String, String)>,
    /// 0–4, for the password's meter.
    pub strength: Option<u8>,
}

impl Message {
    #[must_use]
    pub fn error<F: Field>(t: &Words, field: F, error: Option<&FieldError>) -> Self {
        match error {
            Some(error) => Self {
                field: field.name(),
                state: "invalid",
                lines: sentences(t, field, error),
                ..Self::default()
            },
            None => Self::nothing(field.name()),
        }
    }

    /// Nothing to say of a field.
    #[must_use]
    pub fn nothing(field: &'static str) -> Self {
        Self {
            field,
            state: "valid",
            ..Self::default()
        }
    }

    /// Something to know that does not stand in the way.
    #[must_use]
    pub fn warning(field: &'static str, line: String) -> Self {
        Self {
            field,
            state: "warning",
            lines: vec![line],
            ..Self::default()
        }
    }

    /// As [`Self::warning`], of several sentences.
    #[must_use]
    pub fn warnings(field: &'static str, lines: Vec<String>) -> Self {
        Self {
            field,
            state: "warning",
            lines,
            ..Self::default()
        }
    }

    #[must_use]
    pub fn with_link(mut self, address: String, words: String) -> Self {
        self.link = Some((address, words));
        self
    }

    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.state == "invalid"
    }
}

/// What a text field says beside its value.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub label: String,
    pub hint: Option<String>,
}

/// A field of text, or one of a list.
#[derive(Clone, Debug, Default)]
pub struct FieldView {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    pub value: String,
    /// "(optional)", on the few that are.
    pub optional: Option<String>,
    pub message: Message,
    pub choices: Vec<Choice>,
    pub autocomplete: &'static str,
    /// Where the reader goes on: a page that was drawn anew for this field keeps its place.
    pub is_focused: bool,
    /// Shown, and sent, but not to be typed into: somebody else changes it.
    pub is_fixed: bool,
}

/// An entry of a select, a radio or a checkbox.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
    pub chosen: bool,
    /// The language of the label, where it is not the page's.
    pub language: Option<&'static str>,
}

impl FieldView {
    #[must_use]
    pub fn new<F: Field>(
        t: &Words,
        field: F,
        text: Text,
        value: &str,
        errors: &FieldErrors<F>,
    ) -> Self {
        Self {
            name: field.name(),
            label: text.label,
            hint: text.hint,
            value: value.to_owned(),
            message: Message::error(t, field, errors.get(field)),
            autocomplete: "off",
            ..Self::default()
        }
    }

    #[must_use]
    pub fn optional(mut self, t: &Words) -> Self {
        self.optional = Some(t.field_optional());
        self
    }

    #[must_use]
    pub fn choices(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }

    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// `update` is what the button asked for that had the page drawn anew.
    #[must_use]
    pub fn focused_after(mut self, update: &str) -> Self {
        self.is_focused = update == "address";
        self
    }

    #[must_use]
    pub fn fixed(mut self) -> Self {
        self.is_fixed = true;
        self
    }

    /// The ids of hint and message, for `aria-describedby`.
    #[must_use]
    pub fn described_by(&self) -> String {
        match self.hint {
            Some(_) => format!("{0}-hint {0}-error", self.name),
            None => format!("{}-error", self.name),
        }
    }
}

/// The summary at the top of a refused form.
#[derive(Clone, Debug, Default)]
pub struct FormErrors {
    pub lines: Vec<SummaryLine>,
}

/// One error of the summary: where it leads, what it says.
#[derive(Clone, Debug)]
pub struct SummaryLine {
    pub anchor: Cow<'static, str>,
    pub text: String,
}

impl FormErrors {
    #[must_use]
    pub fn new<F: Field>(t: &Words, errors: &FieldErrors<F>, label: impl Fn(F) -> String) -> Self {
        let lines = errors
            .in_form_order()
            .map(|(field, error)| {
                let said = summed_up(t, &sentences(t, field, error));
                SummaryLine {
                    anchor: field.name().into(),
                    text: t.form_summary_line(label(field), said),
                }
            })
            .collect();
        Self { lines }
    }

    /// With the parts of an address in the order in which the page shows them.
    #[must_use]
    pub fn arranged(mut self, address: &[AddressView]) -> Self {
        let place = |line: &SummaryLine| {
            let mut parts = address.iter();
            parts.position(|part| part.view.name == line.anchor)
        };
        if let Some(first) = self.lines.iter().position(|line| place(line).is_some()) {
            let (mut parts, mut others): (Vec<_>, Vec<_>) = self
                .lines
                .into_iter()
                .partition(|line| place(line).is_some());
            parts.sort_by_key(place);
            others.splice(first..first, parts);
            self.lines = others;
        }
        self
    }
}

/// The first sentence, and how many more there are.
fn summed_up(t: &Words, said: &[String]) -> String {
    let first = said.first().cloned().unwrap_or_default();
    let more = u32::try_from(said.len().saturating_sub(1)).unwrap_or(u32::MAX);
    if more == 0 {
        first
    } else {
        t.form_summary_more(first, more, t.number(more))
    }
}

/// The address in the order and with the words of a country; the parts that it does not use come last, hidden.
#[derive(Clone, Debug)]
pub struct AddressView {
    pub field: AddressField,
    pub view: FieldView,
    pub hidden: bool,
}

/// The parts of an address as `country` orders and names them, without values. The country itself is not
/// among them: it is chosen before.
#[must_use]
pub fn address_fields(reader: &Reader, country: Option<CountryCode>) -> Vec<AddressView> {
    let used: Vec<AddressField> = match country {
        Some(country) => parts_of(country.format().fields()).collect(),
        None => parts_of(&AddressField::ALL).collect(),
    };
    let unused = parts_of(&AddressField::ALL).filter(|field| !used.contains(field));
    used.iter()
        .copied()
        .chain(unused)
        .map(|field| AddressView {
            field,
            view: address_field(reader.t(), country, field),
            hidden: !used.contains(&field),
        })
        .collect()
}

/// Without the country.
fn parts_of(fields: &[AddressField]) -> impl Iterator<Item = AddressField> {
    fields
        .iter()
        .copied()
        .filter(|field| *field != AddressField::Country)
}

fn address_field(t: &Words, country: Option<CountryCode>, field: AddressField) -> FieldView {
    let is_required = country.map_or(field == AddressField::Line1, |country| {
        country.format().is_required(field)
    });
    FieldView {
        name: field.name(),
        label: address_label(t, country, field),
        hint: postal_hint(t, country, field),
        optional: (!is_required).then(|| t.field_optional()),
        message: Message::nothing(field.name()),
        autocomplete: "off",
        ..FieldView::default()
    }
}

/// The countries as the reader's language names and sorts them, `chosen` marked. Where it is none of them,
/// a first entry asks for one.
#[must_use]
pub fn country_choices(reader: &Reader, chosen: &str) -> Vec<Choice> {
    let chosen = chosen.trim().to_ascii_uppercase();
    let names = countries(reader.language);
    let is_known = names.iter().any(|(code, _)| *code == chosen);
    let none = Choice {
        label: reader.t().address_choose_country(),
        chosen: true,
        ..Choice::default()
    };
    let each = names.iter().map(|(code, name)| Choice {
        value: (*code).to_owned(),
        label: (*name).to_owned(),
        chosen: *code == chosen,
        ..Choice::default()
    });
    (!is_known)
        .then_some(none)
        .into_iter()
        .chain(each)
        .collect()
}

fn postal_hint(t: &Words, country: Option<CountryCode>, field: AddressField) -> Option<String> {
    let example = country
        .filter(|_| field == AddressField::PostalCode)?
        .format()
        .postal_example()?;
    Some(t.address_example(example))
}

/// How many rows a page of a list may have.
#[must_use]
pub fn per_page_choices(reader: &Reader, chosen: PerPage) -> Vec<Choice> {
    PerPage::ALL
        .into_iter()
        .map(|per_page| Choice {
            value: per_page.rows().to_string(),
            label: reader.number(per_page.rows()),
            chosen: per_page == chosen,
            ..Choice::default()
        })
        .collect()
}

/// What a part of the address is called in `country`.
#[must_use]
pub fn address_label(t: &Words, country: Option<CountryCode>, field: AddressField) -> String {
    let format = country.map(CountryCode::format);
    match field {
        AddressField::Country => t.address_country(),
        AddressField::Line1 => t.address_line1(),
        AddressField::Line2 => t.address_line2(),
        AddressField::City => match format.map(|format| format.city_kind) {
            Some(CityKind::PostTown) => t.address_city_post_town(),
            Some(CityKind::District) => t.address_city_district(),
            Some(CityKind::Suburb) => t.address_city_suburb(),
            Some(CityKind::City) | None => t.address_city(),
        },
        AddressField::Region => format.map_or_else(
            || t.address_region(),
            |format| region_label(t, format.region_kind),
        ),
        AddressField::PostalCode => match format.map(|format| format.postal_kind) {
            Some(PostalKind::Zip) => t.address_postal_zip(),
            Some(PostalKind::Pin) => t.address_postal_pin(),
            Some(PostalKind::Eircode) => t.address_postal_eircode(),
            Some(PostalKind::Postal) | None => t.address_postal_code(),
        },
    }
}

fn region_label(t: &Words, kind: RegionKind) -> String {
    match kind {
        RegionKind::Area => t.address_region_area(),
        RegionKind::County => t.address_region_county(),
        RegionKind::Department => t.address_region_department(),
        RegionKind::District => t.address_region_district(),
        RegionKind::DoSi => t.address_region_do_si(),
        RegionKind::Emirate => t.address_region_emirate(),
        RegionKind::Island => t.address_region_island(),
        RegionKind::Oblast => t.address_region_oblast(),
        RegionKind::Parish => t.address_region_parish(),
        RegionKind::Prefecture => t.address_region_prefecture(),
        RegionKind::Province => t.address_region(),
        RegionKind::State => t.address_region_state(),
    }
}
