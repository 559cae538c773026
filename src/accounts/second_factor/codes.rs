//! Secrets, the digits that follow from them, and recovery codes: no I/O.

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::Sha256;
use totp_rs::{Builder, Totp};

use crate::clock::Moment;
use crate::settings::SecretKey;
use crate::values::UserId;

/// As RFC 4226 §4 recommends: 160 bits.
const SECRET: usize = 20;
/// How many recovery codes there are at a time.
pub const RECOVERY_CODES: usize = 10;
/// Without letters and digits that are misread from paper.
const LETTERS: &[u8] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";
/// Twice as many letters stand in a recovery code: 59 bits.
const HALF: usize = 6;

/// What the authenticator and the server share.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; SECRET]);

impl Secret {
    #[must_use]
    pub fn generate() -> Self {
        Self(rand::random())
    }

    /// None where it is no secret of ours.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// SHA-1, six digits, thirty seconds, one step of tolerance on each side: what every authenticator knows.
    fn totp(&self) -> Option<Totp> {
        Builder::new().with_secret(self.0).build().ok()
    }

    /// As it is typed into an authenticator, in groups of four.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let plain: Vec<char> = self.base32().chars().collect();
        let groups = plain.chunks(4).map(|group| group.iter().collect());
        groups.collect::<Vec<String>>().join(" ")
    }

    fn base32(&self) -> String {
        totp_rs::Secret::from(self.0).to_base32()
    }

    /// What the QR code says.
    #[must_use]
    pub fn link(&self, email: &str) -> String {
        let account = utf8_percent_encode(email, NON_ALPHANUMERIC);
        let secret = self.base32();
        format!("otpauth://totp/Comptoir:{account}?secret={secret}&issuer=Comptoir")
    }

    /// The step whose code this is, of the present one and its two neighbours.
    #[must_use]
    pub fn step_of(&self, digits: &str, now: Moment) -> Option<i64> {
        let seconds = u64::try_from(now.as_microseconds() / 1_000_000).ok()?;
        let step = self.totp()?.check(digits, seconds)?;
        i64::try_from(step).ok()
    }

    /// The code of this moment.
    #[must_use]
    pub fn code_at(&self, moment: Moment) -> String {
        let seconds = u64::try_from(moment.as_microseconds() / 1_000_000).unwrap_or(0);
        self.totp()
            .map_or_else(String::new, |totp| totp.generate(seconds).to_string())
    }
}

/// What was typed into the field of a code, without the spaces and dashes that people put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    Digits(String),
    Recovery(String),
}

impl Typed {
    #[must_use]
    pub fn parse(text: &str) -> Self {
        // What is longer is no code; what is typed may be anything.
        let plain: String = text
            .chars()
            .filter(|c| c.is_alphanumeric())
            .take(4 * HALF)
            .flat_map(char::to_uppercase)
            .map(western)
            .collect();
        if plain.chars().all(|c| c.is_ascii_digit()) {
            Self::Digits(plain)
        } else {
            Self::Recovery(plain)
        }
    }
}

/// Keyboards in Arabic have digits of their own.
fn western(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

/// `XXXXXX-XXXXXX`
#[must_use]
pub fn new_recovery_code() -> String {
    let letter = || {
        let index = rand::random_range(0..LETTERS.len());
        LETTERS.get(index).map_or('A', |byte| char::from(*byte))
    };
    let half = || (0..HALF).map(|_| letter()).collect::<String>();
    format!("{}-{}", half(), half())
}

/// Under which a recovery code is kept: keyed, so that a stolen table cannot be searched for it.
#[must_use]
pub fn recovery_hash(key: &SecretKey, user: UserId, code: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&key.derive("recovery codes"))
        .unwrap_or_else(|_any_length_will_do| unreachable!());
    mac.update(user.as_uuid().as_bytes());
    mac.update(code.replace('-', "").as_bytes());
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn rfc() -> Secret {
        Secret::of_bytes(b"12345678901234567890").unwrap()
    }

    fn at(seconds: i64) -> Moment {
        Moment::from_microseconds(seconds * 1_000_000)
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(rfc().code_at(at(seconds)), code);
            assert_eq!(rfc().step_of(code, at(seconds)), Some(seconds / 30));
        }
    }

    #[test]
    fn a_code_is_good_for_its_step_and_one_on_each_side() {
        let now = at(1_234_567_890);
        let code = rfc().code_at(now);
        let step = Duration::from_secs(30);
        for near in [now.minus(step), now, now.plus(step)] {
            assert_eq!(rfc().step_of(&code, near), Some(1_234_567_890 / 30));
        }
        assert_eq!(rfc().step_of(&code, now.plus(2 * step)), None);
        assert_eq!(rfc().step_of(&code, now.minus(2 * step)), None);
        for nonsense in ["", "1", "12345", "1234567", "abcdef", "１２３４５６"] {
            assert_eq!(rfc().step_of(nonsense, now), None, "{nonsense}");
        }
    }

    #[test]
    fn spaces_dashes_small_letters_and_arabic_digits_are_read() {
        let digits = |text: &str| Typed::Digits(text.to_owned());
        assert_eq!(Typed::parse(" 123 456 "), digits("123456"));
        assert_eq!(Typed::parse("١٢٣ ٤٥٦"), digits("123456"));
        assert_eq!(Typed::parse("۱۲۳۴۵۶"), digits("123456"));
        let code = Typed::Recovery("ABCDEFGHJKMN".to_owned());
        assert_eq!(Typed::parse("abcdef-ghjkmn"), code);
        assert_eq!(Typed::parse("ABCDEF GHJKMN\n"), code);
    }

    #[test]
    fn recovery_codes_differ_and_their_hashes_belong_to_one_person_and_one_key() {
        let (one, other) = (new_recovery_code(), new_recovery_code());
        assert_ne!(one, other);
        assert_eq!(one.len(), 13);
        let (key, user) = (SecretKey::generate(), UserId::new());
        let hash = recovery_hash(&key, user, &one);
        assert_eq!(hash, recovery_hash(&key, user, &one.replace('-', "")));
        assert_ne!(hash, recovery_hash(&key, UserId::new(), &one));
        assert_ne!(hash, recovery_hash(&SecretKey::generate(), user, &one));
    }

    #[test]
    fn the_link_names_the_account_and_the_secret_is_in_groups() {
        let link = rfc().link("é+x@example.com");
        assert_eq!(
            link,
            "otpauth://totp/Comptoir:%C3%A9%2Bx%40example%2Ecom?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Comptoir"
        );
        assert!(rfc().in_groups().starts_with("GEZD GNBV GY3T"));
    }
}
