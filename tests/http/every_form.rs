//! What each address of the table is called and sent, so that a test can walk them all. An address that
//! is not here stops those tests: whoever adds one says how it is filled in.

use comptoir::accounts::users::Belonging;
use comptoir::routes;
use comptoir::values::{AttemptId, LevelId, LocationId, MerchantId, UserId};
use comptoir::web::{Needs, Route};

use crate::organization::locations::form::Filled as Location;
use crate::organization::merchants::create::person;
use crate::organization::merchants::form::{Filled, db_level, db_location};
use crate::organization::permission_sets::{LEVELS, ROLES, made};
use crate::organization::staff::form::db_role;
use crate::support::{Answer, Cast, Client, PASSWORD, Person, World};

pub type Fields = Vec<(String, String)>;

/// Acme with one location and Chloé's shop, an invitation that nobody has accepted, and a link to a new password.
pub struct Everything {
    pub cast: Cast,
    pub amina: Client,
    pub chloe: Person,
    pub location: LocationId,
    pub merchant: MerchantId,
    pub attempt: AttemptId,
    pub invitation: String,
    pub reset: String,
    /// A link that confirms a change of e-mail.
    email_change: String,
    /// A session of Amina's, as her list names it.
    session: String,
    /// Of Acme's staff, without a password, with an open invitation.
    pub member: Person,
    analyst: String,
    /// At Chloé's shop, without a password, with an open invitation.
    pub colleague: Person,
    reader: String,
    /// The pages of a role and a level that Acme made, and nobody holds.
    role: String,
    level: String,
    merchant_form: Filled,
}

pub fn everything() -> Everything {
    everything_in(World::start())
}

pub fn everything_in(world: World) -> Everything {
    let cast = Cast::assemble_in(world);
    let location = db_location(&cast.world, &cast.acme, "PAR-1");
    let level = db_level(&cast.world, &cast.acme, "manager");
    let mut amina = cast.world.signed_in(&cast.amina);
    let merchant_form = Filled::chez_chloe(location, level)
        .with("api_access", "on")
        .with("chat_access", "on")
        .with("ip_exempt", "");
    let added = merchant_form.send(&mut amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let id = added.location().rsplit('/').next().unwrap_or_default();
    let role = made(&mut amina, ROLES, "Night shift", &["jobs.view"]);
    let level = made(&mut amina, LEVELS, "Parcel shop", &["jobs.view"]);
    let invited = cast.world.db_staff(&cast.acme, "Dora", "analyst");
    let chloe = person("chloe@chezchloe.example");
    let forgetful = cast.world.db_staff(&cast.acme, "Ferdinand", "analyst");
    let member = cast.world.db_invited(&cast.acme, "Nadia");
    cast.world.db_invitation(member.id);
    let merchant = id.parse().expect("a merchant's id");
    let reader = db_level(&cast.world, &cast.acme, "reader");
    let colleague = invited_colleague(&cast, merchant, reader);
    Everything {
        session: session_to_end(&cast),
        merchant,
        colleague,
        reader: reader.to_string(),
        invitation: cast.world.db_invitation(invited.id),
        reset: cast.world.db_reset(forgetful.id),
        email_change: cast.world.db_email_change(forgetful.id),
        role,
        level,
        analyst: db_role(&cast.world, &cast.acme, "analyst").to_string(),
        member,
        attempt: cast.world.db_refusal(cast.world.db_user_of(&chloe.email)),
        chloe,
        cast,
        amina,
        location,
        merchant_form,
    }
}

/// At Chloé's shop, with an open invitation.
fn invited_colleague(cast: &Cast, merchant: MerchantId, level: LevelId) -> Person {
    let belonging = Belonging::Colleague(cast.acme.organization(), merchant, level);
    let colleague = cast.world.db_user(belonging, "Yann");
    cast.world.db_without_password(colleague.id);
    cast.world.db_invitation(colleague.id);
    colleague
}

/// A session of Amina's in a browser that no walk uses.
fn session_to_end(cast: &Cast) -> String {
    let before = cast.world.db_handles(cast.amina.id);
    cast.world.signed_in(&cast.amina);
    let after = cast.world.db_handles(cast.amina.id);
    let new = after.into_iter().find(|handle| !before.contains(handle));
    new.expect("a new session")
}

/// Every route, a session's end last: what comes after would be nobody's.
pub fn every_route() -> Vec<Route> {
    let mut table = routes::table();
    table.sort_by_key(|route| {
        let ends = [
            "/account/password",
            "/account/sessions/end-others",
            "/account/sessions/{id}/end",
            "/logout",
        ];
        let ends = ends.contains(&route.path);
        (ends, route.path.starts_with("/platform"))
    });
    table
}

/// Every route that changes something.
pub fn every_form() -> Vec<Route> {
    let mut table = every_route();
    table.retain(|route| route.method == "POST");
    table
}

impl Everything {
    /// The address of a route, with Acme's ids in it.
    #[expect(clippy::too_many_lines, reason = "a table: an address, its ids")]
    pub fn address(&self, pattern: &str) -> String {
        let filled = match pattern.split_once('{') {
            None => pattern.to_owned(),
            Some(("/organization/merchants/", _)) => {
                pattern.replace("{id}", &self.merchant.to_string())
            }
            Some(("/organization/sign-ins/", _)) => {
                pattern.replace("{id}", &self.attempt.to_string())
            }
            Some(("/organization/locations/", _)) => {
                pattern.replace("{id}", &self.location.to_string())
            }
            Some(("/organization/staff/", _)) => {
                pattern.replace("{id}", &self.member.id.to_string())
            }
            Some(("/organization/roles/", rest)) => self.role.clone() + after_id(rest),
            Some(("/organization/levels/", rest)) => self.level.clone() + after_id(rest),
            Some(("/platform/organizations/", _)) => {
                pattern.replace("{id}", &self.cast.acme.organization().to_string())
            }
            Some(("/portal/members/", _)) => {
                pattern.replace("{id}", &self.colleague.id.to_string())
            }
            Some(("/account/sessions/", _)) => pattern.replace("{id}", &self.session),
            Some(("/invitation/", _)) => pattern.replace("{token}", &self.invitation),
            Some(("/email/", _)) => pattern.replace("{token}", &self.email_change),
            Some(("/password/reset/", _)) => pattern.replace("{token}", &self.reset),
            Some(("/static/", _)) => "/static/nothing.css".to_owned(),
            Some(("/address-formats/", _)) => "/address-formats/FR".to_owned(),
            Some(_) => panic!("{pattern}: say in every_form.rs what stands there"),
        };
        assert!(
            !filled.contains('{'),
            "{pattern}: say in every_form.rs what stands there"
        );
        match pattern {
            "/organization/merchants/check" => format!("{filled}?field=login_email"),
            "/organization/locations/check" => format!("{filled}?field=reference_id"),
            "/organization/staff/check" | "/portal/members/check" => {
                format!("{filled}?field=email")
            }
            "/organization/settings/check" => format!("{filled}?field=default_ip_allow_list"),
            _ if pattern.ends_with("/check") => format!("{filled}?field=new_password"),
            _ => filled,
        }
    }

    /// What a person would send there, complete: the change would be made.
    #[expect(clippy::too_many_lines, reason = "a table: an address, its form")]
    pub fn form(&self, pattern: &str) -> Fields {
        match pattern {
            "/login" => of(&[
                ("email", &self.cast.ben.email),
                ("password", PASSWORD),
                ("next", "/account"),
            ]),
            "/login/code" | "/account/second-factor/confirm" => of(&[("code", "000000")]),
            "/account/confirm" => of(&[("current_password", PASSWORD), ("next", "/account")]),
            "/account/second-factor" => of(&[("current_password", PASSWORD)]),
            "/account/second-factor/codes" | "/account/second-factor/remove" => {
                of(&[("current_password", PASSWORD), ("code", "000000")])
            }
            "/account/language" => of(&[("language", "de")]),
            "/account/email" => of(&[("email", "amina.new@example.com")]),
            "/account/password" | "/account/password/check" => of(&[
                ("current_password", PASSWORD),
                ("new_password", "sept girafes lisent dehors"),
                ("new_password_confirmation", "sept girafes lisent dehors"),
            ]),
            "/password/forgot" => of(&[("email", &self.cast.ben.email)]),
            "/invitation/{token}"
            | "/invitation/{token}/check"
            | "/password/reset/{token}"
            | "/password/reset/{token}/check" => of(&[
                ("new_password", PASSWORD),
                ("new_password_confirmation", PASSWORD),
            ]),
            "/theme" => of(&[("theme", "dark"), ("next", "/account")]),
            "/organization/settings" | "/organization/settings/check" => of(&[
                ("default_ip_allow_list", "127.0.0.1"),
                ("language", "en"),
                ("country", "FR"),
                ("time_zone", "Europe/Paris"),
                ("version", "1"),
                ("confirm", ""),
            ]),
            _ if pattern.starts_with("/platform/") => platform(pattern),
            _ if pattern.starts_with("/organization/locations") => locations(pattern),
            _ if pattern.starts_with("/organization/roles") => sets(pattern),
            _ if pattern.starts_with("/organization/levels") => sets(pattern),
            _ if pattern.starts_with("/organization/merchants") => self.merchants(pattern),
            _ if pattern.starts_with("/organization/staff") => self.staff(pattern),
            _ if pattern.starts_with("/portal/members") => self.members(pattern),
            "/organization/sign-ins/{id}/admit" => admission(),
            "/logout"
            | "/organization/module-request"
            | "/account/email/resend"
            | "/account/email/cancel"
            | "/email/{token}"
            | "/organization/view-as/end"
            | "/account/sessions/end-others"
            | "/account/sessions/{id}/end" => Vec::new(),
            _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
        }
    }

    fn merchants(&self, pattern: &str) -> Fields {
        let form = self.merchant_form.clone().with("sign_in", "invitation");
        let form = match pattern {
            "/organization/merchants" | "/organization/merchants/check" => form
                .with("login_email", "zoe@example.com")
                .with("form_token", "")
                .with("merchant_id", "")
                .with("update", "")
                .with("save", ""),
            "/organization/merchants/{id}" => form
                .with("sign_in", "keep")
                .with("business_name", "Changed")
                .with("merchant_id", &self.merchant.to_string())
                .with("update", "")
                .with("version", "1"),
            "/organization/merchants/{id}/access" => form
                .with("ip_allow_list", "127.0.0.0/8")
                .with("override.members.manage", "take")
                .with("override_until.members.manage", "2999-12-31")
                .with("override_reason.members.manage", "seasonal shop")
                .with("merchant_id", &self.merchant.to_string())
                .with("update", "")
                .with("version", "1"),
            "/organization/merchants/{id}/suspend"
            | "/organization/merchants/{id}/resume"
            | "/organization/merchants/{id}/archive"
            | "/organization/merchants/{id}/restore"
            | "/organization/merchants/{id}/invite"
            | "/organization/merchants/{id}/second-factor"
            | "/organization/merchants/{id}/view-as" => return Vec::new(),
            _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
        };
        let fields = form.fields();
        of(&fields)
    }

    fn staff(&self, pattern: &str) -> Fields {
        let member = |email: &str, id: &str| {
            of(&[
                ("name", "Nadia B."),
                ("email", email),
                ("role_id", &self.analyst),
                ("language", "de"),
                ("member_id", id),
            ])
        };
        let fields = match pattern {
            "/organization/staff" => [("form_token", "")],
            "/organization/staff/check" => return member("zoe.staff@example.com", ""),
            "/organization/staff/{id}" => [("version", "1")],
            "/organization/staff/{id}/suspend"
            | "/organization/staff/{id}/resume"
            | "/organization/staff/{id}/second-factor"
            | "/organization/staff/{id}/remove"
            | "/organization/staff/{id}/invite"
            | "/organization/staff/{id}/revoke" => return Vec::new(),
            _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
        };
        let form = if pattern == "/organization/staff" {
            member("zoe.staff@example.com", "")
        } else {
            member(&self.member.email, &self.member.id.to_string())
        };
        form.into_iter().chain(of(&fields)).collect()
    }

    fn members(&self, pattern: &str) -> Fields {
        let colleague = |email: &str, id: &str| {
            of(&[
                ("name", "Yann B."),
                ("email", email),
                ("level_id", &self.reader),
                ("language", "de"),
                ("member_id", id),
            ])
        };
        let new = || colleague("zoe.colleague@example.com", "");
        let (form, fields) = match pattern {
            "/portal/members" => (new(), [("form_token", "")]),
            "/portal/members/check" => return new(),
            "/portal/members/{id}" => {
                let id = self.colleague.id.to_string();
                (colleague(&self.colleague.email, &id), [("version", "1")])
            }
            "/portal/members/{id}/suspend"
            | "/portal/members/{id}/resume"
            | "/portal/members/{id}/second-factor"
            | "/portal/members/{id}/remove"
            | "/portal/members/{id}/invite"
            | "/portal/members/{id}/revoke" => return Vec::new(),
            _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
        };
        form.into_iter().chain(of(&fields)).collect()
    }

    pub fn chloe_id(&self) -> UserId {
        self.cast.world.db_user_of(&self.chloe.email)
    }

    /// Somebody whom the route's policy lets through, signed in where it asks for that.
    pub fn client_for(&self, needs: Needs) -> Client {
        let world = &self.cast.world;
        match needs {
            Needs::Nothing | Needs::Nobody => world.visitor(),
            Needs::Operator => world.signed_in(&self.cast.otto),
            Needs::Anyone
            | Needs::StaffMember
            | Needs::Staff(_)
            | Needs::StaffWithAny(_)
            | Needs::StaffWithBoth(..) => world.signed_in(&self.cast.amina),
            Needs::MerchantUser | Needs::Merchant(_) => world.signed_in(&self.chloe),
        }
    }

    /// One client per policy that the routes have.
    pub fn clients(&self, routes: &[Route]) -> Vec<(Needs, Client)> {
        let mut clients: Vec<(Needs, Client)> = Vec::new();
        for route in routes {
            if !clients.iter().any(|(needs, _)| *needs == route.needs) {
                clients.push((route.needs, self.client_for(route.needs)));
            }
        }
        clients
    }

    /// Asks for a route as a person would: a form is sent filled in.
    pub fn visit(&self, client: &mut Client, route: &Route) -> Answer {
        let address = self.address(route.path);
        if route.method == "GET" {
            client.get(&address)
        } else {
            client.post(&address, &borrowed(&self.form(route.path)))
        }
    }
}

fn admission() -> Fields {
    of(&[
        ("reason", "new till"),
        ("way", "list"),
        ("version", "1"),
        ("form_token", ""),
    ])
}

fn platform(pattern: &str) -> Fields {
    match pattern {
        "/platform/organizations" => of(&[
            ("name", "Rivage"),
            ("admin_name", "Rosa"),
            ("admin_email", "rosa@rivage.example"),
            ("language", "fr"),
            ("country", "FR"),
            ("time_zone", "Europe/Paris"),
            ("merchants", "on"),
            ("form_token", ""),
        ]),
        "/platform/organizations/{id}/module" => of(&[("merchants", "off")]),
        _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
    }
}

fn locations(pattern: &str) -> Fields {
    let form = Location::paris().with("update", "").with("location_id", "");
    let form = match pattern {
        "/organization/locations" => form.with("form_token", ""),
        "/organization/locations/check" => form,
        "/organization/locations/{id}" => form.with("version", "1"),
        "/organization/locations/{id}/archive" | "/organization/locations/{id}/restore" => {
            return Vec::new();
        }
        _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
    };
    of(&form.fields())
}

/// What follows the id in a pattern.
fn after_id(rest: &str) -> &str {
    rest.split_once('}').map_or("", |(_, after)| after)
}

fn sets(pattern: &str) -> Fields {
    match pattern.rsplit('/').next() {
        Some("roles" | "levels") => of(&[
            ("name", "Made by a walk"),
            ("description", "As everybody sees it"),
            ("jobs.view", "on"),
            ("form_token", ""),
        ]),
        Some("{id}") => of(&[
            ("name", "Changed by a walk"),
            ("description", ""),
            ("jobs.view", "on"),
            ("locations.view", "on"),
            ("version", "1"),
            ("base", "jobs.view"),
            ("confirm", ""),
            ("confirming", ""),
        ]),
        Some("retire") => of(&[("to", ""), ("confirm", ""), ("confirming", "")]),
        Some("restore") => Vec::new(),
        _ => panic!("{pattern}: say in every_form.rs how it is filled in"),
    }
}

fn of(fields: &[(&str, &str)]) -> Fields {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

pub fn borrowed(fields: &Fields) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
