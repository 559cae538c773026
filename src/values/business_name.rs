//! The name of a merchant's business.

crate::values::text::required_line_type! {
    /// 1 to 120 characters, trimmed, NFC, something visible, nothing that turns the text around.
    BusinessName, 120
}

#[cfg(test)]
mod tests {
    use super::BusinessName;
    use crate::values::FieldError;

    #[test]
    fn a_name_is_kept_as_typed_but_for_its_margins() {
        let name = BusinessName::parse("  Chez Chloé & Fils 🥐 ").expect("valid");
        assert_eq!(name.as_str(), "Chez Chloé & Fils 🥐");
    }

    #[test]
    fn one_to_120_characters() {
        assert_eq!(BusinessName::parse("  "), Err(FieldError::Required));
        assert!(BusinessName::parse(&"é".repeat(120)).is_ok());
        assert_eq!(
            BusinessName::parse(&"é".repeat(121)),
            Err(FieldError::TooLong {
                max: 120,
                length: 121
            })
        );
    }
}
