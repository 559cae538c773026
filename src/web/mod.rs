//! What every door of every feature stands on: who asks, in which language, with which form; pages,
//! redirects and errors.

mod address_formats;
mod app;
mod assets;
mod chrome;
mod compression;
mod conflict;
mod csrf;
mod error;
mod flash;
mod forms;
mod frame;
mod guard;
mod permissions;
mod principals;
mod probes;
mod returning;
mod route;
mod session_store;
mod store;
mod viewing;
mod views;

pub use address_formats::address_format;
pub use app::{App, PageResult, Shared};
pub use assets::serve_asset;
pub use chrome::{Chrome, NavEntry, Section, portal_menu};
pub use conflict::Conflict;
pub use error::{Error, Lacking};
pub use flash::Flash;
pub use forms::{Form, Nothing, Path, Query};
pub use guard::{Needs, SESSION_USER};
pub use permissions::{merchant_permission_label, staff_permission_label};
pub use probes::{alive, ready};
// The words of an answer, for views that choose its status.
pub use actix_web::http::{StatusCode, header};
pub use returning::SignInReason;
pub use route::{Route, get, missing, post};
pub use viewing::may_view;
