//! Growing pauses after wrong passwords, per account and per account and address. No lock: a stranger who
//! guesses at an account must not keep its owner out for long.

mod store;

use std::net::{IpAddr, Ipv6Addr};
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::db::{DbResult, Tx};

pub use store::{count_failure, delete_forgotten, forgive, hold, note, pause};

/// Wrong passwords that cost nothing but themselves: people mistype.
const FREE: i32 = 2;
/// The longest pause of an account, which strangers can bring about.
const ACCOUNT: Duration = Duration::from_secs(30);
/// The longest pause of an account from one address.
const PAIR: Duration = Duration::from_mins(15);
/// After this long without a wrong password, all are forgotten.
const MEMORY: Duration = Duration::from_hours(24);

/// A pause that is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    pub left: Duration,
    /// Whether an attempt within it is recorded already.
    pub is_noted: bool,
}

/// Under what an attempt's failures are counted. Hashes: e-mails that nobody has are counted too, and what
/// people mistype is not ours to keep.
#[derive(Clone, Debug)]
pub struct Keys {
    account: Vec<u8>,
    pair: Vec<u8>,
}

impl Keys {
    /// `email` in its canonical form, or as typed where it has none.
    #[must_use]
    pub fn new(email: &str, address: IpAddr) -> Self {
        let network = network_of(address);
        Self {
            account: Sha256::digest(format!("account:{email}")).to_vec(),
            pair: Sha256::digest(format!("pair:{email}|{network}")).to_vec(),
        }
    }
}

/// Counts one of what is limited however it ends, such as mail to an address; or says for how long none more may be.
///
/// # Errors
/// Those of the queries.
pub fn count_or_pause(tx: &mut Tx<'_>, keys: &Keys) -> DbResult<Option<Duration>> {
    hold(tx, keys)?;
    let pause = pause(tx, keys)?;
    if pause.is_none() {
        count_failure(tx, keys)?;
    }
    Ok(pause.map(|pause| pause.left))
}

/// Whoever has one IPv6 address has the /64 around it.
fn network_of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
    }
}

/// The pause that follows the wrong password of this number: none, then doubling from 1 s up to `longest`
/// (NIST SP 800-63B §5.2.2 asks for a limit).
fn pause_after(failures: i32, longest: Duration) -> Duration {
    let doublings = failures - FREE - 1;
    match u32::try_from(doublings) {
        Err(_still_free) => Duration::ZERO,
        Ok(doublings) => {
            let seconds = 2_u64.checked_pow(doublings).unwrap_or(u64::MAX);
            Duration::from_secs(seconds).min(longest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_begin_with_the_third_failure_double_and_end_at_the_longest() {
        let seconds = |failures| pause_after(failures, ACCOUNT).as_secs();
        assert_eq!(
            [1, 2, 3, 4, 5, 6, 7, 8, 9].map(seconds),
            [0, 0, 1, 2, 4, 8, 16, 30, 30]
        );
        assert_eq!(pause_after(1000, PAIR), PAIR);
        assert_eq!(pause_after(i32::MAX, PAIR), PAIR);
    }

    #[test]
    fn a_slash_64_is_one_address_and_accounts_are_apart() {
        let keys = |email, address: &str| Keys::new(email, address.parse().unwrap());
        let one = keys("a@example.com", "2001:db8::1");
        assert_eq!(one.pair, keys("a@example.com", "2001:db8::ffff:0:0:2").pair);
        assert_ne!(one.pair, keys("a@example.com", "2001:db8:0:1::1").pair);
        assert_ne!(one.account, keys("b@example.com", "2001:db8::1").account);
        assert_ne!(
            keys("a@example.com", "192.0.2.1").pair,
            keys("a@example.com", "192.0.2.2").pair
        );
    }
}
