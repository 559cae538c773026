//! What a level is.

use crate::access::{MerchantPermission, Permissions};
use crate::values::LevelId;

/// A merchant level. One that came with the organization has no name of its own: it is called by its code,
/// in the reader's language.
#[derive(Clone, Debug)]
pub struct Level {
    pub id: LevelId,
    pub code: String,
    pub name: Option<String>,
    pub permissions: Permissions<MerchantPermission>,
}
