//! Environment and file → typed [`Settings`]; what would be unsafe is refused here, at the start.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use ipnetwork::IpNetwork;
use sha2::Sha256;
use url::{Host, Url};

use crate::private_files;

/// Everything that an installation chooses. Names and defaults: `docs/settings.md`.
#[derive(Clone, Debug)]
pub struct Settings {
    pub data_dir: PathBuf,
    pub database_url: String,
    pub listen: SocketAddr,
    pub public_url: PublicUrl,
    pub secret_key: SecretKey,
    pub trusted_proxies: Vec<IpNetwork>,
    pub mail_url: String,
    pub mail_from: String,
    pub log: String,
    pub migrate: Migrate,
}

/// Whether `serve` brings the schema up to date by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Migrate {
    AtStart,
    ByHand,
}

/// The base of links in e-mails, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// # Errors
    /// When it is more or less than a scheme and a host, or is http on another machine than this one.
    pub fn parse(text: &str) -> Result<Self, String> {
        let unfit = || format!("COMPTOIR_PUBLIC_URL must be https://HOST, not {text}");
        let url = Url::parse(text).map_err(|_unreadable| unfit())?;
        // No more than that: neither a user, nor a path, nor what the parser had to mend.
        let origin = url.origin().ascii_serialization();
        let written = text.trim_end_matches('/').to_lowercase();
        let is_bare = url.as_str().trim_end_matches('/') == origin && written.starts_with(&origin);
        if !matches!(url.scheme(), "http" | "https") || !is_bare {
            return Err(unfit());
        }
        if url.scheme() == "http" && !is_loopback(&url) {
            return Err("COMPTOIR_PUBLIC_URL must begin with https:// unless it is this machine's own address"
                .to_owned());
        }
        Ok(Self(origin))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// `path` begins with a slash.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The installation's 64 bytes, from which each purpose derives its own key.
#[derive(Clone)]
pub struct SecretKey([u8; 64]);

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl SecretKey {
    #[must_use]
    pub fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    /// A new one, from the system's generator.
    #[must_use]
    pub fn generate() -> Self {
        Self(rand::random())
    }

    /// # Errors
    /// When `text` is not 64 bytes in base64.
    pub fn parse(text: &str) -> Result<Self, String> {
        let bytes = STANDARD
            .decode(text.trim())
            .map_err(|error| format!("COMPTOIR_SECRET_KEY is not base64: {error}"))?;
        let length = bytes.len();
        <[u8; 64]>::try_from(bytes)
            .map(Self)
            .map_err(|_bytes| format!("COMPTOIR_SECRET_KEY must hold 64 bytes, not {length}"))
    }

    /// The key in this folder's `secret.key`, made with mode 600 where there is none.
    ///
    /// # Errors
    /// When the file cannot be read, made, is not a key, or others than its owner can read it.
    pub fn kept_in(data_dir: &Path) -> Result<Self, String> {
        let path = data_dir.join("secret.key");
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        if path.exists() {
            if private_files::is_open_to_others(&path).map_err(failed)? {
                return Err(format!(
                    "{0}: others can read it: run `chmod 600 {0}`, or remove it for a new key if somebody has",
                    path.display()
                ));
            }
            return Self::parse(&std::fs::read_to_string(&path).map_err(failed)?);
        }
        let key = Self::generate();
        private_files::make_folder(data_dir).map_err(failed)?;
        private_files::write_new(&path, key.encoded().as_bytes()).map_err(failed)?;
        Ok(key)
    }

    /// The key of one purpose: HMAC-SHA-256 of its name, so that no key can be computed from another.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0)
            .unwrap_or_else(|_any_length_will_do| unreachable!());
        mac.update(purpose.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// As `COMPTOIR_SECRET_KEY` takes it.
    #[must_use]
    pub fn encoded(&self) -> String {
        STANDARD.encode(self.0)
    }
}

/// Where settings come from: the environment first, then the file, then the default.
pub struct Source {
    file: BTreeMap<String, String>,
}

impl Source {
    /// # Errors
    /// When `file` cannot be read, is not TOML, or names a setting that does not exist.
    pub fn load(file: Option<&Path>) -> Result<Self, String> {
        let Some(path) = file else {
            return Ok(Self {
                file: BTreeMap::new(),
            });
        };
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let file: BTreeMap<String, String> =
            toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        match file.keys().find(|key| !NAMES.contains(&key.as_str())) {
            Some(unknown) => Err(format!("{}: there is no setting {unknown}", path.display())),
            None => Ok(Self { file }),
        }
    }

    /// With `value` where neither the environment nor the file says anything of `name`.
    #[must_use]
    pub fn or(mut self, name: &str, value: impl FnOnce(&Self) -> Option<String>) -> Self {
        if self.value(name).is_none()
            && let Some(value) = value(&self)
        {
            self.file.insert(name.to_owned(), value);
        }
        self
    }

    /// What the environment says of `name`, else the file.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<String> {
        std::env::var(name)
            .ok()
            .or_else(|| self.file.get(name).cloned())
            .filter(|value| !value.is_empty())
    }
}

const NAMES: [&str; 10] = [
    "COMPTOIR_DATA_DIR",
    "DATABASE_URL",
    "COMPTOIR_LISTEN",
    "COMPTOIR_PUBLIC_URL",
    "COMPTOIR_SECRET_KEY",
    "COMPTOIR_TRUSTED_PROXIES",
    "COMPTOIR_MAIL_URL",
    "COMPTOIR_MAIL_FROM",
    "COMPTOIR_LOG",
    "COMPTOIR_MIGRATE",
];

impl Settings {
    /// Reads and checks every setting; `data_dir` is the default of `COMPTOIR_DATA_DIR`, `listen` a
    /// choice of the command line.
    ///
    /// # Errors
    /// One sentence that names the setting and what to do.
    pub fn load(
        source: &Source,
        data_dir: &str,
        listen: Option<SocketAddr>,
    ) -> Result<Self, String> {
        let data_dir = PathBuf::from(
            source
                .value("COMPTOIR_DATA_DIR")
                .unwrap_or_else(|| data_dir.to_owned()),
        );
        let database_url = source
            .value("DATABASE_URL")
            .unwrap_or_else(|| format!("sqlite://{}/comptoir.db", data_dir.display()));
        let listen = match (listen, source.value("COMPTOIR_LISTEN")) {
            (Some(listen), _) => listen,
            (None, Some(text)) => text
                .parse()
                .map_err(|_error| format!("COMPTOIR_LISTEN must be ADDRESS:PORT, not {text}"))?,
            (None, None) => SocketAddr::from(([127, 0, 0, 1], 8080)),
        };
        let public_url = public_url(source.value("COMPTOIR_PUBLIC_URL"), listen)?;
        let secret_key = secret_key(
            source.value("COMPTOIR_SECRET_KEY"),
            &database_url,
            &data_dir,
        )?;
        Ok(Self {
            mail_url: source
                .value("COMPTOIR_MAIL_URL")
                .unwrap_or_else(|| format!("file://{}/mail", data_dir.display())),
            mail_from: source
                .value("COMPTOIR_MAIL_FROM")
                .unwrap_or_else(|| "Comptoir <no-reply@localhost>".to_owned()),
            log: source
                .value("COMPTOIR_LOG")
                .unwrap_or_else(|| "info".to_owned()),
            trusted_proxies: trusted_proxies(source.value("COMPTOIR_TRUSTED_PROXIES"))?,
            migrate: migrate(source.value("COMPTOIR_MIGRATE").as_deref())?,
            data_dir,
            database_url,
            listen,
            public_url,
            secret_key,
        })
    }
}

fn public_url(given: Option<String>, listen: SocketAddr) -> Result<PublicUrl, String> {
    let is_private = listen.ip().to_canonical().is_loopback();
    match given {
        Some(text) => {
            let url = PublicUrl::parse(&text)?;
            if !url.is_https() && !is_private {
                return Err("COMPTOIR_PUBLIC_URL must begin with https:// when COMPTOIR_LISTEN is more than this machine's own address"
                    .to_owned());
            }
            Ok(url)
        }
        None if !is_private => Err(
            "COMPTOIR_PUBLIC_URL must be set when COMPTOIR_LISTEN is more than this machine's own address"
                .to_owned(),
        ),
        None => PublicUrl::parse(&format!("http://{listen}")),
    }
}

fn secret_key(
    given: Option<String>,
    database_url: &str,
    data_dir: &Path,
) -> Result<SecretKey, String> {
    match given {
        Some(text) => SecretKey::parse(&text),
        None if !database_url.starts_with("postgres") => SecretKey::kept_in(data_dir),
        None => Err(
            "COMPTOIR_SECRET_KEY is required with PostgreSQL: all nodes share it (64 bytes, base64)"
                .to_owned(),
        ),
    }
}

fn trusted_proxies(given: Option<String>) -> Result<Vec<IpNetwork>, String> {
    given
        .unwrap_or_default()
        .split([',', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| {
            trusted_proxy(part)
                .map_err(|cause| format!("COMPTOIR_TRUSTED_PROXIES: {part}: {cause}"))
        })
        .collect()
}

/// IPv4 within IPv6 becomes IPv4, as the address of a peer does.
fn trusted_proxy(text: &str) -> Result<IpNetwork, String> {
    let network: IpNetwork = text.parse().map_err(|error| format!("{error}"))?;
    let mapped = match network {
        IpNetwork::V6(v6) => v6.ip().to_ipv4_mapped().zip(v6.prefix().checked_sub(96)),
        IpNetwork::V4(_) => None,
    };
    let network = match mapped {
        Some((ip, prefix)) => {
            IpNetwork::new(ip.into(), prefix).map_err(|error| error.to_string())?
        }
        None => network,
    };
    if network.prefix() == 0 {
        return Err("everybody would be believed: name the proxy's own address".to_owned());
    }
    if network.ip() != network.network() {
        return Err(format!(
            "bits are set after the network's: write {}/{} or the address alone",
            network.network(),
            network.prefix()
        ));
    }
    Ok(network)
}

fn migrate(given: Option<&str>) -> Result<Migrate, String> {
    match given {
        None | Some("on") => Ok(Migrate::AtStart),
        Some("off") => Ok(Migrate::ByHand),
        Some(other) => Err(format!("COMPTOIR_MIGRATE must be on or off, not {other}")),
    }
}
