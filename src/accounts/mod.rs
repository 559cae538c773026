//! Signing in and out, invitations, one's own account.

pub mod confirmation;
pub mod email_change;
pub mod invitations;
mod links;
pub mod networks;
pub mod own;
pub mod own_sessions;
pub mod passes;
mod passwords;
mod proof;
pub mod replay;
pub mod resets;
pub mod second_factor;
pub mod second_step;
pub mod sign_in;
pub mod throttle;
mod trail;
pub mod users;
mod views;

use crate::access::Principal;
use crate::paths;
use crate::text::Language;
use crate::web::{App, PageResult};

pub use email_change::delete_expired as delete_expired_email_changes;
pub use links::delete_expired as delete_expired_tokens;
pub use passes::delete_old as delete_old_passes;
pub use sign_in::delete_old as delete_old_attempts;
pub use throttle::delete_forgotten;
pub use trail::{own_change, recorded};
pub use views::{LanguageLink, languages};

/// The page that somebody of this kind begins with.
#[must_use]
pub fn start_page(principal: &Principal) -> &'static str {
    match principal {
        Principal::Operator(_) => paths::ORGANIZATIONS,
        Principal::Staff(_) => paths::ORGANIZATION,
        Principal::Merchant(_) => paths::PORTAL,
    }
}

/// Back to `path`, from now on in the language of this tag; a tag that is not installed changes nothing.
/// # Errors
/// None; the type is the handlers' own.
pub fn in_language(app: &App, tag: &str, path: String) -> PageResult {
    let back = app.see_other(path);
    match Language::parse_stored(tag) {
        Some(language) => {
            let cookie = app.lasting_cookie("language", language.as_str().to_owned());
            back.cookie(cookie).quietly()
        }
        None => back.quietly(),
    }
}
