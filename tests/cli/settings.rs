//! What the server asks of its settings before it starts.

use super::{Folder, code, stderr};

/// A setting with a value that must stop the start, and what the sentence names.
const UNSAFE: [(&str, &str, &str); 15] = [
    (
        "DATABASE_URL",
        "postgres://comptoir@192.0.2.1/comptoir",
        "COMPTOIR_SECRET_KEY",
    ),
    ("COMPTOIR_SECRET_KEY", "c2hvcnQ=", "COMPTOIR_SECRET_KEY"),
    ("COMPTOIR_SECRET_KEY", "not base64!", "COMPTOIR_SECRET_KEY"),
    ("COMPTOIR_PUBLIC_URL", "http://comptoir.example", "https://"),
    (
        "COMPTOIR_PUBLIC_URL",
        "http://localhost.evil.example",
        "https://",
    ),
    (
        "COMPTOIR_PUBLIC_URL",
        "http://127.0.0.1@evil.example",
        "https://",
    ),
    (
        "COMPTOIR_PUBLIC_URL",
        "ftp://comptoir.example",
        "COMPTOIR_PUBLIC_URL",
    ),
    ("COMPTOIR_PUBLIC_URL", "https://", "COMPTOIR_PUBLIC_URL"),
    ("COMPTOIR_LISTEN", "0.0.0.0:0", "COMPTOIR_PUBLIC_URL"),
    ("COMPTOIR_LISTEN", "[::]:0", "COMPTOIR_PUBLIC_URL"),
    // Other people's machines reach this one, without TLS.
    ("COMPTOIR_LISTEN", "192.0.2.1:8080", "COMPTOIR_PUBLIC_URL"),
    ("COMPTOIR_LISTEN", "8080", "COMPTOIR_LISTEN"),
    (
        "COMPTOIR_TRUSTED_PROXIES",
        "10.0.0.0/33",
        "COMPTOIR_TRUSTED_PROXIES",
    ),
    (
        "COMPTOIR_TRUSTED_PROXIES",
        "proxy.example",
        "COMPTOIR_TRUSTED_PROXIES",
    ),
    ("COMPTOIR_MIGRATE", "maybe", "COMPTOIR_MIGRATE"),
];

#[test]
fn the_server_does_not_start_on_a_setting_that_would_be_unsafe() {
    let folder = Folder::new();
    for (name, value, named) in UNSAFE {
        let output = folder
            .command(&["serve"])
            .env(name, value)
            .output()
            .unwrap();
        let said = stderr(&output);
        assert_eq!(code(&output), 1, "{name}={value}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}={value}: {said}");
        assert!(
            said.starts_with("comptoir: ") && said.contains(named),
            "{name}={value}: {said}"
        );
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn the_server_does_not_start_without_a_way_out_for_mail() {
    let folder = Folder::new();
    for (name, value) in [
        ("COMPTOIR_MAIL_URL", "mail.example:25"),
        ("COMPTOIR_MAIL_FROM", "nobody"),
    ] {
        let mut command = folder.command(&["serve", "--listen", "127.0.0.1:0"]);
        let output = command.env(name, value).output().unwrap();
        let said = stderr(&output);
        assert_eq!(code(&output), 1, "{name}={value}: {said}");
        let last = said.lines().last().unwrap_or_default();
        assert!(
            last.starts_with("comptoir: ") && last.contains(name),
            "{said}"
        );
    }
}

#[test]
fn the_key_is_made_once_and_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    assert_eq!(code(&folder.run(&["migrate"])), 0);
    let path = folder.0.join("data/secret.key");
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let key = std::fs::read_to_string(&path).unwrap();
    assert_eq!(code(&folder.run(&["migrate"])), 0);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), key);
    std::fs::write(&path, "spoilt").unwrap();
    let output = folder.run(&["migrate"]);
    assert_eq!((code(&output), stderr(&output).lines().count()), (1, 1));
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "spoilt",
        "never replaced"
    );
}
