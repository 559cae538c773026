use proptest::prelude::*;

use super::{
    AddressField::{City, PostalCode, Region},
    *,
};

const PARIS: AddressParts<'_> = AddressParts {
    country: "FR",
    line1: "12 rue de la Roquette",
    line2: "",
    city: "Paris",
    region: "",
    postal_code: "75011",
};

fn address(parts: AddressParts<'_>) -> Address {
    Address::parse(parts).expect("valid")
}

#[test]
fn an_address_is_written_in_its_countrys_order() {
    assert_eq!(
        address(PARIS).lines(),
        ["12 rue de la Roquette", "75011 Paris"]
    );
    let york = AddressParts {
        country: "us",
        line1: "350 5th Ave",
        line2: "Floor 3",
        city: "New York",
        region: "NY",
        postal_code: "10118",
    };
    assert_eq!(
        address(york).lines(),
        ["350 5th Ave", "Floor 3", "New York, NY 10118"]
    );
    let tokyo = AddressParts {
        country: "JP",
        line1: "世田谷区1-2-3",
        region: "東京都",
        postal_code: "1540023",
        ..AddressParts::default()
    };
    assert_eq!(
        address(tokyo).lines(),
        ["〒154-0023", "東京都", "世田谷区1-2-3"]
    );
}

#[test]
fn what_is_left_blank_leaves_no_separator() {
    let abidjan = AddressParts {
        country: "CI",
        line1: "Rue des Jardins",
        line2: "Cocody",
        city: "Abidjan",
        ..AddressParts::default()
    };
    assert_eq!(
        address(abidjan).lines(),
        ["Rue des Jardins", "Cocody Abidjan"]
    );
    let dakar = AddressParts {
        country: "SN",
        postal_code: "",
        city: "Dakar",
        ..PARIS
    };
    assert_eq!(address(dakar).lines(), ["12 rue de la Roquette", "Dakar"]);
    let bridgetown = AddressParts {
        country: "BB",
        postal_code: "BB11000",
        ..PARIS
    };
    assert_eq!(
        address(bridgetown).lines(),
        ["12 rue de la Roquette", "Paris BB11000"]
    );
    let zurich = AddressParts {
        country: "CH",
        postal_code: "8001",
        ..PARIS
    };
    assert_eq!(address(zurich).lines()[1], "CH-8001 Paris");
}

#[test]
fn what_the_country_does_not_use_is_dropped() {
    let paris = AddressParts {
        region: "Île-de-France\u{0}",
        ..PARIS
    };
    assert_eq!(address(paris), address(PARIS));
}

#[test]
fn a_stored_part_that_the_country_no_longer_uses_comes_last() {
    let paris = AddressParts {
        region: "Île-de-France",
        ..PARIS
    };
    let stored = Address::stored(paris).expect("a country");
    assert_eq!(
        stored.lines().last().map(String::as_str),
        Some("Île-de-France")
    );
}

#[test]
fn required_parts_depend_on_the_country() {
    let missing = |country| {
        let parts = AddressParts {
            country,
            line1: "1 Main Road",
            ..AddressParts::default()
        };
        Address::parse(parts).err().unwrap_or_default()
    };
    let required = |fields: &[AddressField]| -> Vec<_> {
        fields
            .iter()
            .map(|&field| (field, FieldError::Required))
            .collect()
    };
    assert_eq!(missing("FR"), required(&[City, PostalCode]));
    assert_eq!(missing("US"), required(&[City, Region, PostalCode]));
    assert_eq!(missing("AE"), required(&[Region]));
    assert_eq!(missing("CI"), required(&[City]));
    assert_eq!(missing("MO"), []);
}

#[test]
fn all_errors_come_together() {
    let long = "é".repeat(201);
    let parts = AddressParts {
        country: "XX",
        line1: " ",
        line2: &long,
        city: "Pa\u{202E}ris",
        region: "\u{200B}",
        postal_code: "?",
    };
    assert_eq!(
        Address::parse(parts),
        Err(vec![
            (AddressField::Country, FieldError::CountryUnknown),
            (AddressField::Line1, FieldError::Required),
            (
                AddressField::Line2,
                FieldError::TooLong {
                    max: 200,
                    length: 201
                }
            ),
            (AddressField::City, FieldError::ForbiddenCharacters),
            (AddressField::Region, FieldError::NothingVisible),
        ])
    );
}

#[test]
fn a_stored_address_comes_back_even_when_the_rule_has_changed() {
    let paris = address(PARIS);
    assert_eq!(Address::stored(PARIS), Ok(paris));
    assert!(
        Address::stored(AddressParts {
            postal_code: "old",
            ..PARIS
        })
        .is_ok()
    );
    assert!(
        Address::stored(AddressParts {
            country: "XX",
            ..PARIS
        })
        .is_err()
    );
}

proptest! {
    #[test]
    fn every_filled_part_is_on_paper_once(
        country in prop::sample::select(CountryCode::all().collect::<Vec<_>>()),
        (line1, line2, city) in ("[a-z]{5}", "([a-z]{6})?", "([a-z]{7})?"),
        (region, postal_code) in ("([a-z]{8})?", "([0-9]{5})?"),
    ) {
        let parts = AddressParts {
            country: country.as_str(), line1: &line1, line2: &line2,
            city: &city, region: &region, postal_code: &postal_code,
        };
        let paper = Address::stored(parts).expect("country").lines().join("\n");
        for part in [&line1, &line2, &city, &region, &postal_code] {
            prop_assert!(part.is_empty() || paper.matches(part.as_str()).count() == 1);
        }
        prop_assert!(paper.lines().all(|line| line == line.trim_matches([' ', ',', '-'])));
    }
}
