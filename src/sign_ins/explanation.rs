//! A decision rule by rule: what each rule found then, and what it finds now.

use super::model::Situation;
use super::nearest::nearest;
use crate::access::{
    Denial, Evidence, ListEvidence, MerchantEvidence, MerchantStanding, Proof, UserStatus,
};
use crate::accounts::sign_in::AttemptOutcome;
use crate::clock::Moment;
use crate::values::Day;

/// In the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Password,
    Person,
    Merchant,
    Module,
    Exemption,
    OrganizationList,
    OwnList,
    Entry,
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    PasswordRight,
    /// And so was the code of the second factor.
    CodeRight,
    /// They came to choose one.
    Invited,
    PasswordWrong,
    /// The password was right.
    CodeWrong,
    PasswordChosen,
    PasswordMissing,
    /// Nothing is looked at within a pause.
    Paused,
    /// An earlier rule had decided.
    NotAsked,
    /// By a version of the program that kept no grounds.
    NotRecorded,
    Active,
    Suspended,
    Archived,
    ModuleOn,
    ModuleOff,
    Exempt,
    NotExempt,
    ExemptionEnded(Day),
    ListEmpty,
    ListHolds {
        entry: String,
    },
    /// It would hold the address, had it not ended.
    ListEnded {
        entry: String,
    },
    ListMisses {
        entries: u32,
        nearest: Option<String>,
    },
    EntryUsed,
    EntryWaits {
        until: Moment,
        given_by: String,
        reason: String,
    },
    NoEntry,
}

/// What a finding means for getting in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Passed,
    Failed,
    /// Decides nothing by itself.
    Neutral,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub finding: Finding,
    pub mark: Mark,
}

impl Found {
    fn new(finding: Finding, mark: Mark) -> Self {
        Self { finding, mark }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub rule: Rule,
    pub then: Found,
    pub now: Found,
}

const STAFF: [Rule; 3] = [Rule::Password, Rule::Person, Rule::OrganizationList];
const MERCHANT: [Rule; 8] = [
    Rule::Password,
    Rule::Person,
    Rule::Merchant,
    Rule::Module,
    Rule::Exemption,
    Rule::OrganizationList,
    Rule::OwnList,
    Rule::Entry,
];

/// The rules that this person goes by, each with what it found.
#[must_use]
pub fn rows(situation: &Situation) -> Vec<Row> {
    let rules: &[Rule] = if situation.attempt.merchant.is_some() {
        &MERCHANT
    } else {
        &STAFF
    };
    rules
        .iter()
        .map(|rule| Row {
            rule: *rule,
            then: then(situation, *rule),
            now: now(situation, *rule),
        })
        .collect()
}

fn then(situation: &Situation, rule: Rule) -> Found {
    let outcome = situation.attempt.outcome;
    if rule == Rule::Password {
        return password_then(situation);
    }
    match (&situation.then, outcome) {
        (Some(evidence), _) => found(situation, evidence, rule),
        (None, Some(AttemptOutcome::SignedIn | AttemptOutcome::Denied(_)) | None) => {
            Found::new(Finding::NotRecorded, Mark::Neutral)
        }
        (None, Some(_)) => Found::new(Finding::NotAsked, Mark::Neutral),
    }
}

fn password_then(situation: &Situation) -> Found {
    match situation.attempt.outcome {
        Some(AttemptOutcome::SignedIn | AttemptOutcome::Denied(_)) if was_invited(situation) => {
            Found::new(Finding::Invited, Mark::Passed)
        }
        Some(AttemptOutcome::SignedIn | AttemptOutcome::Denied(_))
            if was_by(situation, Proof::PasswordAndCode) =>
        {
            Found::new(Finding::CodeRight, Mark::Passed)
        }
        Some(AttemptOutcome::SignedIn | AttemptOutcome::Denied(_)) => {
            Found::new(Finding::PasswordRight, Mark::Passed)
        }
        Some(AttemptOutcome::WrongCode) => Found::new(Finding::CodeWrong, Mark::Failed),
        Some(AttemptOutcome::WrongPassword | AttemptOutcome::UnknownEmail) => {
            Found::new(Finding::PasswordWrong, Mark::Failed)
        }
        Some(AttemptOutcome::NoPassword) => Found::new(Finding::PasswordMissing, Mark::Failed),
        Some(AttemptOutcome::Paused) => Found::new(Finding::Paused, Mark::Failed),
        None => Found::new(Finding::NotRecorded, Mark::Neutral),
    }
}

fn was_invited(situation: &Situation) -> bool {
    was_by(situation, Proof::Invitation)
}

fn was_by(situation: &Situation, proof: Proof) -> bool {
    let then = situation.then.as_ref();
    then.is_some_and(|evidence| evidence.proof == proof)
}

fn now(situation: &Situation, rule: Rule) -> Found {
    let now = &situation.now;
    match (rule, &now.waiting) {
        (Rule::Password, _) if now.has_password => {
            Found::new(Finding::PasswordChosen, Mark::Neutral)
        }
        (Rule::Password, _) if was_invited(situation) => {
            Found::new(Finding::PasswordMissing, Mark::Neutral)
        }
        (Rule::Password, _) => Found::new(Finding::PasswordMissing, Mark::Failed),
        (Rule::Entry, Some(waiting)) => {
            let finding = Finding::EntryWaits {
                until: waiting.until,
                given_by: waiting.given_by.clone(),
                reason: waiting.reason.clone(),
            };
            Found::new(finding, Mark::Passed)
        }
        _ => found(situation, &now.evidence, rule),
    }
}

/// Whether the lists keep the address out, whatever the other rules say.
fn is_kept_out(evidence: &Evidence) -> bool {
    let exempt = evidence.merchant.as_ref().is_some_and(|of| of.exempt);
    let lists = lists(evidence);
    let any = lists.iter().any(|list| list.entries > 0);
    !exempt && any && lists.iter().all(|list| list.matched.is_none())
}

fn lists(evidence: &Evidence) -> Vec<&ListEvidence> {
    let own = evidence.merchant.as_ref().map(|merchant| &merchant.own);
    evidence.organization.iter().chain(own).collect()
}

fn found(situation: &Situation, evidence: &Evidence, rule: Rule) -> Found {
    // What a list that does not hold the address means.
    let missed = if is_kept_out(evidence) {
        Mark::Failed
    } else {
        Mark::Neutral
    };
    let merchant = evidence.merchant.as_ref();
    let found = match rule {
        Rule::Person => Some(person(evidence.user)),
        Rule::Merchant => merchant.map(|of| standing(of.standing)),
        Rule::Module => merchant.map(module),
        Rule::Exemption => merchant.map(exemption),
        Rule::OrganizationList => evidence
            .organization
            .as_ref()
            .map(|of| list(situation, of, missed)),
        Rule::OwnList => merchant.map(|of| list(situation, &of.own, missed)),
        Rule::Entry if evidence.by_pass => Some(Found::new(Finding::EntryUsed, Mark::Passed)),
        Rule::Entry => Some(Found::new(Finding::NoEntry, Mark::Neutral)),
        Rule::Password => None,
    };
    found.unwrap_or(Found::new(Finding::NotAsked, Mark::Neutral))
}

fn person(status: UserStatus) -> Found {
    match status {
        UserStatus::Active => Found::new(Finding::Active, Mark::Passed),
        UserStatus::Suspended => Found::new(Finding::Suspended, Mark::Failed),
    }
}

fn standing(standing: MerchantStanding) -> Found {
    match standing {
        MerchantStanding::Active => Found::new(Finding::Active, Mark::Passed),
        MerchantStanding::Suspended => Found::new(Finding::Suspended, Mark::Failed),
        MerchantStanding::Archived => Found::new(Finding::Archived, Mark::Failed),
    }
}

fn module(merchant: &MerchantEvidence) -> Found {
    if merchant.module_on {
        Found::new(Finding::ModuleOn, Mark::Passed)
    } else {
        Found::new(Finding::ModuleOff, Mark::Failed)
    }
}

fn exemption(merchant: &MerchantEvidence) -> Found {
    let ended = merchant.exempt_ended.as_deref();
    match ended.and_then(|day| Day::parse(day).ok()) {
        _ if merchant.exempt => Found::new(Finding::Exempt, Mark::Passed),
        Some(day) => Found::new(Finding::ExemptionEnded(day), Mark::Neutral),
        None => Found::new(Finding::NotExempt, Mark::Neutral),
    }
}

fn list(situation: &Situation, list: &ListEvidence, missed: Mark) -> Found {
    if let Some(entry) = &list.matched {
        let entry = entry.clone();
        return Found::new(Finding::ListHolds { entry }, Mark::Passed);
    }
    if list.entries == 0 {
        return Found::new(Finding::ListEmpty, Mark::Neutral);
    }
    if let Some(entry) = &list.ended {
        let entry = entry.clone();
        return Found::new(Finding::ListEnded { entry }, missed);
    }
    let near = situation.attempt.ip();
    let finding = Finding::ListMisses {
        entries: list.entries,
        nearest: near.and_then(|address| nearest(&list.tried, address)),
    };
    Found::new(finding, missed)
}

/// What would let them in now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Nothing stands in the way.
    TryAgain,
    /// Nothing but the password, which they can choose anew.
    RightPassword,
    /// Of the second factor.
    RightCode,
    Invitation,
    Wait,
    /// The waiting entry.
    UseEntry,
    ResumeUser,
    ResumeMerchant,
    RestoreMerchant,
    SwitchModuleOn,
    OwnList,
    Entry,
    Exemption,
    DefaultList,
    /// For staff, who have no list of their own.
    DefaultListOfStaff,
    ClearDefaultList,
}

/// The ways in, each enough by itself; more than one only where the lists decide.
#[must_use]
pub fn remedies(situation: &Situation) -> Vec<Remedy> {
    let now = &situation.now;
    match now.denial {
        Some(Denial::UserSuspended) => vec![Remedy::ResumeUser],
        Some(Denial::MerchantSuspended) => vec![Remedy::ResumeMerchant],
        Some(Denial::MerchantArchived) => vec![Remedy::RestoreMerchant],
        Some(Denial::ModuleOff) => vec![Remedy::SwitchModuleOn],
        Some(Denial::AddressNotAllowed) if now.waiting.is_some() => vec![Remedy::UseEntry],
        Some(Denial::AddressNotAllowed) if situation.attempt.merchant.is_some() => vec![
            Remedy::Entry,
            Remedy::OwnList,
            Remedy::DefaultList,
            Remedy::Exemption,
        ],
        Some(Denial::AddressNotAllowed) => {
            vec![Remedy::DefaultListOfStaff, Remedy::ClearDefaultList]
        }
        None if !now.has_password => vec![Remedy::Invitation],
        None => vec![match situation.attempt.outcome {
            Some(AttemptOutcome::WrongPassword | AttemptOutcome::NoPassword) => {
                Remedy::RightPassword
            }
            Some(AttemptOutcome::WrongCode) => Remedy::RightCode,
            Some(AttemptOutcome::Paused) => Remedy::Wait,
            _ => Remedy::TryAgain,
        }],
    }
}
