//! Postal addresses, as each country writes them.

mod countries;
mod formats;
mod lines;
mod postal_code;

pub use countries::CountryCode;
pub use formats::{AddressFormat, CityKind, PostalKind, RegionKind};

use crate::values::{FieldError, text};

/// A part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressField {
    Country,
    Line1,
    Line2,
    City,
    Region,
    PostalCode,
}

impl AddressField {
    pub const ALL: [Self; 6] = [
        Self::Country,
        Self::Line1,
        Self::Line2,
        Self::City,
        Self::Region,
        Self::PostalCode,
    ];

    /// Of the form field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Country => "address_country",
            Self::Line1 => "address_line1",
            Self::Line2 => "address_line2",
            Self::City => "address_city",
            Self::Region => "address_region",
            Self::PostalCode => "address_postal_code",
        }
    }

    /// In characters.
    #[must_use]
    pub const fn max_length(self) -> u32 {
        match self {
            Self::Country => 2,
            Self::Line1 | Self::Line2 => 200,
            Self::City | Self::Region => 100,
            Self::PostalCode => 20,
        }
    }
}

/// By the letter that stands for them in a format.
const fn fields_for(letter: char) -> &'static [AddressField] {
    match letter {
        'A' => &[AddressField::Line1, AddressField::Line2],
        'C' => &[AddressField::City],
        'S' => &[AddressField::Region],
        'Z' => &[AddressField::PostalCode],
        _ => &[],
    }
}

/// An address as typed or as stored.
#[derive(Debug, Clone, Copy, Default)]
pub struct AddressParts<'a> {
    pub country: &'a str,
    pub line1: &'a str,
    pub line2: &'a str,
    pub city: &'a str,
    pub region: &'a str,
    pub postal_code: &'a str,
}

/// Has what its country requires, and nothing that the country does not use: those parts are hidden in the
/// form, and what was typed into them before is no part of the address. Parts left blank are empty texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    country: CountryCode,
    line1: String,
    line2: String,
    city: String,
    region: String,
    postal_code: String,
}

impl Address {
    /// # Errors
    /// All that is wrong, in the order of the form: `Required`, `CountryUnknown`, `TooLong`,
    /// `NothingVisible`, `ForbiddenCharacters`, `PostalCodeForm`.
    pub fn parse(parts: AddressParts<'_>) -> Result<Self, Vec<(AddressField, FieldError)>> {
        let mut errors = Vec::new();
        let country = CountryCode::parse(parts.country)
            .map_err(|error| errors.push((AddressField::Country, error)));
        let format = country.ok().map(CountryCode::format);
        let mut part = |field, typed| {
            parse_part(field, typed, format).unwrap_or_else(|error| {
                errors.push((field, error));
                String::new()
            })
        };
        let line1 = part(AddressField::Line1, parts.line1);
        let line2 = part(AddressField::Line2, parts.line2);
        let city = part(AddressField::City, parts.city);
        let region = part(AddressField::Region, parts.region);
        let postal_code = part(AddressField::PostalCode, parts.postal_code);
        match country {
            Ok(country) if errors.is_empty() => Ok(Self {
                country,
                line1,
                line2,
                city,
                region,
                postal_code,
            }),
            _ => Err(errors),
        }
    }

    /// As stored: formats change, and an address once taken stays.
    ///
    /// # Errors
    /// Those of [`CountryCode::parse`].
    pub fn stored(parts: AddressParts<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            country: CountryCode::parse(parts.country)?,
            line1: parts.line1.to_owned(),
            line2: parts.line2.to_owned(),
            city: parts.city.to_owned(),
            region: parts.region.to_owned(),
            postal_code: parts.postal_code.to_owned(),
        })
    }

    #[must_use]
    pub const fn country(&self) -> CountryCode {
        self.country
    }

    #[must_use]
    pub fn line1(&self) -> &str {
        &self.line1
    }

    /// Empty when left blank, as the ones below.
    #[must_use]
    pub fn line2(&self) -> &str {
        &self.line2
    }

    #[must_use]
    pub fn city(&self) -> &str {
        &self.city
    }

    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    #[must_use]
    pub fn postal_code(&self) -> &str {
        &self.postal_code
    }

    #[must_use]
    pub fn part(&self, field: AddressField) -> &str {
        match field {
            AddressField::Country => self.country.as_str(),
            AddressField::Line1 => &self.line1,
            AddressField::Line2 => &self.line2,
            AddressField::City => &self.city,
            AddressField::Region => &self.region,
            AddressField::PostalCode => &self.postal_code,
        }
    }

    /// In the country's order, without its name.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        lines::of(self)
    }
}

/// Without a format (country unknown) only what holds everywhere is checked.
fn parse_part(
    field: AddressField,
    typed: &str,
    format: Option<&'static AddressFormat>,
) -> Result<String, FieldError> {
    if format.is_some_and(|format| !format.fields().contains(&field)) {
        return Ok(String::new());
    }
    let is_required = format.map_or(field == AddressField::Line1, |format| {
        format.is_required(field)
    });
    match (text::optional_line(typed, field.max_length())?, format) {
        (None, _) if is_required => Err(FieldError::Required),
        (None, _) => Ok(String::new()),
        (Some(code), Some(format)) if field == AddressField::PostalCode => {
            postal_code::parse(&code, format)
        }
        (Some(cleaned), _) => Ok(cleaned),
    }
}

#[cfg(test)]
mod tests;
