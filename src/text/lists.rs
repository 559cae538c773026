//! Lists as the reader's language writes them: `a, b, and c`, `a, b et c`, `a وb وc`.

use std::cell::RefCell;
use std::collections::HashMap;

use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use super::Language;
use super::numbers::locale;

thread_local! {
    static FORMATTERS: RefCell<HashMap<Language, ListFormatter>> = RefCell::new(HashMap::new());
}

pub(super) fn joined(language: Language, items: &[String]) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        if let Some(formatter) = formatters.get(&language) {
            return formatter.format_to_string(items.iter());
        }
        match ListFormatter::try_new_and(locale(language).into(), ListFormatterOptions::default()) {
            Ok(formatter) => {
                let text = formatter.format_to_string(items.iter());
                formatters.insert(language, formatter);
                text
            }
            Err(_no_data) => items.join(", "),
        }
    })
}

/// A name between marks that keep its direction to itself, as `<bdi>` does in a page.
pub(super) fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}
