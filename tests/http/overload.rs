//! A database that is busy or away.

use std::time::{Duration, Instant};

use comptoir::db::{AnyConnection, Db, DbResult, Within};

use crate::support::Cast;

/// Takes every place of the pool for `time`, whichever engine it is.
fn occupy(db: &Db, time: Duration) -> std::thread::JoinHandle<()> {
    let db = db.clone();
    let (sender, receiver) = std::sync::mpsc::channel();
    let occupied = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let reading: Vec<_> = (0..16)
                .map(|_| {
                    let (db, sender) = (db.clone(), sender.clone());
                    actix_web::rt::spawn(async move {
                        let sleep = move |_: &mut AnyConnection| -> DbResult<()> {
                            sender.send(()).unwrap();
                            std::thread::sleep(time);
                            Ok(())
                        };
                        drop(db.read(Within::Platform, sleep).await);
                    })
                })
                .collect();
            for one in reading {
                one.await.unwrap();
            }
        });
    });
    // SQLite has four readers.
    for _ in 0..4 {
        receiver.recv().unwrap();
    }
    std::thread::sleep(Duration::from_millis(200));
    occupied
}

#[test]
fn a_page_without_a_place_in_the_database_is_503_and_says_when_to_come_back() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut visitor = cast.world.visitor();
    let occupied = occupy(&cast.world.db, Duration::from_secs(5));
    let began = Instant::now();
    let answer = amina.get("/organization/merchants");
    assert_eq!(
        (answer.status, answer.header("retry-after")),
        (503, Some("2"))
    );
    assert!(
        answer.text().contains("Busy for a moment"),
        "{}",
        answer.text()
    );
    assert!(
        began.elapsed() < Duration::from_secs(3),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(visitor.get("/login").status, 200, "needs no database");
    occupied.join().unwrap();
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(amina.get("/organization/merchants").status, 200);
}
