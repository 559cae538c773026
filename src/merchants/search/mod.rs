//! What a merchant is found by.

mod store;

use super::model::NewMerchant;
use crate::values::listing::folded_term;
use crate::values::{AddressField, EmailAddress, text};

pub use store::{index, index_again, index_all, login_email_moved};

/// The folded text that searches look into, a line per field: a term never holds a line break, so nothing
/// matches across two fields. A phone is there as it is dialled at home and from abroad, digits only.
#[must_use]
pub fn search_text(merchant: &NewMerchant) -> String {
    let mut lines = vec![
        text::fold(merchant.business_name.as_str()),
        text::fold(merchant.login_email.as_str()),
    ];
    lines.extend(merchant.contact_emails.to_text().lines().map(text::fold));
    if let Some(phone) = &merchant.phone {
        lines.push(phone.national_digits());
        lines.push(digits_of(&phone.e164()));
    }
    let address = SEARCHED_PARTS.map(|part| text::fold(merchant.address.part(part)));
    lines.extend(address.into_iter().filter(|part| !part.is_empty()));
    lines.join("\n")
}

/// `stored`, which [`search_text`] made, with another e-mail to sign in with.
fn with_login_email(stored: &str, to: &EmailAddress) -> String {
    let mut lines: Vec<String> = stored.lines().map(str::to_owned).collect();
    if let Some(line) = lines.get_mut(LOGIN_EMAIL) {
        *line = text::fold(to.as_str());
    }
    lines.join("\n")
}

/// The line that it stands on.
const LOGIN_EMAIL: usize = 1;

const SEARCHED_PARTS: [AddressField; 4] = [
    AddressField::Line1,
    AddressField::Line2,
    AddressField::City,
    AddressField::PostalCode,
];

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A search box's content as it is looked for: folded, and without the spaces and signs of a phone number
/// when it can be nothing else. None when nothing is left.
#[must_use]
pub fn search_term(typed: &str) -> Option<String> {
    let folded = folded_term(typed);
    let is_phone = folded
        .chars()
        .all(|c| c.is_ascii_digit() || " +-./()".contains(c));
    let digits = digits_of(&folded);
    let term = if is_phone && digits.len() >= 4 {
        // 00 is how + is dialled in most countries.
        digits.strip_prefix("00").unwrap_or(&digits).to_owned()
    } else {
        folded
    };
    (!term.is_empty()).then_some(term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_login_email_leaves_the_same_contact_email_alone() {
        let to = EmailAddress::parse("New@example.com").unwrap();
        let stored = "chez chloe\nold@example.com\nold@example.com\n75011";
        let moved = "chez chloe\nnew@example.com\nold@example.com\n75011";
        assert_eq!(with_login_email(stored, &to), moved);
    }

    #[test]
    fn a_phone_is_found_however_it_is_spaced() {
        assert_eq!(search_term(" 06 12-34.56 "), Some("06123456".to_owned()));
        assert_eq!(search_term("0033 6 12"), Some("33612".to_owned()));
        assert_eq!(search_term("Café 12"), Some("cafe 12".to_owned()));
        assert_eq!(search_term(" \u{0} "), None);
    }
}
