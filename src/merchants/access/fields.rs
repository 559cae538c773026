//! The access fields of the merchant's form: what they mean, and how they show what is stored.

use crate::forms::FieldErrors;
use crate::merchants::form::{Ground, MerchantField, MerchantForm};
use crate::merchants::model::AccessRules;
use crate::values::{FieldError, IpAllowList, LocationId};

impl MerchantForm {
    /// The access fields alone, every error noted.
    pub fn parse_access(
        &self,
        ground: Ground<'_>,
        errors: &mut FieldErrors<MerchantField>,
    ) -> Option<AccessRules> {
        use MerchantField as F;
        let location_ids = errors.keep(F::LocationIds, self.parse_locations());
        let default_location_id = self.parse_default(location_ids.as_deref(), errors);
        let level_id = errors.keep(F::LevelId, parse_id(&self.level_id));
        let ip_allow_list = errors.keep(F::IpAllowList, self.parse_list(ground));
        Some(AccessRules {
            level_id: level_id?,
            location_ids: location_ids?,
            default_location_id: default_location_id?,
            ip_exempt: is_on(&self.ip_exempt),
            ip_allow_list: ip_allow_list?,
            api_access: is_on(&self.api_access),
            chat_access: is_on(&self.chat_access),
        })
    }

    fn parse_locations(&self) -> Result<Vec<LocationId>, FieldError> {
        if self.location_ids.is_empty() {
            return Err(FieldError::Required);
        }
        let parsed: Result<Vec<LocationId>, _> =
            self.location_ids.iter().map(|id| id.parse()).collect();
        let mut ids = parsed.map_err(|_not_an_id| FieldError::LocationNotAvailable)?;
        ids.sort();
        ids.dedup();
        Ok(ids)
    }

    /// Where the locations themselves are wrong, that is what must be mended first.
    fn parse_default(
        &self,
        locations: Option<&[LocationId]>,
        errors: &mut FieldErrors<MerchantField>,
    ) -> Option<LocationId> {
        let chosen = parse_id(&self.default_location_id).and_then(|id| {
            if locations.is_none_or(|ids| ids.contains(&id)) {
                Ok(id)
            } else {
                Err(FieldError::DefaultLocationNotAmongThem)
            }
        });
        errors.keep(MerchantField::DefaultLocationId, chosen)
    }

    fn parse_list(&self, ground: Ground<'_>) -> Result<IpAllowList, FieldError> {
        let nothing = IpAllowList::default();
        let before = ground.before.map_or(&nothing, |had| &had.ip_allow_list);
        IpAllowList::parse_over(&self.ip_allow_list, before, ground.today)
    }

    /// The access fields as they are stored.
    pub fn set_access(&mut self, access: &AccessRules) {
        self.location_ids = access
            .location_ids
            .iter()
            .map(ToString::to_string)
            .collect();
        self.default_location_id = access.default_location_id.to_string();
        self.level_id = access.level_id.to_string();
        self.ip_exempt = on(access.ip_exempt);
        self.ip_allow_list = access.ip_allow_list.to_text();
        self.api_access = on(access.api_access);
        self.chat_access = on(access.chat_access);
    }
}

/// As a checkbox sends it.
fn on(value: bool) -> String {
    if value { "on" } else { "" }.to_owned()
}

fn is_on(value: &str) -> bool {
    value == "on"
}

fn parse_id<T: std::str::FromStr>(text: &str) -> Result<T, FieldError> {
    if text.is_empty() {
        return Err(FieldError::Required);
    }
    text.parse().map_err(|_not_an_id| FieldError::ChoiceUnknown)
}
