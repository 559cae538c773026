//! A database per test: a copy of a migrated file, or of a migrated PostgreSQL template.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};

use comptoir::db::{DatabaseUrl, migrations};
use comptoir::settings::{Migrate, PublicUrl, SecretKey, Settings};
use diesel::{Connection, PgConnection, RunQueryDsl, sql_query};

static NEXT: AtomicU32 = AtomicU32::new(1);
static TEMPLATE: OnceLock<String> = OnceLock::new();
static CREATING: Mutex<()> = Mutex::new(());

/// Removed, with its files, when the test ends.
pub struct TestDatabase {
    pub url: DatabaseUrl,
    pub folder: PathBuf,
}

impl TestDatabase {
    /// Migrated and empty.
    pub fn new() -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("comptoir-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let url = match server() {
            None => DatabaseUrl::Sqlite(copied_file(&folder)),
            Some(server) => DatabaseUrl::Postgres(copied_database(&server, number)),
        };
        Self { url, folder }
    }

    /// An empty one, without schema.
    pub fn unmigrated() -> Self {
        let mut fresh = Self::new();
        match &mut fresh.url {
            DatabaseUrl::Sqlite(path) => path.push_str(".empty"),
            DatabaseUrl::Postgres(url) => {
                let name = format!("empty_{}", NEXT.fetch_add(1, Ordering::Relaxed));
                let server = server().expect("a server");
                execute(&server, &format!("CREATE DATABASE {name}"));
                *url = of_database(&server, &name);
            }
        }
        fresh
    }

    /// Settings for a server on this database.
    pub fn settings(&self, listen: SocketAddr) -> Settings {
        let data_dir = self.folder.clone();
        Settings {
            database_url: String::new(),
            listen,
            public_url: PublicUrl::parse(&format!("http://{listen}")).expect("a URL"),
            secret_key: SecretKey::generate(),
            trusted_proxies: Vec::new(),
            mail_url: format!("file://{}/mail", data_dir.display()),
            mail_from: "Comptoir <no-reply@example.com>".to_owned(),
            log: "info".to_owned(),
            migrate: Migrate::AtStart,
            data_dir,
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

fn server() -> Option<String> {
    std::env::var("COMPTOIR_TEST_DATABASE_URL").ok()
}

fn copied_file(folder: &std::path::Path) -> String {
    let template = TEMPLATE.get_or_init(|| {
        let path =
            std::env::temp_dir().join(format!("comptoir-template-{}.db", std::process::id()));
        let path = path.to_str().expect("a path").to_owned();
        migrations::apply(&DatabaseUrl::Sqlite(path.clone())).expect("migrations");
        path
    });
    let copy = folder.join("comptoir.db");
    std::fs::copy(template, &copy).expect("a copy");
    copy.to_str().expect("a path").to_owned()
}

fn copied_database(server: &str, number: u32) -> String {
    let _one_at_a_time = CREATING.lock().expect("no test panicked here");
    let template = TEMPLATE.get_or_init(|| {
        let name = format!("template_{}", std::process::id());
        execute(server, &format!("CREATE DATABASE {name}"));
        migrations::apply(&DatabaseUrl::Postgres(of_database(server, &name))).expect("migrations");
        name
    });
    let name = format!("test_{}_{number}", std::process::id());
    execute(
        server,
        &format!("CREATE DATABASE {name} TEMPLATE {template}"),
    );
    of_database(server, &name)
}

fn of_database(server: &str, name: &str) -> String {
    let (base, _) = server.rsplit_once('/').expect("a URL with a database");
    format!("{base}/{name}")
}

fn execute(server: &str, statement: &str) {
    let mut connection = PgConnection::establish(server).expect("a server");
    sql_query(statement)
        .execute(&mut connection)
        .expect(statement);
}
