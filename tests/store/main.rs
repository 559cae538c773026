//! What lies behind the front door and must hold on both engines.

#![cfg(test)]

#[path = "../support/mod.rs"]
mod support;

mod audit;
mod batches;
mod mail;
mod members;
mod migrations;
mod patience;
mod roles;
mod staff;
mod sweeps;
mod trail;
mod wall;
