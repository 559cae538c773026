//! Who sees, who changes, and whose.

use super::form::{Filled, LOCATIONS, scene};

#[test]
fn support_sees_locations_and_is_told_which_permission_changing_needs() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    let list = ben.get(LOCATIONS);
    assert_eq!(list.status, 200);
    assert!(!list.body.contains("href=\"/organization/locations/new\""));
    let page = ben.get(&path);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("12 rue Ordener"));
    assert!(!page.body.contains("name=\"reference_id\""));
    assert!(!page.body.contains(&format!("{path}/archive")));
    for address in [
        "/organization/locations/new".to_owned(),
        format!("{path}/archive"),
    ] {
        let refused = ben.get(&address);
        assert_eq!(refused.status, 403, "{address}");
        assert!(
            refused
                .text()
                .contains("“Create, change and archive locations”")
        );
    }
    for address in [
        LOCATIONS.to_owned(),
        format!("{LOCATIONS}/check?field=name"),
        path.clone(),
        format!("{path}/archive"),
        format!("{path}/restore"),
    ] {
        let refused = Filled::paris()
            .with("reference_id", "B-1")
            .send_to(&mut ben, &address);
        assert_eq!(refused.status, 403, "{address}");
        let named = "“Create, change and archive locations”";
        assert!(refused.text().contains(named), "{address}");
    }
}

#[test]
fn another_organizations_location_is_not_there_on_any_address() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    for address in [path.clone(), format!("{path}/archive")] {
        assert_eq!(mallory.get(&address).status, 404, "{address}");
    }
    for address in [
        path.clone(),
        format!("{path}/archive"),
        format!("{path}/restore"),
    ] {
        let form = Filled::paris().with("name", "Mine").with("version", "1");
        assert_eq!(
            form.send_to(&mut mallory, &address).status,
            404,
            "{address}"
        );
    }
    let page = scene.amina.get(&path);
    assert!(page.text().contains("Paris Nord") && page.text().contains("Active"));
    assert_eq!(mallory.get(LOCATIONS).text_of("list-count"), "0");
}

#[test]
fn an_id_that_is_none_or_nobodys_is_not_found() {
    let mut scene = scene();
    for id in ["018f4a00-0000-7000-8000-000000000000", "nonsense", "%00"] {
        let answer = scene.amina.get(&format!("{LOCATIONS}/{id}"));
        assert_eq!(answer.status, 404, "{id}");
    }
}
