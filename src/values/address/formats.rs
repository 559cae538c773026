//! How each country writes its addresses, read once from `formats.tsv`.

use std::sync::OnceLock;

use regex::Regex;

use super::{AddressField, postal_code};

/// What a country calls its regions, for the label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionKind {
    Area,
    County,
    Department,
    District,
    /// Korea's provinces and metropolitan cities.
    DoSi,
    Emirate,
    Island,
    Oblast,
    Parish,
    Prefecture,
    Province,
    State,
}

/// What a country calls the place in `address_city`, for the label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CityKind {
    City,
    District,
    PostTown,
    Suburb,
}

/// What a country calls its postal codes, for the label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostalKind {
    Eircode,
    Pin,
    Postal,
    Zip,
}

/// One country's format.
pub struct AddressFormat {
    code: &'static str,
    layout: &'static str,
    fields: Vec<AddressField>,
    required: &'static str,
    pub region_kind: RegionKind,
    pub city_kind: CityKind,
    pub postal_kind: PostalKind,
    pattern: &'static str,
    compiled: OnceLock<Option<Regex>>,
    examples: &'static str,
}

impl AddressFormat {
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The fields that this country's addresses have, in the order in which it writes them.
    #[must_use]
    pub fn fields(&self) -> &[AddressField] {
        &self.fields
    }

    /// The country and the first line always are.
    #[must_use]
    pub fn is_required(&self, field: AddressField) -> bool {
        match field {
            AddressField::Country | AddressField::Line1 => true,
            AddressField::Line2 => false,
            AddressField::City => self.required.contains('C'),
            AddressField::Region => self.required.contains('S'),
            AddressField::PostalCode => self.required.contains('Z'),
        }
    }

    #[must_use]
    pub fn postal_example(&self) -> Option<&'static str> {
        self.postal_examples().next()
    }

    /// One for each shape of code that the country has.
    pub(super) fn postal_examples(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.examples
            .split(',')
            .filter(|example| !example.is_empty())
    }

    /// Lines separated by `|`, with `%A %C %S %Z` for street lines, city, region, postal code.
    pub(super) const fn layout(&self) -> &'static str {
        self.layout
    }

    /// Whether a code already in ASCII capitals has the country's form; any has where the
    /// country is known to have none.
    pub(super) fn has_postal_form(&self, code: &str) -> bool {
        // Compiled for the countries asked only: all of them would take tens of milliseconds.
        self.postal_regex().is_none_or(|regex| regex.is_match(code))
    }

    fn postal_regex(&self) -> Option<&Regex> {
        let compile = || postal_code::regex(self.pattern).ok();
        let compiled = self.compiled.get_or_init(compile).as_ref();
        compiled.filter(|_| !self.pattern.is_empty())
    }

    fn from_line(line: &'static str) -> Option<Self> {
        let mut columns = line.split('\t');
        let (code, layout, required) = (columns.next()?, columns.next()?, columns.next()?);
        Some(Self {
            code,
            layout,
            fields: fields_of(layout),
            required,
            region_kind: region_kind(columns.next()?)?,
            city_kind: city_kind(columns.next()?)?,
            postal_kind: postal_kind(columns.next()?)?,
            pattern: columns.next()?,
            compiled: OnceLock::new(),
            examples: columns.next()?,
        })
    }
}

impl std::fmt::Debug for AddressFormat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "AddressFormat({})", self.code)
    }
}

/// Sorted by code.
pub(super) fn all() -> &'static [AddressFormat] {
    static FORMATS: OnceLock<Vec<AddressFormat>> = OnceLock::new();
    FORMATS.get_or_init(|| {
        let lines = include_str!("formats.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        lines.filter_map(AddressFormat::from_line).collect()
    })
}

pub(super) fn of(code: &str) -> Option<&'static AddressFormat> {
    let formats = all();
    let position = formats
        .binary_search_by(|format| format.code.cmp(code))
        .ok()?;
    formats.get(position)
}

fn fields_of(layout: &str) -> Vec<AddressField> {
    let letters = layout
        .split('%')
        .skip(1)
        .filter_map(|part| part.chars().next());
    letters
        .flat_map(|letter| super::fields_for(letter).iter().copied())
        .collect()
}

fn region_kind(word: &str) -> Option<RegionKind> {
    Some(match word {
        "area" => RegionKind::Area,
        "county" => RegionKind::County,
        "department" => RegionKind::Department,
        "district" => RegionKind::District,
        "do_si" => RegionKind::DoSi,
        "emirate" => RegionKind::Emirate,
        "island" => RegionKind::Island,
        "oblast" => RegionKind::Oblast,
        "parish" => RegionKind::Parish,
        "prefecture" => RegionKind::Prefecture,
        "province" => RegionKind::Province,
        "state" => RegionKind::State,
        _ => return None,
    })
}

fn city_kind(word: &str) -> Option<CityKind> {
    Some(match word {
        "city" => CityKind::City,
        "district" => CityKind::District,
        "post_town" => CityKind::PostTown,
        "suburb" => CityKind::Suburb,
        _ => return None,
    })
}

fn postal_kind(word: &str) -> Option<PostalKind> {
    Some(match word {
        "eircode" => PostalKind::Eircode,
        "pin" => PostalKind::Pin,
        "postal" => PostalKind::Postal,
        "zip" => PostalKind::Zip,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_a_format_in_order_whose_pattern_takes_its_examples() {
        assert_eq!(all().len(), include_str!("formats.tsv").lines().count() - 1);
        assert!(all().is_sorted_by_key(|format| format.code));
        for format in all() {
            assert!(postal_code::regex(format.pattern).is_ok(), "{format:?}");
            for example in format.postal_examples() {
                assert!(format.has_postal_form(example), "{format:?} {example}");
            }
        }
    }

    #[test]
    fn every_field_that_a_country_requires_is_one_that_it_uses() {
        for format in all() {
            assert!(format.fields().contains(&AddressField::Line1), "{format:?}");
            for field in AddressField::ALL.into_iter().skip(1) {
                assert!(!format.is_required(field) || format.fields().contains(&field));
            }
        }
    }

    #[test]
    fn fields_come_in_the_countrys_order_with_its_words() {
        use AddressField::{City, Line1, Line2, PostalCode, Region};
        let format = |code| of(code).expect(code);
        assert_eq!(format("FR").fields(), [Line1, Line2, PostalCode, City]);
        assert_eq!(
            format("US").fields(),
            [Line1, Line2, City, Region, PostalCode]
        );
        assert_eq!(format("JP").fields(), [PostalCode, Region, Line1, Line2]);
        assert_eq!(format("US").region_kind, RegionKind::State);
        assert_eq!(format("US").postal_kind, PostalKind::Zip);
        assert_eq!(format("GB").city_kind, CityKind::PostTown);
        assert_eq!(format("IE").postal_example(), Some("A65 F4E2"));
        assert_eq!(format("AE").postal_example(), None);
    }
}
