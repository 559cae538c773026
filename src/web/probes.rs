//! What machines ask: whether the process is up, and whether it can serve.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

use super::Shared;
use crate::db::Within;

/// `GET /healthz`: the process is up, whatever it depends on.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type(PLAIN).body("ok\n")
}

/// `GET /readyz`: the database answers and has its tables; 503 otherwise.
pub async fn ready(request: HttpRequest) -> HttpResponse {
    let db = &Shared::of(&request).db;
    match db.read(Within::Platform, crate::db::reach).await {
        Ok(()) => HttpResponse::Ok().content_type(PLAIN).body("ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            HttpResponse::ServiceUnavailable()
                .insert_header((header::RETRY_AFTER, "2"))
                .content_type(PLAIN)
                .body("the database cannot be reached\n")
        }
    }
}

const PLAIN: &str = "text/plain; charset=utf-8";
