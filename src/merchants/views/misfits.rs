//! What does not fit, in words.

use super::FormChoices;
use crate::forms::Choice;
use crate::merchants::form::MerchantForm;
use crate::merchants::misfit::{Known, Misfit, MisfitFilter, misfits};
use crate::merchants::model::MerchantStatus;
use crate::text::Words;

/// What does not fit in this form of a merchant of that status.
pub fn hints(
    t: &Words,
    (status, form): (MerchantStatus, &MerchantForm),
    choices: &FormChoices,
) -> Vec<String> {
    let known = Known {
        levels: &choices.levels,
        locations: &choices.locations,
        wait: choices.wait,
        today: choices.today,
    };
    misfits(status, form, known)
        .into_iter()
        .map(|one| hint(t, one))
        .collect()
}

/// The hint on a merchant's page and form.
fn hint(t: &Words, misfit: Misfit) -> String {
    match misfit {
        Misfit::ExemptWithList => t.merchants_misfit_exempt_with_list_hint(),
        Misfit::ExemptionEndsSoon => t.merchants_misfit_exemption_ends_soon_hint(),
        Misfit::ExemptionEnded => t.merchants_misfit_exemption_ended_hint(),
        Misfit::ApiBelowLevel => t.merchants_misfit_api_below_level_hint(),
        Misfit::ChatWithoutLocation => t.merchants_misfit_chat_without_location_hint(),
        Misfit::DefaultArchived => t.merchants_misfit_default_archived_hint(),
        Misfit::NeverSignedIn => t.merchants_misfit_never_signed_in_hint(),
    }
}

/// What a filter looks for.
pub fn filter(t: &Words, filter: MisfitFilter) -> String {
    match filter {
        MisfitFilter::Any => t.merchants_misfit_any(),
        MisfitFilter::Only(Misfit::ExemptWithList) => t.merchants_misfit_exempt_with_list(),
        MisfitFilter::Only(Misfit::ExemptionEndsSoon) => t.merchants_misfit_exemption_ends_soon(),
        MisfitFilter::Only(Misfit::ExemptionEnded) => t.merchants_misfit_exemption_ended(),
        MisfitFilter::Only(Misfit::ApiBelowLevel) => t.merchants_misfit_api_below_level(),
        MisfitFilter::Only(Misfit::ChatWithoutLocation) => {
            t.merchants_misfit_chat_without_location()
        }
        MisfitFilter::Only(Misfit::DefaultArchived) => t.merchants_misfit_default_archived(),
        MisfitFilter::Only(Misfit::NeverSignedIn) => t.merchants_misfit_never_signed_in(),
    }
}

/// The entries of the list's filter.
pub fn choices(t: &Words, chosen: Option<MisfitFilter>) -> Vec<Choice> {
    let everything = Choice {
        label: t.merchants_misfit_everything(),
        chosen: chosen.is_none(),
        ..Choice::default()
    };
    let kinds = Misfit::ALL.into_iter().map(MisfitFilter::Only);
    let each = std::iter::once(MisfitFilter::Any)
        .chain(kinds)
        .map(|one| Choice {
            value: one.as_str().to_owned(),
            label: filter(t, one),
            chosen: chosen == Some(one),
            ..Choice::default()
        });
    std::iter::once(everything).chain(each).collect()
}
