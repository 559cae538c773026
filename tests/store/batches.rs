//! Many rows at once, as the demo writes them.

use comptoir::access::network_entries::{self, EntryPast, Holder};
use comptoir::clock;
use comptoir::merchants::{self, MerchantStatus, Past, Refusal};
use comptoir::organizations::Switch;
use comptoir::values::MerchantId;

use crate::members::{db_location, new_merchant};
use crate::support::World;

#[test]
fn many_merchants_are_written_in_one_transaction_with_all_that_belongs_to_them() {
    let world = World::start();
    let scope = world.db_organization("Acme", Switch::On);
    let level = world.db_own_level(&scope, "Acme", &[]);
    let location = db_location(&world, &scope);
    let past = Past {
        status: MerchantStatus::Active,
        created_at: clock::now(),
        last_sign_in_at: clock::now(),
    };
    let news = ["Chez Chloé", "Maison Dumas"].map(|name| new_merchant(name, level, location));
    let many: Vec<_> = news
        .iter()
        .map(|new| (MerchantId::new(), new, past))
        .collect();
    let entries = many.iter().map(|(id, ..)| {
        let entry = EntryPast {
            network: "192.0.2.1/32".to_owned(),
            added: None,
            matched: None,
        };
        (Holder::Merchant(*id), entry)
    });
    let written: Result<(), Refusal> = world.db.write_now(scope.within(), |tx| {
        merchants::write_all(tx, &scope, &many)?;
        Ok(network_entries::add_all(tx, &scope, entries.collect())?)
    });
    written.unwrap();
    for (id, new, _) in &many {
        let found = world
            .db
            .read_now(scope.within(), |conn| merchants::find(conn, &scope, *id));
        assert_eq!(found.unwrap().unwrap().current, **new);
    }
    assert_eq!(world.db_network_entries().len(), 2);
}
