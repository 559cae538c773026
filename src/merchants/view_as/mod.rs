//! Looking through a merchant's eyes: support sees the portal as the merchant does, changes nothing, and the trail
//! tells of it. What the portal's pages do with it is in `web::viewing`.

pub mod pages;
mod store;
