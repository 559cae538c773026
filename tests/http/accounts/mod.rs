//! `/login`, `/logout`, `/account`, `/invitation/…`.

mod invitation;
mod password;
mod sign_in;
