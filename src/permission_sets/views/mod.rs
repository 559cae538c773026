//! What the pages show.

mod compare;
mod conflict;
mod form;
mod impact;
mod list;
mod matrix;
mod recorded;
mod retire;
mod sentences;
mod show;

pub use compare::ComparePage;
pub use conflict::{ConflictPage, RepeatedPage};
pub use form::{NewPage, Sent};
pub use list::ListPage;
pub use matrix::Matrix;
pub use recorded::recorded;
pub use retire::{RetirePage, Retirement};
pub use sentences::{full_description, groups_of, made_description, name_of};
pub use show::{SetPage, Shown};
