//! The permissions page of a merchant: the form's sections 3 to 5, by themselves.

use askama::Template;

use super::access_fields::AccessFields;
use super::form::{Drawing, FormChoices, unsaved};
use super::labels;
use crate::access::Staff;
use crate::accounts::replay::{Asks, LockoutNotice};
use crate::forms::{FieldErrors, FormErrors};
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::Merchant;
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "merchants/access.html")]
pub struct AccessPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    /// Whether something typed would be lost: the page asks before it is left.
    unsaved: &'static str,
    name: String,
    action: String,
    merchant: String,
    errors: FormErrors,
    lockout: Option<LockoutNotice>,
    form_token: String,
    version: String,
    base: String,
    merchant_id: String,
    access: AccessFields,
}

impl AccessPage {
    /// `errors` are empty for a form that nobody has sent yet.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        merchant: &Merchant,
        (form, errors): (&MerchantForm, &FieldErrors<MerchantField>),
        choices: &FormChoices,
    ) -> Self {
        let t = app.reader.t();
        let drawing = Drawing::new((app, staff), form, errors);
        let name = merchant.current.business_name.to_string();
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            title: t.merchants_access_title(name.as_str()),
            unsaved: if choices.lockout.is_some() {
                "changed"
            } else {
                unsaved(form, errors)
            },
            name,
            action: paths::merchant_access(merchant.id),
            merchant: paths::merchant(merchant.id),
            errors: FormErrors::new(t, errors, |field| labels::field(t, field, None)),
            lockout: choices.lockout.as_ref().map(|found| {
                let (name, sent) = (&staff.organization.name, form.confirmation());
                LockoutNotice::new(&app.reader, name, found, sent)
            }),
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            merchant_id: form.merchant_id.clone(),
            access: AccessFields::new(&drawing, choices),
        }
    }
}
