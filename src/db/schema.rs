//! The tables, for both engines. Written by hand: `diesel print-schema` knows one engine at a time.

diesel::table! {
    installation (key) { key -> Text, value -> Text, }
}

diesel::table! {
    use diesel::sql_types::{Text, Bool, Nullable, Integer};
    use crate::db::types::{Stamp, Uid};
    organizations (id) {
        id -> Uid,
        name -> Text,
        name_key -> Text,
        merchants_module -> Bool,
        module_requested_at -> Nullable<Stamp>,
        module_requested_by -> Nullable<Text>,
        language -> Text,
        country -> Text,
        time_zone -> Text,
        default_ip_allow_list -> Text,
        view_as -> Bool,
        created_at -> Stamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::{Text, Nullable, Bool, Integer};
    use crate::db::types::{Stamp, Uid};
    roles (organization_id, id) {
        organization_id -> Uid,
        id -> Uid,
        code -> Text,
        name -> Nullable<Text>,
        permissions -> Text,
        position -> Integer,
        description -> Text,
        name_key -> Nullable<Text>,
        retired_at -> Nullable<Stamp>,
        version -> Integer,
        second_factor_required -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::{Text, Nullable, Bool, Integer};
    use crate::db::types::{Stamp, Uid};
    levels (organization_id, id) {
        organization_id -> Uid,
        id -> Uid,
        code -> Text,
        name -> Nullable<Text>,
        permissions -> Text,
        position -> Integer,
        description -> Text,
        name_key -> Nullable<Text>,
        retired_at -> Nullable<Stamp>,
        version -> Integer,
        second_factor_required -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::{Text, Integer};
    use crate::db::types::{Stamp, Uid};
    locations (organization_id, id) {
        organization_id -> Uid,
        id -> Uid,
        name -> Text,
        name_key -> Text,
        kind -> Text,
        reference_id -> Text,
        reference_key -> Text,
        address_country -> Text,
        address_line1 -> Text,
        address_line2 -> Text,
        address_city -> Text,
        address_region -> Text,
        address_postal_code -> Text,
        time_zone -> Text,
        status -> Text,
        created_at -> Stamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::{Text, Nullable, Bool, Integer};
    use crate::db::types::{Stamp, Uid};
    merchants (organization_id, id) {
        organization_id -> Uid,
        id -> Uid,
        business_name -> Text,
        name_key -> Text,
        contact_emails -> Text,
        phone -> Nullable<Text>,
        phone_e164 -> Nullable<Text>,
        phone_international -> Nullable<Text>,
        address_country -> Text,
        address_line1 -> Text,
        address_line2 -> Text,
        address_city -> Text,
        address_region -> Text,
        address_postal_code -> Text,
        level_id -> Uid,
        default_location_id -> Uid,
        platform_language -> Text,
        ip_exempt -> Bool,
        ip_allow_list -> Text,
        api_access -> Bool,
        chat_access -> Bool,
        status -> Text,
        status_before_archive -> Nullable<Text>,
        created_at -> Stamp,
        updated_at -> Stamp,
        last_sign_in_at -> Stamp,
        version -> Integer,
        permission_overrides -> Text,
        ip_exempt_reason -> Text,
        ip_exempt_until -> Nullable<Text>,
        ip_exempt_by -> Nullable<Uid>,
        ip_exempt_reminded_at -> Nullable<Stamp>,
    }
}

diesel::table! {
    use crate::db::types::Uid;
    merchant_locations (organization_id, merchant_id, location_id) {
        organization_id -> Uid,
        merchant_id -> Uid,
        location_id -> Uid,
    }
}

diesel::table! {
    use diesel::sql_types::Text;
    use crate::db::types::Uid;
    merchant_search (organization_id, merchant_id) {
        organization_id -> Uid,
        merchant_id -> Uid,
        search_text -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::{Bool, Integer, Text, Nullable};
    use crate::db::types::{Stamp, Uid};
    users (id) {
        id -> Uid,
        kind -> Text,
        organization_id -> Nullable<Uid>,
        role_id -> Nullable<Uid>,
        merchant_id -> Nullable<Uid>,
        name -> Text,
        email -> Text,
        password_hash -> Nullable<Text>,
        language -> Text,
        status -> Text,
        created_at -> Stamp,
        last_sign_in_at -> Nullable<Stamp>,
        version -> Integer,
        removed_at -> Nullable<Stamp>,
        level_id -> Nullable<Uid>,
        account_holder -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Nullable, Text};
    use crate::db::types::{Stamp, Uid};
    sessions (id) {
        id -> Binary,
        user_id -> Nullable<Uid>,
        state -> Text,
        address -> Text,
        agent -> Text,
        created_at -> Stamp,
        seen_at -> Stamp,
        expires_at -> Stamp,
        ended_because -> Nullable<Text>,
        form_key -> Nullable<Binary>,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Text};
    use crate::db::types::{Stamp, Uid};
    drafts (user_id, path) {
        user_id -> Uid,
        path -> Text,
        content -> Binary,
        expires_at -> Stamp,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Text, Nullable};
    use crate::db::types::{Stamp, Uid};
    tokens (id) {
        id -> Binary,
        purpose -> Text,
        user_id -> Uid,
        created_at -> Stamp,
        expires_at -> Stamp,
        used_at -> Nullable<Stamp>,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Nullable, Text};
    use crate::db::types::{Stamp, Uid};
    email_changes (user_id) {
        user_id -> Uid,
        email -> Text,
        old_token -> Binary,
        new_token -> Nullable<Binary>,
        old_confirmed_at -> Nullable<Stamp>,
        new_confirmed_at -> Nullable<Stamp>,
        asked_at -> Stamp,
        expires_at -> Stamp,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Binary, Nullable};
    use crate::db::types::{Stamp, Uid};
    second_factors (user_id) {
        user_id -> Uid,
        secret -> Binary,
        created_at -> Stamp,
        confirmed_at -> Nullable<Stamp>,
        last_step -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Nullable};
    use crate::db::types::{Stamp, Uid};
    recovery_codes (user_id, hash) {
        user_id -> Uid,
        hash -> Binary,
        used_at -> Nullable<Stamp>,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Integer, Nullable};
    use crate::db::types::Stamp;
    sign_in_throttles (key) {
        key -> Binary,
        failures -> Integer,
        blocked_until -> Stamp,
        last_failure_at -> Stamp,
        noted_until -> Nullable<Stamp>,
    }
}

diesel::table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::db::types::{Stamp, Uid};
    sign_in_attempts (id) {
        id -> Uid,
        at -> Stamp,
        organization_id -> Nullable<Uid>,
        user_id -> Nullable<Uid>,
        email -> Text,
        address -> Text,
        agent -> Text,
        outcome -> Text,
        reference -> Nullable<Text>,
        merchant_id -> Nullable<Uid>,
        evidence -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::db::types::{Stamp, Uid};
    sign_in_passes (organization_id, id) {
        organization_id -> Uid,
        id -> Uid,
        merchant_id -> Uid,
        user_id -> Uid,
        address -> Text,
        reason -> Text,
        given_by_name -> Text,
        given_at -> Stamp,
        expires_at -> Stamp,
        used_at -> Nullable<Stamp>,
    }
}

diesel::table! {
    use diesel::sql_types::{Binary, Text};
    use crate::db::types::{Stamp, Uid};
    form_tokens (id) {
        id -> Binary,
        user_id -> Uid,
        digest -> Binary,
        result -> Text,
        created_at -> Stamp,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Text, Nullable, Binary};
    use crate::db::types::{Stamp, Uid};
    audit_entries (organization_id, sequence) {
        organization_id -> Uid,
        sequence -> BigInt,
        at -> Stamp,
        actor_kind -> Text,
        actor_id -> Nullable<Uid>,
        actor_name -> Text,
        kind -> Text,
        subject_id -> Nullable<Uid>,
        subject_name -> Text,
        changes -> Text,
        address -> Text,
        mac -> Binary,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Binary};
    use crate::db::types::Uid;
    audit_heads (organization_id) {
        organization_id -> Uid,
        sequence -> BigInt,
        mac -> Binary,
        seal -> Binary,
    }
}

diesel::table! {
    use diesel::sql_types::{Nullable, Text, Binary, Integer};
    use crate::db::types::{Stamp, Uid};
    outbox (id) {
        id -> Uid,
        organization_id -> Nullable<Uid>,
        recipient -> Text,
        kind -> Text,
        message -> Binary,
        status -> Text,
        attempts -> Integer,
        next_attempt_at -> Stamp,
        leased_until -> Stamp,
        last_error -> Text,
        created_at -> Stamp,
        sent_at -> Nullable<Stamp>,
    }
}

diesel::table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::db::types::{Stamp, Uid};
    network_entries (organization_id, holder_id, network) {
        organization_id -> Uid,
        holder_id -> Uid,
        network -> Text,
        added_by_name -> Nullable<Text>,
        added_at -> Nullable<Stamp>,
        matched_at -> Nullable<Stamp>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    organizations,
    roles,
    levels,
    locations,
    merchants,
    merchant_locations,
    merchant_search,
    users,
    sessions,
    tokens,
    email_changes,
    second_factors,
    sign_in_attempts,
    sign_in_passes,
    audit_entries,
    outbox,
);
