//! The guard's result as handlers' parameters: the parameter's type is the right.

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::{Ready, ready};

use super::error::Error;
use crate::access::{MerchantUser, Operator, Principal, Staff};

macro_rules! principal {
    ($kind:ty, $pattern:pat => $value:expr) => {
        impl FromRequest for $kind {
            type Error = Error;
            type Future = Ready<Result<Self, Error>>;

            fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
                ready(match request.extensions().get::<Principal>() {
                    Some($pattern) => Ok($value),
                    // The guard lets nobody through whom the route's policy does not name.
                    _ => Err(Error::NotYours),
                })
            }
        }
    };
}

principal!(Principal, principal => principal.clone());
principal!(Operator, Principal::Operator(operator) => operator.clone());
principal!(Staff, Principal::Staff(staff) => (**staff).clone());
principal!(MerchantUser, Principal::Merchant(user) => (**user).clone());
