/// Letters of an id: no vowels, so it never spells a word.
const LETTERS: &[u8; 31] = b"0123456789bcdfghjklmnpqrstvwxyz";

fn bytes<const N: usize>() -> [u8; N] {
    secret_bytes()
        .unwrap_or_else(|| std::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8))
}

/// Bytes fit for secrets; `None` where the browser has no generator for them.
#[must_use]
pub fn secret_bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = gloo_utils::window().crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A new id: twelve letters, 59 random bits.
#[must_use]
pub fn new_id() -> cadence::record::Id {
    let letters = bytes::<12>().map(|byte| char::from(LETTERS[usize::from(byte) % 31]));
    cadence::record::Id(letters.iter().collect())
}

/// A number for this tab, to tell its edits from those another makes in the same millisecond.
#[must_use]
pub fn writer() -> u32 {
    u32::from_le_bytes(bytes())
}
