//! Loads who asks: all that decides, in one query.

use std::net::IpAddr;

use diesel::prelude::*;

use super::overrides::{Overrides, Rights};
use super::permission::{MerchantPermission, Permissions};
use super::principal::{
    Admission, Denial, Membership, MerchantStanding, MerchantUser, NetworkRules, Operator,
    OrganizationFacts, Person, Principal, SecondFactorDuty, Staff, UserKind, UserStatus, Viewer,
};
use super::scope::{MerchantScope, OrganizationScope, PlatformScope};
use crate::clock::{self, Moment};
use crate::db::schema::{levels, merchants, organizations, roles, second_factors, users};
use crate::db::{AnyConnection, DbError, DbResult, enter_organization_of};
use crate::text::Language;
use crate::values::{Day, IpAllowList, LevelId, MerchantId, OrganizationId, RoleId, UserId};

diesel::alias!(levels as own_levels: OwnLevels);

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct UserRow {
    id: UserId,
    level_id: Option<LevelId>,
    account_holder: bool,
    kind: UserKind,
    name: String,
    email: String,
    language: Language,
    status: UserStatus,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = organizations)]
struct OrganizationRow {
    id: OrganizationId,
    name: String,
    merchants_module: bool,
    module_requested_at: Option<Moment>,
    country: String,
    language: Language,
    time_zone: String,
    default_ip_allow_list: String,
    view_as: bool,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = roles)]
struct RoleRow {
    id: RoleId,
    permissions: String,
    second_factor_required: bool,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = merchants)]
struct MerchantRow {
    id: MerchantId,
    business_name: String,
    status: String,
    ip_exempt: bool,
    ip_exempt_until: Option<String>,
    ip_allow_list: String,
    api_access: bool,
    chat_access: bool,
    permission_overrides: String,
}

/// What it allows, and whether it demands a second factor.
type LevelRow = (String, bool);

type Row = (
    UserRow,
    Option<OrganizationRow>,
    Option<RoleRow>,
    Option<MerchantRow>,
    // What the merchant's level allows and demands, and what the user's own does.
    Option<LevelRow>,
    Option<LevelRow>,
    Option<Moment>,
);

/// The user of this id with everything that decides whether they may enter; none who was removed. From here on a
/// transaction of the platform is one within their organization.
///
/// # Errors
/// [`DbError::Corrupt`] when the row contradicts itself, and those of the queries.
pub fn load(
    conn: &mut AnyConnection,
    user: UserId,
    address: IpAddr,
) -> DbResult<Option<Membership>> {
    enter_organization_of(conn, user)?;
    load_entered(conn, user, address)
}

/// As [`load`], within the organization of this user already.
///
/// # Errors
/// As [`load`].
pub fn load_entered(
    conn: &mut AnyConnection,
    user: UserId,
    address: IpAddr,
) -> DbResult<Option<Membership>> {
    let row: Option<Row> = users::table
        .left_join(organizations::table.on(users::organization_id.eq(organizations::id.nullable())))
        .left_join(
            roles::table.on(users::organization_id
                .eq(roles::organization_id.nullable())
                .and(users::role_id.eq(roles::id.nullable()))),
        )
        .left_join(
            merchants::table.on(users::organization_id
                .eq(merchants::organization_id.nullable())
                .and(users::merchant_id.eq(merchants::id.nullable()))),
        )
        .left_join(
            levels::table.on(levels::organization_id
                .eq(merchants::organization_id)
                .and(levels::id.eq(merchants::level_id))),
        )
        .left_join(
            own_levels.on(users::organization_id
                .eq(own_levels.field(levels::organization_id).nullable())
                .and(users::level_id.eq(own_levels.field(levels::id).nullable()))),
        )
        .left_join(second_factors::table.on(second_factors::user_id.eq(users::id)))
        .filter(users::id.eq(user))
        .filter(users::removed_at.is_null())
        .select((
            UserRow::as_select(),
            Option::<OrganizationRow>::as_select(),
            Option::<RoleRow>::as_select(),
            Option::<MerchantRow>::as_select(),
            (levels::permissions, levels::second_factor_required).nullable(),
            own_levels
                .fields((levels::permissions, levels::second_factor_required))
                .nullable(),
            second_factors::confirmed_at.nullable(),
        ))
        .first(conn)
        .optional()?;
    row.map(|row| membership(row, address)).transpose()
}

/// The first user of a merchant, for a member of staff who sees the portal as the merchant does; none where nobody can.
///
/// # Errors
/// Those of [`load`].
pub fn through_eyes_of(
    conn: &mut AnyConnection,
    staff: &Staff,
    merchant: MerchantId,
    address: IpAddr,
) -> DbResult<Option<MerchantUser>> {
    let account: Option<UserId> = users::table
        .filter(users::organization_id.eq(staff.scope.organization()))
        .filter(users::merchant_id.eq(merchant))
        .filter(users::account_holder)
        .select(users::id)
        .first(conn)
        .optional()?;
    let Some(account) = account else {
        return Ok(None);
    };
    let member = load_entered(conn, account, address)?;
    let seen = member.filter(|member| member.standing != MerchantStanding::Archived);
    Ok(match seen.map(|member| member.principal) {
        Some(Principal::Merchant(user)) => Some(MerchantUser {
            viewer: Some(Viewer {
                name: staff.person.name.clone(),
                language: staff.person.language,
            }),
            ..*user
        }),
        _ => None,
    })
}

/// Decides for this user and this address, now.
///
/// # Errors
/// Those of [`load`].
pub fn admit(
    conn: &mut AnyConnection,
    user: UserId,
    address: IpAddr,
) -> DbResult<Option<Admission>> {
    Ok(load(conn, user, address)?.map(|membership| membership.admission(address)))
}

impl Membership {
    /// The rules in the order in which a person should hear of them.
    #[must_use]
    pub fn admission(self, address: IpAddr) -> Admission {
        match self.denial(address) {
            Some(denial) => Admission::Denied(denial, self.principal),
            None => Admission::Admitted(self.principal),
        }
    }

    fn denial(&self, address: IpAddr) -> Option<Denial> {
        if self.status == UserStatus::Suspended {
            return Some(Denial::UserSuspended);
        }
        match self.standing {
            MerchantStanding::Suspended => return Some(Denial::MerchantSuspended),
            MerchantStanding::Archived => return Some(Denial::MerchantArchived),
            MerchantStanding::Active => {}
        }
        if let Principal::Merchant(user) = &self.principal
            && !user.organization.merchants_module
        {
            return Some(Denial::ModuleOff);
        }
        (!self.network.allow(address, self.today)).then_some(Denial::AddressNotAllowed)
    }
}

fn membership(row: Row, address: IpAddr) -> DbResult<Membership> {
    let (user, organization, role, merchant, level, own, confirmed_at) = row;
    let status = user.status;
    // A colleague's own level may ask for more than the merchant's, not for less.
    let levels = [&level, &own].into_iter().flatten().map(|(_, asks)| *asks);
    let asks = role
        .iter()
        .map(|role| role.second_factor_required)
        .chain(levels);
    let user = (user, duty(asks, confirmed_at));
    let today = today(organization.as_ref());
    let mut network = NetworkRules {
        organization: default_list(organization.as_ref())?,
        ..NetworkRules::default()
    };
    let mut standing = MerchantStanding::Active;
    let principal = match (user.0.kind, organization, role, merchant) {
        (UserKind::Operator, None, ..) => operator(user, address),
        (UserKind::Staff, Some(organization), Some(role), _) => {
            staff(user, address, organization, &role)
        }
        (UserKind::Merchant, Some(organization), _, Some(merchant)) => {
            (network.exempt, network.exempt_ended) = merchant.exemption(today)?;
            network.merchant = stored_list(&merchant.ip_allow_list)?;
            standing = merchant.standing();
            let held = Held::new(&user.0, &merchant, (level, own), today)?;
            merchant_user(user, address, organization, (merchant, held))
        }
        _ => {
            return Err(DbError::Corrupt(format!(
                "user {} belongs nowhere",
                user.0.id
            )));
        }
    };
    Ok(Membership {
        principal,
        status,
        standing,
        network,
        today,
    })
}

fn today(organization: Option<&OrganizationRow>) -> Day {
    let zone = organization.map_or("UTC", |found| found.time_zone.as_str());
    Day::at(clock::now(), zone)
}

fn operator(user: User, address: IpAddr) -> Principal {
    Principal::Operator(Operator {
        person: person(user),
        address,
        scope: PlatformScope::new(),
    })
}

fn staff(user: User, address: IpAddr, organization: OrganizationRow, role: &RoleRow) -> Principal {
    Principal::Staff(Box::new(Staff {
        person: person(user),
        address,
        scope: OrganizationScope::new(organization.id),
        organization: facts(organization),
        role_id: role.id,
        permissions: Permissions::parse_stored(&role.permissions),
    }))
}

/// What a merchant's user may do, what bounds it, and what an exception takes from the merchant.
struct Held {
    own: Permissions<MerchantPermission>,
    merchant: Permissions<MerchantPermission>,
    taken: Permissions<MerchantPermission>,
}

impl Held {
    fn new(
        user: &UserRow,
        merchant: &MerchantRow,
        (level, own): (Option<LevelRow>, Option<LevelRow>),
        today: Day,
    ) -> DbResult<Self> {
        let level = Permissions::parse_stored(&level.unwrap_or_default().0);
        let permissions = merchant.rights(level)?.permissions(today);
        let own = own.map(|(permissions, _)| permissions);
        Ok(Self {
            own: user.within(permissions, own.as_deref())?,
            merchant: permissions,
            taken: level.without(permissions),
        })
    }
}

fn merchant_user(
    user: User,
    address: IpAddr,
    organization: OrganizationRow,
    (merchant, held): (MerchantRow, Held),
) -> Principal {
    let is_account_holder = user.0.account_holder;
    Principal::Merchant(Box::new(MerchantUser {
        person: person(user),
        address,
        scope: MerchantScope::new(organization.id, merchant.id),
        organization: facts(organization),
        merchant_id: merchant.id,
        business_name: merchant.business_name,
        permissions: held.own,
        merchant_permissions: held.merchant,
        is_account_holder,
        taken: held.taken,
        api_access: merchant.api_access,
        chat_access: merchant.chat_access,
        viewer: None,
    }))
}

impl UserRow {
    /// What a merchant's user may do of what the merchant may: the account all of it, a colleague what their own level
    /// allows too. The one place that decides it.
    fn within(
        &self,
        merchant: Permissions<MerchantPermission>,
        own_level: Option<&str>,
    ) -> DbResult<Permissions<MerchantPermission>> {
        match (self.account_holder, self.level_id, own_level) {
            (true, None, _) => Ok(merchant),
            (false, Some(_), Some(own)) => Ok(merchant.within(Permissions::parse_stored(own))),
            // Neither must mean "everything that the merchant may".
            _ => Err(DbError::Corrupt(format!("user {}: level", self.id))),
        }
    }
}

/// `asks` is what the role says, or the levels.
fn duty(mut asks: impl Iterator<Item = bool>, confirmed_at: Option<Moment>) -> SecondFactorDuty {
    match (asks.any(|asks| asks), confirmed_at) {
        (false, _) => SecondFactorDuty::None,
        (true, None) => SecondFactorDuty::Owed,
        (true, Some(_)) => SecondFactorDuty::Met,
    }
}

/// And what is asked of them at sign-in.
type User = (UserRow, SecondFactorDuty);

fn person((row, second_factor): User) -> Person {
    Person {
        id: row.id,
        name: row.name,
        email: row.email,
        language: row.language,
        second_factor,
    }
}

impl MerchantRow {
    fn rights(&self, level: Permissions<MerchantPermission>) -> DbResult<Rights> {
        let overrides = Overrides::parse_stored(&self.permission_overrides);
        Ok(Rights {
            level,
            overrides: overrides
                .ok_or_else(|| DbError::Corrupt(format!("merchant {}: overrides", self.id)))?,
            api_access: self.api_access,
        })
    }

    /// Whether it holds today, or on which day it ended.
    fn exemption(&self, today: Day) -> DbResult<(bool, Option<Day>)> {
        let until = self.ip_exempt_until.as_deref().map(Day::parse).transpose();
        let until = until.map_err(|error| {
            DbError::Corrupt(format!("merchant {}: exemption: {error:?}", self.id))
        })?;
        let ended = until.filter(|until| *until < today);
        Ok((
            self.ip_exempt && ended.is_none(),
            ended.filter(|_| self.ip_exempt),
        ))
    }

    fn standing(&self) -> MerchantStanding {
        match self.status.as_str() {
            "suspended" => MerchantStanding::Suspended,
            "archived" => MerchantStanding::Archived,
            _ => MerchantStanding::Active,
        }
    }
}

fn facts(row: OrganizationRow) -> OrganizationFacts {
    OrganizationFacts {
        id: row.id,
        name: row.name,
        merchants_module: row.merchants_module,
        module_requested: row.module_requested_at.is_some(),
        country: row.country,
        language: row.language,
        time_zone: row.time_zone,
        view_as: row.view_as,
    }
}

fn default_list(organization: Option<&OrganizationRow>) -> DbResult<IpAllowList> {
    stored_list(organization.map_or("", |found| found.default_ip_allow_list.as_str()))
}

/// A list as it is stored. One that cannot be read must not mean "no restriction".
///
/// # Errors
/// [`DbError::Corrupt`] when it cannot be read.
pub fn stored_list(text: &str) -> DbResult<IpAllowList> {
    IpAllowList::parse(text).map_err(|_lines| DbError::Corrupt("an IP allow-list".to_owned()))
}
