//! Style sheet, script and pictures: embedded, named after their content, kept by browsers for ever.

use std::sync::LazyLock;

use actix_web::http::header::{self, AcceptEncoding, Encoding, Header as _};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::app::PageResult;
use super::error::Error;
use super::forms::Path;

/// A file of the binary. `file` is its name with the fingerprint.
pub struct Asset {
    name: &'static str,
    file: &'static str,
    media_type: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a static file, by its plain name.
#[must_use]
pub fn asset_path(name: &str) -> String {
    let file = ASSETS
        .iter()
        .find(|asset| asset.name == name)
        .map_or(name, |asset| asset.file);
    format!("/static/{file}")
}

/// The picture of the tab, inside the page: a request less for each first visit.
pub static FAVICON: LazyLock<String> = LazyLock::new(|| {
    let picture = include_bytes!("../../static/favicon.svg");
    format!("data:image/svg+xml;base64,{}", STANDARD.encode(picture))
});

/// `GET /static/{file}`
pub async fn serve_asset(file: Path<String>, request: HttpRequest) -> PageResult {
    let asset = ASSETS
        .iter()
        .find(|asset| asset.file == file.0)
        .ok_or(Error::NotFound)?;
    let offered = [Encoding::brotli(), Encoding::identity()];
    let chosen = AcceptEncoding::parse(&request)
        .ok()
        .and_then(|accepted| accepted.negotiate(offered.iter()));
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, asset.media_type))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "accept-encoding"));
    if chosen == Some(Encoding::brotli()) {
        response.insert_header((header::CONTENT_ENCODING, "br"));
        return Ok(response.body(asset.brotli));
    }
    Ok(response.body(asset.plain))
}
