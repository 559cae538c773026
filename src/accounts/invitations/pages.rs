//! The doors of an invitation.

use serde::Deserialize;

use crate::access::{Admission, Proof};
use crate::accounts::links::{self, ChosenLanguage, Holder, Purpose};
use crate::accounts::passes;
use crate::accounts::passwords::ChoiceForm;
use crate::accounts::second_step::Pending;
use crate::accounts::sign_in::{Origin, Outcome, denied, note_denial, note_entry};
use crate::accounts::trail::own_change;
use crate::accounts::{second_factor, start_page, users};
use crate::audit::AuditKind;
use crate::db::{DbResult, Within};
use crate::paths;
use crate::web::{App, Flash, Form, PageResult, Path, Query};

/// `GET /invitation/{token}`
pub async fn show(token: Path<String>, query: Query<ChosenLanguage>, mut app: App) -> PageResult {
    links::show(&mut app, (Purpose::Invitation, &token.0), &query.0).await
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /invitation/{token}/check?field=NAME`
pub async fn check(
    token: Path<String>,
    field: Query<CheckedField>,
    form: Form<ChoiceForm>,
    mut app: App,
) -> PageResult {
    let link = (Purpose::Invitation, token.0.as_str());
    links::check(&mut app, link, &field.0.field, &form.fields).await
}

/// `POST /invitation/{token}`
pub async fn accept(token: Path<String>, form: Form<ChoiceForm>, mut app: App) -> PageResult {
    let link = (Purpose::Invitation, token.0.as_str());
    let Some(invited) = links::holder(&mut app, link).await? else {
        return links::gone(&app, Purpose::Invitation);
    };
    let hash = match links::chosen(&app, link, &invited, &form.fields).await? {
        Ok(hash) => hash,
        Err(page) => return page,
    };
    match settle(&app, token.0, invited, hash).await? {
        Some(Outcome::SignedIn(principal, pass)) => {
            app.begin_session(principal.person().id, pass)?;
            let language = app.language_cookie(principal.person().language);
            app.see_other(start_page(&principal))
                .cookie(language)
                .flash(Flash::PasswordChosen)
        }
        Some(Outcome::CodeNeeded(pending)) => {
            app.begin_pending(&pending)?;
            app.see_other(paths::LOGIN_CODE)
                .flash(Flash::PasswordChosen)
        }
        Some(Outcome::Denied(denial, principal, reference)) => {
            denied(&app, denial, &principal, reference)
        }
        _ => links::gone(&app, Purpose::Invitation),
    }
}

/// Uses the invitation up, unless a rule keeps its owner out: then they can come back with it. None when
/// somebody was faster.
async fn settle(
    app: &App,
    token: String,
    invited: Holder,
    hash: String,
) -> DbResult<Option<Outcome>> {
    let origin = Origin {
        email: invited.email.clone(),
        address: app.address,
        agent: app.agent(),
    };
    let public_url = app.settings.public_url.clone();
    app.db
        .write(Within::Platform, move |tx| {
            let Some(entering) =
                passes::enter(tx, (invited.user, Proof::Invitation), origin.address)?
            else {
                return Ok(None);
            };
            let evidence = &entering.evidence;
            match entering.admission {
                Admission::Denied(denial, principal) => {
                    let reference = note_denial(tx, &origin, (denial, &principal, evidence))?;
                    Ok(Some(Outcome::Denied(denial, principal, reference)))
                }
                Admission::Admitted(principal) => {
                    if !links::use_up(tx, Purpose::Invitation, &token)? {
                        return Ok(None);
                    }
                    users::set_password(tx, invited.user, &hash)?;
                    own_change(tx, &principal, AuditKind::PasswordChosen, None)?;
                    if second_factor::is_on(tx, invited.user)? {
                        let pending = Pending::new(invited.user, &hash, entering.pass);
                        return Ok(Some(Outcome::CodeNeeded(pending)));
                    }
                    note_entry(tx, (&origin, &public_url), (&principal, evidence))?;
                    Ok(Some(Outcome::SignedIn(principal, entering.pass)))
                }
            }
        })
        .await
}
