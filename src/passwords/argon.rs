//! Argon2id in memory that the caller keeps.

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use subtle::ConstantTimeEq;

/// In KiB: OWASP's second recommendation for Argon2id, with two passes and one lane.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// How a password compares with a stored hash that it equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    /// Equal, but hashed with parameters that are weaker than today's.
    EqualButWeak,
}

/// The PHC string of `password`, with a new salt.
pub fn hash(password: &str, memory: &mut Vec<Block>) -> String {
    match hashed(password.as_bytes(), memory) {
        Ok(hash) => hash.to_string(),
        Err(error) => unreachable!("Argon2 refused its own parameters: {error}"),
    }
}

fn hashed(
    password: &[u8],
    memory: &mut Vec<Block>,
) -> Result<PasswordHash, argon2::password_hash::Error> {
    let params = Params::new(MEMORY, PASSES, 1, None)?;
    let salt = Salt::new(&rand::random::<[u8; Salt::RECOMMENDED_LENGTH]>())?;
    let recipe = ParamsString::try_from(&params)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut output = [0; Params::DEFAULT_OUTPUT_LEN];
    fill(&argon2, (password, &salt), &mut output, memory)?;
    Ok(PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: recipe,
        salt: Some(salt),
        hash: Some(Output::new(&output)?),
    })
}

/// None when the password is another, or `stored` is no hash of Argon2.
pub fn compare(password: &str, stored: &str, memory: &mut Vec<Block>) -> Option<Comparison> {
    let stored = PasswordHash::new(stored).ok()?;
    let algorithm = Algorithm::try_from(stored.algorithm.as_str()).ok()?;
    let version = Version::try_from(stored.version?).ok()?;
    let params = Params::try_from(&stored).ok()?;
    let is_weak = params.m_cost() < MEMORY || params.t_cost() < PASSES;
    let (salt, expected) = (stored.salt?, stored.hash?);
    let argon2 = Argon2::new(algorithm, version, params);
    let mut output = vec![0; expected.as_bytes().len()];
    fill(&argon2, (password.as_bytes(), &salt), &mut output, memory).ok()?;
    let is_equal = bool::from(output.as_slice().ct_eq(expected.as_bytes()));
    is_equal.then_some(if is_weak {
        Comparison::EqualButWeak
    } else {
        Comparison::Equal
    })
}

fn fill(
    argon2: &Argon2<'_>,
    (password, salt): (&[u8], &[u8]),
    output: &mut [u8],
    memory: &mut Vec<Block>,
) -> argon2::Result<()> {
    let blocks = argon2.params().block_count();
    if memory.len() < blocks {
        memory.resize(blocks, Block::new());
    }
    argon2.hash_password_into_with_memory(password, salt, output, memory)
}
