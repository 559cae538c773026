//! The portal's pages: what a merchant's user sees of itself.

mod store;

use super::views::{EmptyPage, LocationsPage, MyAccessPage, PortalPage};
use crate::access::MerchantUser;
use crate::web::{App, Error, Lacking, PageResult, Section};

pub use store::{OwnAccess, Standing, places};

async fn standing(user: &MerchantUser, app: &App) -> Result<Standing, Error> {
    let scope = user.scope;
    let found = app
        .db
        .read(user.within(), move |conn| store::standing(conn, &scope))
        .await?;
    found.ok_or(Error::NotFound)
}

/// `GET /portal`
pub async fn start(user: MerchantUser, app: App) -> PageResult {
    let standing = standing(&user, &app).await?;
    app.page(&PortalPage::new(&app, &user, &standing))
}

/// `GET /portal/locations`
pub async fn locations(user: MerchantUser, app: App) -> PageResult {
    let standing = standing(&user, &app).await?;
    app.page(&LocationsPage::new(&app, &standing))
}

/// `GET /portal/jobs`
pub async fn jobs(_user: MerchantUser, app: App) -> PageResult {
    app.page(&EmptyPage::new(&app, Section::PortalJobs))
}

/// `GET /portal/messages`: for merchants with chat access.
pub async fn messages(user: MerchantUser, app: App) -> PageResult {
    if !user.chat_access {
        return Err(Error::NotAllowed(Lacking::ChatAccess));
    }
    app.page(&EmptyPage::new(&app, Section::PortalMessages))
}

/// `GET /portal/api-keys`: for merchants with API access.
pub async fn api_keys(user: MerchantUser, app: App) -> PageResult {
    if !user.api_access {
        return Err(Error::NotAllowed(Lacking::ApiAccess));
    }
    app.page(&EmptyPage::new(&app, Section::PortalApi))
}

/// `GET /portal/access`: what one may do, from where, and who changed it.
pub async fn access(user: MerchantUser, app: App) -> PageResult {
    let standing = standing(&user, &app).await?;
    let (scope, who) = (user.scope, user.person.id);
    let today = user.organization.today();
    let own = app
        .db
        .read(user.within(), move |conn| {
            store::own_access(conn, &scope, (who, today))
        })
        .await?;
    app.page(&MyAccessPage::new((&app, &user), &standing, &own)?)
}
