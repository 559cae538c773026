//! `/organization/…`

mod audit;
mod exemption;
pub mod levels;
pub mod locations;
mod lockout;
pub mod merchants;
mod networks;
pub mod permission_sets;
pub mod roles;
mod sign_ins;
pub mod staff;
mod who_can;
