//! `/login`, `/logout`, `/account`, `/invitation/…`.

mod invitation;
mod password;
mod reset;
mod returning;
mod sessions;
mod sign_in;
mod throttle;
