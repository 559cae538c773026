//! One merchant: everything that was entered, what can be done, what happened last.

use askama::Template;

use super::access_fields::networks;
use super::history::told;
use super::{labels, misfits, rights};
use crate::access::{Staff, StaffPermission as P};
use crate::accounts::networks::{NetworkLine, NetworkTable};
use crate::accounts::sign_in::RecentRefusal;
use crate::audit::AuditEntry;
use crate::clock::Moment;
use crate::db::DbResult;
use crate::levels;
use crate::merchants::form::MerchantForm;
use crate::merchants::members::{Listed, Row, rows};
use crate::merchants::model::{Exemption, Merchant, MerchantStatus, NewMerchant};
use crate::merchants::standing::Act;
use crate::merchants::views::FormChoices;
use crate::paths;
use crate::text::{Reader, Words, country_name};
use crate::timeline::{Entry, Values};
use crate::values::{Day, IpAllowList, MerchantId};
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
    /// Where another merchant of the same name is.
    namesake: Option<String>,
    edit: Option<String>,
    /// Its permissions page, for who may change them.
    edit_access: Option<String>,
    /// Where its portal is opened as it sees it, for who may.
    view_as: Option<String>,
    /// Its attempts to sign in, for who may see them.
    sign_ins: Option<String>,
    /// What kept it out last, and where that is explained.
    refusal: Option<(String, String)>,
    misfits: Vec<String>,
    acts: Vec<ActForm>,
    login_email: String,
    contact_emails: Vec<String>,
    phone: Option<(String, String)>,
    address: Address,
    language: (String, String),
    people: Vec<Row>,
    password: Badge,
    invite: Option<String>,
    /// Takes its user's second factor, where there is one, for who may.
    take_second_factor: Option<String>,
    locations: Vec<(String, bool)>,
    level: (String, String),
    /// Whether it is, until when and why, a line each.
    ip_exempt: Vec<String>,
    /// How many entries its own list has.
    ip_allow_list: Option<String>,
    networks: Option<NetworkTable>,
    api_access: String,
    chat_access: String,
    overrides: Vec<String>,
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

impl ActForm {
    fn new(t: &Words, id: MerchantId, act: Act) -> Self {
        let (name, label, icon, hint) = match act {
            Act::Suspend => {
                let hint = t.merchants_suspend_hint();
                ("suspend", t.action_suspend(), "pause", Some(hint))
            }
            Act::Resume => ("resume", t.action_resume(), "play", None),
            Act::Archive => {
                let hint = t.merchants_archive_hint();
                ("archive", t.action_archive(), "archive", Some(hint))
            }
            Act::Restore => ("restore", t.action_restore(), "undo-2", None),
        };
        Self {
            action: paths::act_on_merchant(id, name),
            label,
            icon,
            hint,
            tone: if act == Act::Archive {
                " button--danger"
            } else {
                ""
            },
        }
    }
}

impl MerchantPage {
    /// # Errors
    /// When the trail cannot be read.
    pub fn new(
        (app, staff): (&App, &Staff),
        merchant: &Merchant,
        choices: &FormChoices,
        (trail, refusal, people): (&[AuditEntry], Option<&RecentRefusal>, &[Listed]),
    ) -> DbResult<Self> {
        let (reader, t) = (&app.reader, app.reader.t());
        let (current, access) = (&merchant.current, &merchant.current.access);
        let yes_or_no = |value: bool| if value { t.yes() } else { t.no() };
        Ok(Self {
            chrome: app.chrome(Section::Merchants),
            t,
            name: current.business_name.to_string(),
            status: status(t, merchant.status),
            standing: standing(t, merchant.status),
            namesake: choices.namesake.map(paths::merchant),
            edit: edit(staff, merchant),
            view_as: view_as(staff, merchant),
            edit_access: open_to(staff, P::EditAccess, paths::merchant_access(merchant.id)),
            sign_ins: open_to(staff, P::ViewSignIns, paths::sign_ins_of(merchant.id)),
            refusal: refusal.map(|refusal| refused(reader, refusal)),
            misfits: misfits::hints(t, (merchant.status, &MerchantForm::of(merchant)), choices),
            acts: acts(t, staff, merchant),
            login_email: current.login_email.display(),
            contact_emails: lines(&current.contact_emails.to_text()),
            phone: phone(current),
            address: address(reader, current),
            language: language(current),
            people: rows(reader, &choices.levels, people, (None, |_id| None)),
            password: password(t, merchant),
            invite: invite(staff, merchant),
            take_second_factor: take_second_factor(staff, merchant, people),
            locations: locations(merchant, choices),
            level: level(t, merchant, choices),
            ip_exempt: exemption(reader, access.exemption.as_ref(), choices.today),
            ip_allow_list: list(t, &access.ip_allow_list),
            networks: networks((reader, staff), choices),
            api_access: yes_or_no(access.api_access),
            chat_access: yes_or_no(access.chat_access),
            overrides: rights::stored(reader, &current.overrides),
            last_sign_in: merchant.last_sign_in_at.map(|at| Time::new(reader, at)),
            created: Time::new(reader, merchant.created_at),
            changed: Time::new(reader, merchant.updated_at),
            history: told(reader, trail)?,
            whole_history: paths::merchant_history(merchant.id),
        })
    }
}

fn open_to(staff: &Staff, permission: P, path: String) -> Option<String> {
    staff.may(permission).then_some(path)
}

fn take_second_factor(staff: &Staff, merchant: &Merchant, people: &[Listed]) -> Option<String> {
    let mut account = people.iter().filter(|one| one.id == merchant.user_id);
    let path = paths::act_on_merchant(merchant.id, "second-factor");
    open_to(staff, P::EditAccess, path).filter(|_| account.any(|one| one.has_second_factor))
}

/// Whether there is one and until when, then why.
pub fn exemption(reader: &Reader, exemption: Option<&Exemption>, today: Day) -> Vec<String> {
    let t = reader.t();
    let Some(exemption) = exemption else {
        return vec![t.no()];
    };
    let given = match exemption.until.map(|day| (day, reader.day(day))) {
        None => t.yes(),
        Some((day, shown)) if today <= day => t.merchants_exempt_until(shown),
        Some((_, shown)) => t.merchants_exempt_ended(shown),
    };
    let reason = exemption.reason.as_ref().map(ToString::to_string);
    std::iter::once(given).chain(reason).collect()
}

/// None where it lets nobody in beside the default list.
fn list(t: &Words, list: &IpAllowList) -> Option<String> {
    let count = i64::try_from(list.rules().count()).unwrap_or(i64::MAX);
    (count > 0).then(|| t.networks_count(count, t.number(count)))
}

fn status(t: &Words, status: MerchantStatus) -> Badge {
    (labels::status_tone(status), labels::status(t, status))
}

fn standing(t: &Words, status: MerchantStatus) -> Option<String> {
    match status {
        MerchantStatus::Active => None,
        MerchantStatus::Suspended => Some(t.merchants_suspended_notice()),
        MerchantStatus::Archived => Some(t.merchants_archived_notice()),
    }
}

fn edit(staff: &Staff, merchant: &Merchant) -> Option<String> {
    staff
        .may(P::EditMerchants)
        .then(|| paths::edit_merchant(merchant.id))
}

/// Whoever is archived sees nothing.
fn view_as(staff: &Staff, merchant: &Merchant) -> Option<String> {
    let is_shown = staff.organization.view_as && merchant.status != MerchantStatus::Archived;
    (is_shown && staff.may(P::ViewAsMerchant))
        .then(|| paths::act_on_merchant(merchant.id, "view-as"))
}

fn refused(reader: &Reader, refusal: &RecentRefusal) -> (String, String) {
    let when = reader.date_time(refusal.at);
    let said = reader.t().merchants_sign_in_refused(when);
    (said, paths::sign_in_of_reference(&refusal.reference))
}

fn acts(t: &Words, staff: &Staff, merchant: &Merchant) -> Vec<ActForm> {
    Act::ALL
        .into_iter()
        .filter(|act| staff.may(act.permission()))
        .filter(|act| act.leads_to(merchant.status).is_some())
        .map(|act| ActForm::new(t, merchant.id, act))
        .collect()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// As a link dials it, and as it is read.
fn phone(current: &NewMerchant) -> Option<(String, String)> {
    let phone = current.phone.as_ref()?;
    Some((phone.e164(), phone.international()))
}

fn address(reader: &Reader, current: &NewMerchant) -> Address {
    let country = current.address.country();
    let mut lines = current.address.lines();
    lines.push(country_name(reader.language, country.as_str()).to_owned());
    lines
}

/// Its tag, and its name in itself.
fn language(current: &NewMerchant) -> (String, String) {
    let language = current.platform_language;
    (
        language.as_str().to_owned(),
        language.language_name().to_owned(),
    )
}

/// Again, while nobody has chosen a password.
fn invite(staff: &Staff, merchant: &Merchant) -> Option<String> {
    let is_open = !merchant.has_password && merchant.status == MerchantStatus::Active;
    (is_open && staff.may(P::EditMerchants)).then(|| paths::act_on_merchant(merchant.id, "invite"))
}

/// What it is called, and what it allows.
fn level(t: &Words, merchant: &Merchant, choices: &FormChoices) -> (String, String) {
    let id = merchant.current.access.level_id;
    let level = choices.levels.iter().find(|level| level.id == id);
    level
        .map(|level| {
            (
                levels::name_of(level, t),
                levels::full_description(level, t),
            )
        })
        .unwrap_or_default()
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
