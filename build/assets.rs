//! `static/` → `$OUT_DIR/assets.rs`: one style sheet, one script and the pictures, compressed and
//! named after their content, so that a browser may keep them for ever.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

use sha2::{Digest, Sha256};

/// Later layers win, so the order is the cascade's.
const STYLES: [&str; 6] = [
    "reset",
    "tokens",
    "base",
    "layout",
    "components",
    "utilities",
];

pub fn generate() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=static");
    let mut code = String::from("pub static ASSETS: &[Asset] = &[\n");
    let styles =
        STYLES.map(|name| fs::read_to_string(format!("static/css/{name}.css")).unwrap_or_default());
    asset(
        &mut code,
        "app.css",
        "text/css; charset=utf-8",
        styles.concat().as_bytes(),
    )?;
    asset(
        &mut code,
        "app.js",
        "text/javascript; charset=utf-8",
        scripts()?.as_bytes(),
    )?;
    asset(
        &mut code,
        "icons.svg",
        "image/svg+xml",
        &fs::read("static/icons.svg")?,
    )?;
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("assets.rs"), code)?;
    Ok(())
}

/// htmx first: our own scripts call it.
fn scripts() -> Result<String, Box<dyn Error>> {
    let mut own: Vec<_> = fs::read_dir("static/js")?.collect::<Result<Vec<_>, _>>()?;
    own.sort_by_key(fs::DirEntry::file_name);
    let mut script = fs::read_to_string("static/vendor/htmx.min.js")?;
    for file in own {
        script.push_str("\n;\n");
        script.push_str(&fs::read_to_string(file.path())?);
    }
    Ok(script)
}

fn asset(
    code: &mut String,
    name: &str,
    media_type: &str,
    content: &[u8],
) -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    let digest: String =
        Sha256::digest(content)
            .iter()
            .take(8)
            .fold(String::new(), |mut hex, byte| {
                let _infallible = write!(hex, "{byte:02x}");
                hex
            });
    let (stem, extension) = name.split_once('.').ok_or("an asset needs an extension")?;
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 22);
    writer.write_all(content)?;
    drop(writer);
    fs::write(format!("{out}/{name}"), content)?;
    fs::write(format!("{out}/{name}.br"), &compressed)?;
    writeln!(
        code,
        "    Asset {{ name: \"{name}\", file: \"{stem}.{digest}.{extension}\", media_type: \"{media_type}\", \
         plain: include_bytes!(\"{out}/{name}\"), brotli: include_bytes!(\"{out}/{name}.br\") }},"
    )?;
    Ok(())
}
