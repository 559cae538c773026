//! A mail goes out once: while the server is away, slow to decide, refuses, or hangs up.

use std::net::TcpListener;
use std::time::Duration;

use super::{header, scene, server, taken_by};
use crate::support::smtp::{GREETING, LATER, MailServer, NEVER, NOT_YOU, NOTHING, TAKEN};

#[test]
fn a_message_waits_while_the_server_is_down_and_goes_out_once_when_it_is_back() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    let began = std::time::Instant::now();
    scene.invite(&form);
    assert!(
        began.elapsed() < Duration::from_secs(2),
        "the page does not wait for it"
    );
    scene.until(|mail| {
        mail.iter()
            .any(|(status, attempts)| status == "waiting" && *attempts > 0)
    });
    let mail = MailServer::start(TcpListener::bind(("127.0.0.1", port)).unwrap(), TAKEN);
    scene.cast.world.db_end_pauses_of_mail();
    scene.until_sent();
    scene.cast.world.db_end_pauses_of_mail();
    assert_eq!(scene.deliver(), 0);
    assert_eq!(taken_by(&mail).len(), 1);
}

#[test]
fn a_message_that_is_to_come_later_is_offered_again_under_the_same_id() {
    let (mail, port) = server(LATER);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    scene.invite(&form);
    scene.until(|mail| mail.iter().any(|(_, attempts)| *attempts == 1));
    scene.cast.world.db_end_pauses_of_mail();
    scene.until(|mail| mail.iter().any(|(_, attempts)| *attempts == 2));
    mail.post().says = NOTHING;
    scene.cast.world.db_end_pauses_of_mail();
    scene.until(|mail| mail.iter().any(|(_, attempts)| *attempts == 3));
    mail.post().says = TAKEN;
    scene.cast.world.db_end_pauses_of_mail();
    scene.until_sent();
    let ids: Vec<String> = taken_by(&mail)
        .iter()
        .map(|message| header(message, "Message-ID"))
        .collect();
    assert_eq!(ids.len(), 2, "once without an answer, once with");
    assert_eq!(ids[0], ids[1], "so that the server can tell the copy");
}

#[test]
fn a_message_that_is_refused_for_good_is_tried_once() {
    let (mail, port) = server(NEVER);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    scene.invite(&form);
    scene.until(|mail| mail == [("dead".to_owned(), 1)]);
    mail.post().says = TAKEN;
    scene.cast.world.db_end_pauses_of_mail();
    assert_eq!(scene.deliver(), 0, "until somebody sends it again");
    assert_eq!(mail.post().attempts, 1);
    assert!(taken_by(&mail).is_empty());
}

#[test]
fn a_server_that_refuses_us_and_not_the_message_is_asked_twelve_times() {
    let (mail, port) = server(NOT_YOU);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    scene.invite(&form);
    for _ in 0..20 {
        scene.deliver();
        scene.cast.world.db_end_pauses_of_mail();
    }
    // The server's own worker delivers too: a round that it came before has asked for nothing.
    scene.until(|mail| {
        scene.cast.world.db_end_pauses_of_mail();
        mail == [("dead".to_owned(), 12)]
    });
    assert_eq!(mail.post().attempts, 12);
}

#[test]
fn a_server_that_closes_its_door_kills_no_message() {
    let (mail, port) = server(TAKEN);
    mail.post().greets = "554 no service here";
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    scene.invite(&form);
    scene.until(|mail| mail == [("waiting".to_owned(), 1)]);
    mail.post().greets = GREETING;
    scene.cast.world.db_end_pauses_of_mail();
    scene.until_sent();
    assert_eq!(taken_by(&mail).len(), 1);
}

#[test]
fn several_nodes_at_once_send_each_message_once() {
    let (mail, port) = server(LATER);
    let mut scene = scene(port);
    for number in 0..12 {
        let email = format!("m{number}@example.com");
        let form = scene.invitation.clone().with("login_email", &email);
        scene.invite(&form);
    }
    scene.until(|mail| mail.iter().all(|(_, attempts)| *attempts > 0));
    mail.post().says = TAKEN;
    scene.cast.world.db_end_pauses_of_mail();
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| scene.deliver());
        }
    });
    scene.until_sent();
    let mut recipients: Vec<String> = taken_by(&mail)
        .into_iter()
        .flat_map(|message| message.to)
        .collect();
    recipients.sort();
    let count = recipients.len();
    recipients.dedup();
    assert_eq!((count, recipients.len()), (12, 12));
}

#[test]
fn a_refused_form_sends_nothing() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let refused = scene
        .invitation
        .clone()
        .with("phone", "12")
        .send(&mut scene.amina);
    assert_eq!(refused.status, 422);
    let form = scene.invitation.clone();
    scene.invite(&form);
    let taken = form
        .with("business_name", "Chez Zoé")
        .send(&mut scene.amina);
    assert_eq!(taken.status, 422, "the e-mail is taken now");
    scene.until_sent();
    assert_eq!(
        (scene.cast.world.db_mail().len(), taken_by(&mail).len()),
        (1, 1)
    );
}
