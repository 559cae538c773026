//! Everything that is wrong with a form, all at once.

use crate::text::Words;
use crate::values::FieldError;

/// A field of a form; its name is the input's, the CSV column's and the audit trail's.
pub trait Field: Copy + Eq + std::fmt::Debug + 'static {
    const ALL: &'static [Self];
    fn name(self) -> &'static str;

    /// What to do where nothing was typed or chosen.
    fn required(self, t: &Words) -> String;

    /// The field of this name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }
}

/// At most one error per field, in the order of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldErrors<F>(Vec<(F, FieldError)>);

impl<F> Default for FieldErrors<F> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<F: Field> FieldErrors<F> {
    #[must_use]
    pub fn of(field: F, error: FieldError) -> Self {
        Self(vec![(field, error)])
    }

    /// The value, or none and its error noted: the next field is looked at all the same.
    pub fn keep<T>(&mut self, field: F, parsed: Result<T, FieldError>) -> Option<T> {
        match parsed {
            Ok(value) => Some(value),
            Err(error) => {
                self.add(field, error);
                None
            }
        }
    }

    /// Notes an error, unless the field has one already: the first is the one to mend first.
    pub fn add(&mut self, field: F, error: FieldError) {
        if self.get(field).is_none() {
            self.0.push((field, error));
        }
    }

    pub fn merge(&mut self, others: Self) {
        for (field, error) in others.0 {
            self.add(field, error);
        }
    }

    #[must_use]
    pub fn get(&self, field: F) -> Option<&FieldError> {
        self.0
            .iter()
            .find_map(|(of, error)| (*of == field).then_some(error))
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order of the form, whatever the order of the checks.
    pub fn in_form_order(&self) -> impl Iterator<Item = (F, &FieldError)> {
        F::ALL
            .iter()
            .filter_map(|field| self.get(*field).map(|error| (*field, error)))
    }
}
