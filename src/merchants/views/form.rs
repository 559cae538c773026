//! The form: five sections, drawn the same for a new merchant and for a change.

use askama::Template;

use super::access_fields::{AccessFields, Switch};
use super::changes::ChangesNotice;
use super::{labels, misfits};
use crate::access::{Staff, StaffPermission};
use crate::accounts::networks::{NetworkLine, RecordedList};
use crate::accounts::replay;
use crate::forms::{
    AddressView, Choice, Field, FieldErrors, FieldView, FormErrors, Message, Text, address_fields,
    country_choices,
};
use crate::levels::Level;
use crate::locations::LocationChoice;
use crate::merchants::access::{Preview, Question};
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::misfit::Wait;
use crate::merchants::rules::{Inspection, Purpose};
use crate::paths;
use crate::text::{Language, Words};
use crate::values::{self, CountryCode, Day, MerchantId};
use crate::web::{App, Chrome, Section};

use MerchantField as F;

/// What can be chosen, and what is shown beside the choices.
pub struct FormChoices {
    pub levels: Vec<Level>,
    /// Active ones, and those that the merchant has had.
    pub locations: Vec<LocationChoice>,
    pub default_ip_allow_list: String,
    /// The merchant's own list as it is stored; that of a new one is empty.
    pub networks: RecordedList,
    /// Another merchant that has the name in the form.
    pub namesake: Option<MerchantId>,
    /// For the organization.
    pub today: Day,
    /// Whether its people are awaited in vain; of a new one nobody is.
    pub wait: Wait,
    /// What the form's access would take away and whom it would lock out, where that must be confirmed.
    pub question: Option<Question>,
    /// What it would make of the portal, where somebody wants to see that.
    pub preview: Option<Preview>,
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
    changes: Option<ChangesNotice>,
    /// What does not fit in the form as it stands; nobody is kept from saving it.
    misfits: Vec<String>,
    form_token: String,
    version: String,
    base: String,
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
        inspection: &Inspection,
    ) -> Self {
        let t = app.reader.t();
        let mut message = Message::error(t, field, inspection.errors.get(field));
        if let Some(other) = inspection.namesake
            && field == F::BusinessName
            && !message.is_invalid()
        {
            message = shared_name(t, other);
        }
        if let Some(found) = &inspection.lockout
            && [F::IpAllowList, F::IpExempt].contains(&field)
            && !message.is_invalid()
        {
            message = Message::warnings(field.name(), replay::warnings(t, found));
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
        let drawing = Drawing::new((app, staff), form, errors);
        let (t, country) = (drawing.t, drawing.country);
        let (title, action, cancel, submit) = frame(t, purpose);
        let access = may_set_access(staff, purpose).then(|| AccessFields::new(&drawing, choices));
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            title,
            unsaved: unsaved(form, errors, choices),
            action,
            cancel,
            errors: FormErrors::new(t, errors, |field| labels::field(t, field, country))
                .arranged(&drawing.address()),
            misfits: misfits_of(t, purpose, form, choices),
            changes: changes((app, staff), choices),
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            merchant_id: form.merchant_id.clone(),
            business_name: drawing.business_name(choices.namesake),
            phone: drawing.phone(),
            country: drawing.country(),
            address: drawing.address(),
            login_email: drawing.login_email(),
            contact_emails: drawing.contact_emails(),
            sign_in: drawing.sign_in(purpose),
            new_password: drawing.new_password(),
            new_password_confirmation: drawing.text(F::NewPasswordConfirmation, None, ""),
            platform_language: drawing.platform_language(),
            access,
            submit,
            another: matches!(purpose, Purpose::Add),
        }
    }
}

fn shared_name(t: &Words, other: MerchantId) -> Message {
    Message::warning(F::BusinessName.name(), t.merchants_name_shared())
        .with_link(paths::merchant(other), t.action_open())
}

/// Whoever adds a merchant sets its access too.
fn may_set_access(staff: &Staff, purpose: Purpose<'_>) -> bool {
    matches!(purpose, Purpose::Add) || staff.may(StaffPermission::EditAccess)
}

/// What must be said yes to, where something must.
pub fn changes((app, staff): (&App, &Staff), choices: &FormChoices) -> Option<ChangesNotice> {
    let (name, asked) = (&staff.organization.name, choices.question.as_ref()?);
    Some(ChangesNotice::new(&app.reader, name, asked))
}

fn misfits_of(
    t: &Words,
    purpose: Purpose<'_>,
    form: &MerchantForm,
    choices: &FormChoices,
) -> Vec<String> {
    match purpose {
        Purpose::Add => Vec::new(),
        Purpose::Change(merchant) => misfits::hints(t, (merchant.status, form), choices),
    }
}

pub fn unsaved(
    form: &MerchantForm,
    errors: &FieldErrors<MerchantField>,
    choices: &FormChoices,
) -> &'static str {
    if errors.is_empty() && choices.question.is_none() && !form.asks_for_redrawing() {
        ""
    } else {
        "changed"
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

/// What the form's views are made from.
pub struct Drawing<'a> {
    pub app: &'a App,
    pub staff: &'a Staff,
    pub t: &'static Words,
    pub form: &'a MerchantForm,
    errors: &'a FieldErrors<MerchantField>,
    country: Option<CountryCode>,
}

impl<'a> Drawing<'a> {
    pub fn new(
        (app, staff): (&'a App, &'a Staff),
        form: &'a MerchantForm,
        errors: &'a FieldErrors<MerchantField>,
    ) -> Self {
        Self {
            app,
            staff,
            t: app.reader.t(),
            form,
            errors,
            country: CountryCode::parse(&form.address_country).ok(),
        }
    }

    pub fn text(&self, field: MerchantField, hint: Option<String>, value: &str) -> FieldView {
        let label = labels::field(self.t, field, self.country);
        FieldView::new(self.t, field, Text { label, hint }, value, self.errors)
    }

    pub fn switch(&self, field: MerchantField, hint: String, value: &str) -> Switch {
        (self.text(field, Some(hint), value), value == "on")
    }

    fn business_name(&self, namesake: Option<MerchantId>) -> FieldView {
        let mut view = self
            .text(F::BusinessName, None, &self.form.business_name)
            .autocomplete("organization");
        if let Some(other) = namesake
            && !view.message.is_invalid()
        {
            view.message = shared_name(self.t, other);
        }
        view
    }

    fn phone(&self) -> FieldView {
        let hint = self.t.merchants_phone_hint();
        self.text(F::Phone, Some(hint), &self.form.phone)
            .optional(self.t)
    }

    fn country(&self) -> FieldView {
        let chosen = &self.form.address_country;
        self.text(F::AddressCountry, None, chosen)
            .choices(country_choices(&self.app.reader, chosen))
            .focused_after(&self.form.update)
    }

    fn address(&self) -> Vec<AddressView> {
        let mut parts = address_fields(&self.app.reader, self.country);
        for part in &mut parts {
            let field = MerchantField::of_address(part.field);
            self.form.text(field).clone_into(&mut part.view.value);
            part.view.message = Message::error(self.t, field, self.errors.get(field));
        }
        parts
    }

    fn login_email(&self) -> FieldView {
        let hint = self.t.merchants_login_email_hint();
        self.text(F::LoginEmail, Some(hint), &self.form.login_email)
    }

    fn contact_emails(&self) -> FieldView {
        let hint = self.t.merchants_contact_emails_hint();
        self.text(F::ContactEmails, Some(hint), &self.form.contact_emails)
            .optional(self.t)
    }

    fn sign_in(&self, purpose: Purpose<'_>) -> FieldView {
        let mut view = self.text(F::SignIn, None, &self.form.sign_in);
        if matches!(purpose, Purpose::Change(_)) {
            view.label = self.t.merchants_password_legend();
        }
        view.choices(sign_in_choices(self.t, purpose, self.form))
    }

    /// Passwords are never drawn again: where one was typed and was right, the field says why it is empty.
    fn new_password(&self) -> FieldView {
        let hint = self.t.merchants_new_password_hint();
        let mut view = self.text(F::NewPassword, Some(hint), "");
        let is_lost = !self.form.new_password.is_empty()
            || ["conflict", "form"].contains(&self.form.update.as_str());
        if self.form.sign_in == "password" && is_lost && !view.message.is_invalid() {
            view.message = Message::warning(view.name, self.t.field_password_again());
        }
        view
    }

    fn platform_language(&self) -> FieldView {
        let (hint, chosen) = (
            self.t.merchants_platform_language_hint(),
            &self.form.platform_language,
        );
        self.text(F::PlatformLanguage, Some(hint), chosen)
            .choices(language_choices(chosen))
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
