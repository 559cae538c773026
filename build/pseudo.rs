//! Two languages that nobody speaks, made of the English words for who develops: `en-XA` accented and a third
//! longer, where a text that is not in `locales/` stays plain and one that does not fit shows; `ar-XB` English
//! written from right to left, where what does not mirror shows to who reads no Arabic.

use std::error::Error;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

type Change = fn(&str) -> String;

const LANGUAGES: [(&str, Change); 2] = [("en-XA", accented), ("ar-XB", mirrored)];

/// Writes their folders into `locales`, beside those that were copied there.
pub fn generate(locales: &Path) -> Result<(), Box<dyn Error>> {
    for (tag, change) in LANGUAGES {
        let folder = locales.join(tag);
        fs::create_dir_all(&folder)?;
        for file in fs::read_dir("locales/en")? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let english = fs::read_to_string(&path)?;
                fs::write(folder.join(name), changed(english, tag, change)?)?;
            }
        }
    }
    Ok(())
}

fn changed(english: String, tag: &str, change: Change) -> Result<String, Box<dyn Error>> {
    let mut resource = parser::parse(english).map_err(|(_, errors)| format!("{errors:?}"))?;
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                // It types the arguments, and is heeded in English alone.
                message.comment = None;
                if message.id.name == "language-name" {
                    // By its name a language is known, and as a literal it may turn nothing around.
                    let value = format!("English ({tag})");
                    let elements = vec![PatternElement::TextElement { value }];
                    message.value = Some(Pattern { elements });
                } else if let Some(pattern) = &mut message.value {
                    rewrite(pattern, change);
                }
                for attribute in &mut message.attributes {
                    rewrite(&mut attribute.value, change);
                }
            }
            Entry::Term(term) => rewrite(&mut term.value, change),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    Ok(serializer::serialize(&resource))
}

fn rewrite(pattern: &mut Pattern<String>, change: Change) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = around(value, change),
            PatternElement::Placeable { expression } => rewrite_within(expression, change),
        }
    }
}

fn rewrite_within(expression: &mut Expression<String>, change: Change) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                rewrite(&mut variant.value, change);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            rewrite_within(expression, change);
        }
        Expression::Inline(_) => {}
    }
}

/// The spaces at the ends of a text part it from what stands beside it: they stay where they are.
fn around(text: &str, change: Change) -> String {
    let words = text.trim();
    if words.is_empty() {
        return text.to_owned();
    }
    let (before, after) = text.split_once(words).unwrap_or_default();
    format!("{before}{}{after}", change(words))
}

/// Every letter that has a relative gets it, and the vowels, of ten letters about four, come twice.
fn accented(text: &str) -> String {
    text.chars()
        .flat_map(|letter| {
            let other = match letter {
                'a' => 'å',
                'e' => 'é',
                'i' => 'ï',
                'o' => 'ö',
                'u' => 'û',
                'A' => 'Å',
                'E' => 'É',
                'I' => 'Ï',
                'O' => 'Ö',
                'U' => 'Û',
                'c' => 'ç',
                'n' => 'ñ',
                'y' => 'ý',
                's' => 'š',
                'C' => 'Ç',
                'N' => 'Ñ',
                'Y' => 'Ý',
                'S' => 'Š',
                other => other,
            };
            let times = if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
            std::iter::repeat_n(other, times)
        })
        .collect()
}

/// Between marks that turn the direction around (right-to-left override, pop).
fn mirrored(text: &str) -> String {
    text.lines()
        .map(|line| format!("\u{202e}{line}\u{202c}"))
        .collect::<Vec<_>>()
        .join("\n")
}
