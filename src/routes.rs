//! The map: method, address, policy, handler, one line each. A route without a policy does not compile.

use crate::access::{MerchantPermission as M, StaffPermission as P};
use crate::accounts::{invitations, own, sign_in};
use crate::web::{Needs, Route, address_format, alive, get, post, ready, serve_asset};

/// Every address that the server answers.
#[must_use]
pub fn table() -> Vec<Route> {
    [
        machines(),
        accounts(),
        platform(),
        organization(),
        locations(),
        levels(),
        merchants(),
        portal(),
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

fn accounts() -> Vec<Route> {
    vec![
        get("/", Needs::Nobody, sign_in::pages::start),
        get("/login", Needs::Nobody, sign_in::pages::show),
        post("/login", Needs::Nobody, sign_in::pages::sign_in),
        post("/logout", Needs::Nobody, sign_in::pages::sign_out),
        get("/account", Needs::Anyone, own::pages::show),
        post(
            "/account/language",
            Needs::Anyone,
            own::pages::change_language,
        ),
        get(
            "/account/password",
            Needs::Anyone,
            own::pages::show_password,
        ),
        post(
            "/account/password",
            Needs::Anyone,
            own::pages::change_password,
        ),
        post(
            "/account/password/check",
            Needs::Anyone,
            own::pages::check_password,
        ),
        get(
            "/invitation/{token}",
            Needs::Nobody,
            invitations::pages::show,
        ),
        post(
            "/invitation/{token}",
            Needs::Nobody,
            invitations::pages::accept,
        ),
        post(
            "/invitation/{token}/check",
            Needs::Nobody,
            invitations::pages::check,
        ),
        post("/theme", Needs::Nobody, own::pages::change_theme),
    ]
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
        ),
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
        post("/organization/locations", manage, pages::create),
        get("/organization/locations/new", manage, pages::new),
        post("/organization/locations/check", manage, pages::check),
        get("/organization/locations/{id}", view, pages::show),
        post("/organization/locations/{id}", manage, pages::change),
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
    use crate::levels::pages;
    vec![get(
        "/organization/levels",
        Needs::Staff(P::ViewMerchants),
        pages::index,
    )]
}

fn merchants() -> Vec<Route> {
    use crate::merchants::pages;
    vec![
        get(
            "/organization/merchants",
            Needs::Staff(P::ViewMerchants),
            pages::index,
        ),
        post(
            "/organization/merchants",
            Needs::Staff(P::CreateMerchants),
            pages::create,
        ),
        get(
            "/organization/merchants/new",
            Needs::Staff(P::CreateMerchants),
            pages::new,
        ),
        post(
            "/organization/merchants/check",
            Needs::Staff(P::ViewMerchants),
            pages::check,
        ),
        get(
            "/organization/merchants/{id}",
            Needs::Staff(P::ViewMerchants),
            pages::show,
        ),
        post(
            "/organization/merchants/{id}",
            Needs::Staff(P::EditMerchants),
            pages::change,
        ),
        get(
            "/organization/merchants/{id}/edit",
            Needs::Staff(P::EditMerchants),
            pages::edit,
        ),
        get(
            "/organization/merchants/{id}/history",
            Needs::Staff(P::ViewMerchants),
            pages::history,
        ),
        post(
            "/organization/merchants/{id}/suspend",
            Needs::Staff(P::SuspendMerchants),
            pages::suspend,
        ),
        post(
            "/organization/merchants/{id}/resume",
            Needs::Staff(P::SuspendMerchants),
            pages::resume,
        ),
        post(
            "/organization/merchants/{id}/archive",
            Needs::Staff(P::ArchiveMerchants),
            pages::archive,
        ),
        post(
            "/organization/merchants/{id}/restore",
            Needs::Staff(P::ArchiveMerchants),
            pages::restore,
        ),
        post(
            "/organization/merchants/{id}/invite",
            Needs::Staff(P::EditMerchants),
            pages::invite,
        ),
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
    ]
}
