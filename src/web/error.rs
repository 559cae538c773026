//! What ends a request without the page that was asked for. Drawn in the reader's language by `frame`.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use super::returning::SignInReason;
use crate::access::{Denial, MerchantPermission, StaffPermission};
use crate::db::DbError;
use crate::passwords::Overloaded;

/// The address is wrong or forbidden, the request is unfit, or we failed. What a reader can mend in a form
/// is not here: that is a page with 422.
#[derive(Clone, Debug)]
pub enum Error {
    NotFound,
    /// The address is there for other methods; this is how to ask.
    NotThisWay {
        allow: String,
    },
    /// Signed in, but as somebody for whom this part of the product is not.
    NotYours,
    NotAllowed(Lacking),
    ModuleOff,
    /// The organization does not want its staff to look through its merchants' eyes.
    ViewAsOff,
    /// Whoever looks through somebody's eyes changes nothing.
    OnlyLooking,
    AddressNotAllowed,
    SignInFirst {
        next: String,
        reason: Option<SignInReason>,
    },
    SessionEnded(Denial),
    /// Signed in, and it was a while ago that they proved who they are.
    ProveFirst {
        next: String,
    },
    /// Their role or level asks for a second factor, and they have none.
    SecondFactorFirst,
    Forged,
    /// A form of an earlier session of the same person: what was typed waits on its page.
    Outdated {
        page: String,
    },
    Malformed,
    TooLarge,
    TooSlow,
    /// Too many wrong passwords of one account: come back after so many seconds.
    TooMany {
        seconds: u32,
    },
    /// Too many at once: come back after so many seconds.
    Overloaded {
        seconds: u32,
    },
    /// Nobody knows whether the change was kept: look, after so many seconds.
    Uncertain {
        seconds: u32,
    },
    /// Ours; `reference` is in the log.
    Failed {
        reference: String,
    },
}

/// What somebody would need for this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// Of a member of staff, through their role.
    OfRole(StaffPermission),
    /// Of a merchant's user, through the merchant's level.
    OfLevel(MerchantPermission),
    /// The level allows it, but an exception takes it from this merchant.
    Taken(MerchantPermission),
    /// A switch of the merchant's.
    ApiAccess,
    ChatAccess,
}

impl Error {
    /// Ours: logs `cause` under a new reference, which the page shows.
    #[must_use]
    pub fn failed(cause: impl std::fmt::Display) -> Self {
        let reference = crate::values::AttemptId::new().to_string();
        tracing::error!(%reference, %cause, "a request failed");
        Self::Failed { reference }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotThisWay { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotYours
            | Self::NotAllowed(_)
            | Self::ModuleOff
            | Self::ViewAsOff
            | Self::OnlyLooking
            | Self::AddressNotAllowed
            | Self::SecondFactorFirst
            | Self::Forged
            | Self::Outdated { .. } => StatusCode::FORBIDDEN,
            Self::SignInFirst { .. } | Self::SessionEnded(_) | Self::ProveFirst { .. } => {
                StatusCode::SEE_OTHER
            }
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Overloaded { .. } | Self::Uncertain { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code()).finish()
    }
}

impl From<DbError> for Error {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Busy | DbError::Away(_) => {
                tracing::warn!(%error, "the database is not to be had");
                Self::Overloaded { seconds: 2 }
            }
            DbError::Uncertain => {
                tracing::warn!(%error, "the database is not to be had");
                Self::Uncertain { seconds: 2 }
            }
            other => Self::failed(other),
        }
    }
}

impl From<Overloaded> for Error {
    fn from(_: Overloaded) -> Self {
        Self::Overloaded { seconds: 2 }
    }
}
