//! A database that does not answer in time.

use std::time::{Duration, Instant};

use comptoir::db::schema::installation;
use comptoir::db::{AnyConnection, Db, DbError, DbResult, Tx, Within, with_patience};
use comptoir::settings::SecretKey;
use diesel::prelude::*;

use crate::support::TestDatabase;

#[test]
fn a_change_that_takes_too_long_is_given_up_and_nothing_is_saved() {
    let database = TestDatabase::new();
    let db = Db::new(&database.url, SecretKey::generate());
    let slow = |tx: &mut Tx<'_>| {
        diesel::insert_into(installation::table)
            .values((installation::key.eq("late"), installation::value.eq("x")))
            .execute(tx.conn())?;
        std::thread::sleep(Duration::from_millis(3500));
        DbResult::Ok(())
    };
    // The runtime itself ends with its last thread, hence the clock inside.
    let (late, waited) = actix_web::rt::System::new().block_on(async {
        let began = Instant::now();
        (db.write(Within::Platform, slow).await, began.elapsed())
    });
    assert!(matches!(late, Err(DbError::Away(_))), "{late:?}");
    assert!(waited < Duration::from_secs(3), "{waited:?}");
    std::thread::sleep(Duration::from_secs(1));
    let kept: DbResult<i64> = db.read_now(Within::Platform, |conn| {
        Ok(installation::table.count().get_result(conn)?)
    });
    assert_eq!(kept.unwrap(), 0);
}

#[test]
fn the_queries_of_one_request_wait_no_longer_together_than_one_may() {
    let database = TestDatabase::new();
    let db = Db::new(&database.url, SecretKey::generate());
    let slow = |_: &mut AnyConnection| {
        std::thread::sleep(Duration::from_secs(2));
        DbResult::Ok(())
    };
    let (outcomes, waited) = actix_web::rt::System::new().block_on(async {
        let began = Instant::now();
        let request = async {
            let first = db.read(Within::Platform, slow).await.is_ok();
            (first, db.read(Within::Platform, slow).await.is_ok())
        };
        (with_patience(request).await, began.elapsed())
    });
    assert_eq!(outcomes, (true, false));
    assert!(waited < Duration::from_secs(3), "{waited:?}");
}
