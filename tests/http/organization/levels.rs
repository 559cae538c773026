//! `/organization/levels`

use super::merchants::create::scene;

#[test]
fn the_levels_are_described_counted_and_compared() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let page = scene.amina.get("/organization/levels");
    assert_eq!(page.status, 200);
    let text = page.text();
    for shown in [
        "Reader",
        "Shipper",
        "Manager",
        "1 merchant",
        "No merchant",
        "Permissions by role",
        "See jobs Yes Yes Yes",
        "Create jobs No Yes Yes",
        "Send jobs without staging No No Yes",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
}
