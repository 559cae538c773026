//! Why a field is refused, for every reason that the reader can mend.

use crate::values::{
    CountryCode, EmailLineError, EmailLineProblem, IpLineError, IpLineProblem, PasswordWeakness,
};

/// What is wrong with a field, with what its sentence needs. The sentences are in the locales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldError {
    Required,
    /// Both in characters after cleaning.
    TooLong {
        max: u32,
        length: u32,
    },
    /// Lines: how many fit, and how many there are.
    TooMany {
        max: u32,
        count: u32,
    },
    /// Something was typed, but a person would see nothing.
    NothingVisible,
    /// Control, bidi-override and like characters: see [`crate::values::text::is_forbidden`].
    ForbiddenCharacters,
    EmailForm,
    /// Over 64 bytes before the `@`, or over 254 in all (RFC 5321 §4.5.3.1).
    EmailTooLong,
    EmailTaken,
    /// It is the one of now.
    EmailUnchanged,
    /// It was written to several times just now: so long until it may be again.
    EmailPaused {
        seconds: u64,
    },
    EmailLines(Vec<EmailLineError>),
    /// As typed, and the country that it was read in where it does not begin with `+`.
    PhoneInvalid {
        typed: String,
        country: Option<CountryCode>,
    },
    /// A national number, and nothing says of which country.
    PhoneCountryMissing,
    PasswordTooShort {
        min: u32,
    },
    PasswordTooLong {
        max: u32,
    },
    PasswordWeak(PasswordWeakness),
    PasswordsDiffer,
    CurrentPasswordWrong,
    /// Of a second factor: wrong, or used already.
    CodeWrong,
    CountryUnknown,
    PostalCodeForm {
        typed: String,
        country: CountryCode,
        example: Option<String>,
    },
    IpLines(Vec<IpLineError>),
    ChoiceUnknown,
    LocationNotAvailable,
    /// Of those chosen, none is in use any more.
    LocationsAllArchived,
    DefaultLocationNotAmongThem,
    DefaultLocationArchived,
    LevelNotAvailable,
    /// It allows something that whoever gives it may not do.
    LevelBeyondOwn,
    LanguageUnknown,
    TimeZoneUnknown,
    /// No day, or not written as a date input sends it.
    DayForm,
    /// It is over already.
    DayPassed,
    ReferenceTaken,
    ReferenceForm,
    NameTaken,
    RoleNotAvailable,
    /// It allows something that whoever gives it may not do.
    RoleBeyondOwn,
    OwnRole,
    OwnEmail,
    /// Of what there must always be one in use.
    LastOfItsKind,
    /// Nobody who can sign in could manage staff and roles any more.
    LastAdministrator,
}

impl FieldError {
    /// One of every kind, with plausible data: a test asks each language for its sentence.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let mut samples = Self::plain_samples();
        if let Ok(france) = CountryCode::parse("FR") {
            samples.extend(Self::samples_of_country(france));
        }
        samples.extend(PasswordWeakness::ALL.map(Self::PasswordWeak));
        samples.extend(EmailLineProblem::ALL.map(|problem| {
            let text = "elodie@".to_owned();
            Self::EmailLines(vec![EmailLineError {
                line: 2,
                text,
                problem,
            }])
        }));
        samples.extend(IpLineProblem::ALL.map(|problem| {
            let suggestion = Some("10.0.0.0/24".to_owned());
            let text = "10.0.0.7/24".to_owned();
            Self::IpLines(vec![IpLineError {
                line: 3,
                text,
                problem,
                suggestion,
            }])
        }));
        samples
    }

    fn samples_of_country(country: CountryCode) -> [Self; 4] {
        let postal = |example: Option<&str>| Self::PostalCodeForm {
            typed: "7501".to_owned(),
            country,
            example: example.map(str::to_owned),
        };
        let phone = |country| Self::PhoneInvalid {
            typed: "06 12".to_owned(),
            country,
        };
        [
            postal(Some("75011")),
            postal(None),
            phone(Some(country)),
            phone(None),
        ]
    }

    #[expect(clippy::too_many_lines, reason = "a table: a line for each")]
    fn plain_samples() -> Vec<Self> {
        vec![
            Self::Required,
            Self::TooLong {
                max: 120,
                length: 134,
            },
            Self::TooMany { max: 10, count: 11 },
            Self::NothingVisible,
            Self::ForbiddenCharacters,
            Self::EmailForm,
            Self::EmailTooLong,
            Self::EmailTaken,
            Self::EmailUnchanged,
            Self::EmailPaused { seconds: 40 },
            Self::PhoneCountryMissing,
            Self::PasswordTooShort { min: 12 },
            Self::PasswordTooLong { max: 128 },
            Self::PasswordsDiffer,
            Self::CurrentPasswordWrong,
            Self::CodeWrong,
            Self::CountryUnknown,
            Self::ChoiceUnknown,
            Self::LocationNotAvailable,
            Self::LocationsAllArchived,
            Self::DefaultLocationNotAmongThem,
            Self::DefaultLocationArchived,
            Self::LevelNotAvailable,
            Self::LevelBeyondOwn,
            Self::LanguageUnknown,
            Self::TimeZoneUnknown,
            Self::DayForm,
            Self::DayPassed,
            Self::ReferenceTaken,
            Self::ReferenceForm,
            Self::NameTaken,
            Self::RoleNotAvailable,
            Self::RoleBeyondOwn,
            Self::OwnRole,
            Self::OwnEmail,
            Self::LastOfItsKind,
            Self::LastAdministrator,
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::FieldError;

    const KINDS: u8 = 42;

    /// Without a catch-all arm: a new kind does not compile until it has a number, and the test
    /// below fails until it has a sample.
    #[expect(clippy::too_many_lines, reason = "a table: a line for each kind")]
    fn kind(error: &FieldError) -> u8 {
        match error {
            FieldError::Required => 0,
            FieldError::TooLong { .. } => 1,
            FieldError::TooMany { .. } => 2,
            FieldError::NothingVisible => 3,
            FieldError::ForbiddenCharacters => 4,
            FieldError::EmailForm => 5,
            FieldError::EmailTooLong => 6,
            FieldError::EmailTaken => 7,
            FieldError::EmailLines(_) => 8,
            FieldError::PhoneInvalid { .. } => 9,
            FieldError::PhoneCountryMissing => 10,
            FieldError::PasswordTooShort { .. } => 11,
            FieldError::PasswordTooLong { .. } => 12,
            FieldError::PasswordWeak(_) => 13,
            FieldError::PasswordsDiffer => 14,
            FieldError::CountryUnknown => 15,
            FieldError::PostalCodeForm { .. } => 16,
            FieldError::IpLines(_) => 17,
            FieldError::ChoiceUnknown => 18,
            FieldError::LocationNotAvailable => 19,
            FieldError::DefaultLocationNotAmongThem => 20,
            FieldError::LevelNotAvailable => 21,
            FieldError::LevelBeyondOwn => 39,
            FieldError::LanguageUnknown => 22,
            FieldError::TimeZoneUnknown => 23,
            FieldError::ReferenceTaken => 24,
            FieldError::ReferenceForm => 25,
            FieldError::NameTaken => 26,
            FieldError::CurrentPasswordWrong => 27,
            FieldError::LocationsAllArchived => 28,
            FieldError::DefaultLocationArchived => 29,
            FieldError::RoleNotAvailable => 30,
            FieldError::RoleBeyondOwn => 31,
            FieldError::OwnRole => 32,
            FieldError::OwnEmail => 33,
            FieldError::LastOfItsKind => 34,
            FieldError::LastAdministrator => 35,
            FieldError::CodeWrong => 36,
            FieldError::DayForm => 37,
            FieldError::DayPassed => 38,
            FieldError::EmailUnchanged => 40,
            FieldError::EmailPaused { .. } => 41,
        }
    }

    #[test]
    fn every_kind_of_error_has_a_sample() {
        let kinds: BTreeSet<u8> = FieldError::samples().iter().map(kind).collect();
        assert_eq!(kinds, (0..KINDS).collect());
    }
}
