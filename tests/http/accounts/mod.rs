//! `/login`, `/logout`, `/account`, `/invitation/…`.

mod invitation;
mod password;
mod sessions;
mod sign_in;
mod throttle;
