//! The access fields of the merchant's form: what they mean, and how they show what is stored.

use crate::forms::FieldErrors;
use crate::merchants::form::{Ground, MerchantField, MerchantForm, ReasonAsked};
use crate::merchants::model::{AccessRules, Exemption, ExemptionReason};
use crate::values::text::clean;
use crate::values::{Day, FieldError, IpAllowList, LocationId};

/// What is wrong was noted.
struct Noted;

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
        let exemption = self.parse_exemption(ground, errors);
        Some(AccessRules {
            level_id: level_id?,
            location_ids: location_ids?,
            default_location_id: default_location_id?,
            exemption: exemption.ok()?,
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

    /// What is typed beside an exemption that is not given counts for nothing.
    fn parse_exemption(
        &self,
        ground: Ground<'_>,
        errors: &mut FieldErrors<MerchantField>,
    ) -> Result<Option<Exemption>, Noted> {
        use MerchantField as F;
        if !is_on(&self.ip_exempt) {
            return Ok(None);
        }
        let stored = ground.before.and_then(|had| had.exemption.as_ref());
        let is_asked = ground.reason == ReasonAsked::OnExempting && stored.is_none();
        let reason = Some(clean(&self.ip_exempt_reason)).filter(|text| !text.is_empty());
        let reason = match reason {
            None if is_asked => Err(FieldError::Required),
            None => Ok(None),
            Some(text) => ExemptionReason::parse(&text).map(Some),
        };
        let reason = errors.keep(F::IpExemptReason, reason);
        let until = self.parse_until(stored.and_then(|one| one.until), ground.today);
        let until = errors.keep(F::IpExemptUntil, until);
        Ok(Some(Exemption {
            reason: reason.ok_or(Noted)?,
            until: until.ok_or(Noted)?,
        }))
    }

    /// A day that has passed may stay, and not be chosen.
    fn parse_until(&self, stored: Option<Day>, today: Day) -> Result<Option<Day>, FieldError> {
        if self.ip_exempt_until.trim().is_empty() {
            return Ok(None);
        }
        let day = Day::parse(&self.ip_exempt_until)?;
        if day < today && stored != Some(day) {
            return Err(FieldError::DayPassed);
        }
        Ok(Some(day))
    }

    /// Whether the form lifts the lists on this day.
    #[must_use]
    pub fn exempts_on(&self, today: Day) -> bool {
        let until = Day::parse(&self.ip_exempt_until).ok();
        is_on(&self.ip_exempt) && until.is_none_or(|until| today <= until)
    }

    /// The access fields as they are stored.
    pub fn set_access(&mut self, access: &AccessRules) {
        // As a checkbox sends it.
        let on = |value: bool| if value { "on" } else { "" }.to_owned();
        self.location_ids = access
            .location_ids
            .iter()
            .map(ToString::to_string)
            .collect();
        self.default_location_id = access.default_location_id.to_string();
        self.level_id = access.level_id.to_string();
        let exemption = access.exemption.as_ref();
        let reason = exemption.and_then(|one| one.reason.as_ref());
        self.ip_exempt = on(exemption.is_some());
        self.ip_exempt_reason = reason.map(ToString::to_string).unwrap_or_default();
        let until = exemption.and_then(|one| one.until);
        self.ip_exempt_until = until.map(|day| day.to_string()).unwrap_or_default();
        self.ip_allow_list = access.ip_allow_list.to_text();
        self.api_access = on(access.api_access);
        self.chat_access = on(access.chat_access);
    }
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
