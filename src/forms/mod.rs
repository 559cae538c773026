//! Fields, their errors and how they are shown: nothing of HTTP.

mod confirmation;
mod errors;
mod networks;
mod race;
mod sentences;
mod views;

pub use confirmation::{Confirmation, digest_of};
pub use errors::{Field, FieldErrors};
pub use networks::network_lines;
pub use race::{Race, Versioned, base};
pub use sentences::{paused_sentence, sentences, sentences_of};
pub use views::{
    AddressView, Choice, FieldView, FormErrors, Message, SummaryLine, Text, address_fields,
    address_label, country_choices, per_page_choices,
};
