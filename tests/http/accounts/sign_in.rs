//! `/login`: who gets in, and where it leads.

use crate::support::Cast;

#[test]
fn the_right_password_opens_the_start_page_and_a_session() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    let answer = visitor.sign_in(&cast.amina);
    assert_eq!((answer.status, answer.location()), (303, "/organization"));
    let account = visitor.get("/account");
    assert_eq!(account.status, 200);
    assert!(
        account.text().contains("amina@example.com"),
        "{}",
        account.text()
    );
    assert!(account.text().contains("Acme"), "{}", account.text());
    assert_eq!(visitor.get("/").location(), "/organization");
    assert_eq!(visitor.get("/login").location(), "/organization");
}
