//! `/account/sessions`: where one is signed in, and ending that.

use crate::support::{Cast, Client, Person};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";

/// Signed in with Firefox on Linux.
fn in_firefox(cast: &Cast, person: &Person) -> Client {
    let mut client = cast.world.visitor().with_header("user-agent", FIREFOX);
    assert_eq!(client.sign_in(person).status, 303);
    client
}

/// Where the buttons of the list lead.
fn buttons(body: &str) -> Vec<String> {
    body.split("action=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|action| action.starts_with("/account/sessions/") && action.ends_with("/end"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_list_tells_browser_address_and_which_one_is_this() {
    let cast = Cast::assemble();
    let _elsewhere = in_firefox(&cast, &cast.amina);
    let _other_person = in_firefox(&cast, &cast.ben);
    let mut amina = cast.world.signed_in(&cast.amina);
    let page = amina.get("/account/sessions");
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(text.contains("Firefox on Linux"), "{text}");
    assert!(text.contains("127.0.0.1"), "{text}");
    assert_eq!(text.matches("This session").count(), 1, "{text}");
    assert_eq!(buttons(&page.body).len(), 1, "hers alone, and not this one");
    assert!(amina.get("/account").body.contains("/account/sessions"));
}

#[test]
fn a_session_that_is_ended_opens_nothing_and_says_why() {
    let cast = Cast::assemble();
    let mut elsewhere = in_firefox(&cast, &cast.amina);
    let mut amina = cast.world.signed_in(&cast.amina);
    let button = buttons(&amina.get("/account/sessions").body).remove(0);
    let ended = amina.post(&button, &[]);
    assert_eq!((ended.status, ended.location()), (303, "/account/sessions"));
    let list = amina.get("/account/sessions");
    assert!(list.text().contains("The session has ended."));
    assert!(buttons(&list.body).is_empty());
    assert!(list.text().contains("no session other"), "{}", list.text());
    let out = elsewhere.get("/account");
    assert_eq!(out.status, 303);
    assert!(out.location().contains("reason=ended-elsewhere"));
    let login = elsewhere.get(out.location());
    assert!(login.text().contains("ended from another of your sessions"));
    assert_eq!(amina.post(&button, &[]).status, 404, "it is gone");
    let trail = cast.world.db_trail_of(&cast.acme, cast.amina.id);
    assert_eq!(trail, ["account.session_ended"]);
}

#[test]
fn all_others_end_and_this_one_goes_on() {
    let cast = Cast::assemble();
    let mut others = [
        in_firefox(&cast, &cast.amina),
        cast.world.signed_in(&cast.amina),
    ];
    let mut ben = cast.world.signed_in(&cast.ben);
    let mut amina = cast.world.signed_in(&cast.amina);
    amina.get("/account/sessions");
    for _ in 0..2 {
        let ended = amina.post("/account/sessions/end-others", &[]);
        assert_eq!((ended.status, ended.location()), (303, "/account/sessions"));
    }
    assert_eq!(amina.get("/account").status, 200);
    assert_eq!(ben.get("/account").status, 200);
    for other in &mut others {
        assert_eq!(other.get("/account").status, 303);
    }
    let trail = cast.world.db_trail_of(&cast.acme, cast.amina.id);
    assert_eq!(
        trail,
        ["account.other_sessions_ended"],
        "once: then there was none"
    );
}

#[test]
fn nobody_ends_a_session_of_somebody_else() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let handle = cast.world.db_handles(cast.amina.id).remove(0);
    let path = format!("/account/sessions/{handle}/end");
    for person in [&cast.ben, &cast.mallory, &cast.otto] {
        let mut other = cast.world.signed_in(person);
        assert_eq!(other.post(&path, &[]).status, 404, "{}", person.email);
    }
    assert_eq!(amina.get("/account").status, 200);
}

#[test]
fn the_list_names_no_row_of_the_table() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let _other = cast.world.signed_in(&cast.amina);
    let page = amina.get("/account/sessions");
    let handles = cast.world.db_handles(cast.amina.id);
    let named = handles
        .iter()
        .filter(|handle| page.body.contains(handle.as_str()));
    assert_eq!(named.count(), 1);
    for id in cast.world.db_session_ids(cast.amina.id) {
        assert!(!page.body.contains(&id), "the stored hash stays inside");
    }
}
