//! Several e-mail addresses, one per line.

use crate::values::{EmailAddress, FieldError, text};

/// At most ten addresses, no two alike, in the order typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmailList(Vec<EmailAddress>);

/// What is wrong with one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailLineError {
    /// From 1, blank lines counted.
    pub line: u32,
    /// As typed, shortened when very long.
    pub text: String,
    pub problem: EmailLineProblem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmailLineProblem {
    /// Too long counts as form here.
    Form,
    Duplicate,
}

impl EmailLineProblem {
    pub const ALL: [Self; 2] = [Self::Form, Self::Duplicate];
}

impl EmailList {
    pub const MAX: u32 = 10;

    /// Blank lines are skipped; nothing at all is an empty list.
    ///
    /// # Errors
    /// `TooMany`, or `EmailLines` with every line that is wrong.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let lines = || {
            (1_u32..)
                .zip(typed.lines())
                .filter(|(_, line)| !line.trim().is_empty())
        };
        let count = u32::try_from(lines().count()).unwrap_or(u32::MAX);
        if count > Self::MAX {
            let max = Self::MAX;
            return Err(FieldError::TooMany { max, count });
        }
        let mut addresses: Vec<EmailAddress> = Vec::new();
        let mut errors = Vec::new();
        for (line, typed) in lines() {
            let problem = match EmailAddress::parse(typed) {
                Ok(address) if addresses.contains(&address) => EmailLineProblem::Duplicate,
                Ok(address) => {
                    addresses.push(address);
                    continue;
                }
                Err(_) => EmailLineProblem::Form,
            };
            errors.push(EmailLineError {
                line,
                text: text::excerpt(typed.trim()),
                problem,
            });
        }
        if errors.is_empty() {
            Ok(Self(addresses))
        } else {
            Err(FieldError::EmailLines(errors))
        }
    }

    #[must_use]
    pub fn addresses(&self) -> &[EmailAddress] {
        &self.0
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One per line, which `parse` takes back.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.0
            .iter()
            .map(EmailAddress::as_str)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_per_line_with_blank_lines_and_windows_line_ends() {
        let list =
            EmailList::parse("\r\na@example.com\r\n\r\n  B@example.com \r\n").expect("valid");
        assert_eq!(list.to_text(), "a@example.com\nb@example.com");
        assert_eq!(EmailList::parse(&list.to_text()), Ok(list));
        assert!(EmailList::parse(" \n ").expect("empty").is_empty());
    }

    #[test]
    fn every_wrong_line_is_told_with_its_number() {
        let error = EmailList::parse("a@example.com\n\nchloe\nA@EXAMPLE.com");
        let line = |line, text: &str, problem| EmailLineError {
            line,
            text: text.into(),
            problem,
        };
        assert_eq!(
            error,
            Err(FieldError::EmailLines(vec![
                line(3, "chloe", EmailLineProblem::Form),
                line(4, "A@EXAMPLE.com", EmailLineProblem::Duplicate),
            ]))
        );
    }

    #[test]
    fn at_most_ten() {
        let lines = |count: u32| -> String {
            (0..count)
                .map(|number| format!("a{number}@example.com"))
                .collect::<Vec<_>>()
                .join("\n")
        };
        assert!(EmailList::parse(&lines(10)).is_ok());
        assert_eq!(
            EmailList::parse(&lines(11)),
            Err(FieldError::TooMany { max: 10, count: 11 })
        );
    }
}
