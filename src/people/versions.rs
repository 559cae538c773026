//! How two versions of a person are compared when two people changed them.

use super::form::{PersonField as F, PersonForm};
use crate::forms::Versioned;
use crate::values::{EmailAddress, text};

impl Versioned for PersonForm {
    type Field = F;

    const GROUPS: &'static [&'static [F]] = &[
        &[F::Name],
        &[F::Email],
        &[F::RoleId],
        &[F::LevelId],
        &[F::Language],
    ];

    fn base(&self) -> &str {
        &self.base
    }

    /// Spaces and the capitals of an e-mail are no difference.
    fn canonical(&self, field: F) -> String {
        let typed = self.value(field);
        let email = (field == F::Email)
            .then(|| EmailAddress::parse(typed).ok())
            .flatten();
        email.map_or_else(|| text::clean(typed), |email| email.as_str().to_owned())
    }

    fn take(&mut self, field: F, from: &Self) {
        from.value(field).clone_into(self.value_mut(field));
    }

    fn begin_from(&mut self, other: &Self) {
        self.version.clone_from(&other.version);
        self.base.clone_from(&other.base);
        self.member_id.clone_from(&other.member_id);
    }
}
