use argon2::{Algorithm, Argon2, Block, Params, Version};

/// How much work a guess at the passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// 19 MiB, two passes, one lane: what OWASP's password storage cheat sheet asks of Argon2id at
    /// least, and little enough for a page on a phone.
    pub const USUAL: Self = Self {
        memory: 19 * 1024,
        passes: 2,
        lanes: 1,
    };

    /// The most memory that is read from a file, in KiB: 256 MiB.
    const MOST_MEMORY: u32 = 256 * 1024;
    const MOST_PASSES: u32 = 10;
    const MOST_LANES: u32 = 8;

    /// A cost: memory in KiB, passes over it, lanes. `None` outside of what is read from a file:
    /// 8 KiB a lane to 256 MiB, 1 to 10 passes, 1 to 8 lanes.
    #[must_use]
    pub fn new(memory: u32, passes: u32, lanes: u32) -> Option<Self> {
        let fits = (1..=Self::MOST_LANES).contains(&lanes)
            && (1..=Self::MOST_PASSES).contains(&passes)
            && (8 * lanes..=Self::MOST_MEMORY).contains(&memory);
        fits.then_some(Self {
            memory,
            passes,
            lanes,
        })
    }

    pub(super) fn to_bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let numbers = [self.memory, self.passes, self.lanes];
        for (place, number) in bytes.chunks_exact_mut(4).zip(numbers) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8; 12]) -> Option<Self> {
        let number = |at: usize| {
            let four = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
            u32::from_le_bytes(four)
        };
        Self::new(number(0), number(4), number(8))
    }

    /// The key of a passphrase; `None` if the device has not the memory.
    pub(super) fn key(self, passphrase: &str, salt: &[u8]) -> Option<[u8; 32]> {
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).ok()?;
        let mut blocks = Vec::new();
        // Asked for by hand: a refusal is then an answer, not the end of the page.
        blocks.try_reserve_exact(params.block_count()).ok()?;
        blocks.resize(params.block_count(), Block::new());
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(passphrase.as_bytes(), salt, &mut key, &mut blocks)
            .ok()?;
        Some(key)
    }
}
