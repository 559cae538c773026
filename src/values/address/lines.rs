//! An address on paper.

use super::{Address, AddressField, fields_for};

/// A piece of a layout: a field, or the text between two.
enum Piece<'a> {
    Field(char),
    Text(&'a str),
}

pub(super) fn of(address: &Address) -> Vec<String> {
    let format = address.country().format();
    let mut lines: Vec<String> = format
        .layout()
        .split('|')
        .flat_map(|layout| printed(layout, address))
        .collect();
    // What the country does not use was typed for a reason: it comes last.
    let unused = AddressField::ALL
        .into_iter()
        .skip(1)
        .filter(|f| !format.fields().contains(f));
    lines.extend(unused.map(|field| address.part(field).to_owned()));
    lines.retain(|line| !line.is_empty());
    lines
}

/// One line of a layout; several where it holds the street lines. Text is printed between two
/// fields that are, and before the field that begins the line.
fn printed(layout: &str, address: &Address) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut pending = "";
    let mut is_start = true;
    for piece in pieces(layout) {
        let letter = match piece {
            Piece::Text(text) => {
                pending = text;
                continue;
            }
            Piece::Field(letter) => letter,
        };
        let parts = fields_for(letter).iter().map(|&field| address.part(field));
        let mut parts = parts.filter(|part| !part.is_empty());
        if let (Some(first), Some(line)) = (parts.next(), lines.last_mut()) {
            if is_start || !line.is_empty() {
                line.push_str(pending);
            }
            line.push_str(first);
            lines.extend(parts.map(str::to_owned));
        }
        pending = "";
        is_start = false;
    }
    lines
}

fn pieces(layout: &str) -> impl Iterator<Item = Piece<'_>> {
    layout.split('%').enumerate().flat_map(|(position, part)| {
        let mut rest = part.chars();
        let letter = if position == 0 { None } else { rest.next() };
        let text = rest.as_str();
        let text = (!text.is_empty()).then_some(Piece::Text(text));
        letter.map(Piece::Field).into_iter().chain(text)
    })
}
