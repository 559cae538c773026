//! Numbers as the reader's language groups them.

use std::cell::RefCell;
use std::collections::HashMap;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;

use super::Language;

/// The locale that formatters are asked for. Arabic keeps the digits 0–9, which its readers meet in every
/// form field and phone number, so that a page does not mix two sets.
pub(super) fn locale(language: Language) -> Locale {
    let tag = match language.as_str() {
        "ar" => "ar-u-nu-latn",
        // Made of the English words, they write numbers and dates as English does.
        "en-XA" | "ar-XB" => "en",
        tag => tag,
    };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

thread_local! {
    static FORMATTERS: RefCell<HashMap<Language, DecimalFormatter>> = RefCell::new(HashMap::new());
}

pub(super) fn grouped(language: Language, number: i64) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        if let Some(formatter) = formatters.get(&language) {
            return formatter.format_to_string(&Decimal::from(number));
        }
        match DecimalFormatter::try_new(
            locale(language).into(),
            icu::decimal::options::DecimalFormatterOptions::default(),
        ) {
            Ok(formatter) => {
                let text = formatter.format_to_string(&Decimal::from(number));
                formatters.insert(language, formatter);
                text
            }
            Err(_no_data) => number.to_string(),
        }
    })
}
