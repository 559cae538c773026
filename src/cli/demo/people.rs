//! Who the demo's sign-ins are for, and with which password.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

use crate::settings::SecretKey;

/// Somebody whose sign-in is printed.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    pub kind: &'static str,
    pub organization: Option<String>,
    pub email: String,
    pub password: String,
    pub language: &'static str,
    pub level: Option<&'static str>,
}

/// A merchant of the demo that can be signed in as: language, level, business name, country.
pub const MERCHANTS: [(&str, &str, &str, &str); 5] = [
    ("fr", "manager", "Épicerie Chloé", "FR"),
    ("ar", "shipper", "مكتبة الأندلس", "MA"),
    ("de", "shipper", "Buchhandlung König", "DE"),
    ("es", "reader", "Panadería Núñez", "ES"),
    ("en", "manager", "Harper Garden Centre", "GB"),
];

/// Kind, name, role's code.
pub const STAFF: [(&str, &str, &str); 3] = [
    ("administrator", "Amina Haddad", "administrator"),
    ("support", "Ben Fischer", "support_2"),
    ("analyst", "Lucía Ortega", "analyst"),
];

/// Their colleagues, invited: name, role's code.
pub const COLLEAGUES: [(&str, &str); 5] = [
    ("Priya Sharma", "sales_3"),
    ("Jonas Weber", "sales_2"),
    ("Élise Fournier", "sales_1"),
    ("كريم بنعلي", "support_1"),
    ("Rosa Núñez", "sales_1"),
];

/// Invited by the merchants that can be signed in as: the merchant's language, name, level's code.
pub const AT_MERCHANTS: [(&str, &str, &str); 5] = [
    ("fr", "Samuel Petit", "shipper"),
    ("fr", "Inès Garnier", "reader"),
    ("ar", "سلمى بنعلي", "reader"),
    ("de", "Mia König", "shipper"),
    ("en", "Oliver Harper", "shipper"),
];

/// A password of this installation alone, the same at each start: made from its key.
pub fn password(secret: &SecretKey, email: &str) -> String {
    let bytes = secret.derive(&format!("demo password of {email}"));
    let text = URL_SAFE_NO_PAD.encode(bytes);
    let letters: Vec<char> = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(16)
        .collect();
    letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}
