//! The last day of an entry: an ISO date between the network and the note, which needs no word in any language.

use crate::values::{Day, text};

/// The network's part of an entry, and what stands after it where that looks like a date.
pub(super) fn split_off(entry: &str) -> (&str, Option<&str>) {
    match entry.rsplit_once(char::is_whitespace) {
        Some((network, end)) if looks_like_a_date(end) => (network.trim_end(), Some(end)),
        _ => (entry, None),
    }
}

/// Not so strict as a date is: what was meant as one should be answered as one. An address has more dots.
fn looks_like_a_date(typed: &str) -> bool {
    let typed = text::with_ascii_digits(typed);
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let separators = typed.chars().filter(|c| matches!(c, '-' | '.' | '/'));
    let separators = separators.count();
    (6..=8).contains(&digits) && separators <= 2 && digits + separators == typed.chars().count()
}

/// The day, or the one that is probably meant.
pub(super) fn parse(typed: &str) -> Result<Day, Option<Day>> {
    Day::parse(typed).map_err(|_not_so| meant_by(&text::with_ascii_digits(typed)))
}

/// For the orders and separators that leave no doubt: points stand behind day and month in that order.
fn meant_by(typed: &str) -> Option<Day> {
    let parts: Vec<&str> = typed.split(['-', '.', '/']).collect();
    let number = |text: &str| text.parse::<u32>().ok();
    let (year, month, day) = match parts.as_slice() {
        [all] if all.len() == 8 => {
            let all = number(all)?;
            (all / 10_000, all / 100 % 100, all % 100)
        }
        [year, month, day] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [first, second, year] if matches!(year.len(), 2 | 4) => {
            let year = number(year)? + if year.len() == 2 { 2000 } else { 0 };
            let (first, second) = (number(first)?, number(second)?);
            if typed.contains('.') || first > 12 || first == second {
                (year, second, first)
            } else if second > 12 {
                (year, first, second)
            } else {
                return None;
            }
        }
        _ => return None,
    };
    Day::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
}
