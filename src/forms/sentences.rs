//! What is wrong, in words: one sentence for each [`FieldError`], one per line where lines are wrong.

use super::errors::Field;
use crate::text::{Words, country_name};
use crate::values::{
    CountryCode, EmailLineError, EmailLineProblem, FieldError, IpLineError, IpLineProblem,
    PasswordWeakness,
};

/// The sentences of a field's error: one, or one for each wrong line.
#[must_use]
pub fn sentences<F: Field>(t: &Words, field: F, error: &FieldError) -> Vec<String> {
    match error {
        FieldError::Required => vec![field.required(t)],
        other => sentences_of(t, other),
    }
}

/// As [`sentences`], where no field is known.
#[must_use]
pub fn sentences_of(t: &Words, error: &FieldError) -> Vec<String> {
    match error {
        FieldError::EmailLines(lines) => lines.iter().map(|line| email_line(t, line)).collect(),
        FieldError::IpLines(lines) => lines.iter().map(|line| ip_line(t, line)).collect(),
        FieldError::PasswordWeak(weakness) => vec![weak_password(t, *weakness)],
        other => vec![sentence(t, other)],
    }
}

/// Of an e-mail with which too much was tried.
#[must_use]
pub fn paused_sentence(t: &Words, seconds: u64) -> String {
    if seconds < 60 {
        t.sign_in_paused_seconds(seconds)
    } else {
        t.sign_in_paused_minutes(seconds.div_ceil(60))
    }
}

#[expect(clippy::too_many_lines, reason = "a table: an error, its sentence")]
fn sentence(t: &Words, error: &FieldError) -> String {
    match error {
        FieldError::Required => t.field_required(),
        FieldError::TooLong { max, length } => t.field_too_long(t.number(*length), t.number(*max)),
        FieldError::TooMany { max, count } => t.field_too_many(t.number(*count), t.number(*max)),
        FieldError::NothingVisible => t.field_nothing_visible(),
        FieldError::ForbiddenCharacters => t.field_forbidden_characters(),
        FieldError::EmailForm => t.field_email_form(),
        FieldError::EmailTooLong => t.field_email_too_long(),
        FieldError::EmailTaken => t.field_email_taken(),
        FieldError::EmailPaused { seconds } => paused_sentence(t, *seconds),
        FieldError::EmailUnchanged => t.field_email_unchanged(),
        FieldError::PhoneCountryMissing => t.field_phone_country_missing(),
        FieldError::PasswordTooShort { min } => t.field_password_too_short(*min),
        FieldError::PasswordTooLong { max } => t.field_password_too_long(*max),
        FieldError::PasswordsDiffer => t.field_passwords_differ(),
        FieldError::CurrentPasswordWrong => t.field_current_password_wrong(),
        FieldError::CodeWrong => t.field_code_wrong(),
        FieldError::CountryUnknown => t.field_country_unknown(),
        FieldError::PhoneInvalid { typed, country } => phone(t, typed, *country),
        FieldError::PostalCodeForm {
            typed,
            country,
            example,
        } => postal_code(t, (typed, *country), example.as_deref()),
        FieldError::ChoiceUnknown => t.field_choice_unknown(),
        FieldError::LocationNotAvailable => t.field_location_not_available(),
        FieldError::LocationsAllArchived => t.field_locations_all_archived(),
        FieldError::DefaultLocationNotAmongThem => t.field_default_location(),
        FieldError::DefaultLocationArchived => t.field_default_location_archived(),
        FieldError::LevelNotAvailable => t.field_level_not_available(),
        FieldError::LevelBeyondOwn => t.field_level_beyond_own(),
        FieldError::LanguageUnknown => t.field_language_unknown(),
        FieldError::TimeZoneUnknown => t.field_time_zone_unknown(),
        FieldError::DayForm => t.field_day_form(),
        FieldError::DayPassed => t.field_day_passed(),
        FieldError::ReferenceTaken => t.field_reference_taken(),
        FieldError::ReferenceForm => t.field_reference_form(),
        FieldError::NameTaken => t.field_name_taken(),
        FieldError::RoleNotAvailable => t.field_role_not_available(),
        FieldError::RoleBeyondOwn => t.field_role_beyond_own(),
        FieldError::OwnRole => t.field_own_role(),
        FieldError::OwnEmail => t.field_own_email(),
        FieldError::LastOfItsKind => t.field_last_of_its_kind(),
        FieldError::LastAdministrator => t.field_last_administrator(),
        FieldError::EmailLines(_) | FieldError::IpLines(_) | FieldError::PasswordWeak(_) => {
            String::new()
        }
    }
}

fn phone(t: &Words, typed: &str, country: Option<CountryCode>) -> String {
    match country {
        Some(country) => t.field_phone_invalid_in(typed, country_of(t, country)),
        None => t.field_phone_invalid(typed),
    }
}

fn postal_code(t: &Words, (typed, country): (&str, CountryCode), example: Option<&str>) -> String {
    let country = country_of(t, country);
    match example {
        Some(example) => t.field_postal_code_example(typed, country, example),
        None => t.field_postal_code(typed, country),
    }
}

fn country_of(t: &Words, country: CountryCode) -> &str {
    country_name(t.language(), country.as_str())
}

fn weak_password(t: &Words, weakness: PasswordWeakness) -> String {
    match weakness {
        PasswordWeakness::Common => t.password_weak_common(),
        PasswordWeakness::Names => t.password_weak_names(),
        PasswordWeakness::Repeats => t.password_weak_repeats(),
        PasswordWeakness::Sequences => t.password_weak_sequences(),
        PasswordWeakness::Dates => t.password_weak_dates(),
        PasswordWeakness::Guessable => t.password_weak_guessable(),
        PasswordWeakness::AboutYou => t.password_weak_context(),
    }
}

fn email_line(t: &Words, error: &EmailLineError) -> String {
    match error.problem {
        EmailLineProblem::Form => t.email_line_form(error.line, &error.text),
        EmailLineProblem::Duplicate => t.email_line_duplicate(error.line, &error.text),
    }
}

fn ip_line(t: &Words, error: &IpLineError) -> String {
    let (line, text) = (error.line, &error.text);
    let said = match error.problem {
        IpLineProblem::NotAnAddress => t.ip_line_not_an_address(line, text),
        IpLineProblem::HostBitsSet => t.ip_line_host_bits(line, text),
        IpLineProblem::WholeInternet => t.ip_line_whole_internet(line, text),
        IpLineProblem::DayForm => t.ip_line_day_form(line, text),
        IpLineProblem::DayPassed => t.ip_line_day_passed(line, text),
        IpLineProblem::NoteTooLong => t.ip_line_note_too_long(line),
        IpLineProblem::Duplicate => t.ip_line_duplicate(line, text),
        IpLineProblem::TooMany => t.ip_line_too_many(line),
        IpLineProblem::NoteForbiddenCharacters => t.ip_line_forbidden_characters(line),
    };
    match &error.suggestion {
        // Two sentences, each whole: no language needs them in another order.
        Some(suggestion) => format!("{said} {}", t.ip_line_suggestion(suggestion)),
        None => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn every_error_has_a_sentence_in_every_language() {
        for language in Language::iter() {
            for error in FieldError::samples() {
                let said = sentences_of(words(*language), &error);
                assert!(
                    said.iter().all(|line| !line.trim().is_empty()) && !said.is_empty(),
                    "{language} {error:?}"
                );
            }
        }
    }
}
