//! Why a message did not go out, and whether trying again can help.

use std::error::Error as _;

use lettre::transport::smtp::Error as SmtpError;

/// What came of a delivery that failed, in the server's or the system's own words.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Another attempt may fare better: the server is away or busy, or refuses us rather than this message.
    ForNow(String),
    /// The server will never take this message, or it cannot even be written.
    ForGood(String),
}

impl Refusal {
    pub(super) fn cause(&self) -> &str {
        match self {
            Self::ForNow(cause) | Self::ForGood(cause) => cause,
        }
    }

    /// `takes_us` asks the server whether it takes our connection and our credentials at all; it is asked only
    /// after a final answer, since lettre does not say which command was answered.
    pub(super) fn of_smtp(error: &SmtpError, takes_us: impl FnOnce() -> bool) -> Self {
        let cause = error.to_string();
        let text = error.source().map(ToString::to_string).unwrap_or_default();
        let code = error.status().map(|code| code.to_string());
        let is_final = error.is_permanent() && concerns_message(&code.unwrap_or_default(), &text);
        if is_final && takes_us() {
            Self::ForGood(cause)
        } else {
            Self::ForNow(cause)
        }
    }
}

/// Whether a 5xx answer is about the recipient or the content, and not about who sends: a wrong password, a
/// sender or a relay that is not allowed are mended by an administrator, and the mail then goes out.
///
/// An enhanced code (RFC 3463, "5.1.1") says it better than the plain one (RFC 5321 §4.2.2; RFC 4954 §6 for 530 to 538).
fn concerns_message(code: &str, text: &str) -> bool {
    if code.starts_with("53") {
        return false;
    }
    match enhanced(text) {
        // The sender's address: 5.1.7 and 5.1.8. Delivery not authorised, relaying denied: 5.7.x.
        Some((1, detail)) => !matches!(detail, 7 | 8),
        Some((2 | 4 | 6, _)) => true,
        // Of the mail system, only "message too big for it" is the message's own.
        Some((3, detail)) => detail == 4,
        Some(_) => false,
        None => matches!(code, "550" | "551" | "552" | "553" | "554" | "556"),
    }
}

/// Subject and detail of the enhanced code that a permanent answer's text begins with.
fn enhanced(text: &str) -> Option<(u16, u16)> {
    let mut parts = text.split_whitespace().next()?.splitn(3, '.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    (class == "5").then_some(())?;
    Some((subject.parse().ok()?, detail.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_the_recipient_or_the_content_is_final() {
        for (code, text) in [
            ("550", "no such mailbox"),
            ("550", "5.1.1 <a@b.example>: user unknown"),
            ("501", "5.1.3 bad recipient address syntax"),
            ("552", "5.2.2 mailbox full"),
            ("552", "5.3.4 message too big"),
            ("554", "5.6.0 content rejected"),
            ("553", "mailbox name not allowed"),
            ("556", "domain does not accept mail"),
        ] {
            assert!(concerns_message(code, text), "{code} {text}");
        }
    }

    #[test]
    fn what_is_said_of_who_sends_is_not() {
        for (code, text) in [
            ("530", "5.7.0 authentication required"),
            ("534", "5.7.9 mechanism too weak"),
            ("535", "5.7.8 credentials invalid"),
            ("535", "no"),
            ("554", "5.7.1 relay access denied"),
            ("553", "5.7.1 sender not owned by user"),
            ("550", "5.1.8 sender's domain not found"),
            ("503", "bad sequence of commands"),
            ("555", "parameters not recognised"),
            ("554", "5.3.2 system not accepting messages"),
            ("", ""),
        ] {
            assert!(!concerns_message(code, text), "{code} {text}");
        }
    }
}
