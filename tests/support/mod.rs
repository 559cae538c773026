//! A real server on a real database for each test, a browser-like client, and the cast: Amina administers
//! Acme, Ben is support there, Chloé owns the shop *Chez Chloé*, Mallory administers another organization,
//! Otto operates. What `db_…` names goes past the front door.

#![allow(
    dead_code,
    unused_imports,
    clippy::allow_attributes,
    reason = "each test binary uses a part of it"
)]

pub mod client;
pub mod database;
pub mod rows;
pub mod smtp;

use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{OnceLock, mpsc};

use actix_web::dev::ServerHandle;
use base64::Engine as _;
use comptoir::access::{OrganizationScope, platform_at_the_server};
use comptoir::accounts::users::{self, Belonging, NewUser};
use comptoir::db::{Db, Within};
use comptoir::organizations::{self, NewOrganization, OrganizationRefusal, Switch};
use comptoir::server::{self, Threads};
use comptoir::settings::Settings;
use comptoir::text::Language;
use comptoir::values::{Actor, CountryCode, EmailAddress, Name, TimeZoneName, UserId};
use comptoir::{passwords, roles};

pub use client::{Answer, Client};
pub use database::TestDatabase;

/// What everybody in the tests signs in with.
pub const PASSWORD: &str = "quatre bateaux jaunes dansent";

/// A server of its own, with its own database.
pub struct World {
    pub url: String,
    pub db: Db,
    pub settings: Settings,
    handle: ServerHandle,
    database: TestDatabase,
}

/// Somebody who can sign in.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: UserId,
    pub email: String,
    pub password: String,
}

impl World {
    /// An empty installation.
    pub fn start() -> Self {
        Self::start_with(|settings| settings)
    }

    /// As [`World::start`], with other settings.
    pub fn start_with(change: impl FnOnce(Settings) -> Settings) -> Self {
        let database = TestDatabase::new();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let settings = change(database.settings(address));
        let db = Db::new(&database.url, settings.secret_key.clone());
        let (sender, receiver) = mpsc::channel();
        let (served, of) = (db.clone(), settings.clone());
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let running =
                    server::start(served, of, listener, Threads::One).expect("the server starts");
                sender.send(running.handle.clone()).expect("the test waits");
                running.wait().await.expect("the server ends");
            });
        });
        let handle = receiver.recv().expect("the server has started");
        Self {
            url: format!("http://{address}"),
            db,
            settings,
            handle,
            database,
        }
    }

    /// Somebody who has not signed in, with cookies of their own.
    pub fn visitor(&self) -> Client {
        Client::new(&self.url)
    }

    /// Signed in through the form.
    pub fn signed_in(&self, person: &Person) -> Client {
        let mut client = self.visitor();
        let answer = client.sign_in(person);
        assert_eq!(answer.status, 303, "{}", answer.body);
        client
    }

    /// The messages that went out, as files.
    pub fn mails(&self) -> Vec<String> {
        let folder = PathBuf::from(self.settings.mail_url.trim_start_matches("file://"));
        let Ok(entries) = std::fs::read_dir(folder) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
            .collect();
        files.sort();
        files
            .iter()
            .map(|file| std::fs::read_to_string(file).expect("a mail"))
            .collect()
    }

    /// Waits until `count` messages went out; the promise is two seconds.
    pub fn wait_for_mails(&self, count: usize) -> Vec<String> {
        for _ in 0..100 {
            let mails = self.mails();
            if mails.len() >= count {
                return mails;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("{count} mails expected, {} came", self.mails().len());
    }

    pub fn db_organization(&self, name: &str, switch: Switch) -> OrganizationScope {
        let new = NewOrganization {
            name: Name::parse(name).expect("a name"),
            language: Language::En,
            country: CountryCode::parse("FR").expect("a country"),
            time_zone: TimeZoneName::parse("Europe/Paris").expect("a zone"),
        };
        let made: Result<OrganizationScope, OrganizationRefusal> =
            self.db.write_now(Within::Platform, |tx| {
                let platform = platform_at_the_server();
                let scope = organizations::create(tx, platform, &Actor::server(), &new)?;
                let id = scope.organization();
                organizations::set_merchants_module(tx, platform, &Actor::server(), id, switch)?;
                Ok(scope)
            });
        made.expect("an organization")
    }

    /// A member of staff; `role` is the code of a starting role.
    pub fn db_staff(&self, scope: &OrganizationScope, name: &str, role: &str) -> Person {
        let role = self
            .db
            .read_now(scope.within(), |conn| roles::of_code(conn, scope, role))
            .expect("a query")
            .expect("a starting role");
        self.db_user(Belonging::Staff(scope.organization(), role), name)
    }

    /// A member of staff who has not chosen a password yet.
    pub fn db_invited(&self, scope: &OrganizationScope, name: &str) -> Person {
        let person = self.db_staff(scope, name, "analyst");
        self.db_without_password(person.id);
        person
    }

    pub fn db_operator(&self, name: &str) -> Person {
        self.db_user(Belonging::Platform, name)
    }

    pub fn db_user(&self, belonging: Belonging, name: &str) -> Person {
        let email = format!("{}@example.com", name.to_lowercase().replace(' ', "."));
        let address = EmailAddress::parse(&email).expect("an e-mail");
        let new = NewUser {
            belonging,
            name,
            email: &address,
            language: Language::En,
            password_hash: Some(password_hash()),
        };
        let made: Result<UserId, users::UserRefusal> = self
            .db
            .write_now(Within::Platform, |tx| users::create(tx, new));
        Person {
            id: made.expect("a user"),
            email,
            password: PASSWORD.to_owned(),
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

/// Hashed once: it takes as long as it should.
pub fn password_hash() -> String {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| passwords::hash_now(PASSWORD)).clone()
}

/// Acme with its people, and another organization with Mallory.
pub struct Cast {
    pub world: World,
    pub acme: OrganizationScope,
    pub other: OrganizationScope,
    pub amina: Person,
    pub ben: Person,
    pub mallory: Person,
    pub otto: Person,
}

impl Cast {
    pub fn assemble() -> Self {
        Self::assemble_in(World::start())
    }

    pub fn assemble_in(world: World) -> Self {
        let acme = world.db_organization("Acme", Switch::On);
        let other = world.db_organization("Other", Switch::On);
        let amina = world.db_staff(&acme, "Amina", "administrator");
        let ben = world.db_staff(&acme, "Ben", "support_2");
        let mallory = world.db_staff(&other, "Mallory", "administrator");
        let otto = world.db_operator("Otto");
        Self {
            world,
            acme,
            other,
            amina,
            ben,
            mallory,
            otto,
        }
    }
}

/// A message as its reader sees it: the parts that travel as base64 or quoted-printable are put back.
pub fn readable(mail: &str) -> String {
    let mail = mail.replace("\r\n", "\n");
    let parts = mail.split("\n--").map(|part| {
        let (head, body) = part.split_once("\n\n").unwrap_or((part, ""));
        let encoding = head.to_lowercase();
        let body = if encoding.contains("content-transfer-encoding: base64") {
            let packed: String = body.split_whitespace().collect();
            let unpacked = base64::engine::general_purpose::STANDARD.decode(packed);
            String::from_utf8(unpacked.expect("base64")).expect("UTF-8")
        } else if encoding.contains("content-transfer-encoding: quoted-printable") {
            unquoted(body)
        } else {
            body.to_owned()
        };
        format!("{head}\n\n{body}")
    });
    parts.collect::<Vec<_>>().join("\n--")
}

/// Quoted-printable (RFC 2045 §6.7) put back.
fn unquoted(body: &str) -> String {
    let mut bytes = Vec::new();
    let joined = body.replace("=\n", "");
    let mut pieces = joined.split('=');
    bytes.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        let (hex, rest) = piece.split_at(2);
        bytes.push(u8::from_str_radix(hex, 16).expect("two hexadecimal digits"));
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).expect("UTF-8")
}
