//! How a country writes its addresses, for the script that arranges the fields when another is chosen.

use actix_web::HttpResponse;
use actix_web::http::header::ContentType;
use serde::Serialize;

use super::app::{App, PageResult};
use super::error::Error;
use super::forms::Path;
use crate::forms::{AddressView, address_fields};
use crate::values::{CountryCode, TimeZoneName};

/// What `static/js/address.js` reads.
#[derive(Serialize)]
struct Format {
    fields: Vec<Part>,
    /// For a form that asks for one, as long as nobody has chosen another.
    time_zone: Option<String>,
}

/// A part of the address that the country uses, in its order and with its word.
#[derive(Serialize)]
struct Part {
    name: &'static str,
    label: String,
    required: bool,
    optional_text: Option<String>,
    hint: Option<String>,
}

impl From<AddressView> for Part {
    fn from(AddressView { view, .. }: AddressView) -> Self {
        Self {
            name: view.name,
            label: view.label,
            required: view.optional.is_none(),
            optional_text: view.optional,
            hint: view.hint,
        }
    }
}

/// `GET /address-formats/{country}`
pub async fn address_format(country: Path<String>, app: App) -> PageResult {
    let country = CountryCode::parse(&country.0).map_err(|_unknown| Error::NotFound)?;
    let used = address_fields(&app.reader, Some(country))
        .into_iter()
        .filter(|part| !part.hidden);
    let format = Format {
        fields: used.map(Part::from).collect(),
        time_zone: TimeZoneName::of_country(country).map(|zone| zone.to_string()),
    };
    let json = serde_json::to_string(&format).map_err(Error::failed)?;
    Ok(HttpResponse::Ok()
        .content_type(ContentType::json())
        .body(json))
}
