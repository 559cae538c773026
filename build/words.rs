//! `locales/` → `$OUT_DIR/l10n.rs`: one typed function per message.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

pub fn generate() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    refuse_missing_messages()?;
    let out = env::var("OUT_DIR")?;
    let locales = locales(Path::new(&out))?;
    let options = BuildOptions::default()
        .with_locales_folder(&locales)
        .with_output_file_path(&format!("{out}/l10n.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!(
            "{out}/translations.ftl"
        )))
        .with_prefix("")
        .without_format()
        .with_lint_level(LintLevel::Strict);
    try_build_from_locales_folder(options)?;
    Ok(())
}

/// The folder of all languages: ours, or with the pseudo-languages a copy that they are written into.
#[cfg(feature = "pseudo-locales")]
fn locales(out: &Path) -> Result<String, Box<dyn Error>> {
    let all = out.join("locales");
    for folder in fs::read_dir("locales")? {
        let folder = folder?.path();
        if folder.is_dir() {
            let copy = all.join(folder.file_name().unwrap_or_default());
            fs::create_dir_all(&copy)?;
            for file in fs::read_dir(folder)? {
                let file = file?.path();
                fs::copy(&file, copy.join(file.file_name().unwrap_or_default()))?;
            }
        }
    }
    crate::pseudo::generate(&all)?;
    Ok(all.display().to_string())
}

#[cfg(not(feature = "pseudo-locales"))]
#[expect(clippy::unnecessary_wraps, reason = "the other one can fail")]
fn locales(_out: &Path) -> Result<String, Box<dyn Error>> {
    Ok("locales".to_owned())
}

/// The generator only warns about a message that one language lacks; here it ends the build.
fn refuse_missing_messages() -> Result<(), Box<dyn Error>> {
    let english = messages(Path::new("locales/en"))?;
    let mut faults = Vec::new();
    for folder in fs::read_dir("locales")? {
        let folder = folder?.path();
        if folder.is_dir() {
            let theirs = messages(&folder)?;
            let name = folder.display();
            faults.extend(
                english
                    .difference(&theirs)
                    .map(|m| format!("{name} lacks {m}")),
            );
            faults.extend(
                theirs
                    .difference(&english)
                    .map(|m| format!("{name} has {m}, which en has not")),
            );
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}

/// `file.ftl: message` of every message of a language.
fn messages(folder: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut found = BTreeSet::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            for line in fs::read_to_string(&path)?.lines() {
                if let Some((key, _)) = line.split_once(" =")
                    && key.starts_with(|first: char| first.is_ascii_lowercase())
                {
                    found.insert(format!("{name}: {key}"));
                }
            }
        }
    }
    Ok(found)
}
