//! The name of a person, an organization, a location, a role or a level.

crate::values::text::required_line_type! {
    /// The same rule as a business name's.
    Name, 120
}

#[cfg(test)]
mod tests {
    use super::Name;
    use crate::values::FieldError;

    #[test]
    fn a_bidi_override_in_a_name_is_refused() {
        assert_eq!(
            Name::parse("Amina\u{202E}nimda"),
            Err(FieldError::ForbiddenCharacters)
        );
    }

    #[test]
    fn names_of_every_script_are_taken() {
        for name in [
            "O",
            "Nguyễn Thị",
            "محمد",
            "李",
            "Владимир",
            "Þórdís",
            "Ó Súilleabháin",
        ] {
            assert_eq!(Name::parse(name).expect(name).to_string(), name);
        }
    }
}
