//! An organization with its first administrator: made together, so that none is left without the other.

use super::model::{NewOrganization, OrganizationRefusal};
use super::store::{self, Switch};
use crate::access::{OrganizationScope, PlatformScope};
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::audit::{self, AuditKind, Event};
use crate::db::{DbError, DbResult, Tx};
use crate::outbox::{self, Invitation};
use crate::settings::PublicUrl;
use crate::text::{Reader, TimeZone};
use crate::values::{Actor, EmailAddress, Name, UserId};
use crate::{paths, roles};

/// Who is invited into a new organization, and whether its Merchants module is on from the start.
#[derive(Clone, Debug)]
pub struct FirstAdministrator {
    pub name: Name,
    pub email: EmailAddress,
    pub merchants: Switch,
}

/// What was made. `invitation` is the path of the page where the administrator chooses a password.
pub struct Founded {
    pub scope: OrganizationScope,
    pub invitation: String,
}

/// Writes the organization, its administrator and their invitation.
///
/// # Errors
/// [`OrganizationRefusal::NameTaken`], [`OrganizationRefusal::EmailTaken`], or the queries'.
pub fn found(
    tx: &mut Tx<'_>,
    (scope, actor): (PlatformScope, &Actor),
    new: &NewOrganization,
    administrator: &FirstAdministrator,
    public_url: &PublicUrl,
) -> Result<Founded, OrganizationRefusal> {
    let inside = store::create(tx, scope, actor, new)?;
    let id = inside.organization();
    if administrator.merchants == Switch::On {
        store::set_merchants_module(tx, scope, actor, id, Switch::On)?;
    }
    let user = add_administrator(tx, &inside, new, administrator)?;
    record(tx, &inside, actor, (user, administrator.name.as_str()))?;
    let invitation = paths::invitation(&users::invite(tx, user)?);
    let reader = Reader::new(new.language, TimeZone::parse(new.time_zone.as_str()));
    let mail = Invitation {
        user,
        organization: Some((id, new.name.as_str())),
        recipient: administrator.email.as_str(),
        name: administrator.name.as_str(),
        path: &invitation,
    };
    outbox::invite(tx, &reader, public_url, &mail)?;
    Ok(Founded {
        scope: inside,
        invitation,
    })
}

fn add_administrator(
    tx: &mut Tx<'_>,
    inside: &OrganizationScope,
    new: &NewOrganization,
    administrator: &FirstAdministrator,
) -> Result<UserId, OrganizationRefusal> {
    let role = roles::of_code(tx, inside, "administrator")?
        .ok_or_else(|| DbError::Corrupt("a new organization without administrators".to_owned()))?;
    let user = NewUser {
        belonging: Belonging::Staff(inside.organization(), role),
        name: administrator.name.as_str(),
        email: &administrator.email,
        language: new.language,
        password_hash: None,
    };
    users::create(tx, user).map_err(|refusal| match refusal {
        UserRefusal::EmailTaken => OrganizationRefusal::EmailTaken,
        UserRefusal::Db(error) => OrganizationRefusal::Db(error),
    })
}

fn record(
    tx: &mut Tx<'_>,
    inside: &OrganizationScope,
    actor: &Actor,
    (user, name): (UserId, &str),
) -> DbResult<()> {
    let event = Event {
        organization: inside.organization(),
        actor,
        kind: AuditKind::StaffInvited,
        subject: *user.as_uuid(),
        name,
        changes: Vec::new(),
    };
    audit::record(tx, &event)
}
