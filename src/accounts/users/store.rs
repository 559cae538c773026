//! Queries on users. An e-mail is unique over the whole installation, so no scope bounds that look-up;
//! whoever calls it may only say "taken", never by whom.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::{Belonging, NewUser, UserRefusal};
use crate::access::sessions::{self, Ending};
use crate::access::{OrganizationScope, UserKind, UserStatus};
use crate::accounts::{email_change, second_factor};
use crate::clock::{self, Moment};
use crate::db::schema::{tokens, users};
use crate::db::types::Uid;
use crate::db::{AnyConnection, DbError, DbResult, Tx, insert_all, is_unique_violation};
use crate::outbox;
use crate::text::Language;
use crate::values::{
    EmailAddress, LevelId, MerchantId, Name, OrganizationId, RoleId, UserId, Version,
};

/// An invitation is good for seven days.
const INVITATION: Duration = Duration::from_hours(7 * 24);
/// A link to a new password is good for an hour.
const RESET: Duration = Duration::from_hours(1);
const RESET_EVERY: Duration = Duration::from_mins(2);

/// A user as stored.
#[derive(Clone, Debug, Queryable)]
pub struct UserRecord {
    pub id: UserId,
    pub kind: UserKind,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub status: UserStatus,
    pub password_hash: Option<String>,
    pub last_sign_in_at: Option<Moment>,
}

const COLUMNS: (
    users::id,
    users::kind,
    users::name,
    users::email,
    users::language,
    users::status,
    users::password_hash,
    users::last_sign_in_at,
) = (
    users::id,
    users::kind,
    users::name,
    users::email,
    users::language,
    users::status,
    users::password_hash,
    users::last_sign_in_at,
);

/// Writes a user; a taken e-mail is the database's word, not a look-up's.
///
/// # Errors
/// [`UserRefusal::EmailTaken`], or the query's.
pub fn create(tx: &mut Tx<'_>, new: NewUser<'_>) -> Result<UserId, UserRefusal> {
    let row = row(new);
    let id = row.id;
    diesel::insert_into(users::table)
        .values(row)
        .execute(tx.conn())
        .map_err(|error| taken(error.into()))?;
    Ok(id)
}

/// As [`create`], of many.
///
/// # Errors
/// As [`create`], without a word on which.
pub fn create_all(tx: &mut Tx<'_>, many: Vec<NewUser<'_>>) -> Result<(), UserRefusal> {
    let rows: Vec<Row<'_>> = many.into_iter().map(row).collect();
    insert_all!(tx, users::table, rows).map_err(taken)?;
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = users, treat_none_as_default_value = false)]
struct Row<'a> {
    id: UserId,
    kind: UserKind,
    organization_id: Option<OrganizationId>,
    role_id: Option<RoleId>,
    merchant_id: Option<MerchantId>,
    level_id: Option<LevelId>,
    account_holder: bool,
    name: &'a str,
    email: &'a str,
    password_hash: Option<String>,
    language: Language,
    status: UserStatus,
    created_at: Moment,
}

fn row(new: NewUser<'_>) -> Row<'_> {
    let (kind, organization_id, role_id, merchant_id, level_id) = parts(new.belonging);
    Row {
        id: UserId::new(),
        kind,
        organization_id,
        role_id,
        merchant_id,
        level_id,
        account_holder: matches!(new.belonging, Belonging::Merchant(..)),
        name: new.name,
        email: new.email.as_str(),
        password_hash: new.password_hash,
        language: new.language,
        status: UserStatus::Active,
        created_at: clock::now(),
    }
}

type Parts = (
    UserKind,
    Option<OrganizationId>,
    Option<RoleId>,
    Option<MerchantId>,
    Option<LevelId>,
);

fn parts(belonging: Belonging) -> Parts {
    match belonging {
        Belonging::Platform => (UserKind::Operator, None, None, None, None),
        Belonging::Staff(organization, role) => {
            (UserKind::Staff, Some(organization), Some(role), None, None)
        }
        Belonging::Merchant(organization, merchant) => (
            UserKind::Merchant,
            Some(organization),
            None,
            Some(merchant),
            None,
        ),
        Belonging::Colleague(organization, merchant, level) => (
            UserKind::Merchant,
            Some(organization),
            None,
            Some(merchant),
            Some(level),
        ),
    }
}

fn taken(error: DbError) -> UserRefusal {
    if is_unique_violation(&error, "users_email", "users.email") {
        UserRefusal::EmailTaken
    } else {
        UserRefusal::Db(error)
    }
}

/// # Errors
/// Those of the query.
pub fn find(conn: &mut AnyConnection, id: UserId) -> DbResult<Option<UserRecord>> {
    Ok(users::table
        .find(id)
        .select(COLUMNS)
        .first(conn)
        .optional()?)
}

/// Whether somebody other than `except` signs in with this e-mail.
///
/// # Errors
/// Those of the query.
pub fn is_email_taken(
    conn: &mut AnyConnection,
    email: &EmailAddress,
    except: Option<UserId>,
) -> DbResult<bool> {
    let holder = match conn {
        AnyConnection::Postgres(inner) => {
            // Row-level security hides who signs in elsewhere; the database says this much of them.
            let asked = is_login_email_taken(email.as_str(), except);
            return Ok(diesel::select(asked).get_result(inner)?);
        }
        AnyConnection::Sqlite(_) => holder_of(conn, email)?,
    };
    Ok(holder.is_some_and(|holder| Some(holder) != except))
}

/// Who signs in with this e-mail, of whichever organization: within one, row-level security hides the others'.
///
/// # Errors
/// Those of the query.
pub fn holder_of(conn: &mut AnyConnection, email: &EmailAddress) -> DbResult<Option<UserId>> {
    Ok(users::table
        .filter(users::email.eq(email.as_str()))
        .filter(users::removed_at.is_null())
        .select(users::id)
        .first(conn)
        .optional()?)
}

diesel::define_sql_function! {
    /// Of the migration `row_security`.
    fn is_login_email_taken(wanted: diesel::sql_types::Text, but: diesel::sql_types::Nullable<Uid>) -> diesel::sql_types::Bool;
}

/// The account of a merchant: the user that it was added with, not its colleagues.
///
/// # Errors
/// Those of the query.
pub fn holder_of_account(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: MerchantId,
) -> DbResult<Option<UserRecord>> {
    Ok(users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(merchant))
        .filter(users::account_holder)
        .select(COLUMNS)
        .first(conn)
        .optional()?)
}

/// Until when the last invitation of each of these users works, of those that have one.
///
/// # Errors
/// Those of the query.
pub fn invited_until(
    conn: &mut AnyConnection,
    users: &[UserId],
) -> DbResult<HashMap<UserId, Moment>> {
    let found: Vec<(UserId, Moment)> = tokens::table
        .filter(tokens::user_id.eq_any(users.to_vec()))
        .filter(tokens::purpose.eq("invitation"))
        .order(tokens::expires_at.asc())
        .select((tokens::user_id, tokens::expires_at))
        .load(conn)?;
    Ok(found.into_iter().collect())
}

/// Moves a user from one e-mail to another: whoever reads the old one holds nothing that opens the account.
/// Links that were sent there stop working, mail that waits for it is withdrawn, open sessions end.
///
/// # Errors
/// [`UserRefusal::EmailTaken`], or the queries'.
pub fn move_email(
    tx: &mut Tx<'_>,
    user: UserId,
    (from, to): (&EmailAddress, &EmailAddress),
) -> Result<(), UserRefusal> {
    set_email(tx, user, (from, to))?;
    Ok(sessions::end_all_of(tx, user, Ending::EmailChanged)?)
}

/// As [`move_email`], by the user, who has shown that both are theirs: the session stored under `own` goes on.
///
/// # Errors
/// As [`move_email`].
pub fn take_email(
    tx: &mut Tx<'_>,
    user: UserId,
    (from, to): (&EmailAddress, &EmailAddress),
    own: Option<&[u8]>,
) -> Result<(), UserRefusal> {
    set_email(tx, user, (from, to))?;
    diesel::update(users::table.find(user))
        // A form of this person that somebody has open shows the e-mail of before.
        .set(users::version.eq(users::version + 1))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    match own {
        Some(own) => {
            sessions::end_others_of(tx, user, own, Ending::EmailChanged)?;
        }
        None => sessions::end_all_of(tx, user, Ending::EmailChanged)?,
    }
    Ok(())
}

fn set_email(
    tx: &mut Tx<'_>,
    user: UserId,
    (from, to): (&EmailAddress, &EmailAddress),
) -> Result<(), UserRefusal> {
    diesel::update(users::table.find(user))
        .set(users::email.eq(to.as_str()))
        .execute(tx.conn())
        .map_err(|error| taken(error.into()))?;
    drop_links(tx, user)?;
    Ok(outbox::withdraw(tx, from.as_str())?)
}

/// No link that was sent to this user works any more.
fn drop_links(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    diesel::delete(tokens::table.filter(tokens::user_id.eq(user))).execute(tx.conn())?;
    email_change::cancel(tx, user)?;
    Ok(())
}

/// # Errors
/// Those of the query.
pub fn set_name(tx: &mut Tx<'_>, user: UserId, name: &str) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set(users::name.eq(name))
        .execute(tx.conn())?;
    Ok(())
}

/// # Errors
/// Those of the query.
pub fn set_language(tx: &mut Tx<'_>, user: UserId, language: Language) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set((
            users::language.eq(language),
            // A form of this person that somebody has open shows the language of before.
            users::version.eq(users::version + 1),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Writes what a form says of a member of staff, the e-mail apart, over version `from`; false when somebody
/// was faster.
///
/// # Errors
/// Those of the query.
pub fn set_member(
    tx: &mut Tx<'_>,
    (user, from): (UserId, Version),
    (name, role, language): (&Name, RoleId, Language),
) -> DbResult<bool> {
    let updated = diesel::update(users::table.find(user))
        .filter(users::version.eq(from.as_i32()))
        .filter(users::removed_at.is_null())
        .set((
            users::name.eq(name.as_str()),
            users::role_id.eq(role),
            users::language.eq(language),
            users::version.eq(from.next().as_i32()),
        ))
        .execute(tx.conn())?;
    Ok(updated > 0)
}

/// As [`set_member`], of a colleague at a merchant.
///
/// # Errors
/// Those of the query.
pub fn set_colleague(
    tx: &mut Tx<'_>,
    (user, from): (UserId, Version),
    (name, level, language): (&Name, LevelId, Language),
) -> DbResult<bool> {
    let updated = diesel::update(users::table.find(user))
        .filter(users::version.eq(from.as_i32()))
        .filter(users::removed_at.is_null())
        .filter(users::level_id.is_not_null())
        .set((
            users::name.eq(name.as_str()),
            users::level_id.eq(level),
            users::language.eq(language),
            users::version.eq(from.next().as_i32()),
        ))
        .execute(tx.conn())?;
    Ok(updated > 0)
}

/// Lets a user in again.
///
/// # Errors
/// Those of the query.
pub fn resume(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set((
            users::status.eq(UserStatus::Active),
            users::version.eq(users::version + 1),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Keeps a user out: open sessions end, links and mail on their way open nothing.
///
/// # Errors
/// Those of the queries.
pub fn suspend(tx: &mut Tx<'_>, user: UserId, email: &EmailAddress) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set((
            users::status.eq(UserStatus::Suspended),
            users::version.eq(users::version + 1),
        ))
        .execute(tx.conn())?;
    shut_out(tx, user, email)
}

/// As [`suspend`], for good: the e-mail is free again, the row stays for what names it.
///
/// # Errors
/// Those of the queries.
pub fn remove(tx: &mut Tx<'_>, user: UserId, email: &EmailAddress) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set((
            users::removed_at.eq(clock::now()),
            users::password_hash.eq(None::<String>),
            users::version.eq(users::version + 1),
        ))
        .execute(tx.conn())?;
    second_factor::remove(tx, user)?;
    shut_out(tx, user, email)
}

fn shut_out(tx: &mut Tx<'_>, user: UserId, email: &EmailAddress) -> DbResult<()> {
    drop_links(tx, user)?;
    outbox::withdraw(tx, email.as_str())?;
    sessions::end_all_of(tx, user, Ending::AccessEnded)
}

/// Takes an open invitation back.
///
/// # Errors
/// Those of the queries.
pub fn revoke_invitation(tx: &mut Tx<'_>, user: UserId, email: &EmailAddress) -> DbResult<()> {
    let invitation = tokens::table
        .filter(tokens::user_id.eq(user))
        .filter(tokens::purpose.eq("invitation"));
    diesel::delete(invitation).execute(tx.conn())?;
    outbox::withdraw(tx, email.as_str())
}

/// Sets a password and ends every session and every open invitation of its user.
///
/// # Errors
/// Those of the queries.
pub fn set_password(tx: &mut Tx<'_>, user: UserId, hash: &str) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set(users::password_hash.eq(hash))
        .execute(tx.conn())?;
    drop_links(tx, user)?;
    sessions::end_all_of(tx, user, Ending::PasswordChanged)
}

/// A new invitation, which replaces an earlier one. Returns the token for the link; only its hash is kept.
///
/// # Errors
/// Those of the queries.
pub fn invite(tx: &mut Tx<'_>, user: UserId) -> DbResult<String> {
    new_token(tx, user, "invitation", INVITATION)
}

/// A new link for who has forgotten the password, which replaces an earlier one; none while one is on its way,
/// so that nobody can fill another's mailbox.
///
/// # Errors
/// Those of the queries.
pub fn offer_reset(tx: &mut Tx<'_>, user: UserId) -> DbResult<Option<String>> {
    let recent = tokens::table
        .filter(tokens::user_id.eq(user))
        .filter(tokens::purpose.eq("reset"))
        .filter(tokens::created_at.gt(clock::now().minus(RESET_EVERY)));
    if diesel::select(diesel::dsl::exists(recent)).get_result(tx.conn())? {
        return Ok(None);
    }
    new_token(tx, user, "reset", RESET).map(Some)
}

fn new_token(tx: &mut Tx<'_>, user: UserId, purpose: &str, good_for: Duration) -> DbResult<String> {
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let now = clock::now();
    diesel::delete(
        tokens::table
            .filter(tokens::user_id.eq(user))
            .filter(tokens::purpose.eq(purpose)),
    )
    .execute(tx.conn())?;
    diesel::insert_into(tokens::table)
        .values((
            tokens::id.eq(Sha256::digest(token.as_bytes()).to_vec()),
            tokens::purpose.eq(purpose),
            tokens::user_id.eq(user),
            tokens::created_at.eq(now),
            tokens::expires_at.eq(now.plus(good_for)),
        ))
        .execute(tx.conn())?;
    Ok(token)
}
