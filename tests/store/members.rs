//! No sequence of edits of a merchant's people, by whomever, ends with a right that its maker lacked.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use comptoir::access::{
    self, Membership, MerchantPermission as M, MerchantUser, OrganizationScope, Overrides,
    Permissions, Principal, UserStatus,
};
use comptoir::accounts::invitations::Mails;
use comptoir::accounts::users::Belonging;
use comptoir::db::DbResult;
use comptoir::locations::{self, LocationForm};
use comptoir::merchants::members::{self, Colleague, Refusal, act, add, change};
use comptoir::merchants::{self, AccessRules, FirstSignIn, NewMerchant};
use comptoir::organizations::Switch;
use comptoir::people::{Act, PersonForm};
use comptoir::text::Language;
use comptoir::values::{
    Actor, Address, AddressParts, BusinessName, EmailAddress, EmailList, IpAllowList, LevelId,
    LocationId, MerchantId, UserId,
};
use proptest::prelude::*;

use crate::support::World;

/// Rights that the levels of the test are made of.
const RIGHTS: [M; 5] = [
    M::ManageMembers,
    M::ViewMembers,
    M::ViewJobs,
    M::CreateJobs,
    M::UseApi,
];

/// Indices are taken as far as there are people and levels.
#[derive(Clone, Debug)]
enum Edit {
    Add { level: usize },
    Give { whom: usize, level: usize },
    Act { whom: usize, act: Act },
}

/// Whether the actor is as the database has them, or as they were when they came: a request under way.
#[derive(Clone, Copy, Debug)]
enum Seen {
    Now,
    Earlier,
}

fn edits() -> impl Strategy<Value = Vec<(usize, Seen, Edit)>> {
    let any = || 0..8_usize;
    let act = prop::sample::select(Act::ALL.to_vec());
    let edit = prop_oneof![
        2 => any().prop_map(|level| Edit::Add { level }),
        4 => (any(), any()).prop_map(|(whom, level)| Edit::Give { whom, level }),
        5 => (any(), act).prop_map(|(whom, act)| Edit::Act { whom, act }),
    ];
    let seen = prop_oneof![3 => Just(Seen::Now), 1 => Just(Seen::Earlier)];
    prop::collection::vec((any(), seen, edit), 1..20)
}

fn levels() -> impl Strategy<Value = Vec<Vec<M>>> {
    let some = prop::sample::subsequence(RIGHTS.to_vec(), 0..=5);
    prop::collection::vec(some, 2..5)
}

struct Scene<'a> {
    world: &'a World,
    scope: OrganizationScope,
    merchant: MerchantId,
    levels: Vec<LevelId>,
    /// Everybody who was ever there, as they came; the account first.
    people: Vec<(UserId, MerchantUser)>,
    count: usize,
}

/// What each person can use now; nothing who is suspended or removed.
type Held = BTreeMap<UserId, Permissions<M>>;

pub fn db_location(world: &World, scope: &OrganizationScope) -> LocationId {
    let form = LocationForm {
        name: "Shop".to_owned(),
        kind: "branch".to_owned(),
        reference_id: "PAR-1".to_owned(),
        address_country: "FR".to_owned(),
        address_line1: "1 rue de la Paix".to_owned(),
        address_city: "Paris".to_owned(),
        address_postal_code: "75002".to_owned(),
        time_zone: "Europe/Paris".to_owned(),
        ..LocationForm::default()
    };
    let new = form.parse().unwrap();
    let made = world.db.write_now(scope.within(), |tx| {
        locations::create(tx, scope, &Actor::server(), &new)
    });
    made.unwrap()
}

pub fn new_merchant(name: &str, level_id: LevelId, location: LocationId) -> NewMerchant {
    let address = Address::parse(AddressParts {
        country: "FR",
        line1: "12 rue Ordener",
        line2: "",
        city: "Paris",
        region: "",
        postal_code: "75018",
    });
    let email = format!("{}@example.com", name.to_lowercase().replace(' ', "."));
    NewMerchant {
        business_name: BusinessName::parse(name).unwrap(),
        login_email: EmailAddress::parse(&email).unwrap(),
        contact_emails: EmailList::parse("").unwrap(),
        address: address.unwrap(),
        phone: None,
        platform_language: Language::En,
        access: AccessRules {
            level_id,
            location_ids: vec![location],
            default_location_id: location,
            exemption: None,
            ip_allow_list: IpAllowList::default(),
            api_access: true,
            chat_access: false,
        },
        overrides: Overrides::default(),
    }
}

impl<'a> Scene<'a> {
    /// A merchant of the first level, and a colleague for each.
    fn new(world: &'a World, name: &str, rights: &[Vec<M>]) -> Self {
        let scope = world.db_organization(name, Switch::On);
        let own = |(number, rights): (usize, &Vec<M>)| {
            world.db_own_level(&scope, &format!("{name} {number}"), rights)
        };
        let mut levels: Vec<LevelId> = rights.iter().enumerate().map(own).collect();
        // The merchant's own: nearly all, so that there is somebody to begin with.
        let of_merchant = world.db_own_level(&scope, &format!("{name} itself"), &RIGHTS[..4]);
        levels.push(of_merchant);
        let new = new_merchant(name, of_merchant, db_location(world, &scope));
        let merchant = MerchantId::new();
        let made: Result<UserId, merchants::Refusal> = world.db.write_now(scope.within(), |tx| {
            let first = FirstSignIn::Invitation;
            merchants::add(tx, &scope, &Actor::server(), (merchant, &new), first)
        });
        let mut scene = Self {
            world,
            scope,
            merchant,
            levels,
            people: Vec::new(),
            count: 0,
        };
        scene.came(made.unwrap());
        for number in 0..rights.len() {
            let level = scene.levels[number];
            let belonging = Belonging::Colleague(scope.organization(), merchant, level);
            let person = world.db_user(belonging, &format!("P{number} of {name}"));
            scene.came(person.id);
        }
        scene
    }

    fn loaded(&self, id: UserId) -> Option<(MerchantUser, UserStatus)> {
        let address = IpAddr::from(Ipv4Addr::LOCALHOST);
        let found: DbResult<Option<Membership>> = self
            .world
            .db
            .read_now(self.scope.within(), |conn| access::load(conn, id, address));
        let found = found.unwrap()?;
        match found.principal {
            Principal::Merchant(user) => Some((*user, found.status)),
            other => panic!("{other:?}"),
        }
    }

    fn came(&mut self, id: UserId) {
        let (user, _) = self.loaded(id).expect("somebody who is there");
        self.people.push((id, user));
    }

    fn held(&self) -> Held {
        let of = |(id, _): &(UserId, MerchantUser)| {
            let held = match self.loaded(*id) {
                Some((user, UserStatus::Active)) => user.permissions,
                _ => Permissions::of(&[]),
            };
            (*id, held)
        };
        self.people.iter().map(of).collect()
    }

    /// Does it; who did it, and whether it was done.
    fn perform(&mut self, by: usize, seen: Seen, edit: &Edit) -> (UserId, bool) {
        let (id, earlier) = self.people[by % self.people.len()].clone();
        let actor = match seen {
            Seen::Now => self.loaded(id).map_or(earlier, |(now, _)| now),
            Seen::Earlier => earlier,
        };
        let mails = self.mails(&actor);
        let within = self.scope.within();
        let done = match edit {
            Edit::Add { level } => self.add(&actor, *level),
            Edit::Give { whom, level } => {
                let whom = self.person(*whom);
                let now = self.colleague(&actor, whom);
                let mut form = now.as_ref().map(PersonForm::from).unwrap_or_default();
                form.level_id = self.level(*level).to_string();
                self.world
                    .db
                    .write_now(within, |tx| change(tx, &actor, whom, &form))
            }
            Edit::Act { whom, act: kind } => {
                let whom = self.person(*whom);
                self.world
                    .db
                    .write_now(within, |tx| act(tx, (&actor, &mails), whom, *kind))
            }
        };
        match &done {
            Err(Refusal::Db(error)) => panic!("{error}"),
            _ => (id, done.is_ok()),
        }
    }

    fn add(&mut self, actor: &MerchantUser, level: usize) -> Result<(), Refusal> {
        self.count += 1;
        let form = PersonForm {
            name: format!("New {}", self.count),
            email: format!("new{}@{}.example", self.count, self.merchant),
            level_id: self.level(level).to_string(),
            language: "en".to_owned(),
            ..PersonForm::default()
        };
        let mails = self.mails(actor);
        let added = self
            .world
            .db
            .write_now(self.scope.within(), |tx| add(tx, (actor, &mails), &form));
        added.map(|id| self.came(id))
    }

    fn mails(&self, actor: &MerchantUser) -> Mails {
        Mails::of(&self.world.settings.public_url, &actor.organization)
    }

    fn person(&self, index: usize) -> UserId {
        self.people[index % self.people.len()].0
    }

    fn level(&self, index: usize) -> LevelId {
        self.levels[index % self.levels.len()]
    }

    fn colleague(&self, actor: &MerchantUser, id: UserId) -> Option<Colleague> {
        let found = self.world.db.read_now(self.scope.within(), |conn| {
            members::all_colleagues(conn, &actor.scope)
        });
        found.unwrap().into_iter().find(|one| one.id == id)
    }
}

/// What an edit of `by` may have changed, from `before` to `after`.
fn assert_within_rights(by: UserId, account: UserId, before: &Held, after: &Held, what: &str) {
    let nothing = Permissions::of(&[]);
    let own = before.get(&by).copied().unwrap_or(nothing);
    for (id, has) in after {
        let had = before.get(id).copied().unwrap_or(nothing);
        if had == *has {
            continue;
        }
        assert!(own.has(M::ManageMembers), "{what}: without the right");
        assert_ne!(*id, by, "{what}: their own rights");
        assert_ne!(*id, account, "{what}: the account");
        assert_eq!(has.beyond(own), None, "{what}: gave what they lacked");
        assert_eq!(had.beyond(own), None, "{what}: reached over their rights");
    }
}

#[test]
fn no_sequence_of_edits_of_a_merchants_people_gives_a_right_that_its_maker_lacked() {
    let world = World::start();
    let number = std::cell::Cell::new(0);
    let done = std::cell::Cell::new([0_u32; 2]);
    let config = ProptestConfig {
        cases: 40,
        failure_persistence: None,
        max_shrink_iters: 100,
        ..ProptestConfig::default()
    };
    proptest!(config, |(rights in levels(), edits in edits())| {
        number.set(number.get() + 1);
        let mut scene = Scene::new(&world, &format!("Org {}", number.get()), &rights);
        let account = scene.people[0].0;
        let mut before = scene.held();
        for (by, seen, edit) in &edits {
            let (by, is_done) = scene.perform(*by, *seen, edit);
            let after = scene.held();
            let what = format!("{by} {seen:?} {edit:?}");
            let mut counts = done.get();
            counts[usize::from(is_done)] += 1;
            done.set(counts);
            if is_done {
                assert_within_rights(by, account, &before, &after, &what);
            } else {
                assert_eq!(&before, &after, "{what}: refused, and done all the same");
            }
            before = after;
        }
    });
    let [refused, made] = done.get();
    assert!(refused > 50 && made > 50, "{refused} refused, {made} made");
}
