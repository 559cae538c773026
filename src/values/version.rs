//! The version of a record, which a form carries to notice a lost race.

use std::{fmt, str::FromStr};

/// Counts the changes of a record, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(i32);

/// The text is no version that this program ever wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAVersion;

impl Version {
    pub const FIRST: Self = Self(1);

    /// # Errors
    /// Below 1.
    pub const fn from_i32(number: i32) -> Result<Self, NotAVersion> {
        if number < 1 {
            Err(NotAVersion)
        } else {
            Ok(Self(number))
        }
    }

    #[must_use]
    pub const fn as_i32(self) -> i32 {
        self.0
    }

    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        // `i32::from_str` takes a sign; this program never writes one.
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotAVersion);
        }
        text.parse().map_or(Err(NotAVersion), Self::from_i32)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for NotAVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a version")
    }
}

impl std::error::Error for NotAVersion {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_comes_back_from_its_text() {
        let second = Version::FIRST.next();
        assert_eq!(second.to_string().parse(), Ok(second));
    }

    #[test]
    fn what_was_never_written_is_refused() {
        for text in ["", "0", "-1", "+1", " 1", "1.0", "٣", "2147483648"] {
            assert_eq!(text.parse::<Version>(), Err(NotAVersion), "{text}");
        }
    }
}
