//! Text that other programs stumbled over, in every field of every form and in every parameter of the
//! lists: an answer in words, never a failure of ours, never a page that takes the text for its own.

mod forms;
mod queries;

use crate::support::Answer;

/// Already encoded for a body or an address, since some of it is no text at all.
fn texts() -> Vec<String> {
    let plain = [
        "\"><naughty x=\"</textarea></title><naughty>",
        "' onfocus='naughty javascript:naughty",
        "{{ 1337 * 31337 }}{% include \"Cargo.toml\" %}${1337*31337}",
        "%'; DROP TABLE merchants; -- OR 1=1\\",
        "x\r\nX-Naughty: yes\r\n\r\n<naughty>",
        "a\u{0}b",
        "a\u{1b}[31mb\u{7f}",
        "a\u{202e}b\u{2066}c",
        "\u{200b}\u{feff}\u{2060}",
        "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{1f3ff} ﷺ İıſß ǅ Ω",
        "\u{fffe}\u{10ffff}\u{e0041}",
        "-9223372036854775808",
        "99999999999999999999999999",
    ];
    let long = [
        "é".repeat(4_000),
        "a".repeat(60_000),
        format!("e{}", "\u{301}".repeat(3_000)),
        "1.1.1.1/\n".repeat(2_000),
    ];
    // Invalid UTF-8, an overlong slash, lone surrogates, half an escape.
    let not_text = ["%ff%fe%00%c0%af", "%ed%a0%80%ed%bf%bf", "%zz%"].map(str::to_owned);
    let encoded = plain.iter().map(|text| encode(text));
    let long = long.iter().map(|text| encode(text));
    encoded.chain(long).chain(not_text).collect()
}

fn encode(text: &str) -> String {
    let pair = serde_html_form::to_string([("x", text)]).unwrap();
    pair.trim_start_matches("x=").to_owned()
}

fn assert_harmless(answer: &Answer, what: &str) {
    let shown: String = what.chars().take(120).collect();
    assert!(answer.status < 500, "{shown}: {}", answer.status);
    for raw in [
        "<naughty",
        "' onfocus='naughty",
        "41897569",
        "href=\"javascript:",
    ] {
        assert!(!answer.body.contains(raw), "{shown}: {raw}");
    }
    assert_eq!(answer.header("x-naughty"), None, "{shown}");
    let location = answer.location();
    assert!(
        location.is_empty() || location.starts_with('/') && !location.starts_with("//"),
        "{shown}: {location}"
    );
    assert!(
        answer.header("content-security-policy").is_some(),
        "{shown}"
    );
}
