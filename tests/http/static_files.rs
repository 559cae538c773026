//! `/static/…`, and what every answer carries.

use crate::support::World;

#[test]
fn an_address_that_does_not_exist_is_a_page_of_its_own_with_every_header() {
    let world = World::start();
    let answer = world.visitor().get("/nowhere");
    assert_eq!(answer.status, 404);
    assert!(
        answer.text().contains("Page not found"),
        "{}",
        answer.text()
    );
    assert!(
        answer
            .header("content-security-policy")
            .unwrap()
            .contains("frame-ancestors 'none'")
    );
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn the_style_sheet_named_by_a_page_is_kept_for_ever() {
    let world = World::start();
    let mut visitor = world.visitor();
    let page = visitor.get("/nowhere");
    let (_, rest) = page.body.split_once("rel=\"stylesheet\" href=\"").unwrap();
    let sheet = visitor.get(rest.split('"').next().unwrap());
    assert_eq!(sheet.status, 200);
    assert_eq!(
        sheet.header("cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    assert!(sheet.body.contains("@layer"));
}
