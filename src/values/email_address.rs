//! E-mail addresses, in the one form under which they are compared.

use std::{borrow::Cow, fmt};

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use unicode_normalization::{UnicodeNormalization, is_nfkc};
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::values::{FieldError, text};

/// RFC 5321 §4.5.3.1, in bytes.
const MAX_LOCAL_PART: usize = 64;
const MAX_ADDRESS: usize = 254;

/// Canonical: trimmed, NFC, lower case in every script (so that `ÉLODIE@…` cannot register
/// beside `élodie@…`), the domain in IDNA's ASCII form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The dot-atom form of RFC 5321 and 6531 with a domain of at least two labels: no quoted
    /// names, no address literals, no comments.
    ///
    /// # Errors
    /// `Required`, `EmailForm`, `EmailTooLong`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        if typed.trim().is_empty() {
            return Err(FieldError::Required);
        }
        let lowered: String = text::clean(typed).to_lowercase().nfc().collect();
        let (local, domain) = lowered.rsplit_once('@').ok_or(FieldError::EmailForm)?;
        // Before the grammar: an over-long name is not a malformed one.
        if local.len() > MAX_LOCAL_PART && is_dot_atom(local) {
            return Err(FieldError::EmailTooLong);
        }
        if !is_dot_atom(local) {
            return Err(FieldError::EmailForm);
        }
        let domain = ascii_domain(domain)?;
        let address = format!("{local}@{domain}");
        if address.len() > MAX_ADDRESS {
            return Err(FieldError::EmailTooLong);
        }
        Ok(Self(address))
    }

    /// The canonical form, with the domain in ASCII: for storing, comparing and sending.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// With the domain as people write it.
    #[must_use]
    pub fn display(&self) -> String {
        let (local, domain) = (self.local_part(), self.domain());
        let (unicode, result) = Uts46::new().to_unicode(
            domain.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::CheckFirstLast,
        );
        let shown = if result.is_ok() {
            unicode
        } else {
            Cow::Borrowed(domain)
        };
        format!("{local}@{shown}")
    }

    #[must_use]
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// In ASCII.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn is_dot_atom(local: &str) -> bool {
    // Compatibility forms ("ａ", "ﬁ") would let a look-alike register beside the plain name.
    is_nfkc(local)
        && local
            .split('.')
            .all(|atom| !atom.is_empty() && atom.chars().all(is_atom_character))
}

/// RFC 5322's `atext`; beyond ASCII only letters, marks and digits, which leaves out
/// everything invisible.
fn is_atom_character(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    }
    let is_mark = c.general_category_group() == GeneralCategoryGroup::Mark;
    (c.is_alphanumeric() || is_mark) && !text::is_unseen(c)
}

fn ascii_domain(domain: &str) -> Result<String, FieldError> {
    let ascii = Uts46::new()
        .to_ascii(
            domain.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::CheckFirstLast,
            DnsLength::Verify,
        )
        .map_err(|_invalid| FieldError::EmailForm)?;
    // An all-digit last label is an IP address, not a name (RFC 3696 §2).
    let has_name_at_top = |(_, top): (&str, &str)| !top.bytes().all(|byte| byte.is_ascii_digit());
    if ascii.rsplit_once('.').is_some_and(has_name_at_top) {
        Ok(ascii.into_owned())
    } else {
        Err(FieldError::EmailForm)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn canonical(typed: &str) -> String {
        EmailAddress::parse(typed).expect(typed).as_str().to_owned()
    }

    #[test]
    fn capitals_accents_and_margins_do_not_make_another_address() {
        assert_eq!(canonical(" Chloe@Example.COM\r\n"), "chloe@example.com");
        assert_eq!(
            canonical("E\u{301}LODIE@exemple.fr"),
            canonical("élodie@EXEMPLE.fr")
        );
    }

    #[test]
    fn a_domain_of_any_script_is_kept_in_ascii_and_shown_as_written() {
        let email = EmailAddress::parse("info@Bücher.example").expect("valid");
        assert_eq!(email.as_str(), "info@xn--bcher-kva.example");
        assert_eq!(email.display(), "info@bücher.example");
        assert_eq!(canonical("用户@例子.广告"), "用户@xn--fsqu00a.xn--4rr70v");
        assert_eq!(
            canonical("संपर्क@डाटामेल.भारत").split('@').next(),
            Some("संपर्क")
        );
    }

    #[test]
    fn usual_and_unusual_addresses_are_taken() {
        for typed in [
            "o'neil+shop@mail.example.co.uk",
            "a@b.io",
            "first.last@sub-domain.example.museum",
            "x_y-z=1@r3---sn.example.com",
            "!#$%&'*+-/=?^_`{|}~@example.org",
        ] {
            assert_eq!(canonical(typed), typed);
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for typed in [
            "chloe",
            "@example.com",
            "chloe@",
            "chloe@localhost",
            "a@b@example.com",
            ".a@example.com",
            "a.@example.com",
            "a..b@example.com",
            "\"a b\"@example.com",
            "a b@example.com",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@-example.com",
            "a@example-.com",
            "a@exa_mple.com",
            "a@example..com",
            "a@example.com.",
            "a@.example.com",
            "Chloé <chloe@example.com>",
            "a,b@example.com",
            "ａ@example.com",
            "a\u{200B}b@example.com",
            "a\u{202E}b@example.com",
            "a@xn--a.com",
            "😀@example.com",
            "a\u{1160}@example.com",
            "a\u{34F}b@example.com",
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(FieldError::EmailForm),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_header_cannot_be_injected() {
        for typed in [
            "a@example.com\r\nBcc: x@example.org",
            "a\n@example.com",
            "a@exam\0ple.com",
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(FieldError::EmailForm),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn at_most_64_bytes_before_the_sign_and_254_in_all() {
        assert!(EmailAddress::parse(&format!("{}@example.com", "a".repeat(64))).is_ok());
        let long_local = format!("{}@example.com", "a".repeat(65));
        assert_eq!(
            EmailAddress::parse(&long_local),
            Err(FieldError::EmailTooLong)
        );
        let domain = |last: usize| format!("{}{}.com", "a2345678.".repeat(20), "b".repeat(last));
        assert!(EmailAddress::parse(&format!("{}@{}", "a".repeat(60), domain(9))).is_ok());
        let long = format!("{}@{}", "a".repeat(60), domain(10));
        assert_eq!(EmailAddress::parse(&long), Err(FieldError::EmailTooLong));
    }

    proptest! {
        #[test]
        fn the_canonical_and_the_shown_form_lead_back_to_the_same_address(
            typed in "[a-zA-ZÀ-žΑ-ωА-я0-9.+_-]{1,20}@[a-zA-ZÀ-žΑ-ωА-я0-9-]{1,15}\\.[a-zé]{2,6}"
        ) {
            if let Ok(email) = EmailAddress::parse(&typed) {
                prop_assert_eq!(EmailAddress::parse(email.as_str()), Ok(email.clone()));
                prop_assert_eq!(EmailAddress::parse(&email.display()), Ok(email));
            }
        }

        #[test]
        fn whatever_is_taken_has_one_sign_and_nothing_invisible(typed in any::<String>()) {
            for typed in [format!("{typed}@example.com"), format!("a@{typed}"), typed] {
                if let Ok(email) = EmailAddress::parse(&typed) {
                    prop_assert_eq!(email.as_str().matches('@').count(), 1);
                    prop_assert!(!email.as_str().chars().any(
                        |c| c.is_whitespace() || text::is_forbidden(c)
                    ));
                }
            }
        }
    }
}
