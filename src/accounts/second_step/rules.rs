//! Who gets in with a code: the same rules as with a password alone, asked after it.

use std::time::Duration;

use super::Pending;
use crate::access::{Admission, Denial, Pass, Principal, Proof};
use crate::accounts::second_factor::{self, Spent};
use crate::accounts::sign_in::{Origin, note_denial, note_entry, note_wrong_code};
use crate::accounts::throttle::{self, Keys};
use crate::accounts::trail::own_change;
use crate::accounts::{passes, users};
use crate::audit::AuditKind;
use crate::clock;
use crate::db::{DbResult, Tx, Within};
use crate::outbox::{self, Notice};
use crate::settings::PublicUrl;
use crate::web::App;

/// What a code comes to.
pub enum Outcome {
    SignedIn(Principal, Option<Pass>),
    Wrong,
    Denied(Denial, Principal, String),
    /// Not looked at: too many were wrong just now.
    Paused(Duration),
    /// It took too long, or the password was changed meanwhile.
    Over,
}

/// Decides on one code.
///
/// # Errors
/// Those of the queries.
pub async fn check(app: &App, pending: Pending, code: String) -> DbResult<Outcome> {
    let (address, agent) = (app.address, app.agent());
    let public_url = app.settings.public_url.clone();
    app.db
        .write(Within::Platform, move |tx| {
            let record = users::find(tx, pending.user)?;
            let current = record.filter(|user| pending.is_of(user.password_hash.as_deref()));
            let Some(user) = current.filter(|_| !pending.is_over(clock::now())) else {
                return Ok(Outcome::Over);
            };
            let keys = Keys::new(&user.email, address);
            throttle::hold(tx, &keys)?;
            if let Some(pause) = throttle::pause(tx, &keys)? {
                return Ok(Outcome::Paused(pause.left));
            }
            // It may have been taken away meanwhile: then the password alone is asked, from the beginning.
            if !second_factor::is_on(tx, pending.user)? {
                return Ok(Outcome::Over);
            }
            let origin = Origin {
                email: user.email,
                address,
                agent,
            };
            if let Some(spent) = second_factor::spend(tx, pending.user, &code)? {
                return admit(tx, &pending, (&origin, &keys, &public_url), spent);
            }
            throttle::count_failure(tx, &keys)?;
            note_wrong_code(tx, &origin, pending.user)?;
            Ok(Outcome::Wrong)
        })
        .await
}

fn admit(
    tx: &mut Tx<'_>,
    pending: &Pending,
    (origin, keys, public_url): (&Origin, &Keys, &PublicUrl),
    spent: Spent,
) -> DbResult<Outcome> {
    let proved = (pending.user, Proof::PasswordAndCode);
    let Some(entering) = passes::enter(tx, proved, origin.address)? else {
        return Ok(Outcome::Over);
    };
    let evidence = &entering.evidence;
    match entering.admission.with_pass(pending.pass, origin.address) {
        Admission::Admitted(principal) => {
            throttle::forgive(tx, keys)?;
            if spent == Spent::RecoveryCode {
                own_change(tx, &principal, AuditKind::RecoveryCodeUsed, None)?;
                let left = second_factor::codes_left(tx, pending.user)?;
                let notice = Notice::RecoveryCodeUsed { left };
                outbox::notify(tx, public_url, &principal, &notice)?;
            }
            note_entry(tx, (origin, public_url), (&principal, evidence))?;
            Ok(Outcome::SignedIn(principal, entering.pass.or(pending.pass)))
        }
        Admission::Denied(denial, principal) => {
            let reference = note_denial(tx, origin, (denial, &principal, evidence))?;
            Ok(Outcome::Denied(denial, principal, reference))
        }
    }
}
