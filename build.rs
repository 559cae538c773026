//! Before the compiler: the words become typed functions, the static files become embedded ones.

#[path = "build/assets.rs"]
mod assets;
#[cfg(feature = "pseudo-locales")]
#[path = "build/pseudo.rs"]
mod pseudo;
#[path = "build/words.rs"]
mod words;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    words::generate()?;
    assets::generate()
}
