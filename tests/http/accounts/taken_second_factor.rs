//! A second factor that was lost, taken away by others: of a member of staff, of a merchant's user.

use super::second_factor::switched_on;
use crate::organization::merchants::create::{person, scene};
use crate::support::{Cast, readable};

#[test]
fn of_a_member_it_ends_their_sessions_and_they_hear_of_it() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut ben = cast.world.signed_in(&cast.ben);
    let page = format!("/organization/staff/{}", cast.ben.id);
    let take = format!("{page}/second-factor");
    assert!(!amina.get(&page).body.contains(&take), "there is none");
    switched_on(&mut ben);
    assert!(amina.get(&page).body.contains(&take));
    let taken = amina.post(&take, &[]);
    assert_eq!((taken.status, taken.location()), (303, page.as_str()));
    assert_eq!(ben.get("/account").status, 303, "signed out");
    assert!(cast.world.db_second_factors().is_empty());
    let again = cast.world.visitor().sign_in(&cast.ben);
    assert_eq!(again.location(), "/organization", "the password alone");
    let told = readable(&cast.world.wait_for_mails(2)[1]);
    assert!(told.contains("To: ben@example.com"), "{told}");
    assert!(told.contains("removed the second factor"), "{told}");
    let trail = cast.world.db_trail_of(&cast.acme, cast.ben.id);
    assert_eq!(trail[0], "staff.second_factor_taken");
    assert_eq!(amina.post(&take, &[]).status, 303, "twice changes nothing");
    assert_eq!(
        cast.world.db_trail_of(&cast.acme, cast.ben.id).len(),
        trail.len()
    );
}

#[test]
fn nobody_takes_their_own_that_way_and_nobody_without_the_right_takes_any() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    switched_on(&mut amina);
    let take = |id| format!("/organization/staff/{id}/second-factor");
    assert_eq!(amina.post(&take(cast.amina.id), &[]).status, 403);
    let mut ben = cast.world.signed_in(&cast.ben);
    assert_eq!(ben.post(&take(cast.amina.id), &[]).status, 403);
    let mut mallory = cast.world.signed_in(&cast.mallory);
    assert_eq!(mallory.post(&take(cast.amina.id), &[]).status, 404);
    assert!(!cast.world.db_second_factors().is_empty());
}

#[test]
fn of_a_merchants_user_it_is_on_the_merchants_page() {
    let mut scene = scene();
    let shop = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    let take = format!("{shop}/second-factor");
    assert!(!scene.amina.get(&shop).body.contains(&take));
    switched_on(&mut chloe);
    assert!(scene.amina.get(&shop).body.contains(&take));
    let taken = scene.amina.post(&take, &[]);
    assert_eq!((taken.status, taken.location()), (303, shop.as_str()));
    let page = scene.amina.get(&shop).text();
    assert!(
        page.contains("Second factor removed by somebody else"),
        "{page}"
    );
    assert_eq!(chloe.get("/portal").status, 303, "signed out");
    assert!(scene.cast.world.db_second_factors().is_empty());
    let told = readable(&scene.cast.world.wait_for_mails(2)[1]);
    assert!(told.contains("<html lang=\"fr\""), "{told}");
}
