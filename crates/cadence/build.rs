//! The sentences of this crate, made from `crates/words`.

fn main() -> Result<(), words::Error> {
    words::generate("cadence")?;
    words::letters::generate()?;
    words::tone::generate()
}
