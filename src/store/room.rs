/// What the tightest browser gives, in its own count: Safari's 5 MB.
const ROOM: usize = 5_000_000;

/// How much of the room is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// There is plenty.
    Plenty,
    /// Over three fifths: time to say so.
    Little,
    /// Over four fifths: what is here goes on working, nothing new begins.
    Nearly,
}

impl Room {
    /// Of so many units that are taken.
    #[must_use]
    pub fn after(taken: usize) -> Self {
        match taken * 10 / ROOM {
            0..6 => Self::Plenty,
            6..8 => Self::Little,
            _ => Self::Nearly,
        }
    }
}

/// What a text takes in the tightest browser: one character outside Latin-1 doubles all of it.
#[must_use]
pub fn cost(text: &str) -> usize {
    let units = text.encode_utf16().count();
    if text.chars().all(|it| u32::from(it) < 256) {
        units
    } else {
        units * 2
    }
}
