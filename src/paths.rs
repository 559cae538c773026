//! The links: every address that a page, a mail or a redirect names is built here.

use std::fmt::Display;

pub const LOGIN: &str = "/login";
pub const LOGIN_CODE: &str = "/login/code";
pub const PASSWORD_FORGOT: &str = "/password/forgot";
pub const LOGOUT: &str = "/logout";
pub const THEME: &str = "/theme";
pub const ACCOUNT: &str = "/account";
pub const ACCOUNT_LANGUAGE: &str = "/account/language";
pub const ACCOUNT_PASSWORD: &str = "/account/password";
pub const ACCOUNT_CONFIRM: &str = "/account/confirm";
pub const ACCOUNT_SESSIONS: &str = "/account/sessions";
pub const ACCOUNT_SESSIONS_END_OTHERS: &str = "/account/sessions/end-others";
pub const ACCOUNT_EMAIL: &str = "/account/email";
pub const ACCOUNT_EMAIL_RESEND: &str = "/account/email/resend";
pub const ACCOUNT_EMAIL_CANCEL: &str = "/account/email/cancel";
pub const SECOND_FACTOR: &str = "/account/second-factor";
pub const SECOND_FACTOR_CONFIRM: &str = "/account/second-factor/confirm";
pub const SECOND_FACTOR_CODES: &str = "/account/second-factor/codes";
pub const SECOND_FACTOR_REMOVE: &str = "/account/second-factor/remove";
pub const ORGANIZATIONS: &str = "/platform/organizations";
pub const NEW_ORGANIZATION: &str = "/platform/organizations/new";
pub const ORGANIZATION: &str = "/organization";
pub const MODULE_REQUEST: &str = "/organization/module-request";
pub const MERCHANTS: &str = "/organization/merchants";
pub const NEW_MERCHANT: &str = "/organization/merchants/new";
pub const CHECK_MERCHANT: &str = "/organization/merchants/check";
pub const LOCATIONS: &str = "/organization/locations";
pub const NEW_LOCATION: &str = "/organization/locations/new";
pub const STAFF: &str = "/organization/staff";
pub const NEW_MEMBER: &str = "/organization/staff/new";
pub const LEVELS: &str = "/organization/levels";
pub const WHO_CAN: &str = "/organization/access";
pub const SIGN_INS: &str = "/organization/sign-ins";
pub const ROLES: &str = "/organization/roles";
pub const AUDIT: &str = "/organization/audit";
pub const AUDIT_CSV: &str = "/organization/audit.csv";
pub const SETTINGS: &str = "/organization/settings";
pub const PORTAL: &str = "/portal";
pub const PORTAL_JOBS: &str = "/portal/jobs";
pub const PORTAL_LOCATIONS: &str = "/portal/locations";
pub const PORTAL_MESSAGES: &str = "/portal/messages";
pub const PORTAL_ACCESS: &str = "/portal/access";
pub const PORTAL_API: &str = "/portal/api-keys";
pub const PORTAL_MEMBERS: &str = "/portal/members";
pub const NEW_COLLEAGUE: &str = "/portal/members/new";

/// `handle` names one of one's own sessions.
#[must_use]
pub fn end_session(handle: impl Display) -> String {
    format!("{ACCOUNT_SESSIONS}/{handle}/end")
}

#[must_use]
pub fn organization(id: impl Display) -> String {
    format!("{ORGANIZATIONS}/{id}")
}

#[must_use]
pub fn organization_module(id: impl Display) -> String {
    format!("{ORGANIZATIONS}/{id}/module")
}

#[must_use]
pub fn merchant(id: impl Display) -> String {
    format!("{MERCHANTS}/{id}")
}

#[must_use]
pub fn edit_merchant(id: impl Display) -> String {
    format!("{MERCHANTS}/{id}/edit")
}

/// The permissions page of a merchant.
#[must_use]
pub fn merchant_access(id: impl Display) -> String {
    format!("{MERCHANTS}/{id}/access")
}

/// Where this merchant is compared with another, which is to be chosen.
#[must_use]
pub fn compare_merchant(id: impl Display) -> String {
    format!("{MERCHANTS}/compare?left={id}")
}

#[must_use]
pub fn compared_merchants(left: impl Display, right: impl Display) -> String {
    format!("{MERCHANTS}/compare?left={left}&right={right}")
}

#[must_use]
pub fn merchant_history(id: impl Display) -> String {
    format!("{MERCHANTS}/{id}/history")
}

/// Who holds this permission, of merchants or of staff.
#[must_use]
pub fn who_holds(permission: &str) -> String {
    format!("{WHO_CAN}?permission={permission}")
}

/// Who sees this location.
#[must_use]
pub fn who_sees(location: impl Display) -> String {
    format!("{WHO_CAN}?location={location}")
}

/// The merchants that have this location.
#[must_use]
pub fn merchants_at(location: impl Display) -> String {
    format!("{MERCHANTS}?location={location}")
}

/// `act` is `archive`, `restore`, `suspend`, `resume`, `invite` or `second-factor`.
#[must_use]
pub fn act_on_merchant(id: impl Display, act: &str) -> String {
    format!("{MERCHANTS}/{id}/{act}")
}

#[must_use]
pub fn location(id: impl Display) -> String {
    format!("{LOCATIONS}/{id}")
}

/// `act` is `archive` or `restore`.
#[must_use]
pub fn act_on_location(id: impl Display, act: &str) -> String {
    format!("{LOCATIONS}/{id}/{act}")
}

/// Of a member of staff.
#[must_use]
pub fn member(id: impl Display) -> String {
    format!("{STAFF}/{id}")
}

/// Of a colleague at a merchant, in its portal.
#[must_use]
pub fn colleague(id: impl Display) -> String {
    format!("{PORTAL_MEMBERS}/{id}")
}

/// The attempts of one merchant's users.
#[must_use]
pub fn sign_ins_of(merchant: impl Display) -> String {
    format!("{SIGN_INS}?merchant={merchant}")
}

/// What this user did, in the history.
#[must_use]
pub fn audit_of_person(id: impl Display) -> String {
    format!("{AUDIT}?person={id}")
}

/// What happened to a merchant and its people, in the history.
#[must_use]
pub fn audit_of_merchant(id: impl Display) -> String {
    format!("{AUDIT}?merchant={id}")
}

#[must_use]
pub fn role(id: impl Display) -> String {
    format!("{ROLES}/{id}")
}

#[must_use]
pub fn level(id: impl Display) -> String {
    format!("{LEVELS}/{id}")
}

#[must_use]
pub fn sign_in_of_reference(reference: &str) -> String {
    format!("{SIGN_INS}?reference={reference}")
}

#[must_use]
pub fn sign_in(id: impl Display) -> String {
    format!("{SIGN_INS}/{id}")
}

#[must_use]
pub fn admit_sign_in(id: impl Display) -> String {
    format!("{SIGN_INS}/{id}/admit")
}

#[must_use]
pub fn invitation(token: &str) -> String {
    format!("/invitation/{token}")
}

#[must_use]
pub fn password_reset(token: &str) -> String {
    format!("/password/reset/{token}")
}

/// The page of a link that confirms a change of e-mail.
#[must_use]
pub fn email_confirmation(token: &str) -> String {
    format!("/email/{token}")
}

/// The sign-in page that leads to `next` afterwards, and says why one is there.
#[must_use]
pub fn login_then(next: &str, reason: Option<&str>) -> String {
    let query = [("next", Some(next)), ("reason", reason)];
    let query: Vec<_> = query
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect();
    let query = serde_html_form::to_string(query).unwrap_or_default();
    format!("{LOGIN}?{query}")
}

/// The page that asks for the password again, and leads to `next` afterwards.
#[must_use]
pub fn confirm_then(next: &str) -> String {
    let query = serde_html_form::to_string([("next", next)]).unwrap_or_default();
    format!("{ACCOUNT_CONFIRM}?{query}")
}

/// The sign-in page that says why a session ended.
#[must_use]
pub fn login_because(reason: &str) -> String {
    format!("{LOGIN}?reason={reason}")
}

/// `next` when it is a path of ours: anything else would send people away after signing in.
#[must_use]
pub fn own_path(next: &str) -> Option<&str> {
    let plain = next.starts_with('/')
        && !next.starts_with("//")
        && next.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    plain.then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_followed_after_signing_in() {
        assert_eq!(
            own_path("/organization/merchants?page=2"),
            Some("/organization/merchants?page=2")
        );
        for away in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "evil",
            "/\t/evil.example",
            "/é",
        ] {
            assert_eq!(own_path(away), None, "{away}");
        }
    }
}
