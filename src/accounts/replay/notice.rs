//! What is said of it: beside the form, before it is saved.

use super::confirmation::is_said;
use super::{Confirmation, LockedOut, Lockout};
use crate::forms::{FieldView, Message};
use crate::text::{Reader, Words};

/// The field of the words.
const WORDS: &str = "confirm_words";

/// What `components/lockout.html` shows.
#[derive(Clone, Debug)]
pub struct LockoutNotice {
    pub title: String,
    pub figures: Vec<String>,
    pub named: Vec<String>,
    /// The command on the server, where the words are asked for.
    pub command: Option<String>,
    pub asks: Asks,
    pub digest: String,
}

/// By what it is confirmed.
#[derive(Clone, Debug)]
pub enum Asks {
    Checkbox(String),
    Words(Box<FieldView>),
}

impl LockoutNotice {
    /// `sent` is what came with the form.
    #[must_use]
    pub fn new(
        reader: &Reader,
        organization: &str,
        found: &Lockout,
        sent: Confirmation<'_>,
    ) -> Self {
        let t = reader.t();
        let mut figures = Vec::new();
        if found.is_own {
            figures.push(t.lockout_own());
        }
        if found.people > 0 {
            figures.push(people(t, found));
        }
        if found.sessions > 0 {
            figures.push(t.lockout_sessions(t.number(found.sessions)));
        }
        let mut named: Vec<String> = found.named.iter().map(|one| line(reader, one)).collect();
        if found.unnamed > 0 {
            named.push(t.lockout_others(found.unnamed, t.number(found.unnamed)));
        }
        Self {
            title: if found.is_own {
                t.lockout_own_title()
            } else {
                t.lockout_title()
            },
            figures,
            named,
            command: found
                .is_own
                .then(|| t.lockout_command(command_that_lifts(organization))),
            asks: if found.is_own {
                Asks::Words(Box::new(words_field(t, found, sent)))
            } else {
                Asks::Checkbox(t.lockout_confirm())
            },
            digest: found.digest().to_owned(),
        }
    }
}

/// The lines beside the list's field while it is typed: they keep nobody from going on.
#[must_use]
pub fn warnings(t: &Words, found: &Lockout) -> Vec<String> {
    let own = found.is_own.then(|| t.lockout_own());
    let people = (found.people > 0).then(|| people(t, found));
    own.into_iter().chain(people).collect()
}

fn people(t: &Words, found: &Lockout) -> String {
    let (people, sign_ins) = (t.number(found.people), t.number(found.sign_ins));
    t.lockout_people(found.people, people, found.sign_ins, sign_ins)
}

fn line(reader: &Reader, one: &LockedOut) -> String {
    let t = reader.t();
    let (name, address) = (one.name.as_str(), one.address.to_string());
    let Some(last) = one.last else {
        return t.lockout_line_session(name, address);
    };
    let (shown, day) = (t.number(one.sign_ins), reader.date(last));
    if one.is_signed_in {
        t.lockout_line_both(name, address, one.sign_ins, shown, day)
    } else {
        t.lockout_line(name, address, one.sign_ins, shown, day)
    }
}

fn words_field(t: &Words, found: &Lockout, sent: Confirmation<'_>) -> FieldView {
    let phrase = t.lockout_phrase();
    let is_wrong = found.was_asked(sent) && !is_said(t, sent);
    let message = if is_wrong {
        Message {
            field: WORDS,
            state: "invalid",
            lines: vec![t.lockout_words_wrong(phrase.as_str())],
            ..Message::default()
        }
    } else {
        Message::nothing(WORDS)
    };
    FieldView {
        name: WORDS,
        label: t.lockout_words(phrase.as_str()),
        value: sent.words.to_owned(),
        message,
        autocomplete: "off",
        ..FieldView::default()
    }
}

/// What empties the default list on the server, as a shell takes it.
#[must_use]
pub fn command_that_lifts(organization: &str) -> String {
    let quoted = organization.replace('\'', r"'\''");
    format!("comptoir organization network '{quoted}' --clear")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_an_apostrophe_is_one_argument_of_the_command() {
        let command = command_that_lifts("Chloé's");
        assert_eq!(
            command,
            "comptoir organization network 'Chloé'\\''s' --clear"
        );
    }
}
