//! The front door: HTTP on a real server with a real database. The folders mirror the addresses.

#![cfg(test)]

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod every_form;
mod forgery;
mod headers;
mod mail;
mod naughty;
mod organization;
mod overload;
mod platform;
mod policy;
mod portal;
mod portal_members;
mod refusals;
mod replay;
mod requests;
mod static_files;
