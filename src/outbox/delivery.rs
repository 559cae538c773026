//! The two ways out: an SMTP server, or one `.eml` file per message.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lettre::message::{Mailbox, MultiPart};
use lettre::{SmtpTransport, Transport as _};

use super::Message;
use super::refusal::Refusal;
use crate::private_files;
use crate::values::MailId;

/// Where mail goes.
pub struct Transport {
    way: Way,
    from: Mailbox,
    domain: String,
}

enum Way {
    Files(PathBuf),
    Smtp(SmtpTransport),
}

impl Transport {
    /// `url` as `COMPTOIR_MAIL_URL`, `from` as `COMPTOIR_MAIL_FROM`.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn new(url: &str, from: &str) -> Result<Self, String> {
        let from: Mailbox = from
            .parse()
            .map_err(|error| format!("COMPTOIR_MAIL_FROM: {error}"))?;
        let domain = from.email.domain().to_owned();
        let way = match url.strip_prefix("file://") {
            Some(folder) => Way::Files(PathBuf::from(folder)),
            None if url.starts_with("smtp://") || url.starts_with("smtps://") => {
                let builder = SmtpTransport::from_url(url)
                    .map_err(|error| format!("COMPTOIR_MAIL_URL: {error}"))?;
                Way::Smtp(builder.timeout(Some(Duration::from_secs(10))).build())
            }
            None => {
                return Err(
                    "COMPTOIR_MAIL_URL must begin with file://, smtp:// or smtps://".to_owned(),
                );
            }
        };
        Ok(Self { way, from, domain })
    }

    /// The folder of the messages, while mail goes to files.
    #[must_use]
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.way {
            Way::Files(folder) => Some(folder),
            Way::Smtp(_) => None,
        }
    }

    /// Reaches the server, or makes the folder.
    ///
    /// # Errors
    /// The server's or the system's own words.
    pub fn check(&self) -> Result<(), String> {
        match &self.way {
            Way::Files(folder) => make_folder(folder).map_err(|error| error.to_string()),
            Way::Smtp(smtp) => match smtp.test_connection() {
                Ok(true) => Ok(()),
                Ok(false) => Err("the mail server does not answer".to_owned()),
                Err(error) => Err(error.to_string()),
            },
        }
    }

    pub(super) fn deliver(&self, id: MailId, message: &Message) -> Result<(), Refusal> {
        let recipient: Mailbox = message
            .recipient
            .parse()
            .map_err(|error| Refusal::ForGood(format!("recipient: {error}")))?;
        let mail = lettre::Message::builder()
            // The same at each attempt: a server that took it and lost the answer can tell the copy.
            .message_id(Some(format!("<{id}@{}>", self.domain)))
            .from(self.from.clone())
            .to(recipient)
            .subject(&message.subject)
            .multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
            .map_err(|error| Refusal::ForGood(error.to_string()))?;
        match &self.way {
            Way::Files(folder) => write(folder, id, &mail.formatted())
                .map_err(|error| Refusal::ForNow(error.to_string())),
            Way::Smtp(smtp) => smtp
                .send(&mail)
                .map(|_accepted| ())
                .map_err(|error| Refusal::of_smtp(&error, || smtp.test_connection().is_ok())),
        }
    }
}

/// Links that sign somebody in lie there.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    private_files::make_folder(folder)?;
    private_files::close_to_others(folder)
}

/// Under another name first: who watches the folder never reads half a message.
fn write(folder: &Path, id: MailId, mail: &[u8]) -> std::io::Result<()> {
    make_folder(folder)?;
    let unfinished = folder.join(format!("{id}.part"));
    if unfinished.exists() {
        std::fs::remove_file(&unfinished)?;
    }
    private_files::write_new(&unfinished, mail)?;
    std::fs::rename(unfinished, folder.join(format!("{id}.eml")))
}
