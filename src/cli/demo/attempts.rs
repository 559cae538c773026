//! Attempts to sign in of the last days, by rule: each is decided as a real one would be, by the same function, and so
//! says why.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use super::filling::fault;
use super::random::Random;
use super::store::{self, Visitor};
use crate::access::{self, Admission, OrganizationScope, Proof};
use crate::accounts::sign_in::{
    AttemptOutcome, AttemptRecord, Origin, REFERENCE_LETTERS, note_attempt,
};
use crate::cli::installation::Installation;
use crate::cli::output::Failure;
use crate::clock;
use crate::db::{DbResult, Tx};
use crate::merchants::MerchantStatus;

/// Apart from the merchants, which the same seed makes.
const APART: u64 = 0x5349_474e_494e;
/// How far back, in minutes.
const DAYS: u32 = 14 * 24 * 60;

const AGENTS: [&str; 5] = [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
];

/// What somebody has in hand.
#[derive(Clone, Copy)]
enum Try {
    RightPassword,
    WrongPassword,
    Invitation,
}

/// Those who have passwords sign in, or mistype; those who are invited and kept out by a list, a suspension or an
/// archive are refused.
pub fn write(
    installation: &Installation,
    scope: &OrganizationScope,
    seed: u64,
) -> Result<(), Failure> {
    let mut random = Random::new(seed ^ APART);
    let written: DbResult<()> = installation.db.write_now(scope.within(), |tx| {
        for visitor in &store::visitors(tx, scope)? {
            if visitor.has_password {
                for _ in 0..=random.below(4) {
                    let what = if random.one_in(5) {
                        Try::WrongPassword
                    } else {
                        Try::RightPassword
                    };
                    attempt(tx, &mut random, (visitor, what))?;
                }
            } else if is_kept_out(visitor) {
                attempt(tx, &mut random, (visitor, Try::Invitation))?;
            }
        }
        Ok(())
    });
    written.map_err(|error| fault("attempts", error))
}

fn is_kept_out(visitor: &Visitor) -> bool {
    visitor
        .merchant
        .as_ref()
        .is_some_and(|(list, status)| !list.is_empty() || *status != MerchantStatus::Active)
}

fn attempt(tx: &mut Tx<'_>, random: &mut Random, (visitor, what): (&Visitor, Try)) -> DbResult<()> {
    let address = address(random);
    let Some(membership) = access::load(tx, visitor.user, address)? else {
        return Ok(());
    };
    let proof = match what {
        Try::Invitation => Proof::Invitation,
        Try::RightPassword | Try::WrongPassword => Proof::Password,
    };
    let evidence = membership.evidence(proof, address);
    let (outcome, principal) = match (membership.admission(address), what) {
        (Admission::Admitted(principal) | Admission::Denied(_, principal), Try::WrongPassword) => {
            (AttemptOutcome::WrongPassword, principal)
        }
        (Admission::Admitted(principal), _) => (AttemptOutcome::SignedIn, principal),
        (Admission::Denied(denial, principal), _) => (AttemptOutcome::Denied(denial), principal),
    };
    let origin = Origin {
        email: visitor.email.clone(),
        address,
        agent: random.pick(&AGENTS).copied().unwrap_or_default().to_owned(),
    };
    let reference = reference(random);
    let was_asked = !matches!(what, Try::WrongPassword);
    let record = AttemptRecord {
        user: Some(visitor.user),
        principal: Some(&principal),
        outcome,
        reference: matches!(outcome, AttemptOutcome::Denied(_)).then_some(&*reference),
        evidence: was_asked.then_some(&evidence),
    };
    let id = note_attempt(tx, &origin, record)?;
    let ago = Duration::from_mins(u64::from(random.below(DAYS)));
    let at = clock::now().minus(ago);
    if outcome == AttemptOutcome::SignedIn {
        store::note_sign_in(tx, visitor, at)?;
    }
    store::age_attempt(tx, id, at)
}

/// Of the networks that are kept for examples: beside the shops' tills, or elsewhere.
fn address(random: &mut Random) -> IpAddr {
    let last = u8::try_from(random.below(250) + 1).unwrap_or(1);
    let network = if random.one_in(2) {
        [203, 0, 113]
    } else {
        [198, 51, 100]
    };
    let [one, two, three] = network;
    Ipv4Addr::new(one, two, three, last).into()
}

fn reference(random: &mut Random) -> String {
    let mut four = || -> String {
        (0..4)
            .filter_map(|_| random.pick(REFERENCE_LETTERS))
            .map(|byte| char::from(*byte))
            .collect()
    };
    format!("{}-{}", four(), four())
}
