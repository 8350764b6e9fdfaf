//! The tone check over a letter of some 600 words.

use cadence::text::tone::check;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// A calm paragraph, as most of a letter is.
const CALM: &str = "Thank you for the conversation about the Data Analyst position on Friday. One \
     thing impressed me above all: the night shift runs itself, and everybody on the floor could \
     tell me why. I noted what you need: one place for all the figures. I have built such a place \
     before, for a port authority with forty berths, and I know where the work lies. In the first \
     week I would sit with the people who write the weekly report; in the second I would have a \
     draft that you can hold in your hand. I am truly interested in this job, and Halden is where \
     I want to do it. ";
/// An anxious one.
const ANXIOUS: &str = "I'm so sorry to bother you again, but I was just wondering if you have \
     decided. I know you must be very busy and I hope I'm not being a nuisance. ";

fn letter(anxious: bool) -> String {
    let mut text = String::from("Dear Ms Berg,\n\n");
    while text.split_whitespace().count() < 600 {
        text += CALM;
        if anxious {
            text += ANXIOUS;
        }
        text += "\n\n";
    }
    text
}

#[divan::bench(args = [false, true])]
fn letter_of_600_words(bencher: Bencher<'_, '_>, anxious: bool) {
    let text = letter(anxious);
    bencher.bench_local(|| check(black_box(&text)));
}
