//! What the picture of all openings costs where it is drawn: in a browser. `cargo xtask bench`
//! runs it by wasm-bindgen's runner; natively there is nothing to run, that is `day`.

#[cfg(target_arch = "wasm32")]
mod search;

#[cfg(target_arch = "wasm32")]
mod look_ahead {
    use std::hint::black_box;

    use cadence::plan::ahead;
    use cadence::record::Settings;
    use wasm_bindgen_test::{Criterion, wasm_bindgen_bench, wasm_bindgen_test_configure};

    use crate::search::{calendar, day, opportunity};

    wasm_bindgen_test_configure!(run_in_browser);

    /// The six-week look-ahead of 5,000 openings.
    #[wasm_bindgen_bench]
    fn ahead_all_5000(criterion: &mut Criterion) {
        let all: Vec<_> = (0..5_000).map(opportunity).collect();
        let (settings, calendar) = (Settings::default(), calendar());
        let today = day("2026-02-20");
        criterion.bench_function("ahead_all_5000", |bencher| {
            bencher.iter(|| {
                for opening in &all {
                    black_box(ahead(black_box(opening), &settings, &calendar, today));
                }
            });
        });
    }
}

fn main() {}
