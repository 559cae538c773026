//! What the pages before signing in share: the languages in their footer.

use crate::text::{Language, Reader, words};

/// A language that the page can be read in, under its own name.
pub struct LanguageLink {
    pub tag: &'static str,
    pub name: String,
    pub href: String,
    pub current: bool,
}

/// One link per installed language; `href` leads to this page in the language of a tag.
pub fn languages(reader: &Reader, href: impl Fn(&str) -> String) -> Vec<LanguageLink> {
    Language::iter()
        .map(|language| LanguageLink {
            tag: language.as_str(),
            name: words(*language).language_name(),
            href: href(language.as_str()),
            current: *language == reader.language,
        })
        .collect()
}
