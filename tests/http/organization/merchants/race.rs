//! Two people who do the same at once.

use super::create::scene;
use crate::organization::locations::form::at_once;

#[test]
fn of_two_people_who_change_at_once_one_succeeds_and_one_is_told() {
    for _ in 0..3 {
        let mut scene = scene();
        let world = &scene.cast.world;
        let path = scene.chloe.send(&mut scene.amina).location().to_owned();
        let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
        let mut clients = [scene.amina, world.signed_in(&dora)];
        let number = std::sync::atomic::AtomicU32::new(1);
        let form = scene.chloe.with("sign_in", "keep").with("version", "1");
        let mut answers = at_once(&mut clients, |client| {
            let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let name = format!("Name {number}");
            let sent = form.clone().with("business_name", &name);
            (client.post(&path, &sent.fields()).status, name)
        });
        answers.sort();
        assert_eq!([answers[0].0, answers[1].0], [303, 409]);
        let page = clients[0].get(&path).text();
        assert!(
            page.contains(&answers[0].1) && !page.contains(&answers[1].1),
            "{page}"
        );
        let history = clients[0].get(&format!("{path}/history")).text();
        assert_eq!(history.matches("Merchant changed").count(), 1, "{history}");
    }
}

#[test]
fn of_two_people_who_archive_at_once_both_are_answered_and_it_is_told_once() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let mut clients = [scene.amina, world.signed_in(&dora)];
    let statuses = at_once(&mut clients, |client| {
        client.post(&format!("{path}/archive"), &[]).status
    });
    assert!(
        statuses.iter().all(|status| [303, 409].contains(status)),
        "{statuses:?}"
    );
    assert!(statuses.contains(&303), "{statuses:?}");
    let history = clients[0].get(&format!("{path}/history")).text();
    assert_eq!(history.matches("Merchant archived").count(), 1, "{history}");
}
