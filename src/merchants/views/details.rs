//! One merchant: everything that was entered, what can be done, what happened last.

use askama::Template;

use super::history::{Entry, entries};
use super::labels;
use crate::access::{Staff, StaffPermission};
use crate::audit::AuditEntry;
use crate::clock::Moment;
use crate::db::DbResult;
use crate::levels;
use crate::merchants::model::{Merchant, MerchantStatus};
use crate::merchants::store::Act;
use crate::merchants::views::FormChoices;
use crate::paths;
use crate::text::{Reader, Words, country_name};
use crate::web::{App, Chrome, Section};

/// An address as it is written in its country, a line each, the country last.
pub type Address = Vec<String>;
/// A badge's tone and words.
pub type Badge = (&'static str, String);

#[derive(Template)]
#[template(path = "merchants/show.html")]
pub struct MerchantPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    status: Badge,
    standing: Option<String>,
    edit: Option<String>,
    acts: Vec<ActForm>,
    login_email: String,
    contact_emails: Vec<String>,
    phone: Option<(String, String)>,
    address: Address,
    language: (String, String),
    password: Badge,
    invite: Option<String>,
    locations: Vec<(String, bool)>,
    level: (String, String),
    ip_exempt: String,
    ip_allow_list: Vec<String>,
    api_access: String,
    chat_access: String,
    last_sign_in: Option<Time>,
    created: Time,
    changed: Time,
    history: Vec<Entry>,
    whole_history: String,
}

/// An instant: exactly, and as it is read.
pub struct Time {
    exact: String,
    shown: String,
}

impl Time {
    fn new(reader: &Reader, moment: Moment) -> Self {
        Self {
            exact: reader.exact(moment),
            shown: reader.date_time(moment),
        }
    }
}

/// A button that does something to the merchant as a whole; the sentence says what.
struct ActForm {
    action: String,
    label: String,
    icon: &'static str,
    hint: Option<String>,
    tone: &'static str,
}

impl MerchantPage {
    /// # Errors
    /// When the trail cannot be read.
    pub fn new(
        (app, staff): (&App, &Staff),
        merchant: &Merchant,
        choices: &FormChoices,
        trail: &[AuditEntry],
    ) -> DbResult<Self> {
        let reader = &app.reader;
        let t = reader.t();
        let (current, access) = (&merchant.current, &merchant.current.access);
        let level = choices
            .levels
            .iter()
            .find(|level| level.id == access.level_id);
        let yes_or_no = |value: bool| if value { t.yes() } else { t.no() };
        let mut address = current.address.lines();
        address.push(country_name(reader.language, current.address.country().as_str()).to_owned());
        Ok(Self {
            chrome: app.chrome(Section::Merchants),
            t,
            name: current.business_name.to_string(),
            status: (
                labels::status_tone(merchant.status),
                labels::status(t, merchant.status),
            ),
            standing: standing(t, merchant.status),
            edit: staff
                .may(StaffPermission::EditMerchants)
                .then(|| paths::edit_merchant(merchant.id)),
            acts: acts(t, staff, merchant),
            login_email: current.login_email.display(),
            contact_emails: current
                .contact_emails
                .to_text()
                .lines()
                .map(str::to_owned)
                .collect(),
            phone: current
                .phone
                .as_ref()
                .map(|phone| (phone.e164(), phone.international())),
            address,
            language: (
                current.platform_language.as_str().to_owned(),
                current.platform_language.language_name().to_owned(),
            ),
            password: password(t, merchant),
            invite: (!merchant.has_password
                && merchant.status == MerchantStatus::Active
                && staff.may(StaffPermission::EditMerchants))
            .then(|| paths::act_on_merchant(merchant.id, "invite")),
            locations: locations(merchant, choices),
            level: level
                .map(|level| (levels::name_of(level, t), levels::description_of(level, t)))
                .unwrap_or_default(),
            ip_exempt: yes_or_no(access.ip_exempt),
            ip_allow_list: access
                .ip_allow_list
                .to_text()
                .lines()
                .map(str::to_owned)
                .collect(),
            api_access: yes_or_no(access.api_access),
            chat_access: yes_or_no(access.chat_access),
            last_sign_in: merchant
                .last_sign_in_at
                .map(|moment| Time::new(reader, moment)),
            created: Time::new(reader, merchant.created_at),
            changed: Time::new(reader, merchant.updated_at),
            history: entries(reader, trail)?,
            whole_history: paths::merchant_history(merchant.id),
        })
    }
}

fn standing(t: &Words, status: MerchantStatus) -> Option<String> {
    match status {
        MerchantStatus::Active => None,
        MerchantStatus::Suspended => Some(t.merchants_suspended_notice()),
        MerchantStatus::Archived => Some(t.merchants_archived_notice()),
    }
}

fn password(t: &Words, merchant: &Merchant) -> Badge {
    if merchant.has_password {
        ("success", t.merchants_password_chosen())
    } else {
        ("warning", t.merchants_password_missing())
    }
}

fn locations(merchant: &Merchant, choices: &FormChoices) -> Vec<(String, bool)> {
    let access = &merchant.current.access;
    choices
        .locations
        .iter()
        .filter(|location| access.location_ids.contains(&location.id))
        .map(|location| {
            (
                location.name.clone(),
                location.id == access.default_location_id,
            )
        })
        .collect()
}

fn acts(t: &Words, staff: &Staff, merchant: &Merchant) -> Vec<ActForm> {
    let may_suspend = staff.may(StaffPermission::SuspendMerchants);
    let may_archive = staff.may(StaffPermission::ArchiveMerchants);
    let form = |act: Act, name: &str, label: String, icon: &'static str, hint: Option<String>| {
        act.leads_to(merchant.status).map(|_| ActForm {
            action: paths::act_on_merchant(merchant.id, name),
            label,
            icon,
            tone: if act == Act::Archive {
                " button--danger"
            } else {
                ""
            },
            hint,
        })
    };
    let all = [
        (
            may_suspend,
            form(
                Act::Suspend,
                "suspend",
                t.action_suspend(),
                "pause",
                Some(t.merchants_suspend_hint()),
            ),
        ),
        (
            may_suspend,
            form(Act::Resume, "resume", t.action_resume(), "play", None),
        ),
        (
            may_archive,
            form(
                Act::Archive,
                "archive",
                t.action_archive(),
                "archive",
                Some(t.merchants_archive_hint()),
            ),
        ),
        (
            may_archive,
            form(Act::Restore, "restore", t.action_restore(), "undo-2", None),
        ),
    ];
    all.into_iter()
        .filter_map(|(allowed, form)| form.filter(|_| allowed))
        .collect()
}
