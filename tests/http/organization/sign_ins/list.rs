//! `GET /organization/sign-ins`

use super::{CAFE, SIGN_INS, TILL, scene};
use crate::support::Answer;

fn rows(page: &Answer) -> usize {
    page.body.matches("<th scope=\"row\"").count()
}

#[test]
fn attempts_are_listed_newest_first_with_who_from_where_and_what_came_of_it() {
    let mut scene = scene();
    let chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
    let mut visitor = scene.visitor_at(CAFE).with_header("user-agent", chrome);
    let reference = visitor.sign_in(&scene.chloe).text_of("reference");
    assert_eq!(scene.visitor_at(TILL).sign_in(&scene.chloe).status, 303);
    let page = scene.ben.get(SIGN_INS);
    // Amina's and Ben's own.
    assert_eq!(page.text_of("list-count"), "4");
    let text = page.text();
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what}: {text}"));
    assert!(at(TILL) < at(CAFE));
    assert!(at(CAFE) < at("amina@example.com"));
    for shown in [
        "Chez Chloé",
        "Chrome on Windows",
        "Network not allowed",
        &reference,
    ] {
        at(shown);
    }
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let theirs = mallory.get(SIGN_INS);
    assert_eq!(theirs.text_of("list-count"), "1");
    assert!(!theirs.text().contains("Chloé"));
}

#[test]
fn the_list_is_filtered_by_outcome_merchant_person_and_address() {
    let mut scene = scene();
    scene.refused_at(CAFE);
    assert_eq!(scene.visitor_at(TILL).sign_in(&scene.chloe).status, 303);
    let fields = [
        ("email", scene.cast.amina.email.as_str()),
        ("password", "wrong"),
    ];
    assert_eq!(
        scene.visitor_at("192.0.2.1").post("/login", &fields).status,
        422
    );
    let merchant = scene.shop.rsplit('/').next().unwrap().to_owned();
    for (query, count) in [
        (String::new(), 5),
        ("outcome=refused".to_owned(), 1),
        ("outcome=address-not-allowed".to_owned(), 1),
        ("outcome=merchant-suspended".to_owned(), 0),
        ("outcome=wrong-password".to_owned(), 1),
        ("outcome=ok".to_owned(), 3),
        (format!("merchant={merchant}"), 2),
        (format!("merchant={merchant}&outcome=ok"), 1),
        ("query=CHLOE".to_owned(), 2),
        ("query=chloe@chez".to_owned(), 2),
        ("query=amina".to_owned(), 2),
        ("query=nobody".to_owned(), 0),
        (format!("query={CAFE}"), 1),
        ("query=203.0.113.".to_owned(), 2),
        ("query=192.0.2.1&outcome=wrong-password".to_owned(), 1),
    ] {
        let page = scene.ben.get(&format!("{SIGN_INS}?{query}"));
        assert_eq!(page.status, 200);
        assert_eq!(page.text_of("list-count"), count.to_string(), "{query}");
        assert_eq!(rows(&page), count, "{query}");
    }
    let page = scene.ben.get(&format!("{SIGN_INS}?merchant={merchant}"));
    assert!(page.text().contains("Only the attempts of Chez Chloé"));
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let theirs = mallory.get(&format!("{SIGN_INS}?merchant={merchant}"));
    assert_eq!(theirs.status, 404);
}

#[test]
fn a_long_list_is_read_page_by_page_in_both_directions() {
    let mut scene = scene();
    let chloe = scene.cast.world.db_user_of(&scene.chloe.email);
    for _ in 0..58 {
        scene.cast.world.db_refusal(chloe);
    }
    let follow = |page: &Answer, direction: &str| {
        let (_, rest) = page
            .body
            .split_once(&format!("rel=\"{direction}\" href=\""))?;
        Some(rest.split('"').next()?.replace("&#38;", "&"))
    };
    let first = scene.ben.get(SIGN_INS);
    assert_eq!(
        (rows(&first), first.text_of("list-count").as_str()),
        (25, "60")
    );
    assert_eq!(follow(&first, "prev"), None);
    let second = scene.ben.get(&follow(&first, "next").unwrap());
    let third = scene.ben.get(&follow(&second, "next").unwrap());
    assert_eq!((rows(&second), rows(&third)), (25, 10));
    assert_eq!(follow(&third, "next"), None);
    let back = scene.ben.get(&follow(&third, "prev").unwrap());
    let links = |page: &Answer| {
        let found = page
            .body
            .split("href=\"")
            .filter_map(|rest| rest.split('"').next());
        let own = found.filter(|href| href.starts_with(&format!("{SIGN_INS}/")));
        own.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(links(&back), links(&second));
    assert_ne!(links(&first), links(&second));
}

#[test]
fn the_menu_leads_there_for_who_may_see_it() {
    let mut scene = scene();
    assert!(scene.ben.get("/organization").body.contains(SIGN_INS));
    let analyst = scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Ana", "analyst");
    let mut analyst = scene.cast.world.signed_in(&analyst);
    assert!(!analyst.get("/organization").body.contains(SIGN_INS));
    assert_eq!(analyst.get(SIGN_INS).status, 403);
}
