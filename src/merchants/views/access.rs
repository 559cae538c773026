//! The permissions page of a merchant: the form's sections 3 to 5, by themselves.

use askama::Template;

use super::access_fields::AccessFields;
use super::changes::ChangesNotice;
use super::form::{Drawing, FormChoices, changes, unsaved};
use super::labels;
use super::preview::PreviewView;
use super::rights::{self, RightsGroup};
use crate::access::Staff;
use crate::accounts::networks::NetworkLine;
use crate::forms::{FormErrors, SummaryLine};
use crate::levels;
use crate::merchants::access::AccessFaults;
use crate::merchants::form::MerchantForm;
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
    /// Where it is compared with another.
    compare: String,
    errors: FormErrors,
    changes: Option<ChangesNotice>,
    preview: Option<PreviewView>,
    form_token: String,
    version: String,
    base: String,
    merchant_id: String,
    access: AccessFields,
    rights: Vec<RightsGroup>,
}

impl AccessPage {
    /// `errors` are empty for a form that nobody has sent yet.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        merchant: &Merchant,
        (form, faults): (&MerchantForm, &AccessFaults),
        choices: &FormChoices,
    ) -> Self {
        let (t, errors) = (app.reader.t(), &faults.fields);
        let drawing = Drawing::new((app, staff), form, errors);
        let name = merchant.current.business_name.to_string();
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            title: t.merchants_access_title(name.as_str()),
            unsaved: if faults.is_empty() {
                unsaved(form, errors, choices)
            } else {
                "changed"
            },
            name,
            action: paths::merchant_access(merchant.id),
            merchant: paths::merchant(merchant.id),
            compare: paths::compare_merchant(merchant.id),
            errors: summary(t, faults),
            changes: changes((app, staff), choices),
            preview: choices
                .preview
                .as_ref()
                .map(|found| PreviewView::new(app, &staff.organization.name, merchant, found)),
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            merchant_id: form.merchant_id.clone(),
            access: AccessFields::new(&drawing, choices),
            rights: rights::groups((app, staff), merchant, (form, faults), choices),
        }
    }
}

/// Those of the fields, then those of the overrides.
fn summary(t: &Words, faults: &AccessFaults) -> FormErrors {
    let mut errors = FormErrors::new(t, &faults.fields, |field| labels::field(t, field, None));
    errors
        .lines
        .extend(faults.overrides.iter().map(|(of, part, fault)| {
            let label = t.merchants_override_of(levels::permission_label(*of, t), part.label(t));
            SummaryLine {
                anchor: part.name(*of).into(),
                text: t.form_summary_line(label, rights::said(t, *part, fault)),
            }
        }));
    errors
}
