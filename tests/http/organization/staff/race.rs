//! Two who change each other at the same moment.

use super::form::{Filled, STAFF, page_of, scene};
use crate::organization::locations::form::at_once;
use crate::support::{Client, Person};

/// Amina and Dora, the only administrators, each do `act` to the other at once; what they were answered.
fn at_each_other(act: impl Fn(&mut Client, &str) -> u16 + Sync) -> Vec<u16> {
    let scene = scene();
    let world = &scene.cast.world;
    let dora = scene.staff("Dora", "administrator");
    let pages = [page_of(&dora), page_of(&scene.cast.amina)];
    let mut clients = [world.signed_in(&scene.cast.amina), world.signed_in(&dora)];
    let names = clients
        .each_ref()
        .map(|client| client.cookies["session"].clone());
    let mut statuses = at_once(&mut clients, |client| {
        let is_amina = client.cookies["session"] == names[0];
        act(client, &pages[usize::from(!is_amina)])
    });
    // Whoever is left can still manage staff, and one of them is.
    let left: Vec<bool> = [&scene.cast.amina, &dora]
        .into_iter()
        .map(|person: &Person| {
            let mut client = world.visitor();
            let entered = client.sign_in(person).status == 303;
            entered && client.get("/organization/staff/new").status == 200
        })
        .collect();
    assert_eq!(left.iter().filter(|left| **left).count(), 1, "{statuses:?}");
    statuses.sort_unstable();
    statuses
}

#[test]
fn of_two_administrators_who_demote_each_other_at_once_one_stays() {
    for _ in 0..3 {
        let statuses = at_each_other(|client, page| {
            let roles = client.get(STAFF).body;
            let (before, _) = roles.split_once(">Business Analyst</option>").unwrap();
            let analyst = before.rsplit('"').nth(1).unwrap().to_owned();
            let shown = client.get(page);
            if shown.hidden("version").is_none() {
                // The other was faster than even this page.
                return 403;
            }
            let form = Filled::of(&shown).with("role_id", &analyst);
            form.send_to(client, page).status
        });
        assert_eq!(statuses, [303, 403]);
    }
}

#[test]
fn of_two_administrators_who_suspend_each_other_at_once_one_stays() {
    for _ in 0..3 {
        let statuses = at_each_other(|client, page| {
            let answer = client.post(&format!("{page}/suspend"), &[]);
            if answer.location().starts_with("/login") {
                // The other was faster than the guard.
                return 403;
            }
            answer.status
        });
        assert_eq!(statuses, [303, 403]);
    }
}
