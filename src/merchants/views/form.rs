//! The form: five sections, drawn the same for a new merchant and for a change.

use askama::Template;

use super::labels;
use crate::access::{Staff, StaffPermission};
use crate::forms::{
    AddressView, Choice, FieldErrors, FieldView, FormErrors, Message, Text, address_fields,
    country_choices,
};
use crate::levels::{self, Level, Matrix};
use crate::locations::LocationChoice;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::Merchant;
use crate::merchants::rules::Purpose;
use crate::paths;
use crate::text::{Language, Words};
use crate::values::{self, CountryCode};
use crate::web::{App, Chrome, Section};

use MerchantField as F;

/// What can be chosen, and what is shown beside the choices.
pub struct FormChoices {
    pub levels: Vec<Level>,
    /// Active ones, and those that the merchant has had.
    pub locations: Vec<LocationChoice>,
    pub default_ip_allow_list: String,
}

#[derive(Template)]
#[template(path = "merchants/form.html")]
pub struct FormPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    /// Whether something typed would be lost: the page asks before it is left.
    unsaved: &'static str,
    action: String,
    cancel: String,
    errors: FormErrors,
    form_token: String,
    version: String,
    merchant_id: String,
    business_name: FieldView,
    phone: FieldView,
    country: FieldView,
    address: Vec<AddressView>,
    login_email: FieldView,
    contact_emails: FieldView,
    sign_in: FieldView,
    new_password: FieldView,
    new_password_confirmation: FieldView,
    platform_language: FieldView,
    access: Option<AccessFields>,
    submit: String,
    another: bool,
    dialog: Option<crate::locations::DialogForm>,
}

/// Sections 3 to 5: for who may set them.
struct AccessFields {
    location_ids: FieldView,
    has_many: bool,
    default_location_id: FieldView,
    may_create_location: bool,
    level_id: FieldView,
    matrix: Matrix,
    ip_exempt: (FieldView, bool),
    ip_allow_list: FieldView,
    my_address: String,
    default_list: Vec<String>,
    api_access: (FieldView, bool),
    chat_access: (FieldView, bool),
}

/// The fragment that an inline check returns.
#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    pub message: Message,
}

impl MessageFragment {
    /// What the check says of one field; a password that is right says how strong it is.
    #[must_use]
    pub fn of(
        app: &App,
        field: MerchantField,
        form: &MerchantForm,
        errors: &FieldErrors<MerchantField>,
        is_name_shared: bool,
    ) -> Self {
        let t = app.reader.t();
        let mut message = Message::error(t, field_name(field), errors.get(field));
        if field == F::BusinessName && is_name_shared && !message.is_invalid() {
            message = Message::warning(field_name(field), t.merchants_name_shared());
        }
        if field == F::NewPassword && !form.new_password.is_empty() {
            let strength = values::strength(&form.new_password, &form.password_context());
            message.strength = Some(strength.score);
            if !message.is_invalid() {
                message.lines = vec![t.merchants_password_strong()];
            }
        }
        Self { message }
    }
}

/// What the form's views are made from.
struct Drawing<'a> {
    app: &'a App,
    t: &'static Words,
    form: &'a MerchantForm,
    errors: &'a FieldErrors<MerchantField>,
    country: Option<CountryCode>,
}

impl Drawing<'_> {
    fn text(&self, field: MerchantField, hint: Option<String>, value: &str) -> FieldView {
        let label = labels::field(self.t, field, self.country);
        FieldView::new(self.t, field, Text { label, hint }, value, self.errors)
    }

    fn switch(&self, field: MerchantField, hint: String, value: &str) -> (FieldView, bool) {
        (self.text(field, Some(hint), value), value == "on")
    }
}

impl FormPage {
    /// `errors` are empty for a form that nobody has sent yet.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        purpose: Purpose<'_>,
        form: &MerchantForm,
        errors: &FieldErrors<MerchantField>,
        choices: &FormChoices,
    ) -> Self {
        let t = app.reader.t();
        let country = CountryCode::parse(&form.address_country).ok();
        let drawing = Drawing {
            app,
            t,
            form,
            errors,
            country,
        };
        let (title, action, cancel, submit) = frame(t, purpose);
        let may_edit_access =
            matches!(purpose, Purpose::Add) || staff.may(StaffPermission::EditAccess);
        let may_create_location = staff.may(StaffPermission::ManageLocations);
        let access =
            may_edit_access.then(|| AccessFields::new(&drawing, choices, may_create_location));
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            title,
            unsaved: if errors.is_empty() && form.update.is_empty() {
                ""
            } else {
                "changed"
            },
            action,
            cancel,
            errors: FormErrors::new(t, errors, |field| labels::field(t, field, country)),
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            merchant_id: form.merchant_id.clone(),
            business_name: drawing
                .text(F::BusinessName, None, &form.business_name)
                .autocomplete("organization"),
            phone: drawing
                .text(F::Phone, Some(t.merchants_phone_hint()), &form.phone)
                .optional(t),
            country: drawing
                .text(F::AddressCountry, None, &form.address_country)
                .choices(country_choices(&app.reader, &form.address_country)),
            address: drawing.address(),
            login_email: drawing.text(
                F::LoginEmail,
                Some(t.merchants_login_email_hint()),
                &form.login_email,
            ),
            contact_emails: drawing
                .text(
                    F::ContactEmails,
                    Some(t.merchants_contact_emails_hint()),
                    &form.contact_emails,
                )
                .optional(t),
            sign_in: drawing
                .text(F::SignIn, None, &form.sign_in)
                .choices(sign_in_choices(t, purpose, form)),
            new_password: drawing.text(F::NewPassword, Some(t.merchants_new_password_hint()), ""),
            new_password_confirmation: drawing.text(F::NewPasswordConfirmation, None, ""),
            platform_language: drawing
                .text(
                    F::PlatformLanguage,
                    Some(t.merchants_platform_language_hint()),
                    &form.platform_language,
                )
                .choices(language_choices(&form.platform_language)),
            dialog: (access.is_some() && may_create_location)
                .then(|| crate::locations::DialogForm::empty(app, &staff.organization)),
            access,
            submit,
            another: matches!(purpose, Purpose::Add),
        }
    }
}

/// Title, where the form is sent, where *Cancel* leads, and the button's words.
fn frame(t: &Words, purpose: Purpose<'_>) -> (String, String, String, String) {
    match purpose {
        Purpose::Add => (
            t.merchants_new_title(),
            paths::MERCHANTS.to_owned(),
            paths::MERCHANTS.to_owned(),
            t.merchants_add(),
        ),
        Purpose::Change(merchant) => {
            let path = paths::merchant(merchant.id);
            let title = t.merchants_edit_title(merchant.current.business_name.as_str());
            (title, path.clone(), path, t.action_save())
        }
    }
}

impl Drawing<'_> {
    fn address(&self) -> Vec<AddressView> {
        let mut parts = address_fields(&self.app.reader, self.country);
        for part in &mut parts {
            let field = MerchantField::of_address(part.field);
            part.view.value = value_of(self.form, part.field).to_owned();
            part.view.message = Message::error(self.t, field_name(field), self.errors.get(field));
        }
        parts
    }
}

fn field_name(field: MerchantField) -> &'static str {
    use crate::forms::Field;
    field.name()
}

fn value_of(form: &MerchantForm, field: crate::values::AddressField) -> &str {
    use crate::values::AddressField as A;
    match field {
        A::Country => &form.address_country,
        A::Line1 => &form.address_line1,
        A::Line2 => &form.address_line2,
        A::City => &form.address_city,
        A::Region => &form.address_region,
        A::PostalCode => &form.address_postal_code,
    }
}

fn sign_in_choices(t: &Words, purpose: Purpose<'_>, form: &MerchantForm) -> Vec<Choice> {
    let choice = |value: &str, label: String, hint: Option<String>| Choice {
        value: value.to_owned(),
        label,
        hint,
        chosen: form.sign_in == value,
        language: None,
    };
    match purpose {
        Purpose::Add => vec![
            choice(
                "password",
                t.merchants_sign_in_password(),
                Some(t.merchants_sign_in_password_hint()),
            ),
            choice(
                "invitation",
                t.merchants_sign_in_invitation(),
                Some(t.merchants_sign_in_invitation_hint()),
            ),
        ],
        Purpose::Change(_) => vec![
            choice("keep", t.merchants_sign_in_keep(), None),
            choice(
                "password",
                t.merchants_sign_in_new_password(),
                Some(t.merchants_sign_in_new_password_hint()),
            ),
            choice(
                "invitation",
                t.merchants_sign_in_again(),
                Some(t.merchants_sign_in_again_hint()),
            ),
        ],
    }
}

fn language_choices(chosen: &str) -> Vec<Choice> {
    Language::iter()
        .map(|language| Choice {
            value: language.as_str().to_owned(),
            label: language.language_name().to_owned(),
            hint: None,
            chosen: language.as_str() == chosen,
            language: Some(language.as_str()),
        })
        .collect()
}

impl AccessFields {
    fn new(drawing: &Drawing<'_>, choices: &FormChoices, may_create_location: bool) -> Self {
        let (t, form) = (drawing.t, drawing.form);
        let locations = location_choices(form, &choices.locations);
        let level = choices
            .levels
            .iter()
            .find(|level| level.id.to_string() == form.level_id);
        let default_choices = default_location_choices(t, form, &choices.locations);
        Self {
            has_many: locations.len() > 10,
            location_ids: drawing.text(F::LocationIds, None, "").choices(locations),
            default_location_id: drawing
                .text(
                    F::DefaultLocationId,
                    Some(t.merchants_default_location_hint()),
                    "",
                )
                .choices(default_choices),
            may_create_location,
            level_id: drawing.text(F::LevelId, None, "").choices(level_choices(
                t,
                form,
                &choices.levels,
            )),
            matrix: Matrix::new(t, &choices.levels, level.map(|level| level.id)),
            ip_exempt: drawing.switch(F::IpExempt, t.merchants_ip_exempt_hint(), &form.ip_exempt),
            ip_allow_list: drawing
                .text(
                    F::IpAllowList,
                    Some(t.merchants_ip_allow_list_hint()),
                    &form.ip_allow_list,
                )
                .optional(t),
            my_address: drawing.app.address.to_string(),
            default_list: choices
                .default_ip_allow_list
                .lines()
                .map(str::to_owned)
                .collect(),
            api_access: drawing.switch(
                F::ApiAccess,
                t.merchants_api_access_hint(),
                &form.api_access,
            ),
            chat_access: drawing.switch(
                F::ChatAccess,
                t.merchants_chat_access_hint(),
                &form.chat_access,
            ),
        }
    }
}

fn location_choices(form: &MerchantForm, locations: &[LocationChoice]) -> Vec<Choice> {
    locations
        .iter()
        .map(|location| {
            let value = location.id.to_string();
            Choice {
                chosen: form.location_ids.contains(&value),
                value,
                label: location.name.clone(),
                hint: Some(location.reference_id.clone()),
                language: None,
            }
        })
        .collect()
}

/// Every location: scripts offer those that are ticked, and the server refuses the others.
fn default_location_choices(
    t: &Words,
    form: &MerchantForm,
    locations: &[LocationChoice],
) -> Vec<Choice> {
    let none = Choice {
        label: t.merchants_default_location_choose(),
        ..Choice::default()
    };
    let each = locations.iter().map(|location| {
        let value = location.id.to_string();
        let chosen = form.default_location_id == value;
        Choice {
            value,
            label: location.name.clone(),
            chosen,
            ..Choice::default()
        }
    });
    std::iter::once(none).chain(each).collect()
}

fn level_choices(t: &Words, form: &MerchantForm, levels: &[Level]) -> Vec<Choice> {
    levels
        .iter()
        .map(|level| {
            let value = level.id.to_string();
            Choice {
                chosen: form.level_id == value,
                value,
                label: levels::name_of(level, t),
                hint: Some(levels::description_of(level, t)),
                language: None,
            }
        })
        .collect()
}

/// The lost race: both versions, nothing saved.
#[derive(Template)]
#[template(path = "merchants/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    keep: String,
    rows: Vec<ConflictRow>,
    /// The person's own form, to be sent over the newer version; passwords are typed again.
    fields: Vec<(&'static str, String)>,
}

struct ConflictRow {
    label: String,
    mine: String,
    theirs: String,
}

impl ConflictPage {
    #[must_use]
    pub fn new(app: &App, form: &MerchantForm, now: &Merchant, choices: &FormChoices) -> Self {
        let t = app.reader.t();
        let theirs = MerchantForm::of(now);
        let rows = described(form, choices)
            .into_iter()
            .zip(described(&theirs, choices))
            .filter(|((_, mine), (_, theirs))| mine != theirs)
            .map(|((field, mine), (_, theirs))| {
                let (label, mine) = labels::recorded(t, field_name(field), &mine);
                let (_, theirs) = labels::recorded(t, field_name(field), &theirs);
                ConflictRow {
                    label,
                    mine,
                    theirs,
                }
            })
            .collect();
        let mut again = form.clone();
        again.version = now.version.to_string();
        if again.sign_in == "password" {
            again.sign_in = "keep".to_owned();
        }
        let path = paths::merchant(now.id);
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            action: path.clone(),
            keep: path,
            rows,
            fields: again.pairs(),
        }
    }
}

/// The fields as people compare them: names instead of ids, a line per location.
fn described(form: &MerchantForm, choices: &FormChoices) -> Vec<(MerchantField, String)> {
    let location = |id: &str| {
        let found = choices
            .locations
            .iter()
            .find(|location| location.id.to_string() == id);
        found.map_or_else(|| id.to_owned(), |location| location.name.clone())
    };
    let level = choices
        .levels
        .iter()
        .find(|level| level.id.to_string() == form.level_id);
    let locations: Vec<String> = form.location_ids.iter().map(|id| location(id)).collect();
    let named = |pair: (&'static str, String)| {
        use crate::forms::Field;
        MerchantField::named(pair.0).map(|field| (field, pair.1))
    };
    form.pairs()
        .into_iter()
        .filter_map(named)
        .filter(|(field, _)| !matches!(field, F::LocationIds | F::SignIn))
        .map(|(field, value)| match field {
            F::LevelId => (
                field,
                level.map(|level| level.code.clone()).unwrap_or_default(),
            ),
            F::DefaultLocationId => (field, location(&value)),
            _ => (field, value),
        })
        .chain(std::iter::once((F::LocationIds, locations.join("\n"))))
        .collect()
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "merchants/repeated.html")]
pub struct RepeatedPage {
    chrome: Chrome,
    t: &'static Words,
    made: String,
    new: &'static str,
}

impl RepeatedPage {
    #[must_use]
    pub fn new(app: &App, made: String) -> Self {
        let t = app.reader.t();
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            made,
            new: paths::NEW_MERCHANT,
        }
    }
}
