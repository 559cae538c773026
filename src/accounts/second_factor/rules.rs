//! What a change of the second factor asks for, and what it does.

use super::form::{ProofField, ProofForm};
use super::store;
use crate::access::sessions::{self, Ending};
use crate::access::{Principal, SecondFactorDuty};
use crate::accounts::proof;
use crate::accounts::throttle::{self, Keys};
use crate::accounts::trail::own_change;
use crate::audit::AuditKind;
use crate::db::{DbResult, Tx};
use crate::forms::FieldErrors;
use crate::outbox::{self, Notice};
use crate::values::FieldError;
use crate::web::{App, Error};

/// What somebody does to a second factor that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    RenewCodes,
    TurnOff,
}

/// What a code is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The first one shows that the authenticator has the secret.
    Confirm,
    Change(Change),
}

/// What came of it.
pub enum Settled {
    /// Recovery codes, which are shown now and never again.
    Codes(Vec<String>),
    TurnedOff,
    Refused(FieldErrors<ProofField>),
    /// The role or level asks for it: it stays.
    Required,
    /// There is nothing to do this to: another window was faster.
    Gone,
}

/// What is wrong with the password; a wrong one counts as one at the sign-in page does.
///
/// # Errors
/// As [`proof::wrong_password`].
pub async fn password_errors(
    app: &App,
    principal: &Principal,
    typed: &str,
) -> Result<FieldErrors<ProofField>, Error> {
    let error = proof::wrong_password(app, principal, typed).await?;
    Ok(error.map_or_else(FieldErrors::default, |error| {
        FieldErrors::of(ProofField::CurrentPassword, error)
    }))
}

/// Whether this person may not be without one.
#[must_use]
pub fn is_required(principal: &Principal) -> bool {
    principal.person().second_factor != SecondFactorDuty::None
}

/// What is wrong with the form before the code is looked at.
async fn proof_errors(
    app: &App,
    principal: &Principal,
    (form, act): (&ProofForm, Act),
) -> Result<FieldErrors<ProofField>, Error> {
    let mut errors = FieldErrors::default();
    if act != Act::Confirm {
        errors.merge(password_errors(app, principal, &form.current_password).await?);
    }
    if form.code.trim().is_empty() {
        errors.add(ProofField::Code, FieldError::Required);
    }
    Ok(errors)
}

/// Does it, once password and code are right; a first code alone is enough to confirm.
///
/// # Errors
/// As [`proof::wrong_password`].
pub async fn settle(
    app: &App,
    principal: Principal,
    form: &ProofForm,
    act: Act,
) -> Result<Settled, Error> {
    if is_required(&principal) && act == Act::Change(Change::TurnOff) {
        return Ok(Settled::Required);
    }
    let errors = proof_errors(app, &principal, (form, act)).await?;
    if !errors.is_empty() {
        return Ok(Settled::Refused(errors));
    }
    let keys = Keys::new(&principal.person().email, app.address);
    let (code, own) = (form.code.clone(), app.session_id());
    let within = principal.within();
    let public_url = app.settings.public_url.clone();
    let settled: DbResult<Result<Settled, Error>> = app
        .db
        .write(within, move |tx| {
            throttle::hold(tx, &keys)?;
            if let Some(pause) = throttle::pause(tx, &keys)? {
                return Ok(Err(proof::paused(pause.left)));
            }
            let user = principal.person().id;
            if store::is_on(tx, user)? == (act == Act::Confirm) {
                return Ok(Ok(Settled::Gone));
            }
            if store::spend(tx, user, &code)?.is_none() {
                throttle::count_failure(tx, &keys)?;
                let wrong = FieldErrors::of(ProofField::Code, FieldError::CodeWrong);
                return Ok(Ok(Settled::Refused(wrong)));
            }
            throttle::forgive(tx, &keys)?;
            let settled = carry_out(tx, &principal, act, own.as_deref())?;
            outbox::notify(tx, &public_url, &principal, &notice_of(act))?;
            Ok(Ok(settled))
        })
        .await;
    settled?
}

/// What its owner is told of it.
fn notice_of(act: Act) -> Notice<'static> {
    match act {
        Act::Confirm => Notice::SecondFactorOn,
        Act::Change(Change::RenewCodes) => Notice::RecoveryCodesMade,
        Act::Change(Change::TurnOff) => Notice::SecondFactorOff,
    }
}

fn carry_out(
    tx: &mut Tx<'_>,
    principal: &Principal,
    act: Act,
    own: Option<&[u8]>,
) -> DbResult<Settled> {
    let user = principal.person().id;
    match act {
        Act::Confirm => {
            store::confirm(tx, user)?;
            // Those were opened without a code.
            if let Some(own) = own {
                sessions::end_others_of(tx, user, own, Ending::EndedElsewhere)?;
            }
            own_change(tx, principal, AuditKind::SecondFactorOn, None)?;
            Ok(Settled::Codes(store::replace_codes(tx, user)?))
        }
        Act::Change(Change::RenewCodes) => {
            own_change(tx, principal, AuditKind::RecoveryCodesMade, None)?;
            Ok(Settled::Codes(store::replace_codes(tx, user)?))
        }
        Act::Change(Change::TurnOff) => {
            store::remove(tx, user)?;
            own_change(tx, principal, AuditKind::SecondFactorOff, None)?;
            Ok(Settled::TurnedOff)
        }
    }
}
