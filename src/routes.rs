//! The map: method, address, policy, handler, one line each. A route without a policy does not compile.

use crate::access::{MerchantPermission as M, StaffPermission as P};
use crate::web::{Needs, Route, address_format, alive, get, post, ready, serve_asset};

/// Every address that the server answers.
#[must_use]
pub fn table() -> Vec<Route> {
    [
        machines(),
        sign_in(),
        own_account(),
        confirmation(),
        own_sessions(),
        own_email(),
        second_factor(),
        invitations(),
        forgotten_passwords(),
        theme(),
        platform(),
        organization(),
        locations(),
        levels(),
        roles(),
        staff(),
        staff_buttons(),
        merchants(),
        merchant_buttons(),
        view_as(),
        who_can(),
        sign_ins(),
        history(),
        portal(),
        portal_members(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn machines() -> Vec<Route> {
    vec![
        get("/static/{file}", Needs::Nothing, serve_asset),
        get("/address-formats/{country}", Needs::Anyone, address_format),
        get("/healthz", Needs::Nothing, alive),
        get("/readyz", Needs::Nothing, ready),
    ]
}

fn sign_in() -> Vec<Route> {
    use crate::accounts::second_step;
    use crate::accounts::sign_in::pages;
    vec![
        get("/", Needs::Nobody, pages::start),
        get("/login", Needs::Nobody, pages::show),
        post("/login", Needs::Nobody, pages::sign_in),
        post("/logout", Needs::Nobody, pages::sign_out),
        get("/login/code", Needs::Nobody, second_step::pages::show),
        post("/login/code", Needs::Nobody, second_step::pages::sign_in),
    ]
}

fn own_account() -> Vec<Route> {
    use crate::accounts::own::pages;
    vec![
        get("/account", Needs::Anyone, pages::show),
        post("/account/language", Needs::Anyone, pages::change_language),
        get("/account/password", Needs::Anyone, pages::show_password),
        post("/account/password", Needs::Anyone, pages::change_password),
        post(
            "/account/password/check",
            Needs::Anyone,
            pages::check_password,
        ),
    ]
}

fn confirmation() -> Vec<Route> {
    use crate::accounts::confirmation::pages;
    vec![
        get("/account/confirm", Needs::Anyone, pages::show),
        post("/account/confirm", Needs::Anyone, pages::confirm),
    ]
}

fn own_sessions() -> Vec<Route> {
    use crate::accounts::own_sessions::pages;
    vec![
        get("/account/sessions", Needs::Anyone, pages::index),
        post(
            "/account/sessions/end-others",
            Needs::Anyone,
            pages::end_others,
        ),
        post("/account/sessions/{id}/end", Needs::Anyone, pages::end),
    ]
}

fn own_email() -> Vec<Route> {
    use crate::own_email::pages;
    vec![
        get("/account/email", Needs::Anyone, pages::show),
        post("/account/email", Needs::Anyone, pages::ask)
            .shown_at("/account/email")
            .asks_again(),
        post("/account/email/resend", Needs::Anyone, pages::resend),
        post("/account/email/cancel", Needs::Anyone, pages::cancel),
        // Whoever reads the mail may do so in another browser.
        get("/email/{token}", Needs::Nobody, pages::show_link),
        post("/email/{token}", Needs::Nobody, pages::confirm),
    ]
}

fn second_factor() -> Vec<Route> {
    use crate::accounts::second_factor::pages;
    vec![
        get("/account/second-factor", Needs::Anyone, pages::show).before_second_factor(),
        post("/account/second-factor", Needs::Anyone, pages::begin).before_second_factor(),
        post(
            "/account/second-factor/confirm",
            Needs::Anyone,
            pages::confirm,
        )
        .before_second_factor(),
        get(
            "/account/second-factor/codes",
            Needs::Anyone,
            pages::show_codes,
        ),
        post(
            "/account/second-factor/codes",
            Needs::Anyone,
            pages::renew_codes,
        ),
        get(
            "/account/second-factor/remove",
            Needs::Anyone,
            pages::show_turning_off,
        ),
        post(
            "/account/second-factor/remove",
            Needs::Anyone,
            pages::turn_off,
        ),
    ]
}

fn invitations() -> Vec<Route> {
    use crate::accounts::invitations::pages;
    vec![
        get("/invitation/{token}", Needs::Nobody, pages::show),
        post("/invitation/{token}", Needs::Nobody, pages::accept),
        post("/invitation/{token}/check", Needs::Nobody, pages::check),
    ]
}

fn forgotten_passwords() -> Vec<Route> {
    use crate::accounts::resets::pages;
    vec![
        get("/password/forgot", Needs::Nobody, pages::show),
        post("/password/forgot", Needs::Nobody, pages::ask),
        get("/password/reset/{token}", Needs::Nobody, pages::choose),
        post("/password/reset/{token}", Needs::Nobody, pages::reset),
        post("/password/reset/{token}/check", Needs::Nobody, pages::check),
    ]
}

fn theme() -> Vec<Route> {
    use crate::accounts::own::pages;
    vec![post("/theme", Needs::Nobody, pages::change_theme)]
}

fn platform() -> Vec<Route> {
    use crate::organizations::pages;
    vec![
        get("/platform/organizations", Needs::Operator, pages::index),
        post("/platform/organizations", Needs::Operator, pages::create),
        get("/platform/organizations/new", Needs::Operator, pages::new),
        get("/platform/organizations/{id}", Needs::Operator, pages::show),
        post(
            "/platform/organizations/{id}/module",
            Needs::Operator,
            pages::switch_module,
        ),
    ]
}

fn organization() -> Vec<Route> {
    use crate::organizations::own::pages;
    vec![
        get("/organization", Needs::StaffMember, pages::home),
        post(
            "/organization/module-request",
            Needs::StaffMember,
            pages::request_module,
        ),
        get(
            "/organization/settings",
            Needs::Staff(P::ManageSettings),
            pages::settings,
        ),
        post(
            "/organization/settings",
            Needs::Staff(P::ManageSettings),
            pages::change,
        )
        .shown_at("/organization/settings")
        .asks_again(),
        post(
            "/organization/settings/check",
            Needs::Staff(P::ManageSettings),
            pages::check,
        ),
    ]
}

fn locations() -> Vec<Route> {
    use crate::locations::pages;
    let (view, manage) = (
        Needs::Staff(P::ViewLocations),
        Needs::Staff(P::ManageLocations),
    );
    vec![
        get("/organization/locations", view, pages::index),
        post("/organization/locations", manage, pages::create)
            .shown_at("/organization/locations/new"),
        get("/organization/locations/new", manage, pages::new),
        post("/organization/locations/check", manage, pages::check),
        get("/organization/locations/{id}", view, pages::show),
        post("/organization/locations/{id}", manage, pages::change)
            .shown_at("/organization/locations/{id}"),
        get(
            "/organization/locations/{id}/archive",
            manage,
            pages::confirm,
        ),
        post(
            "/organization/locations/{id}/archive",
            manage,
            pages::archive,
        ),
        post(
            "/organization/locations/{id}/restore",
            manage,
            pages::restore,
        ),
    ]
}

fn levels() -> Vec<Route> {
    use crate::levels::Levels;
    use crate::permission_sets::pages;
    let (view, manage) = (
        Needs::Staff(P::ViewMerchants),
        Needs::Staff(P::ManageLevels),
    );
    vec![
        get("/organization/levels", view, pages::index::<Levels>),
        post("/organization/levels", manage, pages::create::<Levels>)
            .shown_at("/organization/levels/new")
            .asks_again(),
        get("/organization/levels/new", manage, pages::new::<Levels>),
        get(
            "/organization/levels/compare",
            view,
            pages::compare::<Levels>,
        ),
        get("/organization/levels/{id}", view, pages::show::<Levels>),
        post("/organization/levels/{id}", manage, pages::change::<Levels>)
            .shown_at("/organization/levels/{id}")
            .asks_again(),
        get(
            "/organization/levels/{id}/retire",
            manage,
            pages::confirm_retirement::<Levels>,
        ),
        post(
            "/organization/levels/{id}/retire",
            manage,
            pages::retire::<Levels>,
        )
        .shown_at("/organization/levels/{id}/retire")
        .asks_again(),
        post(
            "/organization/levels/{id}/restore",
            manage,
            pages::restore::<Levels>,
        ),
    ]
}

fn roles() -> Vec<Route> {
    use crate::permission_sets::pages;
    use crate::roles::Roles;
    let (view, manage) = (Needs::Staff(P::ViewStaff), Needs::Staff(P::ManageRoles));
    vec![
        get("/organization/roles", view, pages::index::<Roles>),
        post("/organization/roles", manage, pages::create::<Roles>)
            .shown_at("/organization/roles/new")
            .asks_again(),
        get("/organization/roles/new", manage, pages::new::<Roles>),
        get("/organization/roles/compare", view, pages::compare::<Roles>),
        get("/organization/roles/{id}", view, pages::show::<Roles>),
        post("/organization/roles/{id}", manage, pages::change::<Roles>)
            .shown_at("/organization/roles/{id}")
            .asks_again(),
        get(
            "/organization/roles/{id}/retire",
            manage,
            pages::confirm_retirement::<Roles>,
        ),
        post(
            "/organization/roles/{id}/retire",
            manage,
            pages::retire::<Roles>,
        )
        .shown_at("/organization/roles/{id}/retire")
        .asks_again(),
        post(
            "/organization/roles/{id}/restore",
            manage,
            pages::restore::<Roles>,
        ),
    ]
}

fn staff() -> Vec<Route> {
    use crate::staff::pages;
    let (view, manage) = (Needs::Staff(P::ViewStaff), Needs::Staff(P::ManageStaff));
    vec![
        get("/organization/staff", view, pages::index),
        post("/organization/staff", manage, pages::create)
            .shown_at("/organization/staff/new")
            .asks_again(),
        get("/organization/staff/new", manage, pages::new),
        // Its answers tell which e-mails are in use.
        post("/organization/staff/check", manage, pages::check),
        get("/organization/staff/{id}", view, pages::show),
        post("/organization/staff/{id}", manage, pages::change)
            .shown_at("/organization/staff/{id}")
            .asks_again(),
    ]
}

/// What a button does to one member of staff.
fn staff_buttons() -> Vec<Route> {
    use crate::staff::standing::pages;
    let manage = Needs::Staff(P::ManageStaff);
    vec![
        post("/organization/staff/{id}/invite", manage, pages::invite).asks_again(),
        post("/organization/staff/{id}/revoke", manage, pages::revoke).asks_again(),
        post("/organization/staff/{id}/suspend", manage, pages::suspend).asks_again(),
        post("/organization/staff/{id}/resume", manage, pages::resume).asks_again(),
        post(
            "/organization/staff/{id}/second-factor",
            manage,
            pages::take_second_factor,
        )
        .asks_again(),
        get("/organization/staff/{id}/remove", manage, pages::confirm),
        post("/organization/staff/{id}/remove", manage, pages::remove).asks_again(),
    ]
}

fn merchants() -> Vec<Route> {
    use crate::merchants::{access, comparison, pages};
    let view = Needs::Staff(P::ViewMerchants);
    let create = Needs::Staff(P::CreateMerchants);
    let edit = Needs::Staff(P::EditMerchants);
    let edit_access = Needs::Staff(P::EditAccess);
    // Its answers tell which e-mails are in use: the handler keeps those from who may edit access alone.
    let any = Needs::StaffWithAny(&[P::CreateMerchants, P::EditMerchants, P::EditAccess]);
    vec![
        get("/organization/merchants", view, pages::index),
        post("/organization/merchants", create, pages::create)
            .shown_at("/organization/merchants/new"),
        get("/organization/merchants/new", create, pages::new),
        post("/organization/merchants/check", any, pages::check),
        get(
            "/organization/merchants/compare",
            view,
            comparison::pages::compare,
        ),
        get("/organization/merchants/{id}", view, pages::show),
        post("/organization/merchants/{id}", edit, pages::change)
            .shown_at("/organization/merchants/{id}/edit"),
        get("/organization/merchants/{id}/edit", edit, pages::edit),
        get("/organization/merchants/{id}/history", view, pages::history),
        get(
            "/organization/merchants/{id}/access",
            edit_access,
            access::pages::show,
        ),
        post(
            "/organization/merchants/{id}/access",
            edit_access,
            access::pages::change,
        )
        .shown_at("/organization/merchants/{id}/access")
        .asks_again(),
    ]
}

/// What a button does to one merchant.
fn merchant_buttons() -> Vec<Route> {
    use crate::merchants::{pages, standing};
    let edit = Needs::Staff(P::EditMerchants);
    let suspend = Needs::Staff(P::SuspendMerchants);
    let archive = Needs::Staff(P::ArchiveMerchants);
    vec![
        post(
            "/organization/merchants/{id}/suspend",
            suspend,
            standing::pages::suspend,
        ),
        post(
            "/organization/merchants/{id}/resume",
            suspend,
            standing::pages::resume,
        ),
        post(
            "/organization/merchants/{id}/archive",
            archive,
            standing::pages::archive,
        ),
        post(
            "/organization/merchants/{id}/restore",
            archive,
            standing::pages::restore,
        ),
        post("/organization/merchants/{id}/invite", edit, pages::invite),
        post(
            "/organization/merchants/{id}/second-factor",
            Needs::Staff(P::EditAccess),
            pages::take_second_factor,
        )
        .asks_again(),
    ]
}

/// The portal through a merchant's eyes.
fn view_as() -> Vec<Route> {
    use crate::merchants::view_as;
    vec![
        post(
            "/organization/merchants/{id}/view-as",
            Needs::Staff(P::ViewAsMerchant),
            view_as::pages::begin,
        ),
        post(
            "/organization/view-as/end",
            Needs::StaffMember,
            view_as::pages::end,
        ),
    ]
}

fn who_can() -> Vec<Route> {
    use crate::who_can::pages;
    // It shows nothing that the pages of merchants and of staff do not show one by one.
    let both = Needs::StaffWithBoth(P::ViewMerchants, P::ViewStaff);
    vec![get("/organization/access", both, pages::show)]
}

fn sign_ins() -> Vec<Route> {
    use crate::sign_ins::pages;
    let view = Needs::Staff(P::ViewSignIns);
    // The page that a refused form comes back as shows what the first permission lets see.
    let admit = Needs::StaffWithBoth(P::ViewSignIns, P::EditAccess);
    vec![
        get("/organization/sign-ins", view, pages::index),
        get("/organization/sign-ins/{id}", view, pages::show),
        post("/organization/sign-ins/{id}/admit", admit, pages::admit)
            .shown_at("/organization/sign-ins/{id}")
            .asks_again(),
    ]
}

fn history() -> Vec<Route> {
    use crate::history::pages;
    let view = Needs::Staff(P::ViewAudit);
    vec![
        get("/organization/audit", view, pages::index),
        get("/organization/audit.csv", view, pages::export),
    ]
}

fn portal() -> Vec<Route> {
    use crate::merchants::portal;
    vec![
        get("/portal", Needs::MerchantUser, portal::start),
        get(
            "/portal/locations",
            Needs::Merchant(M::ViewLocations),
            portal::locations,
        ),
        get("/portal/jobs", Needs::Merchant(M::ViewJobs), portal::jobs),
        get("/portal/messages", Needs::MerchantUser, portal::messages),
        get(
            "/portal/api-keys",
            Needs::Merchant(M::UseApi),
            portal::api_keys,
        ),
        // What one may do oneself, and who changed it: nobody needs a right to know that.
        get("/portal/access", Needs::MerchantUser, portal::access),
    ]
}

/// A merchant's own people.
fn portal_members() -> Vec<Route> {
    use crate::merchants::members::pages;
    let (view, manage) = (
        Needs::Merchant(M::ViewMembers),
        Needs::Merchant(M::ManageMembers),
    );
    vec![
        get("/portal/members", view, pages::index),
        post("/portal/members", manage, pages::create)
            .shown_at("/portal/members/new")
            .asks_again(),
        get("/portal/members/new", manage, pages::new),
        // Its answers tell which e-mails are in use.
        post("/portal/members/check", manage, pages::check),
        get("/portal/members/{id}", view, pages::show),
        post("/portal/members/{id}", manage, pages::change)
            .shown_at("/portal/members/{id}")
            .asks_again(),
        post("/portal/members/{id}/invite", manage, pages::invite).asks_again(),
        post("/portal/members/{id}/revoke", manage, pages::revoke).asks_again(),
        post("/portal/members/{id}/suspend", manage, pages::suspend).asks_again(),
        post("/portal/members/{id}/resume", manage, pages::resume).asks_again(),
        post(
            "/portal/members/{id}/second-factor",
            manage,
            pages::take_second_factor,
        )
        .asks_again(),
        get("/portal/members/{id}/remove", manage, pages::confirm),
        post("/portal/members/{id}/remove", manage, pages::remove).asks_again(),
    ]
}
