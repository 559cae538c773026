//! Who makes a change, as the audit trail keeps it.

use std::net::IpAddr;

use super::UserId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorKind {
    Operator,
    Staff,
    Merchant,
    /// The command line on the server.
    Server,
}

impl ActorKind {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Staff => "staff",
            Self::Merchant => "merchant",
            Self::Server => "server",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        [Self::Operator, Self::Staff, Self::Merchant, Self::Server]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// The name is kept beside the id: the trail must read the same after the person has left.
#[derive(Clone, Debug)]
pub struct Actor {
    pub kind: ActorKind,
    pub id: Option<UserId>,
    pub name: String,
    pub address: Option<IpAddr>,
}

impl Actor {
    /// Somebody with a shell on the server.
    #[must_use]
    pub fn server() -> Self {
        Self {
            kind: ActorKind::Server,
            id: None,
            name: "comptoir".to_owned(),
            address: None,
        }
    }
}
