//! Reading what is kept: what a person with very many openings waits for at the start.

use cadence::record::{Opportunity, read};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const OPENINGS: usize = 5_000;

/// An opening some weeks after its interview: 11 items.
fn opening(nth: usize) -> String {
    let id = |place: usize| format!("{:08x}", nth * 100 + place);
    let stamp = |place: usize| {
        format!(
            r#"{{"at":{},"by":305419896}}"#,
            1_770_000_000_000_u64 + place as u64
        )
    };
    let items = [
        r#""contact":{"kind":"interviewer","name":"Anna Berg","title":"Head of Operations","phone":"+1 555 010 2040"}"#,
        r#""contact":{"kind":"gatekeeper","name":"Priya Nair","note":"In before nine"}"#,
        r#""interview":{"date":"2026-03-06","time":"14:30:00","place":"Their office","met":["00000000"]}"#,
        r#""touch":{"date":"2026-03-06","kind":"letter","to":["00000000"],"purpose":"letter"}"#,
        r#""touch":{"date":"2026-03-20","kind":{"call":{"message_left":{"with":"00000001"}}}}"#,
        r#""touch":{"date":"2026-04-03","kind":{"call":{"reached":{"decision_by":"2026-04-17"}}},"note":"They are down to two"}"#,
        r#""news":{"date":"2026-03-19","kind":"promised_contact","note":"“We will be in touch”"}"#,
        r#""observation":{"date":"2026-03-06","tag":"need","text":"Night shifts are two people short"}"#,
        r#""observation":{"date":"2026-03-06","tag":"impressed","text":"The team eats lunch together"}"#,
        r#""ground_rule":{"date":"2026-03-19","not_before":"2026-03-27"}"#,
        r#""note":{"date":"2026-03-06","text":"Parking behind the house"}"#,
    ];
    let items: Vec<_> = items
        .iter()
        .enumerate()
        .map(|(place, body)| {
            format!(
                r#""{}":{{"stamp":{},"body":{{{body}}}}}"#,
                id(place),
                stamp(place)
            )
        })
        .collect();
    format!(
        r#"{{"id":"o-{nth}","stamp":{},"details":{{"company":"Halden {nth}","role":"Shift lead","region":"US"}},"items":{{{}}}}}"#,
        stamp(0),
        items.join(","),
    )
}

#[divan::bench]
fn openings(bencher: Bencher<'_, '_>) {
    let texts: Vec<_> = (0..OPENINGS).map(opening).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher
        .counter(ItemsCount::new(OPENINGS))
        .counter(BytesCount::new(bytes))
        .bench_local(|| {
            for text in &texts {
                let opening: Opportunity = read(black_box(text)).expect("it is sound");
                black_box(opening);
            }
        });
}
