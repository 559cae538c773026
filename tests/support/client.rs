//! A client that does what a browser without scripts does: keeps cookies, sends the token of the last page,
//! follows nothing by itself.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::Person;

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The text of the element with this id, without tags; it must not hold another of its own kind.
    pub fn text_of(&self, id: &str) -> String {
        let Some((before, rest)) = self.body.split_once(&format!(" id=\"{id}\"")) else {
            return String::new();
        };
        let kind = before
            .rsplit('<')
            .next()
            .and_then(|tag| tag.split_whitespace().next())
            .unwrap_or_default();
        let rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        let inside = rest.split(&format!("</{kind}>")).next().unwrap_or_default();
        without_tags(inside)
    }

    /// The page as read: without tags and isolation marks.
    pub fn text(&self) -> String {
        without_tags(&self.body)
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let (_, rest) = self.body.split_once(&format!("name=\"{name}\" value=\""))?;
        rest.split('"').next().map(str::to_owned)
    }
}

pub fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            '\u{2066}'..='\u{2069}' => {}
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let text = text
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&#38;", "&")
        .replace("&#60;", "<")
        .replace("&#62;", ">");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub struct Client {
    base: String,
    agent: ureq::Agent,
    pub cookies: BTreeMap<String, String>,
    pub headers: Vec<(String, String)>,
    token: Option<String>,
}

impl Client {
    pub fn new(base: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .build();
        Self {
            base: base.to_owned(),
            agent: config.into(),
            cookies: BTreeMap::new(),
            headers: Vec::new(),
            token: None,
        }
    }

    /// Sends every later request through a proxy that says it comes from `address`; the server must trust
    /// the loopback as a proxy.
    pub fn at_address(mut self, address: &str) -> Self {
        let address: IpAddr = address.parse().expect("an address");
        self.headers.retain(|(name, _)| name != "x-forwarded-for");
        self.headers
            .push(("x-forwarded-for".to_owned(), address.to_string()));
        self
    }

    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn get(&mut self, path: &str) -> Answer {
        let request = self.agent.get(format!("{}{path}", self.base));
        self.call(request)
    }

    pub fn head(&mut self, path: &str) -> Answer {
        let request = self.agent.head(format!("{}{path}", self.base));
        self.call(request)
    }

    fn call(&mut self, request: ureq::RequestBuilder<ureq::typestate::WithoutBody>) -> Answer {
        let mut request = request.header("cookie", self.cookie_header());
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let response = request.call().expect("an answer");
        self.read(response)
    }

    /// Sends a form as a browser does, with the token of the last page seen.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token();
        let mut all: Vec<(&str, &str)> = vec![("csrf_token", &token)];
        all.extend(fields);
        self.post_raw(path, &serde_html_form::to_string(all).expect("a form"))
    }

    /// The token of the last page seen.
    pub fn token(&mut self) -> String {
        // Whoever is signed in is sent on from the first.
        for page in ["/login", "/account"] {
            if self.token.is_none() {
                self.get(page);
            }
        }
        self.token.clone().unwrap_or_default()
    }

    /// One request with these headers beside the client's own.
    pub fn with<T>(&mut self, headers: &[(&str, &str)], act: impl FnOnce(&mut Self) -> T) -> T {
        let own = self.headers.clone();
        let added = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        self.headers.extend(added);
        let outcome = act(self);
        self.headers = own;
        outcome
    }

    /// Sends a body as it is, without a token of our own.
    pub fn post_raw(&mut self, path: &str, body: &str) -> Answer {
        let mut request = self
            .agent
            .post(format!("{}{path}", self.base))
            .header("cookie", self.cookie_header());
        if !self.headers.iter().any(|(name, _)| name == "content-type") {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let response = request.send(body).expect("an answer");
        self.read(response)
    }

    pub fn sign_in(&mut self, person: &Person) -> Answer {
        self.get("/login");
        let answer = self.post(
            "/login",
            &[("email", &person.email), ("password", &person.password)],
        );
        if answer.status == 303 {
            self.get("/account");
        }
        answer
    }

    /// The token of the last page seen.
    pub fn hidden_token(&self) -> String {
        self.token.clone().expect("a page with a form")
    }

    fn cookie_header(&self) -> String {
        self.cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>()
            .join("; ")
    }

    fn read(&mut self, mut response: ureq::http::Response<ureq::Body>) -> Answer {
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (
                    name.to_string(),
                    value.to_str().unwrap_or_default().to_owned(),
                )
            })
            .collect();
        for (_, cookie) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let Some((name, value)) = cookie
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
            else {
                continue;
            };
            if name.ends_with("session") {
                // The token was bound to the session before.
                self.token = None;
            }
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let status = response.status().as_u16();
        let body = response.body_mut().read_to_string().unwrap_or_default();
        let answer = Answer {
            status,
            headers,
            body,
        };
        if let Some(token) = answer.hidden("csrf_token") {
            self.token = Some(token);
        }
        answer
    }
}
