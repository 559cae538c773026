//! `/organization/merchants/compare`

use serde::Deserialize;

use crate::access::Staff;
use crate::db::AnyConnection;
use crate::merchants::listing::{ListQuery, list};
use crate::merchants::model::Merchant;
use crate::merchants::store;
use crate::merchants::views::{ComparePage, Compared};
use crate::values::{LocationId, MerchantId};
use crate::web::{App, Error, PageResult, Query};
use crate::{levels, locations};

/// How many merchants a search offers.
const OFFERED: usize = 10;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Pair {
    pub left: String,
    pub right: String,
    /// Part of the name of one that is still to be chosen.
    pub query: String,
}

/// `GET /organization/merchants/compare?left=ID&right=ID`
pub async fn compare(staff: Staff, pair: Query<Pair>, app: App) -> PageResult {
    let (asking, asked) = (staff.clone(), pair.0.clone());
    let compared = app
        .db
        .read(staff.within(), move |conn| read(conn, &asking, &asked))
        .await?;
    app.page(&ComparePage::new((&app, &staff), &pair.0, &compared))
}

fn read(conn: &mut AnyConnection, staff: &Staff, pair: &Pair) -> Result<Compared, Error> {
    let scope = &staff.scope;
    let left = chosen(conn, staff, &pair.left)?;
    let right = chosen(conn, staff, &pair.right)?;
    let both = left.iter().chain(right.iter());
    let ids: Vec<LocationId> = both
        .flat_map(|one| one.current.access.location_ids.iter().copied())
        .collect();
    let is_complete = left.is_some() && right.is_some();
    let offered = if is_complete || pair.query.trim().is_empty() {
        Vec::new()
    } else {
        let query = ListQuery {
            query: pair.query.clone(),
            ..ListQuery::default()
        };
        let mut found = list(conn, scope, &query.filters(staff.today()))?.rows;
        found.truncate(OFFERED);
        found
    };
    Ok(Compared {
        left,
        right,
        offered,
        levels: levels::all(conn, scope)?,
        locations: locations::by_ids(conn, scope, &ids)?,
    })
}

/// The merchant of this id; none where none is chosen yet, or what stands there is no id.
fn chosen(conn: &mut AnyConnection, staff: &Staff, id: &str) -> Result<Option<Merchant>, Error> {
    let Ok(id) = id.parse::<MerchantId>() else {
        return Ok(None);
    };
    let found = store::find(conn, &staff.scope, id)?;
    found.ok_or(Error::NotFound).map(Some)
}
