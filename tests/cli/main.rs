//! The program itself: exit codes, what it prints where, and how it stops.

#![cfg(test)]

mod settings;

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const PASSWORD: &str = "quatre bateaux jaunes dansent";

/// A data folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("comptoir-cli-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comptoir"));
        command
            .args(arguments)
            .current_dir(&self.0)
            .env_clear()
            .env("COMPTOIR_DATA_DIR", self.0.join("data"))
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn run_with_input(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        child.wait_with_output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Stopped with the test, however it ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn terminate(server: &mut Server) -> i32 {
    let pid = server.0.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap()
            .success()
    );
    let began = Instant::now();
    loop {
        if let Some(status) = server.0.try_wait().unwrap() {
            return status.code().unwrap_or(-1);
        }
        assert!(began.elapsed() < Duration::from_secs(11), "it did not stop");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn wrong_usage_is_2_and_help_is_0() {
    let folder = Folder::new();
    for arguments in [
        &["nonsense"][..],
        &["operator", "create"],
        &["organization", "network", "Acme"],
        &["organization", "module", "Acme", "--merchants", "maybe"],
    ] {
        let output = folder.run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(output.stdout.is_empty());
    }
    let help = folder.run(&["--help"]);
    assert_eq!(code(&help), 0);
    assert!(stdout(&help).contains("operator"));
}

#[test]
fn a_failure_is_1_with_one_line_that_says_what_to_do() {
    let folder = Folder::new();
    let mut command = folder.command(&["migrate"]);
    let output = command.env("DATABASE_URL", "mysql://x").output().unwrap();
    assert_eq!(code(&output), 1);
    assert_eq!(
        stderr(&output),
        "comptoir: DATABASE_URL must begin with sqlite:// or postgres://\n"
    );
    std::fs::write(folder.0.join("typo.toml"), "COMPTOIR_LISTN = \"x\"").unwrap();
    let output = folder.run(&["--config", "typo.toml", "check"]);
    assert_eq!(code(&output), 1);
    assert!(
        stderr(&output).contains("COMPTOIR_LISTN"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn migrate_says_which_steps_it_took_and_then_that_there_are_none() {
    let folder = Folder::new();
    let first = folder.run(&["migrate"]);
    assert!(
        stdout(&first).starts_with("applied 0001"),
        "{}",
        stdout(&first)
    );
    let second = folder.run(&["migrate", "--json"]);
    assert_eq!(stdout(&second), "{\"applied\":[]}\n");
}

#[test]
fn serve_refuses_a_pending_schema_when_it_may_not_migrate() {
    let folder = Folder::new();
    let output = folder
        .command(&["serve", "--listen", "127.0.0.1:0"])
        .env("COMPTOIR_MIGRATE", "off")
        .output()
        .unwrap();
    assert_eq!(code(&output), 1);
    assert!(
        stderr(&output).contains("comptoir migrate"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn an_operator_is_made_with_a_password_from_standard_input() {
    let folder = Folder::new();
    let create = ["operator", "create", "--email", "otto@example.com"];
    let weak = folder.run_with_input(&create, "password1234\n");
    assert_eq!(code(&weak), 1);
    assert_eq!(stderr(&weak).lines().count(), 1, "{}", stderr(&weak));
    let made = folder.run_with_input(&create, &format!("{PASSWORD}\n"));
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let again = folder.run_with_input(&create, &format!("{PASSWORD}\n"));
    assert_eq!(code(&again), 1);
    assert!(
        stderr(&again).contains("operator reset"),
        "{}",
        stderr(&again)
    );
    let reset = ["operator", "reset", "--email", "OTTO@example.com"];
    let output = folder.run_with_input(&reset, "cinq grands arbres roses chantent\n");
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let unknown = ["operator", "reset", "--email", "nobody@example.com"];
    assert_eq!(code(&folder.run_with_input(&unknown, PASSWORD)), 1);
}

#[test]
fn an_organization_is_made_with_an_invitation_and_its_module_is_switched() {
    let folder = Folder::new();
    let create = [
        "organization",
        "create",
        "--name",
        "Acme",
        "--admin-email",
        "amina@example.com",
        "--json",
    ];
    let made = folder.run(&create);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let link = json(&made)["invitation"].as_str().unwrap().to_owned();
    assert!(
        link.starts_with("http://127.0.0.1:8080/invitation/"),
        "{link}"
    );
    let again = folder.run(&create);
    assert_eq!(code(&again), 1);
    assert!(stderr(&again).contains("already"), "{}", stderr(&again));
    let switch = ["organization", "module", "acme", "--merchants", "on"];
    assert_eq!(
        stdout(&folder.run(&switch)),
        "the Merchants module of Acme is on\n"
    );
    let cleared = folder.run(&["organization", "network", "Acme", "--clear"]);
    assert_eq!(code(&cleared), 0, "{}", stderr(&cleared));
    let missing = folder.run(&["organization", "network", "Nowhere", "--clear"]);
    assert_eq!(code(&missing), 1);
}

#[test]
fn the_trail_verifies_and_says_where_it_was_changed() {
    let folder = Folder::new();
    folder.run(&[
        "organization",
        "create",
        "--name",
        "Acme",
        "--admin-email",
        "a@example.com",
    ]);
    let fits = folder.run(&["audit", "verify", "--json"]);
    assert_eq!(code(&fits), 0, "{}", stderr(&fits));
    assert_eq!(json(&fits)["trails"][1]["entries"], 2);
    let mut other = folder.command(&["audit", "verify"]);
    let output = other
        .env("COMPTOIR_SECRET_KEY", format!("{}==", "A".repeat(86)))
        .output()
        .unwrap();
    assert_eq!(code(&output), 1);
    assert!(
        stderr(&output).contains("Acme does not fit at entry 1"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn check_names_what_is_wrong() {
    let folder = Folder::new();
    let nothing_yet = folder.run(&["check"]);
    assert_eq!(code(&nothing_yet), 1);
    assert!(stderr(&nothing_yet).contains("comptoir migrate"));
    folder.run(&["migrate"]);
    let well = folder.run(&["check", "--json"]);
    assert_eq!(code(&well), 0, "{}", stderr(&well));
    assert_eq!(json(&well)["mail"], "ok");
    let mut broken = folder.command(&["check"]);
    let output = broken
        .env("COMPTOIR_MAIL_URL", "smtp://127.0.0.1:1")
        .output()
        .unwrap();
    assert_eq!(code(&output), 1);
    assert!(
        stderr(&output).contains("COMPTOIR_MAIL_URL"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn the_server_logs_json_lines_and_stops_with_0_when_asked() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("comptoir.toml"), "COMPTOIR_MIGRATE = \"on\"").unwrap();
    let child = folder
        .command(&["--config", "comptoir.toml"])
        .env("COMPTOIR_LOG", "json:info")
        .env("COMPTOIR_LISTEN", "127.0.0.1:0")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut server = Server(child);
    let lines = BufReader::new(server.0.stderr.take().unwrap()).lines();
    let said = lines
        .map(|line| serde_json::from_str::<serde_json::Value>(&line.unwrap()).unwrap())
        .find(|entry| entry["message"] == "listening")
        .unwrap();
    assert!(said["address"].as_str().unwrap().starts_with("127.0.0.1:"));
    assert_eq!(terminate(&mut server), 0);
}

/// A mail server that takes `pause` to accept a message; it tells when one has arrived.
fn slow_mail_server(pause: Duration) -> (u16, std::sync::mpsc::Receiver<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut in_message = false;
            writeln!(stream, "220 slow\r").unwrap();
            for line in lines.map_while(Result::ok) {
                let answer = match line.as_str() {
                    "." => {
                        in_message = false;
                        sender.send(()).unwrap_or_default();
                        std::thread::sleep(pause);
                        "250 ok"
                    }
                    _ if in_message => continue,
                    "DATA" => {
                        in_message = true;
                        "354 go on"
                    }
                    "QUIT" => "221 bye",
                    _ => "250 ok",
                };
                drop(writeln!(stream, "{answer}\r"));
            }
        }
    });
    (port, receiver)
}

#[test]
fn a_message_under_way_when_the_server_is_stopped_is_finished_and_does_not_go_again() {
    let folder = Folder::new();
    let (port, arrived) = slow_mail_server(Duration::from_secs(2));
    let mail_url = format!("smtp://127.0.0.1:{port}");
    let create = [
        "organization",
        "create",
        "--name",
        "Acme",
        "--admin-email",
        "a@example.com",
    ];
    let made = folder
        .command(&create)
        .env("COMPTOIR_MAIL_URL", &mail_url)
        .output()
        .unwrap();
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let child = folder
        .command(&["serve", "--listen", "127.0.0.1:0"])
        .env("COMPTOIR_MAIL_URL", &mail_url)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut server = Server(child);
    arrived.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(terminate(&mut server), 0);
    let path = folder.0.join("data/comptoir.db");
    let url = comptoir::db::DatabaseUrl::Sqlite(path.to_str().unwrap().to_owned());
    let db = comptoir::db::Db::new(&url, comptoir::settings::SecretKey::generate());
    let waiting = db.read_now(comptoir::db::Within::Platform, comptoir::outbox::waiting);
    assert_eq!(waiting.unwrap(), 0);
}

#[test]
fn a_start_that_would_be_unsafe_is_refused_with_one_sentence_that_names_the_setting() {
    const LISTEN: &str = "COMPTOIR_LISTEN";
    const PUBLIC: &str = "COMPTOIR_PUBLIC_URL";
    const PROXIES: &str = "COMPTOIR_TRUSTED_PROXIES";
    let every = (LISTEN, "0.0.0.0:1");
    let cases: [(&[(&str, &str)], &str); 18] = [
        (&[(LISTEN, "192.0.2.2:8495")], PUBLIC),
        (&[every], PUBLIC),
        (&[(LISTEN, "[::]:1")], PUBLIC),
        (&[(LISTEN, "[::ffff:0.0.0.0]:1")], PUBLIC),
        (&[every, (PUBLIC, "http://localhost")], PUBLIC),
        (
            &[(LISTEN, "192.0.2.2:1"), (PUBLIC, "http://127.0.0.1")],
            PUBLIC,
        ),
        (&[(PUBLIC, "http://shop.example")], PUBLIC),
        (&[(PUBLIC, "http://localhost:1@evil.example")], PUBLIC),
        (&[(PUBLIC, "https://me@shop.example")], PUBLIC),
        (&[(PUBLIC, "https://sh op.example/<x>?q#f")], PUBLIC),
        (&[(PUBLIC, "https://shop.example?q")], PUBLIC),
        (&[(PUBLIC, "https://shop.example/path")], PUBLIC),
        (&[(PUBLIC, "https://")], PUBLIC),
        (&[(PUBLIC, "ftp://shop.example")], PUBLIC),
        (&[(PROXIES, "0.0.0.0/0")], PROXIES),
        (&[(PROXIES, "::ffff:0.0.0.0/96")], PROXIES),
        (&[(PROXIES, "10.0.0.7/8")], PROXIES),
        (&[(PROXIES, "127.0.0.1, nonsense")], PROXIES),
    ];
    let folder = Folder::new();
    for (settings, named) in cases {
        let mut command = folder.command(&["serve"]);
        let output = command.envs(settings.iter().copied()).output().unwrap();
        let said = stderr(&output);
        assert_eq!(code(&output), 1, "{settings:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{settings:?}: {said}");
        assert!(said.contains(named), "{settings:?}: {said}");
    }
}

#[test]
fn keys_and_databases_are_their_owners_alone() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let folder = Folder::new();
    assert_eq!(code(&folder.run(&["migrate"])), 0);
    let data = folder.0.join("data");
    let mode = |name: &str| std::fs::metadata(data.join(name)).unwrap().mode() & 0o777;
    assert_eq!(
        (mode("."), mode("secret.key"), mode("comptoir.db")),
        (0o700, 0o600, 0o600)
    );
    let open = |name: &str| {
        let open = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(data.join(name), open).unwrap();
    };
    open("comptoir.db");
    assert_eq!(code(&folder.run(&["migrate"])), 0);
    assert_eq!(mode("comptoir.db"), 0o600);
    open("secret.key");
    let refused = folder.run(&["migrate"]);
    assert_eq!(code(&refused), 1);
    assert!(
        stderr(&refused).contains("chmod 600"),
        "{}",
        stderr(&refused)
    );
}
