//! The staff's pages of merchants: one function per route.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::access::{Question, confirmed};
use super::form::{MerchantField, MerchantForm, SignIn};
use super::listing::{ListQuery, list};
use super::model::{FirstSignIn, Merchant, MerchantStatus, NewMerchant};
use super::refusal::Refusal;
use super::rules::{self, Purpose};
use super::store;
use super::versions::Part;
use super::views::{
    ConflictPage, FormChoices, FormPage, HistoryPage, ListPage, MerchantPage, MessageFragment,
    Names, RepeatedPage,
};
use super::writing::{self, Written};
use super::{invitation, members, once, trail, versions};
use crate::access::{Staff, StaffPermission};
use crate::accounts::second_factor;
use crate::accounts::sign_in::last_refusal_of;
use crate::audit;
use crate::db::{DbError, DbResult};
use crate::forms::{Field, FieldErrors, Race};
use crate::levels;
use crate::locations;
use crate::paths;
use crate::submissions::Submission;
use crate::values::{LocationId, MerchantId};
use crate::web::{App, Error, Flash, Form, Lacking, Nothing, PageResult, Path, Query};

/// Entries of the trail on a merchant's own page, and on a page of its history.
const LATEST: usize = 5;
const HISTORY: usize = 50;

/// `GET /organization/merchants`
pub async fn index(staff: Staff, query: Query<ListQuery>, app: App) -> PageResult {
    let (scope, filters) = (staff.scope, query.0.filters(staff.today()));
    let (listing, names) = app
        .db
        .read(staff.within(), move |conn| {
            let names = Names {
                levels: levels::in_use(conn, &scope)?,
                location: match filters.location {
                    Some(id) => locations::by_ids(conn, &scope, &[id])?.pop(),
                    None => None,
                },
            };
            Ok::<_, Error>((list(conn, &scope, &filters)?, names))
        })
        .await?;
    app.page(&ListPage::new((&app, &staff), &query.0, listing, &names))
}

/// `GET /organization/merchants/new`
pub async fn new(staff: Staff, mut app: App) -> PageResult {
    let blank = || MerchantForm::blank(&staff.organization);
    let form = app.draft().await?.unwrap_or_else(blank);
    draw(
        StatusCode::OK,
        (&app, &staff),
        None,
        &form,
        &FieldErrors::default(),
    )
    .await
}

/// `POST /organization/merchants`
pub async fn create(staff: Staff, form: Form<MerchantForm>, app: App) -> PageResult {
    let submission = Submission::new(staff.person.id, &form.form_token, &form.content);
    if let Some(answer) = once::answer(&app, &staff, &submission, &form.fields).await? {
        return answer;
    }
    if form.fields.asks_for_redrawing() {
        return redraw((&app, &staff), None, &form.fields).await;
    }
    match add(&app, &staff, &form.fields, &submission).await {
        Ok((id, flash)) if form.fields.save != "another" => {
            app.see_other(paths::merchant(id)).flash(flash)
        }
        Ok((_, flash)) => app.see_other(paths::NEW_MERCHANT).flash(flash),
        Err(refusal) => match once::answer(&app, &staff, &submission, &form.fields).await? {
            // The same form, sent twice at once: the other one has made the merchant.
            Some(answer) => answer,
            None => refused((&app, &staff), None, &form.fields, refusal).await,
        },
    }
}

/// Checks, hashes, writes: the hash is made before the transaction opens, since SQLite has one writer.
async fn add(
    app: &App,
    staff: &Staff,
    form: &MerchantForm,
    submission: &Submission,
) -> Result<(MerchantId, Flash), Refusal> {
    let (asking, sent) = (staff.clone(), form.clone());
    let input = app
        .db
        .read(staff.within(), move |conn| {
            rules::check(conn, &asking, &sent, Purpose::Add)
        })
        .await?;
    let first_sign_in = first_sign_in(app, &input.sign_in).await?;
    let is_invited = first_sign_in == FirstSignIn::Invitation;
    let id = write(app, staff, submission, (input.merchant, first_sign_in)).await?;
    let flash = if is_invited {
        Flash::MerchantInvited { id }
    } else {
        Flash::MerchantAdded { id }
    };
    Ok((id, flash))
}

/// The form's token, the merchant and the mail that invites it: all or nothing.
async fn write(
    app: &App,
    staff: &Staff,
    submission: &Submission,
    (new, first_sign_in): (NewMerchant, FirstSignIn),
) -> Result<MerchantId, Refusal> {
    let (staff, submission, mails) = (
        staff.clone(),
        submission.clone(),
        invitation::Mails::of(app, staff),
    );
    app.db
        .write(staff.within(), move |tx| {
            let id = MerchantId::new();
            once::claim(tx, &submission, &paths::merchant(id))?;
            let is_invited = first_sign_in == FirstSignIn::Invitation;
            let (actor, named) = (staff.actor(), (id, &new));
            let user = writing::add(tx, &staff.scope, &actor, named, first_sign_in)?;
            if is_invited {
                mails.invite(tx, user, &new)?;
            }
            Ok(id)
        })
        .await
}

async fn first_sign_in(app: &App, sign_in: &SignIn) -> Result<FirstSignIn, Refusal> {
    Ok(match sign_in {
        SignIn::Password(password) => {
            FirstSignIn::PasswordHash(app.passwords.hash(password.as_str().to_owned()).await?)
        }
        SignIn::Invitation => FirstSignIn::Invitation,
        SignIn::Keep => FirstSignIn::Unchanged,
    })
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /organization/merchants/check?field=NAME`: the same check, one field's message of it.
pub async fn check(
    staff: Staff,
    field: Query<CheckedField>,
    form: Form<MerchantForm>,
    app: App,
) -> PageResult {
    let field = MerchantField::named(&field.0.field).ok_or(Error::NotFound)?;
    if !field.is_of_access() && !rules::may_check_all(&staff) {
        return Err(Error::NotAllowed(Lacking::OfRole(
            StaffPermission::EditMerchants,
        )));
    }
    let (asking, sent) = (staff.clone(), form.fields.clone());
    let inspection = app
        .db
        .read(staff.within(), move |conn| {
            rules::inspect(conn, &asking, &sent)
        })
        .await?;
    let message = MessageFragment::of(&app, field, &form.fields, &inspection);
    app.fragment(StatusCode::OK, &message)
}

/// `GET /organization/merchants/{id}`
pub async fn show(staff: Staff, id: Path<MerchantId>, app: App) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    app.page(&shown(&app, &staff, &merchant).await?)
}

async fn shown(app: &App, staff: &Staff, merchant: &Merchant) -> Result<MerchantPage, Error> {
    let name = merchant.current.business_name.as_str();
    let choices = FormChoices {
        namesake: namesake(app, staff, Some(merchant), name).await?,
        ..choices(app, staff, Some(merchant)).await?
    };
    let (scope, id) = (staff.scope, merchant.id);
    let limit = LATEST.try_into().unwrap_or(5);
    let sees_sign_ins = staff.may(StaffPermission::ViewSignIns);
    let (trail, refusal, people) = app
        .db
        .read(staff.within(), move |conn| {
            let subjects = members::subjects(conn, &scope, id)?;
            let trail = audit::of_subjects(conn, &scope, &subjects, (i64::MAX, limit))?;
            let refusal = if sees_sign_ins {
                last_refusal_of(conn, &scope, id)?
            } else {
                None
            };
            let people = members::of_organization(conn, &scope, id)?;
            Ok::<_, Error>((trail, refusal, people))
        })
        .await?;
    let recent = (trail.as_slice(), refusal.as_ref(), people.as_slice());
    Ok(MerchantPage::new((app, staff), merchant, &choices, recent)?)
}

/// `GET /organization/merchants/{id}/edit`
pub async fn edit(staff: Staff, id: Path<MerchantId>, mut app: App) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    let stored = || MerchantForm::of(&merchant);
    let form = app.draft().await?.unwrap_or_else(stored);
    draw(
        StatusCode::OK,
        (&app, &staff),
        Some(&merchant),
        &form,
        &FieldErrors::default(),
    )
    .await
}

/// `POST /organization/merchants/{id}`
pub async fn change(
    staff: Staff,
    id: Path<MerchantId>,
    form: Form<MerchantForm>,
    app: App,
) -> PageResult {
    let submission = once::of_change(&staff, &form);
    let (sent, asked) = (&form.fields, submission.as_ref());
    if let Some(answer) = once::changed_before(&app, &staff, asked, (id.0, sent)).await? {
        return answer;
    }
    let merchant = found(&app, &staff, id.0).await?;
    if sent.asks_for_redrawing() {
        return redraw((&app, &staff), Some(&merchant), sent).await;
    }
    match save(&app, &staff, &merchant, sent, submission.clone()).await {
        Ok(flash) => app.see_other(paths::merchant(id.0)).flash(flash),
        Err(refusal) => match once::changed_before(&app, &staff, asked, (id.0, sent)).await? {
            // The same form, sent twice at once: the other one has made the change.
            Some(answer) => answer,
            None => refused((&app, &staff), Some(&merchant), sent, refusal).await,
        },
    }
}

async fn save(
    app: &App,
    staff: &Staff,
    merchant: &Merchant,
    form: &MerchantForm,
    submission: Option<Submission>,
) -> Result<Flash, Refusal> {
    let from = versions::begun_from(form, merchant)?;
    let (asking, sent, before) = (staff.clone(), form.clone(), merchant.clone());
    let (input, before) = app
        .db
        .read(staff.within(), move |conn| {
            let input = rules::check(conn, &asking, &sent, Purpose::Change(&before))?;
            confirmed(conn, &asking, &sent, (&before, &input.merchant))?;
            Ok::<_, Refusal>((input, before))
        })
        .await?;
    let first_sign_in = first_sign_in(app, &input.sign_in).await?;
    let (staff, mails) = (staff.clone(), invitation::Mails::of(app, staff));
    app.db
        .write(staff.within(), move |tx| {
            let invited = first_sign_in.invites(&before, &input.merchant);
            let after = (&input.merchant, first_sign_in);
            let written =
                writing::change(tx, &staff.scope, &staff.actor(), (&before, from), after)?;
            if invited {
                mails.invite(tx, before.user_id, &input.merchant)?;
                trail::record_invitation(tx, &staff.scope, &staff.actor(), &before)?;
            }
            if let Some(submission) = submission.filter(|_| invited || written == Written::Changes)
            {
                once::claim(tx, &submission, &paths::merchant(before.id))?;
            }
            let flash = if invited { saved_and_invited } else { saved };
            Ok::<_, Refusal>(flash(before.id, written))
        })
        .await
}

pub(super) fn saved(id: MerchantId, written: Written) -> Flash {
    match written {
        Written::Changes => Flash::MerchantChanged { id },
        Written::Nothing => Flash::MerchantUnchanged { id },
    }
}

fn saved_and_invited(id: MerchantId, written: Written) -> Flash {
    match written {
        Written::Changes => Flash::MerchantChangedAndInvited { id },
        Written::Nothing => Flash::MerchantInvitedAgain { id },
    }
}

/// Somebody was faster: both versions, unless there is nothing left to save.
pub(super) async fn lost_race(
    (app, staff): (&App, &Staff),
    (form, part): (&MerchantForm, Part),
    now: &Merchant,
) -> PageResult {
    let sent = match part {
        Part::Everything => rules::with_access_kept(staff, form, Purpose::Change(now)),
        Part::Access => form.clone(),
    };
    let race = Race::new(&sent, MerchantForm::of(now));
    if race.has_nothing_to_save() && sent.sign_in == "keep" {
        // The same content, sent twice; or a form in which nothing was touched.
        let id = now.id;
        let flash = if race.kept.is_empty() {
            Flash::MerchantChanged { id }
        } else {
            Flash::MerchantUnchanged { id }
        };
        return app.see_other(paths::merchant(id)).flash(flash);
    }
    let (asking, id) = (staff.clone(), *now.id.as_uuid());
    let ids = sent.location_ids.iter().filter_map(|id| id.parse().ok());
    let had: Vec<LocationId> = now
        .current
        .access
        .location_ids
        .iter()
        .copied()
        .chain(ids)
        .collect();
    let (choices, trail) = app
        .db
        .read(staff.within(), move |conn| {
            let choices = rules::choices(conn, &asking, &had)?;
            let trail = audit::of_subject(conn, &asking.scope, id, i64::MAX, 1)?;
            Ok::<_, Error>((choices, trail))
        })
        .await?;
    let standing = versions::new_status(&sent, now.status);
    let shown = (&race, part, standing);
    let page = ConflictPage::new((app, staff), shown, &choices, trail.first());
    app.page_with(StatusCode::CONFLICT, &page)
}

#[derive(Deserialize)]
pub struct HistoryQuery {
    #[serde(default)]
    before: String,
}

/// `GET /organization/merchants/{id}/history`
pub async fn history(
    staff: Staff,
    id: Path<MerchantId>,
    query: Query<HistoryQuery>,
    app: App,
) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    let before = query.0.before.parse().unwrap_or(i64::MAX);
    let (scope, limit) = (staff.scope, HISTORY.try_into().unwrap_or(50));
    let trail = app
        .db
        .read(staff.within(), move |conn| {
            let subjects = members::subjects(conn, &scope, id.0)?;
            audit::of_subjects(conn, &scope, &subjects, (before, limit))
        })
        .await?;
    app.page(&HistoryPage::new(
        (&app, &staff),
        &merchant,
        &trail,
        HISTORY,
    )?)
}

/// `POST /organization/merchants/{id}/invite`
pub async fn invite(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    if merchant.status == MerchantStatus::Archived {
        // The page says that it is archived; there is no button there.
        let page = shown(&app, &staff, &merchant).await?;
        return app.page_with(StatusCode::CONFLICT, &page);
    }
    let mails = invitation::Mails::of(&app, &staff);
    app.db
        .write(staff.within(), move |tx| {
            mails.invite(tx, merchant.user_id, &merchant.current)?;
            trail::record_invitation(tx, &staff.scope, &staff.actor(), &merchant)
        })
        .await?;
    app.see_other(paths::merchant(id.0))
        .flash(Flash::MerchantInvitedAgain { id: id.0 })
}

/// `POST /organization/merchants/{id}/second-factor`: of its user, who has lost it and the recovery codes.
pub async fn take_second_factor(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    let public_url = app.settings.public_url.clone();
    app.db
        .write(staff.within(), move |tx| {
            let by = (staff.address, &public_url);
            if second_factor::take(tx, merchant.user_id, by)? {
                trail::record_second_factor(tx, &staff.scope, &staff.actor(), &merchant)?;
            }
            DbResult::Ok(())
        })
        .await?;
    app.see_other(paths::merchant(id.0))
        .flash(Flash::MerchantSecondFactorTaken { id: id.0 })
}

pub(super) async fn found(app: &App, staff: &Staff, id: MerchantId) -> Result<Merchant, Error> {
    let scope = staff.scope;
    app.db
        .read(staff.within(), move |conn| store::find(conn, &scope, id))
        .await?
        .ok_or(Error::NotFound)
}

pub(super) async fn choices(
    app: &App,
    staff: &Staff,
    merchant: Option<&Merchant>,
) -> Result<FormChoices, Error> {
    let asking = staff.clone();
    let had = merchant
        .map(|merchant| merchant.current.access.location_ids.clone())
        .unwrap_or_default();
    let merchant = merchant.cloned();
    Ok(app
        .db
        .read(staff.within(), move |conn| {
            let choices = rules::choices(conn, &asking, &had)?;
            Ok::<_, DbError>(match &merchant {
                Some(merchant) => FormChoices {
                    wait: rules::wait(conn, merchant)?,
                    networks: rules::networks(conn, &asking.scope, merchant)?,
                    ..choices
                },
                None => choices,
            })
        })
        .await?)
}

/// Another merchant of this name.
async fn namesake(
    app: &App,
    staff: &Staff,
    merchant: Option<&Merchant>,
    name: &str,
) -> Result<Option<MerchantId>, Error> {
    let (scope, name) = (staff.scope, name.to_owned());
    let own = merchant.map(|merchant| merchant.id);
    Ok(app
        .db
        .read(staff.within(), move |conn| {
            store::namesake(conn, &scope, &name, own)
        })
        .await?)
}

/// The form's page, with what was typed.
async fn draw(
    status: StatusCode,
    (app, staff): (&App, &Staff),
    merchant: Option<&Merchant>,
    form: &MerchantForm,
    errors: &FieldErrors<MerchantField>,
) -> PageResult {
    let choices = FormChoices {
        namesake: namesake(app, staff, merchant, &form.business_name).await?,
        ..choices(app, staff, merchant).await?
    };
    let purpose = merchant.map_or(Purpose::Add, Purpose::Change);
    app.page_with(
        status,
        &FormPage::new((app, staff), purpose, form, errors, &choices),
    )
}

/// The form as it was sent, with other fields or choices and without errors.
async fn redraw(
    of: (&App, &Staff),
    merchant: Option<&Merchant>,
    form: &MerchantForm,
) -> PageResult {
    draw(StatusCode::OK, of, merchant, form, &FieldErrors::default()).await
}

/// The form as it was sent, with what its access would take away and whom it would lock out.
async fn to_confirm(
    (app, staff): (&App, &Staff),
    merchant: Option<&Merchant>,
    form: &MerchantForm,
    asked: Question,
) -> PageResult {
    let choices = FormChoices {
        namesake: namesake(app, staff, merchant, &form.business_name).await?,
        question: Some(asked),
        ..choices(app, staff, merchant).await?
    };
    let (purpose, none) = (
        merchant.map_or(Purpose::Add, Purpose::Change),
        FieldErrors::default(),
    );
    let page = FormPage::new((app, staff), purpose, form, &none, &choices);
    app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn refused(
    (app, staff): (&App, &Staff),
    merchant: Option<&Merchant>,
    form: &MerchantForm,
    refusal: Refusal,
) -> PageResult {
    match refusal {
        Refusal::Fields(errors) => {
            draw(
                StatusCode::UNPROCESSABLE_ENTITY,
                (app, staff),
                merchant,
                form,
                &errors,
            )
            .await
        }
        Refusal::Changed(now) => lost_race((app, staff), (form, Part::Everything), &now).await,
        Refusal::Unconfirmed(asked) => to_confirm((app, staff), merchant, form, *asked).await,
        Refusal::Repeated
        | Refusal::Missing
        | Refusal::Access(_)
        | Refusal::Placeless
        | Refusal::Overloaded(_)
        | Refusal::Db(_) => Err(refusal.into()),
    }
}

/// The page for a form that was sent before, with other content.
pub(super) fn repeated(app: &App, form: &MerchantForm, made: String) -> PageResult {
    app.page_with(StatusCode::CONFLICT, &RepeatedPage::new(app, form, made))
}
