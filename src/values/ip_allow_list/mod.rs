//! The addresses that people may sign in from, one rule per line.

use std::{fmt, net::IpAddr, str::FromStr};

use ipnetwork::IpNetwork;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::values::ip_rule::{Refusal, parse_note};
use crate::values::{Day, FieldError, IpLineError, IpLineProblem, IpRule, text};

/// At most 100 lines, no network twice, in the order typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IpAllowList(Vec<IpLine>);

/// What stands on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IpLine {
    Rule(IpRule),
    /// A line that holds only a note, such as a heading over the rules of one place.
    Note(String),
}

impl fmt::Display for IpLine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rule(rule) => rule.fmt(formatter),
            Self::Note(note) => write!(formatter, "# {note}"),
        }
    }
}

/// A stored text is no allow-list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnIpAllowList;

impl IpAllowList {
    pub const MAX: u32 = 100;

    /// Blank lines are skipped; nothing at all is an empty list.
    ///
    /// # Errors
    /// `IpLines` with every line that is wrong.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        Self::read(typed, |_rule| None)
    }

    /// As [`Self::parse`], for a list that shall take the place of `before`: what is new in it must not have ended
    /// before `today`. What has ended meanwhile stays.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn parse_over(typed: &str, before: &Self, today: Day) -> Result<Self, FieldError> {
        let is_kept = |rule: &IpRule| {
            before
                .rules()
                .any(|had| (had.network(), had.until()) == (rule.network(), rule.until()))
        };
        Self::read(typed, |rule| {
            (!rule.holds_on(today) && !is_kept(rule)).then_some(IpLineProblem::DayPassed)
        })
    }

    fn read(
        typed: &str,
        fault: impl Fn(&IpRule) -> Option<IpLineProblem>,
    ) -> Result<Self, FieldError> {
        let mut kept: Vec<IpLine> = Vec::new();
        let mut errors = Vec::new();
        let lines = (1..)
            .zip(typed.lines())
            .filter(|(_, line)| !line.trim().is_empty());
        for (count, (line, typed)) in (1..).zip(lines) {
            let mut refuse = |problem, suggestion| {
                let text = text::excerpt(typed.trim());
                errors.push(IpLineError {
                    line,
                    text,
                    problem,
                    suggestion,
                });
            };
            if count > Self::MAX {
                refuse(IpLineProblem::TooMany, None);
                break;
            }
            match parse_line(typed) {
                Ok(None) => {}
                Ok(Some(IpLine::Rule(rule))) if is_in(&kept, &rule) => {
                    refuse(IpLineProblem::Duplicate, None);
                }
                Ok(Some(line)) => {
                    if let Some(problem) = line.rule().and_then(&fault) {
                        refuse(problem, None);
                    }
                    kept.push(line);
                }
                Err(refusal) => refuse(refusal.problem, refusal.suggestion),
            }
        }
        if errors.is_empty() {
            Ok(Self(kept))
        } else {
            Err(FieldError::IpLines(errors))
        }
    }

    /// Rules and notes, in the order typed.
    pub fn lines(&self) -> impl Iterator<Item = &IpLine> {
        self.0.iter()
    }

    pub fn rules(&self) -> impl Iterator<Item = &IpRule> {
        rules_of(&self.0)
    }

    /// Whether it holds no rule; notes alone let in and keep out nobody. Rules that have ended count: a list must
    /// not open to everybody because its last entry is over. What an empty list means is the caller's to say:
    /// `allows` takes it literally.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules().next().is_none()
    }

    /// Whether a rule that holds today contains `address`, which may be IPv4-mapped; nothing is in an empty list.
    #[must_use]
    pub fn allows(&self, address: IpAddr, today: Day) -> bool {
        self.match_of(address, today).is_some()
    }

    /// The first rule that holds today and contains `address`.
    #[must_use]
    pub fn match_of(&self, address: IpAddr, today: Day) -> Option<&IpRule> {
        self.rules()
            .find(|rule| rule.holds_on(today) && rule.contains(address))
    }

    /// Without the rule of this very network.
    #[must_use]
    pub fn without(&self, network: IpNetwork) -> Self {
        let others = self.0.iter().filter(|line| match line {
            IpLine::Rule(rule) => rule.network() != network,
            IpLine::Note(_) => true,
        });
        Self(others.cloned().collect())
    }

    /// One rule per line with its note, which `parse` takes back.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.0
            .iter()
            .map(IpLine::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl IpLine {
    /// None of a note.
    fn rule(&self) -> Option<&IpRule> {
        match self {
            Self::Rule(rule) => Some(rule),
            Self::Note(_) => None,
        }
    }
}

fn rules_of(lines: &[IpLine]) -> impl Iterator<Item = &IpRule> {
    lines.iter().filter_map(IpLine::rule)
}

fn is_in(lines: &[IpLine], rule: &IpRule) -> bool {
    rules_of(lines).any(|known| known.network() == rule.network())
}

/// None for a line that holds a `#` and nothing to be seen after it.
fn parse_line(typed: &str) -> Result<Option<IpLine>, Refusal> {
    match typed.trim_start().strip_prefix('#') {
        Some(note) => Ok(parse_note(note)?.map(IpLine::Note)),
        None => IpRule::parse(typed).map(|rule| Some(IpLine::Rule(rule))),
    }
}

impl FromStr for IpAllowList {
    type Err = NotAnIpAllowList;

    fn from_str(text: &str) -> Result<Self, NotAnIpAllowList> {
        Self::parse(text).map_err(|_lines| NotAnIpAllowList)
    }
}

impl fmt::Display for NotAnIpAllowList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not an IP allow-list")
    }
}

impl std::error::Error for NotAnIpAllowList {}

impl Serialize for IpAllowList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for IpAllowList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
