//! A browser as people call it.

use super::Words;
use crate::values::UserAgent;

/// `Chrome on Windows`, as far as it is known from what the browser says of itself.
#[must_use]
pub fn browser_name(t: &Words, agent: &str) -> String {
    let agent = UserAgent::parse(agent);
    match (agent.browser, agent.system) {
        (Some(browser), Some(system)) => t.browser_on(browser, system),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => t.browser_unknown(),
    }
}
