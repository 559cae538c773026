//! Compresses an answer in one piece. actix's own middleware streams: it hands every answer to another thread
//! and sends it in chunks, which took four times the processor time of the page (docs/decisions/0010).

use std::cell::RefCell;
use std::io::Write;

use actix_web::HttpResponse;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::http::header::{
    self, AcceptEncoding, ContentEncoding, Encoding, Header, HeaderValue,
};
use actix_web::{HttpRequest, web};

/// Shorter answers fit into the first packet as they are.
const WORTH_IT: usize = 1024;
/// For pages that are made once and sent once: 3 takes two to four times as long for 6 % fewer bytes. The static
/// files are compressed at 11.
const BROTLI_QUALITY: u32 = 1;
/// As fast as Brotli at 0, and smaller: 3 takes twice as long for 3 % fewer bytes.
const ZSTD_LEVEL: i32 = 1;
/// As a power of two: no page is longer than 256 KiB by much.
const BROTLI_WINDOW: u32 = 18;

thread_local! {
    /// Its tables are made once per thread.
    static ZSTD: RefCell<Option<zstd::bulk::Compressor<'static>>> =
        RefCell::new(zstd::bulk::Compressor::new(ZSTD_LEVEL).ok());
}

/// The answer in the best encoding that the browser takes; as it is when that gains nothing.
pub fn compressed(request: &HttpRequest, response: HttpResponse<BoxBody>) -> HttpResponse<BoxBody> {
    if response.headers().contains_key(header::CONTENT_ENCODING) || !is_text(&response) {
        return response;
    }
    let (head, body) = response.into_parts();
    let plain = match body.try_into_bytes() {
        Ok(plain) => plain,
        Err(stream) => return head.set_body(stream),
    };
    if plain.len() < WORTH_IT {
        return head.set_body(BoxBody::new(plain));
    }
    let (encoding, body) = encode(request, plain);
    let mut response = head.set_body(BoxBody::new(body));
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if encoding != ContentEncoding::Identity {
        headers.insert(
            header::CONTENT_ENCODING,
            HeaderValue::from_static(encoding.as_str()),
        );
    }
    response
}

fn is_text(response: &HttpResponse<BoxBody>) -> bool {
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/") || kind.starts_with("application/json"))
}

fn encode(request: &HttpRequest, plain: web::Bytes) -> (ContentEncoding, web::Bytes) {
    let offered = [Encoding::zstd(), Encoding::brotli(), Encoding::identity()];
    let chosen = AcceptEncoding::parse(request)
        .ok()
        .and_then(|accepted| accepted.negotiate(offered.iter()));
    let encoded = match &chosen {
        Some(encoding) if *encoding == Encoding::zstd() => {
            with_zstd(&plain).map(|bytes| (ContentEncoding::Zstd, bytes))
        }
        Some(encoding) if *encoding == Encoding::brotli() => {
            with_brotli(&plain).map(|bytes| (ContentEncoding::Brotli, bytes))
        }
        _ => None,
    };
    match encoded {
        Some((encoding, bytes)) => (encoding, bytes.into()),
        None => (ContentEncoding::Identity, plain),
    }
}

fn with_zstd(plain: &[u8]) -> Option<Vec<u8>> {
    ZSTD.with_borrow_mut(|zstd| zstd.as_mut()?.compress(plain).ok())
}

fn with_brotli(plain: &[u8]) -> Option<Vec<u8>> {
    let mut encoded = Vec::with_capacity(plain.len() / 4);
    let mut writer =
        brotli::CompressorWriter::new(&mut encoded, plain.len(), BROTLI_QUALITY, BROTLI_WINDOW);
    let written = writer.write_all(plain);
    drop(writer);
    written.is_ok().then_some(encoded)
}
