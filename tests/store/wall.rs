//! Row-level security: what a query without its filter gets. PostgreSQL alone has it, so on SQLite each of these tests
//! ends at once, and proves nothing there.

use comptoir::access::OrganizationScope;
use comptoir::accounts::users;
use comptoir::db::{self, AnyConnection, Bypass, DatabaseUrl, Db, DbError, DbResult, Within};
use comptoir::organizations::Switch;
use comptoir::settings::SecretKey;
use comptoir::values::{EmailAddress, OrganizationId};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Bool, Text};

use crate::support::World;

/// Tables with an `organization_id` outside the wall, and why.
const OUTSIDE: [(&str, &str); 1] = [(
    "merchant_search",
    "LIKE is not leakproof: under a policy its index is not used; it is asked for ids only",
)];

/// What the platform sees of the organizations.
const AT_THE_DOOR: [&str; 5] = [
    "organizations",
    "outbox",
    "sign_in_attempts",
    "sign_in_passes",
    "users",
];

/// A row in each table behind the wall that has none yet. The queries name no organization: the wall finds its own.
const ROWS: &str = "
    INSERT INTO locations (organization_id, id, name, name_key, kind, reference_id, reference_key, address_country,
        address_line1, address_line2, address_city, address_region, address_postal_code, time_zone, status, created_at)
    SELECT id, gen_random_uuid(), 'Shop', 'shop', 'branch', 'S', 's', 'FR', '', '', '', '', '', 'Europe/Paris', 'active',
        now() FROM organizations;
    INSERT INTO merchants (organization_id, id, business_name, name_key, contact_emails, address_country, address_line1,
        address_line2, address_city, address_region, address_postal_code, level_id, default_location_id,
        platform_language, ip_exempt, ip_allow_list, api_access, chat_access, status, created_at, updated_at,
        last_sign_in_at)
    SELECT organization_id, gen_random_uuid(), 'Shop', 'shop', '', 'FR', '', '', '', '', '',
        (SELECT id FROM levels LIMIT 1), id, 'fr', false, '', false, false, 'active', now(), now(), now() FROM locations;
    INSERT INTO merchant_locations (organization_id, merchant_id, location_id)
    SELECT organization_id, id, default_location_id FROM merchants;
    INSERT INTO sign_in_attempts (id, at, organization_id, email, address, agent, outcome)
    SELECT gen_random_uuid(), now(), id, '', '', '', 'wrong' FROM organizations;
    INSERT INTO sign_in_passes (organization_id, id, merchant_id, user_id, address, reason, given_by_name, given_at,
        expires_at)
    SELECT organization_id, gen_random_uuid(), id, (SELECT id FROM users LIMIT 1), '', '', '', now(), now()
    FROM merchants;
    INSERT INTO network_entries (organization_id, holder_id, network)
    SELECT id, id, '192.0.2.1/32' FROM organizations;
    INSERT INTO outbox (id, organization_id, recipient, kind, message, status, attempts, next_attempt_at, leased_until,
        last_error, created_at)
    SELECT gen_random_uuid(), id, '', '', '', 'sent', 0, now(), now(), '', now() FROM organizations;";

/// Two organizations with a row in each table, on PostgreSQL.
struct Two {
    world: World,
    url: String,
    acme: OrganizationScope,
    other: OrganizationScope,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Bool)]
    is_walled: bool,
}

impl Two {
    fn assemble() -> Option<Self> {
        let world = World::start();
        let DatabaseUrl::Postgres(url) = world.db.url().clone() else {
            return None;
        };
        let acme = world.db_organization("Acme", Switch::On);
        let other = world.db_organization("Other", Switch::On);
        for (scope, name) in [(&acme, "Amina"), (&other, "Mallory")] {
            world.db_staff(scope, name, "administrator");
            let filled: DbResult<()> = world
                .db
                .write_now(scope.within(), |tx| Ok(postgres(tx).batch_execute(ROWS)?));
            filled.expect("a row in each table");
        }
        Some(Self {
            world,
            url,
            acme,
            other,
        })
    }

    /// Every table with an `organization_id`, and `organizations` itself.
    fn tables(&self) -> Vec<Table> {
        let found = sql_query(
            "SELECT DISTINCT c.relname::text AS name, c.relrowsecurity AND c.relforcerowsecurity
                AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = c.oid) AS is_walled
             FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped
                AND (a.attname = 'organization_id' OR c.relname = 'organizations') ORDER BY name",
        )
        .load(&mut self.past_the_program());
        found.expect("the catalogue")
    }

    fn walled(&self) -> Vec<String> {
        let walled = self.tables().into_iter().filter(|table| table.is_walled);
        walled.map(|table| table.name).collect()
    }

    /// Another connection of the same role.
    fn past_the_program(&self) -> PgConnection {
        PgConnection::establish(&self.url).expect("a server")
    }

    fn count(&self, within: Within, query: &str) -> i64 {
        let found: DbResult<Number> = self.world.db.read_now(within, |conn| {
            Ok(sql_query(query).get_result(postgres(conn))?)
        });
        found.expect(query).number
    }

    fn changed(&self, within: Within, statement: &str) -> DbResult<usize> {
        self.world
            .db
            .write_now(within, |tx| Ok(sql_query(statement).execute(postgres(tx))?))
    }
}

fn postgres(conn: &mut AnyConnection) -> &mut PgConnection {
    match conn {
        AnyConnection::Postgres(inner) => inner,
        AnyConnection::Sqlite(_) => panic!("not on PostgreSQL"),
    }
}

/// Where a table says whose a row is.
fn owner(table: &str) -> &'static str {
    if table == "organizations" {
        "id"
    } else {
        "organization_id"
    }
}

fn all(table: &str) -> String {
    format!("SELECT count(*) AS number FROM {table}")
}

fn of(table: &str, organization: OrganizationId) -> String {
    let owner = owner(table);
    format!("SELECT count(*) AS number FROM {table} WHERE {owner} = '{organization}'")
}

#[test]
fn every_table_of_an_organization_is_behind_the_wall_or_listed_with_a_reason() {
    let Some(two) = Two::assemble() else { return };
    let tables = two.tables();
    let open: Vec<&str> = tables
        .iter()
        .filter(|table| !table.is_walled)
        .map(|table| table.name.as_str())
        .collect();
    let listed: Vec<&str> = OUTSIDE.iter().map(|(table, _)| *table).collect();
    assert_eq!(
        open, listed,
        "a table needs ENABLE and FORCE ROW LEVEL SECURITY and a policy in the migration that makes it, or a reason"
    );
    assert!(tables.len() > 12, "{}", tables.len());
}

#[test]
fn a_query_without_its_filter_gets_the_rows_of_one_organization() {
    let Some(two) = Two::assemble() else { return };
    for table in two.walled() {
        for scope in [&two.acme, &two.other] {
            let own = two.count(scope.within(), &of(&table, scope.organization()));
            assert!(own > 0, "{table} has no row in this test: add one to ROWS");
            assert_eq!(two.count(scope.within(), &all(&table)), own, "{table}");
        }
    }
}

#[test]
fn a_row_of_another_organization_is_neither_made_nor_changed_nor_removed() {
    let Some(two) = Two::assemble() else { return };
    let (acme, theirs) = (two.acme.within(), two.other.organization());
    for table in two.walled() {
        let owner = owner(&table);
        let before = two.count(two.other.within(), &all(&table));
        let made = format!(
            "INSERT INTO {table} SELECT (jsonb_populate_record(own, '{{\"{owner}\": \"{theirs}\"}}')).*
             FROM {table} AS own LIMIT 1"
        );
        let refused = two.changed(acme, &made).unwrap_err().to_string();
        assert!(refused.contains("row-level security"), "{table}: {refused}");
        let given_away = format!("UPDATE {table} SET {owner} = '{theirs}'");
        let refused = two.changed(acme, &given_away).unwrap_err().to_string();
        // The trail refuses every change before that.
        let reasons = ["row-level security", "append-only"];
        assert!(
            reasons.iter().any(|reason| refused.contains(reason)),
            "{table}: {refused}"
        );
        for statement in [
            format!("UPDATE {table} SET {owner} = {owner} WHERE {owner} = '{theirs}'"),
            format!("DELETE FROM {table} WHERE {owner} = '{theirs}'"),
        ] {
            assert_eq!(two.changed(acme, &statement).unwrap(), 0, "{statement}");
        }
        assert_eq!(
            two.count(two.other.within(), &all(&table)),
            before,
            "{table}"
        );
    }
}

#[test]
fn a_connection_that_says_nothing_gets_no_rows() {
    let Some(two) = Two::assemble() else { return };
    let mut fresh = two.past_the_program();
    let mut used = two.past_the_program();
    let organization = two.acme.organization();
    used.batch_execute(&format!(
        "BEGIN; SET LOCAL comptoir.organization = '{organization}'; SELECT 1; COMMIT"
    ))
    .unwrap();
    for table in two.walled() {
        for connection in [&mut fresh, &mut used] {
            let found: Number = sql_query(all(&table)).get_result(connection).unwrap();
            assert_eq!(found.number, 0, "{table}");
        }
    }
}

#[test]
fn the_platform_sees_the_door_of_an_organization_and_not_its_inside() {
    let Some(two) = Two::assemble() else { return };
    for table in two.walled() {
        let seen = two.count(Within::Platform, &of(&table, two.acme.organization())) > 0;
        assert_eq!(seen, AT_THE_DOOR.contains(&table.as_str()), "{table}");
    }
}

#[test]
fn a_transaction_within_one_organization_does_not_enter_another() {
    let Some(two) = Two::assemble() else { return };
    let (acme, other) = (two.acme, two.other.organization());
    let entered: DbResult<()> = two.world.db.write_now(acme.within(), |tx| tx.enter(other));
    assert!(matches!(entered, Err(DbError::Corrupt(_))), "{entered:?}");
    let mallory = two.world.db_user_of("mallory@example.com");
    let seen: DbResult<i64> = two.world.db.read_now(acme.within(), |conn| {
        db::enter_organization_of(conn, mallory)?;
        let found: Number = sql_query(of("users", other)).get_result(postgres(conn))?;
        Ok(found.number)
    });
    assert_eq!(seen.unwrap(), 0);
}

#[test]
fn an_e_mail_of_another_organization_is_taken_and_no_more_is_said_of_it() {
    let Some(two) = Two::assemble() else { return };
    let acme = two.acme.within();
    let email = EmailAddress::parse("mallory@example.com").unwrap();
    let mallory = two.world.db_user_of(email.as_str());
    let found: DbResult<(bool, bool, i64)> = two.world.db.read_now(acme, |conn| {
        let taken = users::is_email_taken(conn, &email, None)?;
        let by_another = users::is_email_taken(conn, &email, Some(mallory))?;
        let own: Number = sql_query(all("users")).get_result(postgres(conn))?;
        Ok((taken, by_another, own.number))
    });
    // Whoever asked is where they were.
    assert_eq!(found.unwrap(), (true, false, 1));
}

#[test]
fn a_role_that_passes_the_wall_is_known_and_these_tests_run_as_none() {
    let Some(two) = Two::assemble() else { return };
    let own = two.world.db.read_now(Within::Platform, db::bypass);
    assert_eq!(own.unwrap(), None);
    let superuser = std::env::var("COMPTOIR_TEST_SUPERUSER_URL").expect("run by bin/postgres");
    let superuser = Db::new(&DatabaseUrl::Postgres(superuser), SecretKey::generate());
    let passes = superuser.read_now(Within::Platform, db::bypass);
    assert_eq!(passes.unwrap(), Some(Bypass::Superuser));
}
