//! One line of the map: method, address, policy, handler. A route without a policy does not compile.

use std::rc::Rc;

use actix_web::dev::{Handler, ResourceDef};
use actix_web::guard;
use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, web};

use super::guard::{Needs, Policy, Proof, SecondFactor, guard as decide};
use super::session_store::session_middleware;
use super::{Error, Shared, frame};

type Register = Box<dyn Fn(&mut web::ServiceConfig, &Shared, Policy)>;

/// An address with its policy, and how to put it into the application.
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub needs: Needs,
    form_page: Option<&'static str>,
    proof: Proof,
    second_factor: SecondFactor,
    register: Register,
}

impl Route {
    pub fn register(&self, config: &mut web::ServiceConfig, shared: &Shared) {
        let policy = Policy {
            needs: self.needs,
            form_page: self.form_page,
            proof: self.proof,
            second_factor: self.second_factor,
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

    /// Sensitive: asks for the password again where it was not typed in the last ten minutes. The form that was
    /// sent is back afterwards on the page that it is shown at.
    #[must_use]
    pub fn asks_again(self) -> Self {
        Self {
            proof: Proof::Recent,
            ..self
        }
    }

    /// Also for who has to set up a second factor before anything else: it is how they do that.
    #[must_use]
    pub fn before_second_factor(self) -> Self {
        Self {
            second_factor: SecondFactor::Later,
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
                // HEAD is GET without the body, which actix leaves out by itself.
                let either = guard::Any(guard::Get()).or(guard::Head());
                web::route().guard(either).to(handler)
            } else {
                web::method(registered.clone()).to(handler)
            }
        };
        // What needs nobody (static files, probes) does not look for a session either.
        let route = match policy.needs {
            Needs::Nothing => entry().wrap(from_fn(frame::frame)),
            _ => entry()
                .wrap(from_fn(move |request, next| decide(policy, request, next)))
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
        proof: Proof::OfSession,
        second_factor: SecondFactor::First,
        register,
    }
}

/// What answers where there is no route: in the reader's language, with their menu. An address that is there for
/// other methods says which.
pub fn missing(shared: &Shared, table: &[Route]) -> actix_web::Route {
    let known: Rc<Vec<_>> = Rc::new(
        table
            .iter()
            .map(|route| (ResourceDef::new(route.path), route.method.clone()))
            .collect(),
    );
    let policy = Policy {
        needs: Needs::Nobody,
        form_page: None,
        proof: Proof::OfSession,
        second_factor: SecondFactor::First,
    };
    web::route()
        .to(move |request: HttpRequest| {
            let known = known.clone();
            async move { Err::<HttpResponse, Error>(absent(&request, &known)) }
        })
        .wrap(from_fn(move |request, next| decide(policy, request, next)))
        .wrap(session_middleware(shared))
        .wrap(from_fn(frame::frame))
}

fn absent(request: &HttpRequest, known: &[(ResourceDef, Method)]) -> Error {
    let mut methods: Vec<&str> = known
        .iter()
        .filter(|(address, _)| address.is_match(request.path()))
        .map(|(_, method)| method.as_str())
        .collect();
    if methods.is_empty() {
        return Error::NotFound;
    }
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    methods.sort_unstable();
    methods.dedup();
    Error::NotThisWay {
        allow: methods.join(", "),
    }
}
