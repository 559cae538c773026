//! What a merchant is found by.

mod store;

use crate::values::{PhoneNumber, text};

pub use store::{index, index_again};

/// The folded text that searches look into, a line per field: a term never holds a line break, so nothing
/// matches across two fields. A phone is found as typed, by its E.164 and by its national digits.
#[must_use]
pub fn search_text(
    business_name: &str,
    login_email: &str,
    contact_emails: &str,
    phone: Option<&PhoneNumber>,
) -> String {
    let mut lines = vec![text::fold(business_name), text::fold(login_email)];
    lines.extend(contact_emails.lines().map(text::fold));
    if let Some(phone) = phone {
        lines.extend([
            text::fold(phone.typed()),
            phone.e164(),
            phone.national_digits(),
        ]);
    }
    lines.join("\n")
}

/// A search box's content as it is looked for: folded, and without the spaces and signs of a phone number
/// when it can be nothing else. None when nothing is left.
#[must_use]
pub fn search_term(typed: &str) -> Option<String> {
    let visible: String = typed
        .chars()
        .filter(|c| !c.is_control())
        .take(100)
        .collect();
    let folded = text::fold(&visible);
    let is_phone = folded
        .chars()
        .all(|c| c.is_ascii_digit() || " +-./()".contains(c));
    let digits = folded.chars().filter(char::is_ascii_digit).count();
    let term = if is_phone && digits >= 4 {
        folded.chars().filter(char::is_ascii_digit).collect()
    } else {
        folded
    };
    (!term.is_empty()).then_some(term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_found_however_it_is_spaced() {
        assert_eq!(search_term(" 06 12-34.56 "), Some("06123456".to_owned()));
        assert_eq!(search_term("Café 12"), Some("cafe 12".to_owned()));
        assert_eq!(search_term(" \u{0} "), None);
    }
}
