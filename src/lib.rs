//! Comptoir: how an organization brings its merchants on board. The map, in the order of the import rule:
//! a module uses those below it, never those above.

pub mod cli;

pub mod server;

pub mod routes;

// Features; which may use which is in tests/architecture.rs.
pub mod accounts;
pub mod history;
pub mod levels;
pub mod locations;
pub mod merchants;
pub mod organizations;
pub mod own_email;
pub mod roles;
pub mod sign_ins;
pub mod staff;
pub mod who_can;

// What people share, and what roles and levels, and how a history is shown: below the features and above the web.
pub mod people;
pub mod permission_sets;
pub mod timeline;

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
