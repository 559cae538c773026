//! Who gets in: what is looked up, compared and decided for one attempt, in that order.

use std::time::Duration;

use unicode_normalization::UnicodeNormalization;

use super::attempt::{AttemptOutcome, AttemptRecord, Credentials, Origin};
use super::form::SignInForm;
use super::{device, store};
use crate::access::{self, Admission, Denial, Evidence, Pass, Principal, Proof};
use crate::accounts::second_step::Pending;
use crate::accounts::throttle::{self, Keys, Pause};
use crate::accounts::{passes, second_factor};
use crate::clock;
use crate::db::{DbError, DbResult, Tx, Within};
use crate::outbox::{self, Notice};
use crate::passwords::Verdict;
use crate::settings::PublicUrl;
use crate::values::{EmailAddress, UserId};
use crate::web::{App, Error};

/// Without letters and digits that are misread on the telephone; 31 of them, eight times, are 39 bits.
pub const REFERENCE_LETTERS: &[u8] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/// What an attempt comes to.
pub enum Outcome {
    /// By the rules, or by a single entry past the lists.
    SignedIn(Principal, Option<Pass>),
    /// The password was right, and is not enough.
    CodeNeeded(Pending),
    Wrong,
    /// The password was right, a rule stands in the way; the reference finds the attempt again.
    Denied(Denial, Principal, String),
    /// Not looked at: too many were wrong just now.
    Paused(Duration),
}

/// One attempt: with what, under which keys its failure counts, from where.
struct Attempt {
    email: Option<EmailAddress>,
    password: String,
    keys: Keys,
    origin: Origin,
    /// Of links in mails.
    public_url: PublicUrl,
}

impl Attempt {
    fn new(form: &SignInForm, app: &App) -> Self {
        let address = app.address;
        // What is no e-mail is nobody's.
        let email = EmailAddress::parse(&form.email).ok();
        let canonical = email.as_ref().map(EmailAddress::as_str);
        Self {
            keys: Keys::new(canonical.unwrap_or(form.email.trim()), address),
            origin: Origin {
                email: canonical.unwrap_or_default().to_owned(),
                address,
                agent: app.agent(),
            },
            public_url: app.settings.public_url.clone(),
            // As it was stored: composed one way, whatever the keyboard sends.
            password: form.password.nfc().collect(),
            email,
        }
    }
}

/// Decides one attempt. An unknown e-mail, and one that is none, cost the same work as a known one.
///
/// # Errors
/// Those of the database, and 503 when more people sign in than the hashing pool takes.
pub async fn sign_in(app: &App, form: &SignInForm) -> Result<Outcome, Error> {
    let attempt = Attempt::new(form, app);
    let (pause, credentials) = look_up(app, &attempt).await?;
    if let Some(pause) = pause {
        return paused(app, attempt, credentials, pause).await;
    }
    let stored = credentials.as_ref().and_then(|c| c.password_hash.clone());
    let verdict = app
        .passwords
        .verify(attempt.password.clone(), stored)
        .await?;
    let stronger = match verdict {
        Verdict::RightButWeaklyHashed => Some(app.passwords.hash(attempt.password.clone()).await?),
        Verdict::Right | Verdict::Wrong => None,
    };
    let settled = app.db.write(Within::Platform, move |tx| {
        throttle::hold(tx, &attempt.keys)?;
        // Those that were sent together have all been compared by now: the first few count, the others wait.
        if let Some(pause) = throttle::pause(tx, &attempt.keys)? {
            note_pause(tx, &attempt, credentials.as_ref())?;
            return Ok::<_, DbError>(Outcome::Paused(pause.left));
        }
        match (verdict, credentials) {
            (Verdict::Right | Verdict::RightButWeaklyHashed, Some(credentials)) => {
                admit(tx, &attempt, &credentials, stronger.as_deref())
            }
            (_, credentials) => refuse(tx, &attempt, credentials.as_ref()),
        }
    });
    Ok(settled.await?)
}

/// How long to wait before the next attempt, if at all; and what the e-mail's user signs in with.
async fn look_up(
    app: &App,
    attempt: &Attempt,
) -> Result<(Option<Pause>, Option<Credentials>), DbError> {
    let (email, keys) = (attempt.email.clone(), attempt.keys.clone());
    app.db
        .read(Within::Platform, move |conn| {
            let pause = throttle::pause(conn, &keys)?;
            let credentials = match &email {
                Some(email) => store::credentials_of(conn, email)?,
                None => None,
            };
            Ok((pause, credentials))
        })
        .await
}

/// Within a pause a request must cost as little as possible: the first of each is recorded, the others are not.
async fn paused(
    app: &App,
    attempt: Attempt,
    credentials: Option<Credentials>,
    pause: Pause,
) -> Result<Outcome, Error> {
    if !pause.is_noted {
        app.db
            .write(Within::Platform, move |tx| {
                note_pause(tx, &attempt, credentials.as_ref())
            })
            .await?;
    }
    Ok(Outcome::Paused(pause.left))
}

fn note_pause(
    tx: &mut Tx<'_>,
    attempt: &Attempt,
    credentials: Option<&Credentials>,
) -> DbResult<()> {
    if throttle::note(tx, &attempt.keys)? {
        note_failure(
            tx,
            &attempt.origin,
            (user_of(credentials), AttemptOutcome::Paused),
        )?;
    }
    Ok(())
}

/// Records an attempt that brought no proof. Whether somebody has the e-mail makes no difference in what is asked.
fn note_failure(
    tx: &mut Tx<'_>,
    origin: &Origin,
    (user, outcome): (Option<UserId>, AttemptOutcome),
) -> DbResult<()> {
    let asked = user.unwrap_or(UserId::from_uuid(uuid::Uuid::nil()));
    let membership = access::load(tx, asked, origin.address)?;
    let record = AttemptRecord {
        user,
        principal: membership.as_ref().map(|found| &found.principal),
        outcome,
        reference: None,
        evidence: None,
    };
    store::note_attempt(tx, origin, record)?;
    Ok(())
}

fn user_of(credentials: Option<&Credentials>) -> Option<UserId> {
    credentials.map(|credentials| credentials.user)
}

/// Notes that somebody knew the password, and not the code.
///
/// # Errors
/// Those of the queries.
pub fn note_wrong_code(tx: &mut Tx<'_>, origin: &Origin, user: UserId) -> DbResult<()> {
    note_failure(tx, origin, (Some(user), AttemptOutcome::WrongCode))
}

fn refuse(
    tx: &mut Tx<'_>,
    attempt: &Attempt,
    credentials: Option<&Credentials>,
) -> DbResult<Outcome> {
    throttle::count_failure(tx, &attempt.keys)?;
    let outcome = match credentials {
        None => AttemptOutcome::UnknownEmail,
        Some(Credentials {
            password_hash: None,
            ..
        }) => AttemptOutcome::NoPassword,
        Some(_) => AttemptOutcome::WrongPassword,
    };
    note_failure(tx, &attempt.origin, (user_of(credentials), outcome))?;
    Ok(Outcome::Wrong)
}

fn admit(
    tx: &mut Tx<'_>,
    attempt: &Attempt,
    credentials: &Credentials,
    stronger: Option<&str>,
) -> DbResult<Outcome> {
    // The password may have been changed while it was compared.
    if !store::is_current(tx, credentials)? {
        let wrong = (Some(credentials.user), AttemptOutcome::WrongPassword);
        note_failure(tx, &attempt.origin, wrong)?;
        return Ok(Outcome::Wrong);
    }
    if let Some(hash) = stronger {
        store::replace_hash(tx, credentials.user, hash)?;
    }
    // The rules are asked once the proof is whole: half of it must not tell what they say.
    if second_factor::is_on(tx, credentials.user)? {
        let stored = stronger.or(credentials.password_hash.as_deref());
        let pending = Pending::new(credentials.user, stored.unwrap_or_default(), None);
        return Ok(Outcome::CodeNeeded(pending));
    }
    let address = attempt.origin.address;
    let Some(entering) = passes::enter(tx, (credentials.user, Proof::Password), address)? else {
        return Ok(Outcome::Wrong);
    };
    let evidence = &entering.evidence;
    match entering.admission {
        Admission::Admitted(principal) => {
            throttle::forgive(tx, &attempt.keys)?;
            let from = (&attempt.origin, &attempt.public_url);
            note_entry(tx, from, (&principal, evidence))?;
            Ok(Outcome::SignedIn(principal, entering.pass))
        }
        Admission::Denied(denial, principal) => {
            let denied = (denial, &principal, evidence);
            let reference = note_denial(tx, &attempt.origin, denied)?;
            Ok(Outcome::Denied(denial, principal, reference))
        }
    }
}

/// Notes that somebody has come in, by whatever they proved who they are. Where they have not come from there of late,
/// they are told by mail.
///
/// # Errors
/// Those of the queries.
pub fn note_entry(
    tx: &mut Tx<'_>,
    (origin, public_url): (&Origin, &PublicUrl),
    (principal, evidence): (&Principal, &Evidence),
) -> DbResult<()> {
    let before = store::seen_before(tx, principal.person().id)?;
    if device::is_new(origin, &before) {
        let notice = Notice::NewSignIn {
            at: clock::now(),
            address: origin.address,
            agent: &origin.agent,
        };
        outbox::notify(tx, public_url, principal, &notice)?;
    }
    store::note_sign_in(tx, principal)?;
    let record = AttemptRecord {
        user: Some(principal.person().id),
        principal: Some(principal),
        outcome: AttemptOutcome::SignedIn,
        reference: None,
        evidence: Some(evidence),
    };
    store::note_attempt(tx, origin, record)?;
    Ok(())
}

/// Notes that a rule kept somebody out who has proved who they are; returns the reference of that.
///
/// # Errors
/// Those of the queries.
pub fn note_denial(
    tx: &mut Tx<'_>,
    origin: &Origin,
    (denial, principal, evidence): (Denial, &Principal, &Evidence),
) -> DbResult<String> {
    let reference = new_reference();
    let record = AttemptRecord {
        user: Some(principal.person().id),
        principal: Some(principal),
        outcome: AttemptOutcome::Denied(denial),
        reference: Some(&reference),
        evidence: Some(evidence),
    };
    store::note_attempt(tx, origin, record)?;
    Ok(reference)
}

/// `XXXX-XXXX`, to be read out on the telephone.
fn new_reference() -> String {
    let letter = || {
        let index = rand::random_range(0..REFERENCE_LETTERS.len());
        REFERENCE_LETTERS
            .get(index)
            .map_or('A', |byte| char::from(*byte))
    };
    let four = || (0..4).map(|_| letter()).collect::<String>();
    format!("{}-{}", four(), four())
}
