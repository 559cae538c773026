//! Comptoir: how an organization brings its merchants on board. The map, in the order of the import rule:
//! a module uses those below it, never those above.

pub mod cli;

pub mod server;

pub mod routes;

// Features; which may use which is in tests/architecture.rs.
pub mod accounts;
pub mod levels;
pub mod locations;
pub mod merchants;
pub mod organizations;
pub mod sign_ins;
pub mod staff;

pub mod web;

pub mod access;
pub mod audit;
pub mod client_address;
pub mod drafts;
pub mod outbox;
pub mod passwords;
pub mod submissions;

pub mod db;
pub mod forms;
pub mod text;

pub mod clock;
pub mod paths;
pub mod private_files;
pub mod settings;
pub mod values;
