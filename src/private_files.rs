//! Files and folders that their owner alone can read: keys, hashes and links lie in them.

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{Result, Write as _};
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::Path;

/// What the group and others may do.
const OTHERS: u32 = 0o077;

/// Makes the folder and those above it, with mode 700; one that is there stays as it is.
///
/// # Errors
/// The system's.
pub fn make_folder(path: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// A new file, closed to others from its first byte on.
///
/// # Errors
/// The system's, when the file is there already too.
pub fn create_new(path: &Path) -> Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

/// Writes a new file, down to the disk.
///
/// # Errors
/// As [`create_new`].
pub fn write_new(path: &Path, content: &[u8]) -> Result<()> {
    let mut file = create_new(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// # Errors
/// The system's.
pub fn is_open_to_others(path: &Path) -> Result<bool> {
    Ok(std::fs::metadata(path)?.mode() & OTHERS != 0)
}

/// Takes a file or folder away from the group and others, where it is theirs too.
///
/// # Errors
/// The system's, when it belongs to somebody else.
pub fn close_to_others(path: &Path) -> Result<()> {
    let mode = std::fs::metadata(path)?.mode() & 0o7777;
    if mode & OTHERS == 0 {
        return Ok(());
    }
    std::fs::set_permissions(path, Permissions::from_mode(mode & !OTHERS))
}
