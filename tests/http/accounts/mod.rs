//! `/login`, `/logout`, `/account`, `/invitation/…`.

mod confirm;
mod email;
mod invitation;
mod notices;
mod own_sessions;
mod password;
mod required_second_factor;
mod reset;
mod returning;
mod second_factor;
mod sessions;
mod sign_in;
mod taken_second_factor;
mod throttle;
