//! What must be confirmed before lists are saved that would lock somebody out, and whether it was.

use super::{Lockout, PlannedRules};
use crate::forms::digest_of;
use crate::text::Words;
use crate::values::text::{clean, fold};

/// What came with the form. The words are those of the reader's language: who locks themselves out writes it down.
#[derive(Clone, Copy, Debug, Default)]
pub struct Confirmation<'a> {
    /// The checkbox.
    pub confirm: &'a str,
    /// The digest of the lists that were shown.
    pub confirming: &'a str,
    pub words: &'a str,
}

impl Lockout {
    /// Whether it is these very lists that were confirmed, and in words where they cut off whoever saves them.
    #[must_use]
    pub fn is_confirmed(&self, t: &Words, sent: Confirmation<'_>) -> bool {
        let in_its_way = if self.is_own {
            is_said(t, sent)
        } else {
            sent.confirm == "on"
        };
        in_its_way && sent.confirming == self.digest
    }

    /// Whether the words were asked for before.
    pub(super) fn was_asked(&self, sent: Confirmation<'_>) -> bool {
        sent.confirming == self.digest
    }

    /// Stands for exactly these lists.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }
}

/// Whether the sentence was written.
pub(super) fn is_said(t: &Words, sent: Confirmation<'_>) -> bool {
    fold(&clean(sent.words)) == fold(&t.lockout_phrase())
}

/// Other lists, or another's, give another. Who signs in meanwhile does not: it would ask for ever.
pub(super) fn digest(planned: &PlannedRules) -> String {
    let parts = match planned {
        PlannedRules::Organization(list) => [String::new(), String::new(), list.to_text()],
        PlannedRules::Merchant { id, exempt, list } => {
            [id.to_string(), exempt.to_string(), list.to_text()]
        }
    };
    digest_of(&parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};
    use crate::values::IpAllowList;

    fn planned(list: &str) -> PlannedRules {
        PlannedRules::Organization(IpAllowList::parse(list).unwrap())
    }

    fn found(planned: &PlannedRules, by: &str) -> Lockout {
        Lockout {
            is_own: by == "themselves",
            ..super::super::counted(&[], digest(planned))
        }
    }

    #[test]
    fn a_confirmation_is_for_one_list() {
        let t = words(Language::En);
        let (one, other) = (planned("192.0.2.1"), planned("192.0.2.2"));
        let shown = digest(&one);
        let sent = Confirmation {
            confirm: "on",
            confirming: &shown,
            words: "",
        };
        assert!(found(&one, "others").is_confirmed(t, sent));
        assert!(!found(&other, "others").is_confirmed(t, sent));
        assert!(!found(&one, "themselves").is_confirmed(t, sent));
    }

    #[test]
    fn the_words_are_those_of_the_readers_language_in_any_case() {
        let list = planned("192.0.2.1");
        let shown = digest(&list);
        for language in Language::iter() {
            let t = words(*language);
            let typed = format!(" {} ", t.lockout_phrase().to_uppercase());
            let sent = |words| Confirmation {
                confirm: "on",
                confirming: &shown,
                words,
            };
            assert!(found(&list, "themselves").is_confirmed(t, sent(&typed)));
            assert!(!found(&list, "themselves").is_confirmed(t, sent("yes")));
        }
    }
}
