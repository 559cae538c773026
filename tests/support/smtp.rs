//! A mail server for one test, on the loopback: takes messages, or refuses them as it is told.

use std::io::{BufRead, BufReader, Lines, Result, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};

/// What it says once a message has arrived; without an answer it takes it and hangs up.
pub const TAKEN: Option<&str> = Some("250 taken");
pub const LATER: Option<&str> = Some("451 later");
pub const NEVER: Option<&str> = Some("550 no such mailbox");
/// About who sends, not about the message (RFC 4954 §6).
pub const NOT_YOU: Option<&str> = Some("535 5.7.8 credentials invalid");
pub const NOTHING: Option<&str> = None;

/// A message as it was sent, without the dots that SMTP puts before dots.
#[derive(Clone, Debug, Default)]
pub struct Delivery {
    pub from: String,
    pub to: Vec<String>,
    pub message: String,
}

pub const GREETING: &str = "220 test";

#[derive(Default)]
pub struct Post {
    /// What it says to who connects.
    pub greets: &'static str,
    pub says: Option<&'static str>,
    pub taken: Vec<Delivery>,
    /// Messages that arrived to their end, whatever was said then.
    pub attempts: u32,
}

#[derive(Clone)]
pub struct MailServer(Arc<Mutex<Post>>);

impl MailServer {
    pub fn start(listener: TcpListener, says: Option<&'static str>) -> Self {
        let server = Self(Arc::default());
        server.post().greets = GREETING;
        server.post().says = says;
        let serving = server.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let serving = serving.clone();
                // Whoever hangs up in the middle is no concern of a test's.
                std::thread::spawn(move || drop(serving.converse(&stream)));
            }
        });
        server
    }

    pub fn post(&self) -> MutexGuard<'_, Post> {
        self.0.lock().expect("no panic here")
    }

    fn converse(&self, mut stream: &TcpStream) -> Result<()> {
        let mut lines = BufReader::new(stream).lines();
        let mut delivery = Delivery::default();
        let greeting = format!("{}\r\n", self.post().greets);
        stream.write_all(greeting.as_bytes())?;
        while let Some(line) = lines.next().transpose()? {
            let mut answer = Some("250 ok");
            if let Some(from) = line.strip_prefix("MAIL FROM:") {
                from.clone_into(&mut delivery.from);
            } else if let Some(to) = line.strip_prefix("RCPT TO:") {
                delivery.to.push(to.to_owned());
            } else if line == "DATA" {
                stream.write_all(b"354 go on\r\n")?;
                delivery.message = message(&mut lines)?;
                answer = self.settle(std::mem::take(&mut delivery));
            }
            let Some(answer) = answer else {
                return stream.shutdown(Shutdown::Both);
            };
            stream.write_all(format!("{answer}\r\n").as_bytes())?;
        }
        Ok(())
    }

    fn settle(&self, delivery: Delivery) -> Option<&'static str> {
        let mut post = self.post();
        post.attempts += 1;
        if [TAKEN, NOTHING].contains(&post.says) {
            post.taken.push(delivery);
        }
        post.says
    }
}

fn message(lines: &mut Lines<BufReader<&TcpStream>>) -> Result<String> {
    let mut message = String::new();
    while let Some(line) = lines.next().transpose()?.filter(|line| line != ".") {
        message.push_str(line.strip_prefix('.').unwrap_or(&line));
        message.push_str("\r\n");
    }
    Ok(message)
}
