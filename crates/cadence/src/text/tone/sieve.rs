use super::class::class;
use super::hash::hashes;
use super::pattern::{Then, split};

/// How many words of a phrase are sifted.
const DEPTH: usize = 4;

/// The words that may stand at the first places of a phrase, a bit for each of 64 kinds of word.
///
/// Nearly every phrase is ruled out by it at nearly every word of a letter, without a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sieve([u64; DEPTH]);

impl Sieve {
    /// The words a pattern may begin with.
    pub(super) fn of(head: &str) -> Self {
        let mut sieve = Self([0; DEPTH]);
        sieve.add(head, None, 0);
        sieve
    }

    /// The words of these kinds may be a phrase.
    pub(super) fn lets(&self, kinds: &[u8]) -> bool {
        let mut places = self.0.iter().zip(kinds);
        places.all(|(bits, kind)| bits & (1 << kind) != 0)
    }

    /// Everything from `place` on.
    fn open(&mut self, place: usize) {
        for bits in self.0.iter_mut().skip(place) {
            *bits = u64::MAX;
        }
    }

    fn add(&mut self, pattern: &str, then: Option<&Then<'_>>, place: usize) {
        if self.0[place..].iter().all(|kinds| *kinds == u64::MAX) {
            return;
        }
        let (item, rest) = split(pattern);
        match item.as_bytes() {
            [] => match then {
                Some(behind) => self.add(behind.pattern, behind.then, place),
                None => self.open(place),
            },
            [b'^' | b'$' | b';' | b'[' | b'=' | b'!' | b'<' | b'>', ..] => {
                self.add(rest, then, place);
            }
            [b'.', b'.', ..] | b"A" | b"*" => self.open(place),
            _ => {
                let bare = item.strip_suffix('?');
                if bare.is_some() {
                    self.add(rest, then, place);
                }
                let words = bare.unwrap_or(item);
                if let Some(name) = words.strip_prefix('@') {
                    let then = Then {
                        pattern: rest,
                        then,
                    };
                    for pattern in class(name) {
                        self.add(pattern, Some(&then), place);
                    }
                    return;
                }
                for hash in words.split('/').flat_map(hashes) {
                    self.0[place] |= 1 << kind(hash);
                }
                if place + 1 < DEPTH {
                    self.add(rest, then, place + 1);
                }
            }
        }
    }
}

/// The kind of a word: one of 64.
pub(super) fn kind(hash: u32) -> u8 {
    // The upper bits are mixed best.
    u8::try_from(hash >> 26).unwrap_or_default()
}
