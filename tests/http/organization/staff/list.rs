//! `GET /organization/staff`

use super::form::{Filled, STAFF, page_of, scene};
use crate::support::{Answer, Client};

fn names(page: &Answer) -> Vec<String> {
    page.body
        .split("class=\"table__title\"")
        .skip(1)
        .map(|rest| {
            let (_, rest) = rest.split_once("<bdi>").unwrap();
            rest.split("</bdi>").next().unwrap().to_owned()
        })
        .collect()
}

fn shown(client: &mut Client, query: &str) -> Vec<String> {
    let page = client.get(&format!("{STAFF}?{query}"));
    assert_eq!(page.status, 200);
    names(&page)
}

#[test]
fn the_list_shows_each_member_with_role_last_sign_in_and_standing() {
    let mut scene = scene();
    scene.cast.world.db_invited(&scene.cast.acme, "Nadia");
    let page = scene.amina.get(STAFF);
    assert_eq!(page.text_of("list-count"), "3");
    assert_eq!(names(&page), ["Amina", "Ben", "Nadia"]);
    let text = page.text();
    for said in [
        "Add member",
        "Amina you amina@example.com Administrator",
        "Ben ben@example.com Customer Support level 2 Never Active",
        "Nadia nadia@example.com Business Analyst Never No open invitation",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(
        !text.contains("Mallory") && !text.contains("Otto"),
        "{text}"
    );
}

#[test]
fn it_is_searched_filtered_and_sorted_as_people_write() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let elodie = scene.staff("Élodie", "sales_1");
    let nadia = world.db_invited(&scene.cast.acme, "Nadia");
    world.db_invitation(nadia.id);
    let page = page_of(&elodie);
    assert_eq!(
        scene.amina.post(&format!("{page}/suspend"), &[]).status,
        303
    );
    let sales = scene.role("sales_1");
    let amina = &mut scene.amina;
    assert_eq!(shown(amina, "query=elod"), ["Élodie"]);
    assert_eq!(shown(amina, "query=BEN%40EX"), ["Ben"]);
    assert_eq!(shown(amina, "status=invited"), ["Nadia"]);
    assert_eq!(shown(amina, "status=suspended"), ["Élodie"]);
    assert_eq!(shown(amina, "status=active"), ["Amina", "Ben"]);
    assert_eq!(shown(amina, &format!("role={sales}")), ["Élodie"]);
    let all = ["Amina", "Ben", "Élodie", "Nadia"];
    assert_eq!(shown(amina, ""), all);
    let mut reversed = all;
    reversed.reverse();
    assert_eq!(shown(amina, "sort=-name"), reversed);
    assert_eq!(shown(amina, "sort=-last_sign_in")[0], "Amina");
    assert_eq!(shown(amina, "sort=-created")[0], "Nadia");
    assert_eq!(shown(amina, "sort=created")[0], "Amina");
    let none = amina.get(&format!("{STAFF}?query=nobody&status=active"));
    assert!(none.text().contains("No member matches"));
    assert_eq!(none.body.matches("class=\"chip\"").count(), 2);
}

#[test]
fn it_is_read_page_by_page() {
    let mut scene = scene();
    for number in 0..26 {
        scene.staff(&format!("N {number:02}"), "analyst");
    }
    let first = scene.amina.get(STAFF);
    assert_eq!(first.text_of("list-count"), "28");
    assert_eq!(names(&first).len(), 25);
    assert!(first.body.contains("rel=\"next\"") && !first.body.contains("rel=\"prev\""));
    assert_eq!(shown(&mut scene.amina, "page=2"), ["N 23", "N 24", "N 25"]);
    assert_eq!(shown(&mut scene.amina, "per_page=50").len(), 28);
}

#[test]
fn at_its_foot_are_the_roles_with_their_members_and_what_each_may_do() {
    let mut scene = scene();
    scene.with_rights("Porter", &[comptoir::access::StaffPermission::ViewJobs]);
    let text = scene.amina.get(STAFF).text();
    for said in [
        "Administrator Everything: Merchants",
        "Sales level 3",
        "Sales level 2",
        "Sales level 1",
        "Customer Support level 2",
        "Customer Support level 1",
        "Business Analyst Merchants: see and export.",
        "Role of Porter Jobs: see. 1 member",
        "Permissions by role",
        "Invite and manage members of staff Yes No No No No No No No",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn another_organizations_staff_is_not_there() {
    let mut scene = scene();
    let mallory = page_of(&scene.cast.mallory);
    let before = scene.cast.world.db_state();
    assert_eq!(scene.amina.get(&mallory).status, 404);
    let form = Filled::zoe(scene.role("analyst")).with("version", "1");
    assert_eq!(form.send_to(&mut scene.amina, &mallory).status, 404);
    for act in ["invite", "revoke", "suspend", "resume", "remove"] {
        let answer = scene.amina.post(&format!("{mallory}/{act}"), &[]);
        assert_eq!(answer.status, 404, "{act}");
    }
    let operator = format!("{STAFF}/{}", scene.cast.otto.id);
    assert_eq!(scene.amina.get(&operator).status, 404);
    assert_eq!(scene.cast.world.db_state(), before);
}
