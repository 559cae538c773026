//! The merchant's form, of which only the access fields are sent.

use crate::forms::Field as _;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::Merchant;

impl MerchantForm {
    /// The access fields as they were sent, and all others as they are stored, whatever came with them.
    #[must_use]
    pub fn of_access(self, merchant: &Merchant) -> Self {
        let mut form = Self::of(merchant);
        for field in MerchantField::ALL.iter().filter(|one| one.is_of_access()) {
            if let Some(text) = form.text_mut(*field) {
                self.text(*field).clone_into(text);
            }
        }
        Self {
            location_ids: self.location_ids,
            version: self.version,
            base: self.base,
            form_token: self.form_token,
            update: self.update,
            ..form
        }
    }

    /// The access fields as a form would send them.
    #[must_use]
    pub fn access_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.pairs();
        pairs
            .retain(|(name, _)| MerchantField::named(name).is_none_or(MerchantField::is_of_access));
        pairs
    }
}
