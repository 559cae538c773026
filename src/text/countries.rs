//! What each language calls the countries: CLDR's names, in that language's alphabetical order.

use std::sync::LazyLock;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};

use super::Language;
use super::numbers::locale;

/// A country's code and its name.
pub type CountryName = (&'static str, &'static str);

/// Every country that an address can be in, as `language` names and sorts them. Sorted at the first call.
#[must_use]
pub fn countries(language: Language) -> &'static [CountryName] {
    type Sorted = LazyLock<Vec<CountryName>, Box<dyn FnOnce() -> Vec<CountryName> + Send>>;
    static ALL: LazyLock<Vec<(Language, Sorted)>> = LazyLock::new(|| {
        Language::iter()
            .map(|&language| {
                let sort: Box<dyn FnOnce() -> Vec<CountryName> + Send> =
                    Box::new(move || sorted(language));
                (language, LazyLock::new(sort))
            })
            .collect()
    });
    match ALL.iter().find(|(installed, _)| *installed == language) {
        Some((_, names)) => names,
        None => unreachable!("every language of the enum is in the list"),
    }
}

/// What `language` calls the country of this code; the code itself when it has no name for it.
#[must_use]
pub fn country_name(language: Language, code: &str) -> &str {
    countries(language)
        .iter()
        .find(|(known, _)| *known == code)
        .map_or(code, |(_, name)| name)
}

fn sorted(language: Language) -> Vec<CountryName> {
    let mut names: Vec<CountryName> = file(language)
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    if let Some(collator) = collator(language) {
        names.sort_by(|(_, one), (_, other)| collator.compare(one, other));
    }
    names
}

fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    Collator::try_new(locale(language).into(), CollatorOptions::default()).ok()
}

/// Written by `bin/update-country-names`, for a new language too.
fn file(language: Language) -> &'static str {
    match language {
        Language::Ar => include_str!("../../locales/ar/countries.tsv"),
        Language::De => include_str!("../../locales/de/countries.tsv"),
        Language::En => include_str!("../../locales/en/countries.tsv"),
        #[cfg(feature = "pseudo-locales")]
        Language::EnXA | Language::ArXB => file(Language::En),
        Language::Es => include_str!("../../locales/es/countries.tsv"),
        Language::Fr => include_str!("../../locales/fr/countries.tsv"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::CountryCode;

    #[test]
    fn every_country_of_an_address_has_a_name_in_every_language() {
        for language in Language::iter() {
            let names = countries(*language);
            assert_eq!(names.len(), CountryCode::all().count(), "{language}");
            for country in CountryCode::all() {
                assert_ne!(country_name(*language, country.as_str()), country.as_str());
            }
        }
    }

    #[test]
    fn countries_are_sorted_by_the_rules_of_the_language() {
        let position = |language, code: &str| {
            countries(language)
                .iter()
                .position(|(known, _)| *known == code)
        };
        // "Égypte" and "Österreich" would come after Z by their code points.
        assert!(position(Language::Fr, "EG") < position(Language::Fr, "ES"));
        assert!(position(Language::De, "AT") < position(Language::De, "PL"));
        assert!(position(Language::En, "AX") < position(Language::En, "AL"));
    }
}
