//! Native column types on both engines: ids, instants, and enums kept as text.

use std::io::Write;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::expression::AsExpression;
use diesel::internal::derives::as_expression::Bound;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{BigInt, Binary, HasSqlType, Nullable, SingleValue, SqlType, is_nullable};
use diesel::sqlite::{Sqlite, SqliteValue};
use uuid::Uuid;

use super::MultiBackend;
use crate::clock::Moment;

/// `uuid` on PostgreSQL, sixteen bytes on SQLite.
#[derive(Clone, Copy, Debug, SqlType, QueryId)]
#[diesel(
    postgres_type(oid = 2950, array_oid = 2951),
    sqlite_type(name = "Binary")
)]
pub struct Uid;

/// `timestamptz` on PostgreSQL, microseconds since 1970 on SQLite.
#[derive(Clone, Copy, Debug, SqlType, QueryId)]
#[diesel(
    postgres_type(oid = 1184, array_oid = 1185),
    sqlite_type(name = "Long")
)]
pub struct Stamp;

/// What comes later is greater, on both: `max` and `min` are asked of it.
impl diesel::sql_types::SqlOrd for Stamp {}

impl HasSqlType<Uid> for MultiBackend {
    fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
        Self::lookup_sql_type::<Uid>(lookup)
    }
}

impl HasSqlType<Stamp> for MultiBackend {
    fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
        Self::lookup_sql_type::<Stamp>(lookup)
    }
}

/// What is stored as a [`Uid`].
pub trait StoredAsUuid: Sized {
    fn to_uuid(&self) -> &Uuid;
    fn of_uuid(uuid: Uuid) -> Self;
}

fn uuid_to_pg<'b>(id: &'b Uuid, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
    out.write_all(id.as_bytes())?;
    Ok(IsNull::No)
}

fn uuid_to_sqlite<'b>(id: &'b Uuid, out: &mut Output<'b, '_, Sqlite>) -> IsNull {
    out.set_value(id.as_bytes().as_slice());
    IsNull::No
}

fn uuid_from_sqlite(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Uuid> {
    let bytes = <Vec<u8> as FromSql<Binary, Sqlite>>::from_sql(value)?;
    Ok(Uuid::from_slice(&bytes)?)
}

/// Microseconds between 1970 and PostgreSQL's own epoch, 2000-01-01.
const POSTGRES_EPOCH: i64 = 946_684_800_000_000;
/// 4713 before our era, in microseconds from that epoch: an earlier instant is an error to the server, and
/// the page keys of a list may hold any.
const POSTGRES_EARLIEST: i64 = -211_813_488_000_000_000;

impl ToSql<Stamp, Pg> for Moment {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        let since_2000 = self.as_microseconds().saturating_sub(POSTGRES_EPOCH);
        out.write_all(&since_2000.max(POSTGRES_EARLIEST).to_be_bytes())?;
        Ok(IsNull::No)
    }
}

impl ToSql<Stamp, Sqlite> for Moment {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.as_microseconds());
        Ok(IsNull::No)
    }
}

impl FromSql<Stamp, Pg> for Moment {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let since_2000 = i64::from_be_bytes(value.as_bytes().try_into()?);
        Ok(Self::from_microseconds(
            since_2000.saturating_add(POSTGRES_EPOCH),
        ))
    }
}

impl FromSql<Stamp, Sqlite> for Moment {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        <i64 as FromSql<BigInt, Sqlite>>::from_sql(value).map(Self::from_microseconds)
    }
}

/// Ties a Rust type to a column type of ours on the engine that is chosen at run time.
macro_rules! column {
    ($rust:ty, $sql:ty) => {
        impl ToSql<$sql, MultiBackend> for $rust {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
                out.set_value((<$sql>::default_value(), self));
                Ok(IsNull::No)
            }
        }
        impl FromSql<$sql, MultiBackend> for $rust {
            fn from_sql(value: <MultiBackend as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
                value.from_sql::<$rust, $sql>()
            }
        }
        column!(@expression $rust, $sql);
    };
    (@expression $rust:ty, $sql:ty) => {
        impl AsExpression<$sql> for $rust {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl AsExpression<Nullable<$sql>> for $rust {
            type Expression = Bound<Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'e> AsExpression<$sql> for &'e $rust {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'e> AsExpression<Nullable<$sql>> for &'e $rust {
            type Expression = Bound<Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<DB> ToSql<Nullable<$sql>, DB> for $rust
        where
            DB: Backend,
            Self: ToSql<$sql, DB>,
            $sql: SqlType<IsNull = is_nullable::NotNull>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                <Self as ToSql<$sql, DB>>::to_sql(self, out)
            }
        }
        impl<DB, ST> Queryable<ST, DB> for $rust
        where
            DB: Backend,
            ST: SingleValue,
            Self: FromSql<ST, DB>,
        {
            type Row = Self;
            fn build(row: Self) -> deserialize::Result<Self> {
                Ok(row)
            }
        }
    };
}

/// A value of a column type that has no state, for Diesel's bind collector.
trait DefaultValue {
    fn default_value() -> Self;
}
impl DefaultValue for Uid {
    fn default_value() -> Self {
        Self
    }
}
impl DefaultValue for Stamp {
    fn default_value() -> Self {
        Self
    }
}

column!(Moment, Stamp);

macro_rules! ids {
    ($($id:ty),+) => {$(
        impl StoredAsUuid for $id {
            fn to_uuid(&self) -> &Uuid {
                self.as_uuid()
            }
            fn of_uuid(uuid: Uuid) -> Self {
                Self::from_uuid(uuid)
            }
        }
        impl ToSql<Uid, Pg> for $id {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                uuid_to_pg(self.to_uuid(), out)
            }
        }
        impl ToSql<Uid, Sqlite> for $id {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
                Ok(uuid_to_sqlite(self.to_uuid(), out))
            }
        }
        impl FromSql<Uid, Pg> for $id {
            fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
                Ok(Self::of_uuid(Uuid::from_slice(value.as_bytes())?))
            }
        }
        impl FromSql<Uid, Sqlite> for $id {
            fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
                uuid_from_sqlite(value).map(Self::of_uuid)
            }
        }
        column!($id, Uid);
    )+};
}

use crate::values::{
    AttemptId, LevelId, ListHolderId, LocationId, MailId, MerchantId, OrganizationId, PassId,
    RoleId, UserId,
};
ids!(
    OrganizationId,
    UserId,
    MerchantId,
    LocationId,
    LevelId,
    RoleId,
    MailId,
    AttemptId,
    PassId,
    ListHolderId
);

/// Stores an enum or a text newtype as text: `$rust` must have `as_str(&self)` and `parse_stored(&str)`.
#[macro_export]
macro_rules! stored_as_text {
    ($($rust:ty),+ $(,)?) => {$(
        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $rust
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, DB>,
            ) -> diesel::serialize::Result {
                <str as diesel::serialize::ToSql<diesel::sql_types::Text, DB>>::to_sql(self.as_str(), out)
            }
        }
        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $rust
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(value: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = <String as diesel::deserialize::FromSql<diesel::sql_types::Text, DB>>::from_sql(value)?;
                <$rust>::parse_stored(&text).ok_or_else(|| format!("not a {}: {text}", stringify!($rust)).into())
            }
        }
        impl diesel::expression::AsExpression<diesel::sql_types::Text> for $rust {
            type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Text, Self>;
            fn as_expression(self) -> Self::Expression {
                diesel::internal::derives::as_expression::Bound::new(self)
            }
        }
        impl<'e> diesel::expression::AsExpression<diesel::sql_types::Text> for &'e $rust {
            type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Text, Self>;
            fn as_expression(self) -> Self::Expression {
                diesel::internal::derives::as_expression::Bound::new(self)
            }
        }
        impl<DB, ST> diesel::deserialize::Queryable<ST, DB> for $rust
        where
            DB: diesel::backend::Backend,
            ST: diesel::sql_types::SingleValue,
            Self: diesel::deserialize::FromSql<ST, DB>,
        {
            type Row = Self;
            fn build(row: Self) -> diesel::deserialize::Result<Self> {
                Ok(row)
            }
        }
    )+};
}
