//! Whatever the people of an organization do to its roles, one after the other: nobody ends up with a right that the
//! person who gave it did not hold, and somebody who can repair everything stays.

use std::cell::Cell;
use std::net::{IpAddr, Ipv4Addr};

use comptoir::access::{
    Admission, OrganizationScope, Permission, Permissions, Principal, Staff, StaffPermission, admit,
};
use comptoir::db::{DbResult, Within};
use comptoir::organizations::Switch;
use comptoir::permission_sets::{self as sets, Refusal, RetireForm, SetForm};
use comptoir::roles::{self, Role, Roles};
use comptoir::values::{RoleId, UserId};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

use crate::support::World;

/// What somebody tries; numbers choose among the people, roles and permissions that there are.
#[derive(Clone, Debug)]
enum Try {
    Make(u32),
    Change { role: usize, flipped: u32 },
    Retire { role: usize, to: usize },
    Restore(usize),
}

fn a_try() -> impl Strategy<Value = (usize, Try)> {
    let flips = prop_oneof![
        // Few permissions at a time, so that most changes fit together.
        (0..25_u32, 0..25_u32).prop_map(|(one, other)| 1 << one | 1 << other),
        any::<u32>(),
    ];
    let act = prop_oneof![
        1 => any::<u32>().prop_map(Try::Make),
        5 => (0..9_usize, flips).prop_map(|(role, flipped)| Try::Change { role, flipped }),
        2 => (0..9_usize, 0..9_usize).prop_map(|(role, to)| Try::Retire { role, to }),
        1 => (0..9_usize).prop_map(Try::Restore),
    ];
    (0..5_usize, act)
}

/// An organization of its own, in which five people hold five roles.
struct Ground<'a> {
    world: &'a World,
    scope: OrganizationScope,
    people: Vec<UserId>,
}

impl<'a> Ground<'a> {
    fn new(world: &'a World, number: u32) -> Self {
        let scope = world.db_organization(&format!("Organization {number}"), Switch::On);
        let codes = [
            "administrator",
            "sales_3",
            "sales_1",
            "support_2",
            "analyst",
        ];
        let people = codes.map(|code| {
            let name = format!("{code} of {number}");
            world.db_staff(&scope, &name, code).id
        });
        let ground = Self {
            world,
            scope,
            people: people.to_vec(),
        };
        ground.let_sales_manage_roles();
        ground
    }

    /// Otherwise only administrators could try anything.
    fn let_sales_manage_roles(&self) {
        let amina = self.staff(0);
        for code in ["sales_3", "support_2"] {
            let role = self.roles().into_iter().find(|role| role.code == code);
            let role = role.expect("a starting role");
            let form = form(&role, 1 << StaffPermission::ManageRoles.index());
            let saved = self.change_and_confirm(&amina, role.id, form);
            assert!(saved, "{code}");
        }
    }

    fn roles(&self) -> Vec<Role> {
        let found: DbResult<Vec<Role>> = self
            .world
            .db
            .read_now(self.scope.within(), |conn| roles::all(conn, &self.scope));
        found.expect("roles")
    }

    /// Who this person is now.
    fn staff(&self, index: usize) -> Staff {
        let user = self.people[index];
        let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let found: DbResult<Option<Admission>> = self
            .world
            .db
            .read_now(Within::Platform, |conn| admit(conn, user, address));
        match found.expect("a query") {
            Some(Admission::Admitted(Principal::Staff(staff))) => *staff,
            other => panic!("{other:?}"),
        }
    }

    fn rights(&self) -> Vec<Permissions<StaffPermission>> {
        (0..self.people.len())
            .map(|index| self.staff(index).permissions)
            .collect()
    }

    fn is_administered(&self) -> bool {
        let found: DbResult<bool> = self.world.db.read_now(self.scope.within(), |conn| {
            roles::is_administered(conn, &self.scope)
        });
        found.expect("a query")
    }

    fn change_and_confirm(&self, staff: &Staff, id: RoleId, mut form: SetForm) -> bool {
        loop {
            let outcome: Result<(), Refusal<Roles>> =
                self.world.db.write_now(self.scope.within(), |tx| {
                    sets::change::<Roles>(tx, staff, id, &form)
                });
            match outcome {
                Ok(()) => return true,
                Err(Refusal::Unconfirmed(impact)) => {
                    form.confirmation.confirm = "on".to_owned();
                    form.confirmation.confirming = impact.digest();
                }
                Err(_) => return false,
            }
        }
    }

    fn retire_and_confirm(&self, staff: &Staff, id: RoleId, mut form: RetireForm) -> bool {
        loop {
            let outcome: Result<(), Refusal<Roles>> =
                self.world.db.write_now(self.scope.within(), |tx| {
                    sets::retire::<Roles>(tx, staff, id, &form)
                });
            match outcome {
                Ok(()) => return true,
                Err(Refusal::Unconfirmed(impact)) => {
                    form.confirm = "on".to_owned();
                    form.confirming = impact.digest();
                }
                Err(_) => return false,
            }
        }
    }

    /// Tries it; whether it was done.
    fn attempt(&self, staff: &Staff, attempt: &Try) -> bool {
        let roles = self.roles();
        let at = |index: &usize| &roles[index % roles.len()];
        match attempt {
            Try::Make(flipped) => {
                let id = RoleId::new();
                let form = SetForm {
                    name: id.to_string(),
                    ticked: ticked(Permissions::of(&[]), *flipped),
                    ..SetForm::default()
                };
                let made: Result<(), Refusal<Roles>> =
                    self.world.db.write_now(self.scope.within(), |tx| {
                        sets::create::<Roles>(tx, staff, id, &form)
                    });
                made.is_ok()
            }
            Try::Change { role, flipped } => {
                let role = at(role);
                self.change_and_confirm(staff, role.id, form(role, *flipped))
            }
            Try::Retire { role, to } => {
                let to = at(to).id.to_string();
                let form = RetireForm {
                    to,
                    ..RetireForm::default()
                };
                self.retire_and_confirm(staff, at(role).id, form)
            }
            Try::Restore(role) => {
                let id = at(role).id;
                let restored: Result<(), Refusal<Roles>> =
                    self.world.db.write_now(self.scope.within(), |tx| {
                        sets::restore::<Roles>(tx, staff, id)
                    });
                restored.is_ok()
            }
        }
    }
}

/// The form of a role with some of its permissions the other way round.
fn form(role: &Role, flipped: u32) -> SetForm {
    SetForm {
        name: role.name.clone().unwrap_or_else(|| {
            roles::name_of(role, comptoir::text::words(comptoir::text::Language::En))
        }),
        ticked: ticked(role.permissions, flipped),
        version: role.version.to_string(),
        ..SetForm::default()
    }
}

fn ticked(held: Permissions<StaffPermission>, flipped: u32) -> Vec<String> {
    StaffPermission::ALL
        .iter()
        .filter(|one| held.has(**one) != (flipped >> one.index() & 1 == 1))
        .map(|one| one.as_str().to_owned())
        .collect()
}

/// How much came of what was tried, so that the test is about something.
#[derive(Default)]
struct Tally {
    organizations: Cell<u32>,
    done: Cell<u32>,
    gains: Cell<u32>,
}

fn play(ground: &Ground<'_>, sequence: Vec<(usize, Try)>, tally: &Tally) -> TestCaseResult {
    for (who, attempt) in sequence {
        let (staff, before, stored) = (ground.staff(who), ground.rights(), ground.roles());
        if ground.attempt(&staff, &attempt) {
            tally.done.update(|done| done + 1);
        }
        for (then, now) in before.iter().zip(ground.rights()) {
            let more = now.without(*then);
            prop_assert!(more.without(before[who]).is_empty(), "{more:?}");
            if !more.is_empty() {
                tally.gains.update(|gains| gains + 1);
            }
        }
        for role in ground.roles() {
            let was = stored.iter().find(|other| other.id == role.id);
            let was = was.map_or(Permissions::of(&[]), |was| was.permissions);
            let more = role.permissions.without(was);
            prop_assert!(more.without(before[who]).is_empty(), "{}", role.code);
        }
        prop_assert!(ground.is_administered());
    }
    Ok(())
}

#[test]
fn no_sequence_of_edits_gives_what_its_maker_lacked_or_takes_the_last_administrator() {
    let (world, tally) = (World::start(), Tally::default());
    let config = Config {
        cases: 24,
        failure_persistence: None,
        max_shrink_iters: 100,
        ..Config::default()
    };
    let sequences = prop::collection::vec(a_try(), 1..16);
    let outcome = TestRunner::new(config).run(&sequences, |sequence| {
        tally.organizations.update(|number| number + 1);
        let ground = Ground::new(&world, tally.organizations.get());
        play(&ground, sequence, &tally)
    });
    outcome.unwrap();
    let (done, gains) = (tally.done.get(), tally.gains.get());
    assert!(
        done > 20 && gains > 0,
        "hardly anything happened: {done}, {gains}"
    );
}
