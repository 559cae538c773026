//! No sequence of edits of staff, by whomever, ends with a right that its maker lacked, or without somebody who
//! can manage staff and roles.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use comptoir::access::{
    self, OrganizationScope, Permissions, Principal, Staff, StaffPermission as P, UserStatus,
};
use comptoir::accounts::users::{self, Belonging};
use comptoir::db::DbResult;
use comptoir::organizations::Switch;
use comptoir::roles;
use comptoir::staff::standing::{Act, act};
use comptoir::staff::{self, Member, Refusal, StaffForm};
use comptoir::values::{RoleId, UserId};
use proptest::prelude::*;

use crate::support::World;

/// Rights that the roles of the test are made of: those that the rules know by name, and others.
const RIGHTS: [P; 5] = [
    P::ManageStaff,
    P::ManageRoles,
    P::ViewStaff,
    P::EditJobs,
    P::ViewAudit,
];

/// Indices are taken as far as there are people and roles.
#[derive(Clone, Debug)]
enum Edit {
    Add {
        role: usize,
    },
    Give {
        whom: usize,
        role: usize,
    },
    Move {
        whom: usize,
    },
    Act {
        whom: usize,
        act: Act,
    },
    /// The invited chooses a password: nobody's edit.
    Accept {
        whom: usize,
    },
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
        2 => any().prop_map(|role| Edit::Add { role }),
        4 => (any(), any()).prop_map(|(whom, role)| Edit::Give { whom, role }),
        1 => any().prop_map(|whom| Edit::Move { whom }),
        6 => (any(), act).prop_map(|(whom, act)| Edit::Act { whom, act }),
        2 => any().prop_map(|whom| Edit::Accept { whom }),
    ];
    let seen = prop_oneof![3 => Just(Seen::Now), 1 => Just(Seen::Earlier)];
    prop::collection::vec((any(), seen, edit), 1..25)
}

fn roles() -> impl Strategy<Value = Vec<Vec<P>>> {
    prop::collection::vec(prop::sample::subsequence(RIGHTS.to_vec(), 0..=5), 1..5)
}

struct Scene<'a> {
    world: &'a World,
    scope: OrganizationScope,
    roles: Vec<RoleId>,
    /// Everybody who was ever there, as they came.
    people: Vec<(UserId, Staff)>,
    count: usize,
}

/// The rights that each person can use, and whether they can sign in.
type Held = BTreeMap<UserId, (Permissions<P>, bool)>;

impl<'a> Scene<'a> {
    /// An administrator, and a person for each role.
    fn new(world: &'a World, name: &str, rights: &[Vec<P>]) -> Self {
        let scope = world.db_organization(name, Switch::On);
        let mut scene = Self {
            world,
            scope,
            roles: Vec::new(),
            people: Vec::new(),
            count: 0,
        };
        let first = world.db_staff(&scope, &format!("Admin of {name}"), "administrator");
        scene.came(first.id);
        for (number, rights) in rights.iter().enumerate() {
            let called = format!("P{number} of {name}");
            let role = world.db_own_role(&scope, &called, rights);
            scene.roles.push(role);
            let belonging = Belonging::Staff(scope.organization(), role);
            let person = world.db_user(belonging, &called);
            scene.came(person.id);
        }
        let administrators: DbResult<Option<RoleId>> = world.db.read_now(scope.within(), |conn| {
            roles::of_code(conn, &scope, "administrator")
        });
        scene.roles.extend(administrators.unwrap());
        scene
    }

    fn loaded(&self, id: UserId) -> Option<Staff> {
        let address = IpAddr::from(Ipv4Addr::LOCALHOST);
        let found: DbResult<_> = self
            .world
            .db
            .read_now(self.scope.within(), |conn| access::load(conn, id, address));
        match found.unwrap()?.principal {
            Principal::Staff(staff) => Some(*staff),
            other => panic!("{other:?}"),
        }
    }

    fn came(&mut self, id: UserId) {
        let staff = self.loaded(id).expect("somebody who is there");
        self.people.push((id, staff));
    }

    fn members(&self) -> Vec<Member> {
        let found: DbResult<_> = self.world.db.read_now(self.scope.within(), |conn| {
            staff::all_members(conn, &self.scope)
        });
        found.unwrap()
    }

    fn held(&self) -> Held {
        let roles: DbResult<_> = self.world.db.read_now(self.scope.within(), |conn| {
            comptoir::roles::all(conn, &self.scope)
        });
        let roles = roles.unwrap();
        let of = |member: Member| {
            let role = roles
                .iter()
                .find(|role| role.id == member.current.role_id)
                .unwrap();
            let is_active = member.status == UserStatus::Active;
            let rights = if is_active {
                role.permissions
            } else {
                Permissions::of(&[])
            };
            let able = is_active && member.invitation == staff::Invitation::Accepted;
            (member.id, (rights, able))
        };
        self.members().into_iter().map(of).collect()
    }

    /// Does it; who did it, if it is somebody's edit, and whether it was done.
    fn perform(&mut self, by: usize, seen: Seen, edit: &Edit) -> Option<(UserId, bool)> {
        let (id, earlier) = self.people[by % self.people.len()].clone();
        let actor = match seen {
            Seen::Now => self.loaded(id).unwrap_or(earlier),
            Seen::Earlier => earlier,
        };
        let done = match edit {
            Edit::Add { role } => self.add(&actor, *role),
            Edit::Give { whom, role } => {
                let role = self.role(*role);
                self.change(&actor, *whom, |form| form.role_id = role.to_string())
            }
            Edit::Move { whom } => {
                self.count += 1;
                let email = format!("moved{}@{}.example", self.count, self.scope.organization());
                self.change(&actor, *whom, |form| form.email = email)
            }
            Edit::Act { whom, act: kind } => {
                let (whom, _) = self.person(*whom);
                let mails = self.mails(&actor);
                self.world.db.write_now(self.scope.within(), |tx| {
                    act(tx, (&actor, &mails), whom, *kind)
                })
            }
            Edit::Accept { whom } => {
                let (whom, _) = self.person(*whom);
                let set: DbResult<()> = self.world.db.write_now(self.scope.within(), |tx| {
                    users::set_password(tx, whom, "chosen")
                });
                set.unwrap();
                return None;
            }
        };
        match &done {
            Err(Refusal::Db(error)) => panic!("{error}"),
            _ => Some((id, done.is_ok())),
        }
    }

    fn person(&self, index: usize) -> (UserId, Staff) {
        self.people[index % self.people.len()].clone()
    }

    fn role(&self, index: usize) -> RoleId {
        self.roles[index % self.roles.len()]
    }

    fn mails(&self, actor: &Staff) -> staff::Mails {
        staff::Mails::of(&self.world.settings.public_url, actor)
    }

    fn add(&mut self, actor: &Staff, role: usize) -> Result<(), Refusal> {
        self.count += 1;
        let form = StaffForm {
            name: format!("New {}", self.count),
            email: format!("new{}@{}.example", self.count, self.scope.organization()),
            role_id: self.role(role).to_string(),
            language: "en".to_owned(),
            ..StaffForm::default()
        };
        let mails = self.mails(actor);
        let added = self.world.db.write_now(self.scope.within(), |tx| {
            staff::add(tx, actor, &form, &mails)
        })?;
        self.came(added);
        Ok(())
    }

    fn change(
        &self,
        actor: &Staff,
        whom: usize,
        edit: impl FnOnce(&mut StaffForm),
    ) -> Result<(), Refusal> {
        let (whom, _) = self.person(whom);
        let now = self.members().into_iter().find(|member| member.id == whom);
        let mut form = now.as_ref().map(StaffForm::from).unwrap_or_default();
        edit(&mut form);
        self.world.db.write_now(self.scope.within(), |tx| {
            staff::change(tx, actor, whom, &form).map(|_written| ())
        })
    }
}

fn is_administered(held: &Held) -> bool {
    held.values()
        .any(|(rights, able)| *able && rights.administers())
}

/// What an edit of `by` may have changed, from `before` to `after`.
fn assert_within_rights(by: UserId, before: &Held, after: &Held, what: &str) {
    let nothing = (Permissions::of(&[]), false);
    let (own, _) = before.get(&by).copied().unwrap_or(nothing);
    assert!(
        own.has(P::ManageStaff),
        "{what}: by somebody without the right"
    );
    let everybody = before.keys().chain(after.keys());
    for id in everybody {
        let (had, _) = before.get(id).copied().unwrap_or(nothing);
        let (has, _) = after.get(id).copied().unwrap_or(nothing);
        if had == has {
            continue;
        }
        assert_ne!(*id, by, "{what}: their own rights");
        assert_eq!(has.beyond(own), None, "{what}: gave what they lacked");
        assert_eq!(had.beyond(own), None, "{what}: reached over their rights");
    }
}

#[test]
fn no_sequence_of_edits_gives_a_right_that_its_maker_lacked_or_leaves_nobody_who_administers() {
    let world = World::start();
    let number = std::cell::Cell::new(0);
    let done = std::cell::Cell::new([0_u32; 2]);
    let config = ProptestConfig {
        cases: 60,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    };
    proptest!(config, |(rights in roles(), edits in edits())| {
        number.set(number.get() + 1);
        let mut scene = Scene::new(&world, &format!("Org {}", number.get()), &rights);
        let mut before = scene.held();
        for (by, seen, edit) in &edits {
            let outcome = scene.perform(*by, *seen, edit);
            let after = scene.held();
            let what = format!("{by} {seen:?} {edit:?}");
            if let Some((by, is_done)) = outcome {
                let mut counts = done.get();
                counts[usize::from(is_done)] += 1;
                done.set(counts);
                if is_done {
                    if before != after {
                        assert_within_rights(by, &before, &after, &what);
                    }
                } else {
                    assert_eq!(&before, &after, "{what}: refused, and done all the same");
                }
            }
            assert!(is_administered(&after), "{what}: nobody administers any more");
            before = after;
        }
    });
    let [refused, made] = done.get();
    assert!(
        refused > 100 && made > 100,
        "{refused} refused, {made} made"
    );
}
