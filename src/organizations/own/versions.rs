//! How two versions of the settings are compared when two people changed them.

use super::form::{SettingsField as F, SettingsForm};
use crate::forms::Versioned;
use crate::values::IpAllowList;

impl Versioned for SettingsForm {
    type Field = F;

    const GROUPS: &'static [&'static [F]] = &[
        &[F::DefaultIpAllowList],
        &[F::Language],
        &[F::Country],
        &[F::TimeZone],
        &[F::ViewAs],
    ];

    fn base(&self) -> &str {
        &self.base
    }

    fn canonical(&self, field: F) -> String {
        let typed = self.value(field);
        match field {
            F::DefaultIpAllowList => IpAllowList::parse(typed)
                .map_or_else(|_wrong| typed.to_owned(), |list| list.to_text()),
            F::Language | F::Country | F::TimeZone | F::ViewAs => typed.to_owned(),
        }
    }

    fn take(&mut self, field: F, from: &Self) {
        from.value(field).clone_into(self.value_mut(field));
    }

    fn begin_from(&mut self, other: &Self) {
        self.version.clone_from(&other.version);
        self.base.clone_from(&other.base);
    }
}
