//! Typed identifiers: UUIDv7, so that they sort by creation.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new one, of now.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "each is different: there is no default")]
            #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            #[must_use]
            pub fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            #[must_use]
            pub fn as_uuid(&self) -> &Uuid {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::try_parse(text).map(Self)
            }
        }
    )+};
}

id!(
    OrganizationId,
    UserId,
    MerchantId,
    LocationId,
    LevelId,
    RoleId,
    MailId,
    AttemptId,
    PassId,
    ListHolderId
);

impl OrganizationId {
    /// Stands for the installation itself where an organization is asked for: its audit trail's chain.
    pub const PLATFORM: Self = Self(Uuid::nil());
}

#[cfg(test)]
mod tests {
    use super::MerchantId;

    #[test]
    fn ids_made_later_sort_later() {
        let ids: Vec<_> = std::iter::repeat_with(MerchantId::new).take(1000).collect();
        assert!(ids.is_sorted());
        assert_eq!(ids[0].as_uuid().get_version_num(), 7);
    }

    #[test]
    fn an_id_comes_back_from_its_text_and_its_json() {
        let id = MerchantId::new();
        assert_eq!(id.to_string().parse(), Ok(id));
        let json = serde_json::to_string(&id).expect("json");
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<MerchantId>(&json).expect("id"), id);
    }
}
