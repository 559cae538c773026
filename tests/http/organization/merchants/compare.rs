//! `/organization/merchants/compare`: two merchants side by side.

use super::access_page::{Access, access};
use crate::support::Answer;

const PATH: &str = "/organization/merchants/compare";

impl Access {
    /// A second merchant, with access to the API and without exceptions.
    fn dora(&mut self) -> String {
        let dora = self
            .scene
            .chloe
            .clone()
            .with("business_name", "Dora Deli")
            .with("login_email", "dora@deli.example")
            .with("api_access", "on")
            .with("level_id", &self.level("manager"))
            .with("form_token", "");
        let added = dora.send(&mut self.scene.amina);
        assert_eq!(added.status, 303, "{}", added.text());
        added.location().rsplit('/').next().unwrap().to_owned()
    }

    fn shop_id(&self) -> String {
        self.shop.rsplit('/').next().unwrap().to_owned()
    }

    fn compared(&mut self, query: &str) -> Answer {
        let answer = self.ben.get(&format!("{PATH}?{query}"));
        assert_eq!(answer.status, 200, "{query}: {}", answer.text());
        answer
    }
}

#[test]
fn what_differs_is_said_in_words_and_why_each_has_it_or_not() {
    let mut access = access();
    let (chloe, dora) = (access.shop_id(), access.dora());
    let form = access.with_override("members.manage", ("grant", "", "seasonal"));
    assert_eq!(access.send(&form).status, 303);
    let text = access
        .compared(&format!("left={chloe}&right={dora}"))
        .text();
    for row in [
        "Merchant level Differs Shipper Manager",
        "API access Differs No Yes",
        "Locations Shop PAR-1 Shop PAR-1",
        "Yes Granted by Ben: seasonal Yes By its level Manager",
        "No Its level Shipper lacks it Yes By its level Manager",
    ] {
        assert!(text.contains(row), "{row}: {text}");
    }
    let same = access
        .compared(&format!("left={chloe}&right={chloe}"))
        .text();
    assert!(
        same.contains("0 things differ.") && !same.contains("Differs"),
        "{same}"
    );
}

#[test]
fn the_permissions_page_leads_there_and_the_other_one_is_searched_by_its_name() {
    let mut access = access();
    let (chloe, dora) = (access.shop_id(), access.dora());
    let path = access.path();
    let left = format!("left={chloe}");
    assert!(
        access
            .ben
            .get(&path)
            .body
            .contains(&format!("{PATH}?{left}"))
    );
    let page = access.compared(&left);
    assert!(
        page.text()
            .contains("Compare Chez Chloé with which merchant?")
    );
    let found = access.compared(&format!("{left}&query=deli"));
    let there = format!("{PATH}?left={chloe}&amp;right={dora}");
    let unescaped = format!("{PATH}?left={chloe}&#38;right={dora}");
    assert!(
        found.body.contains(&there) || found.body.contains(&unescaped),
        "{}",
        found.body
    );
    let none = access.compared(&format!("{left}&query=zzzz"));
    assert!(none.text().contains("No merchant matches"));
}

#[test]
fn another_organizations_merchant_is_not_there() {
    let access = access();
    let (world, mallory) = (&access.scene.cast.world, &access.scene.cast.mallory);
    let mut mallory = world.signed_in(mallory);
    let chloe = access.shop_id();
    for side in ["left", "right"] {
        let there = mallory.get(&format!("{PATH}?{side}={chloe}"));
        assert_eq!(there.status, 404, "{side}");
    }
    assert_eq!(mallory.get(&format!("{PATH}?left=x")).status, 200);
}
