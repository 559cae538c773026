//! `comptoir operator …`: the platform's account managers, who cannot be made from a page.

use std::io::{BufRead as _, IsTerminal as _, Read as _};
use std::path::Path;

use super::installation::Installation;
use super::output::{Failure, say};
use super::store;
use crate::access::platform_at_the_server;
use crate::accounts::second_factor;
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::audit::{self, AuditKind, Event};
use crate::db::{DbResult, Tx, Within};
use crate::forms::sentences_of;
use crate::passwords;
use crate::text::{Language, words};
use crate::values::{Actor, EmailAddress, FieldError, Name, NewPassword, OrganizationId, UserId};

/// More than any password may have: standard input could be a file of any size.
const LONGEST_LINE: u64 = 4096;

pub fn create(config: Option<&Path>, email: &str, name: Option<&str>) -> Result<(), Failure> {
    let email = EmailAddress::parse(email).map_err(|error| wrong("--email", &error))?;
    let name = name.unwrap_or_else(|| email.local_part());
    let name = Name::parse(name).map_err(|error| wrong("--name", &error))?;
    let installation = Installation::open(config)?;
    let password = ask_password(&email)?;
    let hash = passwords::hash_now(password.as_str());
    let made: Result<UserId, UserRefusal> = installation.db.write_now(Within::Platform, |tx| {
        let new = NewUser {
            belonging: Belonging::Platform,
            name: name.as_str(),
            email: &email,
            language: Language::default(),
            password_hash: Some(hash),
        };
        let id = users::create(tx, new)?;
        record(tx, AuditKind::OperatorCreated, id, name.as_str())?;
        Ok(id)
    });
    match made {
        Ok(_id) => say(&format!("operator {email} can sign in")),
        Err(UserRefusal::EmailTaken) => Err(Failure(format!(
            "somebody already signs in with {email}: use another e-mail, or `comptoir operator reset`"
        ))),
        Err(UserRefusal::Db(error)) => Err(error.into()),
    }
}

pub fn reset(config: Option<&Path>, email: &str) -> Result<(), Failure> {
    let email = EmailAddress::parse(email).map_err(|error| wrong("--email", &error))?;
    let installation = Installation::open(config)?;
    let scope = platform_at_the_server();
    let found = installation.db.read_now(Within::Platform, |conn| {
        store::operator(conn, scope, &email)
    })?;
    let Some((id, name)) = found else {
        return Err(Failure(format!(
            "no operator signs in with {email}: check the e-mail, or `comptoir operator create`"
        )));
    };
    let password = ask_password(&email)?;
    let hash = passwords::hash_now(password.as_str());
    installation.db.write_now(Within::Platform, |tx| {
        users::set_password(tx, id, &hash)?;
        if second_factor::remove(tx, id)? {
            record(tx, AuditKind::SecondFactorOff, id, &name)?;
        }
        record(tx, AuditKind::PasswordChanged, id, &name)
    })?;
    say(&format!("operator {email} has a new password"))
}

fn record(tx: &mut Tx<'_>, kind: AuditKind, id: UserId, name: &str) -> DbResult<()> {
    let event = Event {
        organization: OrganizationId::PLATFORM,
        actor: &Actor::server(),
        kind,
        subject: *id.as_uuid(),
        name,
        changes: Vec::new(),
    };
    audit::record(tx, &event)
}

/// Twice from a terminal, unseen; once from anything else.
fn ask_password(email: &EmailAddress) -> Result<NewPassword, Failure> {
    let failed = |error: std::io::Error| Failure(format!("the password cannot be read: {error}"));
    let (typed, again) = if std::io::stdin().is_terminal() {
        let typed = rpassword::prompt_password("New password: ").map_err(failed)?;
        (
            typed,
            rpassword::prompt_password("The same again: ").map_err(failed)?,
        )
    } else {
        let mut line = String::new();
        std::io::stdin()
            .lock()
            .take(LONGEST_LINE)
            .read_line(&mut line)
            .map_err(failed)?;
        let line = line.trim_end_matches(['\r', '\n']).to_owned();
        (line.clone(), line)
    };
    NewPassword::parse(&typed, &again, &[email.as_str()])
        .map_err(|(_field, error)| wrong("the password", &error))
}

/// A value that was typed wrongly, in the words of the pages.
pub fn wrong(what: &str, error: &FieldError) -> Failure {
    let said = sentences_of(words(Language::En), error).join(" ");
    Failure(format!("{what}: {said}"))
}
