//! The words for outcomes, rules, findings and ways in, said the same way on every page.

use crate::access::Denial;
use crate::accounts::replay::command_that_lifts;
use crate::accounts::sign_in::AttemptOutcome;
use crate::sign_ins::explanation::{Finding, Mark, Remedy, Rule};
use crate::text::{Reader, Words};
use crate::values::{Day, IpAllowList};

/// A badge's tone and words.
pub type Badge = (&'static str, String);

pub fn outcome(t: &Words, outcome: Option<AttemptOutcome>) -> Badge {
    let Some(outcome) = outcome else {
        return ("neutral", t.sign_ins_outcome_other());
    };
    let tone = match outcome {
        AttemptOutcome::SignedIn => "success",
        AttemptOutcome::Denied(_) => "danger",
        _ => "warning",
    };
    let words = match outcome {
        AttemptOutcome::SignedIn => t.sign_ins_outcome_ok(),
        AttemptOutcome::UnknownEmail => t.sign_ins_outcome_other(),
        AttemptOutcome::NoPassword => t.sign_ins_outcome_no_password(),
        AttemptOutcome::WrongPassword => t.sign_ins_outcome_wrong_password(),
        AttemptOutcome::WrongCode => t.sign_ins_outcome_wrong_code(),
        AttemptOutcome::Paused => t.sign_ins_outcome_paused(),
        AttemptOutcome::Denied(denial) => denied(t, denial),
    };
    (tone, words)
}

pub fn denied(t: &Words, denial: Denial) -> String {
    match denial {
        Denial::UserSuspended => t.sign_ins_outcome_user_suspended(),
        Denial::MerchantSuspended => t.sign_ins_outcome_merchant_suspended(),
        Denial::MerchantArchived => t.sign_ins_outcome_merchant_archived(),
        Denial::ModuleOff => t.sign_ins_outcome_module_off(),
        Denial::AddressNotAllowed => t.sign_ins_outcome_address(),
    }
}

pub fn rule(t: &Words, rule: Rule) -> String {
    match rule {
        Rule::Password => t.sign_ins_rule_password(),
        Rule::Person => t.sign_ins_rule_person(),
        Rule::Merchant => t.sign_ins_rule_merchant(),
        Rule::Module => t.sign_ins_rule_module(),
        Rule::Exemption => t.sign_ins_rule_exemption(),
        Rule::OrganizationList => t.sign_ins_rule_organization_list(),
        Rule::OwnList => t.sign_ins_rule_own_list(),
        Rule::Entry => t.sign_ins_rule_entry(),
    }
}

/// Icon, class and the word that a screen reader says for the icon.
pub fn mark(t: &Words, mark: Mark) -> (&'static str, &'static str, String) {
    match mark {
        Mark::Passed => ("check", "passed", t.sign_ins_mark_passed()),
        Mark::Failed => ("x", "failed", t.sign_ins_mark_failed()),
        Mark::Neutral => ("minus", "neutral", t.sign_ins_mark_neutral()),
    }
}

/// What a rule found, in words; and entries of a list, with what they are there for.
pub fn finding(reader: &Reader, finding: &Finding) -> (String, Option<(String, String)>) {
    let t = reader.t();
    match finding {
        Finding::ListHolds { entry } => (
            t.sign_ins_list_holds(),
            Some((t.sign_ins_list_entry(), entry.clone())),
        ),
        Finding::ListEnded { entry } => {
            let said = match end_of(entry) {
                Some(day) => t.sign_ins_list_ended(reader.day(day)),
                None => t.sign_ins_list_holds(),
            };
            (said, Some((t.sign_ins_list_entry(), entry.clone())))
        }
        Finding::ListMisses { entries, nearest } => {
            let said = t.sign_ins_list_misses(*entries, reader.number(*entries));
            let nearest = nearest.clone();
            (
                said,
                nearest.map(|entry| (t.sign_ins_list_nearest(), entry)),
            )
        }
        Finding::EntryWaits {
            until,
            given_by,
            reason,
        } => {
            let said = t.sign_ins_entry_waits(reader.date_time(*until), given_by);
            (said, Some((t.sign_ins_entry_reason(), reason.clone())))
        }
        Finding::ExemptionEnded(day) => (t.sign_ins_exemption_ended(reader.day(*day)), None),
        plain => (plain_finding(t, plain), None),
    }
}

fn plain_finding(t: &Words, finding: &Finding) -> String {
    match finding {
        Finding::PasswordRight => t.sign_ins_password_right(),
        Finding::CodeRight => t.sign_ins_code_right(),
        Finding::CodeWrong => t.sign_ins_code_wrong(),
        Finding::Invited => t.sign_ins_password_invited(),
        Finding::PasswordWrong => t.sign_ins_password_wrong(),
        Finding::PasswordChosen => t.sign_ins_password_chosen(),
        Finding::PasswordMissing => t.sign_ins_password_missing(),
        Finding::Paused => t.sign_ins_password_paused(),
        Finding::NotAsked => t.sign_ins_not_asked(),
        Finding::NotRecorded => t.sign_ins_not_recorded(),
        Finding::Active => t.sign_ins_active(),
        Finding::Suspended => t.sign_ins_suspended(),
        Finding::Archived => t.sign_ins_archived(),
        Finding::ModuleOn => t.sign_ins_module_on(),
        Finding::ModuleOff => t.sign_ins_module_off(),
        Finding::Exempt => t.sign_ins_exempt(),
        Finding::NotExempt => t.sign_ins_not_exempt(),
        Finding::ListEmpty => t.sign_ins_list_empty(),
        Finding::EntryUsed => t.sign_ins_entry_used(),
        Finding::NoEntry => t.sign_ins_entry_none(),
        Finding::ListHolds { .. }
        | Finding::ListEnded { .. }
        | Finding::ExemptionEnded(_)
        | Finding::ListMisses { .. }
        | Finding::EntryWaits { .. } => String::new(),
    }
}

/// The last day of an entry as the evidence keeps it.
fn end_of(entry: &str) -> Option<Day> {
    let list = IpAllowList::parse(entry).ok()?;
    list.rules().next()?.until()
}

pub fn remedy(t: &Words, remedy: Remedy, organization: &str) -> String {
    match remedy {
        Remedy::TryAgain => t.sign_ins_remedy_try_again(),
        Remedy::RightPassword => t.sign_ins_remedy_right_password(),
        Remedy::RightCode => t.sign_ins_remedy_right_code(),
        Remedy::Invitation => t.sign_ins_remedy_invitation(),
        Remedy::Wait => t.sign_ins_remedy_wait(),
        Remedy::UseEntry => t.sign_ins_remedy_use_entry(),
        Remedy::ResumeUser => t.sign_ins_remedy_resume_user(),
        Remedy::ResumeMerchant => t.sign_ins_remedy_resume_merchant(),
        Remedy::RestoreMerchant => t.sign_ins_remedy_restore_merchant(),
        Remedy::SwitchModuleOn => t.sign_ins_remedy_module(),
        Remedy::OwnList => t.sign_ins_remedy_own_list(),
        Remedy::Entry => t.sign_ins_remedy_entry(),
        Remedy::Exemption => t.sign_ins_remedy_exemption(),
        Remedy::DefaultList => t.sign_ins_remedy_default_list(),
        Remedy::DefaultListOfStaff => t.sign_ins_remedy_default_list_of_staff(),
        Remedy::ClearDefaultList => t.sign_ins_remedy_clear(command_that_lifts(organization)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn every_outcome_has_words_in_every_language() {
        for language in Language::iter() {
            let t = words(*language);
            for known in AttemptOutcome::OF_ORGANIZATIONS {
                assert!(
                    !outcome(t, Some(known)).1.is_empty(),
                    "{language} {known:?}"
                );
            }
        }
    }
}
