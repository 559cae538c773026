//! Two merchants side by side.

use askama::Template;

use super::rights::said_why;
use super::{details, labels};
use crate::access::{MerchantPermission, Permissions, Rights, Staff};
use crate::levels::{self, Level};
use crate::locations::LocationChoice;
use crate::merchants::comparison::Pair;
use crate::merchants::form::MerchantField as F;
use crate::merchants::listing::ListedMerchant;
use crate::merchants::model::{AccessRules, Merchant};
use crate::paths;
use crate::permission_sets::{Worded, groups_of};
use crate::text::{Reader, Words};
use crate::values::Day;
use crate::web::{App, Chrome, Section};

/// What was read for the page.
pub struct Compared {
    pub left: Option<Merchant>,
    pub right: Option<Merchant>,
    /// Those that a search found for the side that is still to be chosen.
    pub offered: Vec<ListedMerchant>,
    pub levels: Vec<Level>,
    pub locations: Vec<LocationChoice>,
}

#[derive(Template)]
#[template(path = "merchants/compare.html")]
pub struct ComparePage {
    chrome: Chrome,
    t: &'static Words,
    /// Its id and its name, once it is chosen.
    left: Option<(String, String)>,
    query: String,
    /// Where each leads, and what it is called.
    offered: Vec<(String, String)>,
    is_without: bool,
    table: Option<Table>,
}

/// Everything that is compared.
struct Table {
    /// A page and a name each.
    sides: [(String, String); 2],
    /// The first of the two with another.
    again: String,
    groups: Vec<Group>,
    different: String,
}

struct Group {
    label: String,
    rows: Vec<Row>,
}

struct Row {
    label: String,
    differs: bool,
    cells: [Cell; 2],
}

/// What one of them has, and why it has it.
struct Cell {
    lines: Vec<String>,
    why: Option<String>,
}

impl Row {
    /// The same for other reasons is no difference.
    fn new(label: String, cells: [Cell; 2]) -> Self {
        let [left, right] = &cells;
        Self {
            label,
            differs: left.lines != right.lines,
            cells,
        }
    }
}

impl ComparePage {
    #[must_use]
    pub fn new((app, staff): (&App, &Staff), pair: &Pair, compared: &Compared) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let Compared { left, right, .. } = compared;
        let today = staff.today();
        let table = left.as_ref().zip(right.as_ref());
        let named = |one: &Merchant| (one.id.to_string(), one.current.business_name.to_string());
        let is_searched = !pair.query.trim().is_empty();
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            left: left.as_ref().map(named),
            query: pair.query.clone(),
            offered: offered(left.as_ref(), &compared.offered),
            is_without: is_searched && compared.offered.is_empty(),
            table: table.map(|pair| Table::new((reader, today), pair, compared)),
        }
    }
}

/// All but the one that is chosen already.
fn offered(left: Option<&Merchant>, found: &[ListedMerchant]) -> Vec<(String, String)> {
    found
        .iter()
        .filter(|one| left.is_none_or(|left| left.id != one.id))
        .map(|one| {
            let path = match left {
                Some(left) => paths::compared_merchants(left.id, one.id),
                None => paths::compare_merchant(one.id),
            };
            (path, one.business_name.clone())
        })
        .collect()
}

impl Table {
    fn new(
        (reader, today): (&Reader, Day),
        pair: (&Merchant, &Merchant),
        compared: &Compared,
    ) -> Self {
        let t = reader.t();
        let sides = [pair.0, pair.1].map(|merchant| Side {
            reader,
            merchant,
            today,
            level: compared
                .levels
                .iter()
                .find(|level| level.id == merchant.current.access.level_id),
            locations: &compared.locations,
        });
        let mut groups = vec![Group {
            label: t.merchants_section_access(),
            rows: access(t, &sides),
        }];
        groups.extend(groups_of::<MerchantPermission>().into_iter().map(|group| {
            let row = |one: MerchantPermission| {
                Row::new(one.label(t), [sides[0].right(one), sides[1].right(one)])
            };
            Group {
                label: group.label(t),
                rows: group.permissions().into_iter().map(row).collect(),
            }
        }));
        let rows = groups.iter().flat_map(|group| &group.rows);
        let different = rows.filter(|row| row.differs).count();
        let different = i64::try_from(different).unwrap_or(i64::MAX);
        let named = |one: &Merchant| {
            (
                paths::merchant_access(one.id),
                one.current.business_name.to_string(),
            )
        };
        Self {
            sides: [named(pair.0), named(pair.1)],
            again: paths::compare_merchant(pair.0.id),
            groups,
            different: t.comparison_different(different, t.number(different)),
        }
    }
}

fn access(t: &Words, sides: &[Side<'_>; 2]) -> Vec<Row> {
    let row = |field: F, of: &dyn Fn(&Side<'_>) -> Vec<String>| {
        Row::new(
            labels::field(t, field, None),
            [of(&sides[0]), of(&sides[1])].map(|lines| Cell { lines, why: None }),
        )
    };
    let yes_or_no = |value: bool| vec![if value { t.yes() } else { t.no() }];
    vec![
        row(F::LevelId, &|side| vec![side.level_name()]),
        row(F::LocationIds, &|side| side.locations()),
        row(F::DefaultLocationId, &|side| side.default_location()),
        row(F::IpExempt, &|side| side.exemption()),
        row(F::IpAllowList, &|side| side.list()),
        row(F::ApiAccess, &|side| yes_or_no(side.access().api_access)),
        row(F::ChatAccess, &|side| yes_or_no(side.access().chat_access)),
    ]
}

struct Side<'a> {
    reader: &'a Reader,
    merchant: &'a Merchant,
    today: Day,
    level: Option<&'a Level>,
    locations: &'a [LocationChoice],
}

impl Side<'_> {
    fn access(&self) -> &AccessRules {
        &self.merchant.current.access
    }

    fn level_name(&self) -> String {
        let t = self.reader.t();
        self.level
            .map(|level| levels::name_of(level, t))
            .unwrap_or_default()
    }

    fn locations(&self) -> Vec<String> {
        let theirs = self.locations.iter();
        theirs
            .filter(|one| self.access().location_ids.contains(&one.id))
            .map(|one| one.name.clone())
            .collect()
    }

    fn default_location(&self) -> Vec<String> {
        let all = self.locations.iter();
        all.filter(|one| one.id == self.access().default_location_id)
            .map(|one| one.name.clone())
            .collect()
    }

    /// Until when alone: a reason is no difference of access.
    fn exemption(&self) -> Vec<String> {
        let exemption = self.access().exemption.as_ref();
        let mut said = details::exemption(self.reader, exemption, self.today);
        said.truncate(1);
        said
    }

    /// Networks alone: a note is no difference of access.
    fn list(&self) -> Vec<String> {
        let rules = self.access().ip_allow_list.rules();
        let mut list: Vec<String> = rules.map(|rule| rule.network().to_string()).collect();
        list.sort();
        list
    }

    /// Whether it has the permission, and why.
    fn right(&self, permission: MerchantPermission) -> Cell {
        let t = self.reader.t();
        let rights = Rights {
            level: self
                .level
                .map_or_else(|| Permissions::of(&[]), |level| level.permissions),
            overrides: self.merchant.current.overrides.clone(),
            api_access: self.access().api_access,
        };
        let why = rights.why(permission, self.today);
        let held = if why.is_held() { t.yes() } else { t.no() };
        Cell {
            lines: vec![held],
            why: Some(said_why(self.reader, &self.level_name(), why)),
        }
    }
}
