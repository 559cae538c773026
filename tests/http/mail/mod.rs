//! What leaves by SMTP: the message as its reader gets it, once, whatever the server does.

mod change_of_email;
mod delivery;
mod message;
mod notices;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use comptoir::db::DbResult;
use comptoir::outbox::{Transport, Worker};
use comptoir::settings::Settings;

use crate::organization::merchants::form::{Filled, db_level, db_location};
use crate::support::smtp::{Delivery, MailServer};
use crate::support::{Cast, Client, World};

struct Scene {
    cast: Cast,
    amina: Client,
    invitation: Filled,
}

/// Acme with its mail at this port of the loopback, and the form that invites Chloé.
fn scene(port: u16) -> Scene {
    let world = World::start_with(|settings| Settings {
        mail_url: format!("smtp://127.0.0.1:{port}"),
        ..settings
    });
    let cast = Cast::assemble_in(world);
    let location = db_location(&cast.world, &cast.acme, "PAR-1");
    let level = db_level(&cast.world, &cast.acme, "reader");
    let amina = cast.world.signed_in(&cast.amina);
    let invitation = Filled::chez_chloe(location, level)
        .with("sign_in", "invitation")
        .with("new_password", "")
        .with("new_password_confirmation", "");
    Scene {
        cast,
        amina,
        invitation,
    }
}

impl Scene {
    fn invite(&mut self, form: &Filled) {
        let answer = form.send(&mut self.amina);
        assert_eq!(answer.status, 303, "{}", answer.text());
    }

    /// Waits at most five seconds for what `holds` says of the outbox.
    fn until(&self, holds: impl Fn(&[(String, i32)]) -> bool) {
        for _ in 0..100 {
            if holds(&self.cast.world.db_mail()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{:?}", self.cast.world.db_mail());
    }

    fn until_sent(&self) {
        self.until(|mail| mail.iter().all(|(status, _)| status == "sent"));
    }

    /// Delivers what is due, as the worker of another node would; how many messages it tried.
    fn deliver(&self) -> usize {
        let settings = &self.cast.world.settings;
        let transport = Transport::new(&settings.mail_url, &settings.mail_from);
        let worker = Worker {
            db: self.cast.world.db.clone(),
            transport: Arc::new(transport.unwrap()),
        };
        let (_going_on, stop) = tokio::sync::watch::channel(false);
        let work = worker.deliver_due(&stop);
        let sent: DbResult<usize> = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(work);
        sent.unwrap()
    }
}

/// A mail server, and its port.
fn server(says: Option<&'static str>) -> (MailServer, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (MailServer::start(listener, says), port)
}

fn taken_by(mail: &MailServer) -> Vec<Delivery> {
    mail.post().taken.clone()
}

/// The headers of a message, continued lines joined.
fn headers(delivery: &Delivery) -> Vec<String> {
    let (head, _) = delivery.message.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ");
    head.split("\r\n").map(str::to_owned).collect()
}

fn header(delivery: &Delivery, name: &str) -> String {
    let found: Vec<String> = headers(delivery)
        .into_iter()
        .filter_map(|line| line.strip_prefix(&format!("{name}: ")).map(str::to_owned))
        .collect();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0].clone()
}
