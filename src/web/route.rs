//! One line of the map: method, address, policy, handler. A route without a policy does not compile.

use actix_web::dev::Handler;
use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::{FromRequest, Responder, web};

use super::guard::{Needs, Policy, guard};
use super::session_store::session_middleware;
use super::{Error, Shared, frame};

type Register = Box<dyn Fn(&mut web::ServiceConfig, &Shared, Policy)>;

/// An address with its policy, and how to put it into the application.
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub needs: Needs,
    form_page: Option<&'static str>,
    register: Register,
}

impl Route {
    pub fn register(&self, config: &mut web::ServiceConfig, shared: &Shared) {
        let policy = Policy {
            needs: self.needs,
            form_page: self.form_page,
        };
        (self.register)(config, shared, policy);
    }

    /// The page that shows the form which is sent to this address: who was typing when their session ended finds
    /// it there again.
    #[must_use]
    pub fn shown_at(self, page: &'static str) -> Self {
        Self {
            form_page: Some(page),
            ..self
        }
    }
}

pub fn get<H, A>(path: &'static str, needs: Needs, handler: H) -> Route
where
    H: Handler<A> + Clone,
    A: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    route(Method::GET, path, needs, handler)
}

pub fn post<H, A>(path: &'static str, needs: Needs, handler: H) -> Route
where
    H: Handler<A> + Clone,
    A: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    route(Method::POST, path, needs, handler)
}

fn route<H, A>(method: Method, path: &'static str, needs: Needs, handler: H) -> Route
where
    H: Handler<A> + Clone,
    A: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    let registered = method.clone();
    let register: Register = Box::new(move |config, shared, policy: Policy| {
        let entry = || {
            let handler = handler.clone();
            if registered == Method::GET {
                web::get().to(handler)
            } else {
                web::method(registered.clone()).to(handler)
            }
        };
        // What needs nobody (static files, probes) does not look for a session either.
        let route = match policy.needs {
            Needs::Nothing => entry().wrap(from_fn(frame::frame)),
            _ => entry()
                .wrap(from_fn(move |request, next| guard(policy, request, next)))
                .wrap(session_middleware(shared))
                .wrap(from_fn(frame::frame)),
        };
        config.route(path, route);
    });
    Route {
        method,
        path,
        needs,
        form_page: None,
        register,
    }
}

/// What answers where there is no route.
pub fn missing() -> actix_web::Route {
    web::route()
        .to(|| async { Err::<actix_web::HttpResponse, Error>(Error::NotFound) })
        .wrap(from_fn(frame::frame))
}
