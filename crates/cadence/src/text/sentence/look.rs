//! What a note looks like: a thing, something that happens, something to do.

use super::tidy::{is_in, is_several};
use crate::record::Tag;

/// What a note looks like, or what may follow a starter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// "one plan for both plants"
    Thing,
    /// "nobody waits for a manager"
    Happening,
    /// "how nobody waits"
    How,
    /// "start with the weekly plan"
    Task,
    /// "starting with the weekly plan"
    Doing,
    /// "cut month end to two days"
    Done,
    /// A word, or nothing that can be told.
    Unclear,
}

/// Who can do something, and stands first.
const SUBJECTS: &str = " i you they we he she it nobody everybody everyone there i'm i've \
                        you're you've they're they've it's there's we're we've ";
/// Words that show that something happens.
const FINITE: &str = " is are was were has had does did can could will would must took went came made kept gave left \
                      knew grew isn't aren't don't doesn't can't won't didn't hasn't haven't ";
/// The same behind one of whom it is told, and not behind an article.
const OF_ONE: &str = " runs needs loses wants knows trusts waits works takes gets goes comes says makes keeps gives \
                      leaves stays stands sits talks speaks helps owns fixes answers asks starts ends rotates \
                      trains hires costs misses breaks decides eats looks feels ships pays greets grows learns \
                      teaches uses calls shares reads writes opens closes holds ";
/// The same behind several.
const OF_SEVERAL: &str = " have do run need lose want know trust wait work take get go come say make keep give leave \
                          stay stand sit talk speak help own fix answer ask start end rotate train hire cost miss \
                          break decide eat look feel ship pay greet grow learn teach use call share read write \
                          open close hold walk listen sing join choose lead bring build cook drive carry move \
                          meet stop queue smile play sleep buy sell ";
/// Words after which a verb belongs to what stands before them.
const RELATIVE: &str = " who that which whose where to ";
/// Things to do.
const TASKS: &str = " add agree ask balance begin bring build buy call carry change check clean clear close \
                     collect count cover cut document draw drop explain find fix follow get give go help hire \
                     introduce keep label lead learn let listen look make map measure meet mend mentor merge \
                     move offer open order organise organize pair plan prepare publish put read rebuild record \
                     reduce refresh repair replace reply report rewrite ride run see sell serve set share shadow \
                     show simplify sit sort speak spend split stand start stock stop take talk teach tell test \
                     tidy train try turn update use visit walk work write ";
/// Things done, beside those that end in -ed.
const DONE: &str = " built brought cut drove fed found gave got grew held kept laid led made met put ran rebuilt \
                    rewrote rode said sang sold set spent taught took went won wrote ";
/// Words in -ing that are things.
const ING_THINGS: &str = " building ceiling during evening everything meeting morning nothing nursing planning \
                          something spring string training anything wing king ring pricing staffing ";
/// Words that stand before a thing.
const ARTICLES: &str = " a an the this these those my your our their his her its every each all both some any no one two three four five \
                        six seven eight nine ten several many more less fewer ";

/// What may stand behind "at" in small letters.
const AT: &str = " all any first four home least lunch midnight most night nine noon once one present scale school six \
                  ten that this times two university weekends work which what ";

/// Looks at a note, without what its tag says again.
pub(super) fn look(text: &str) -> Look {
    let words = lower(text);
    let (Some(first), Some(_)) = (words.first(), words.get(1)) else {
        return Look::Unclear;
    };
    let first = first.as_str();
    if first == "how" {
        return Look::How;
    }
    if is_in(first, SUBJECTS) {
        return Look::Happening;
    }
    if is_in(first, TASKS) && !happens(&words[1..]) {
        return Look::Task;
    }
    if is_in(first, DONE) || (first.len() > 4 && first.ends_with("ed")) {
        return Look::Done;
    }
    if first.len() > 4 && first.ends_with("ing") && !is_in(first, ING_THINGS) {
        return Look::Doing;
    }
    if happens(&words) {
        return Look::Happening;
    }
    Look::Thing
}

/// Whether somebody or something does or is something, early on.
fn happens(words: &[String]) -> bool {
    words.iter().enumerate().skip(1).take(6).any(|(at, word)| {
        let before = words[at - 1].as_str();
        let is_verb = is_in(word, FINITE)
            || (is_in(word, OF_ONE) && !is_in(before, ARTICLES))
            || (is_in(word, OF_SEVERAL) && (is_several(before) || is_in(before, SUBJECTS)));
        is_verb && !words[..at].iter().any(|earlier| is_in(earlier, RELATIVE))
    })
}

/// Whether a note of this look stands behind a starter of its tag as it is: with its article, long
/// enough to say something, in one go.
pub(super) fn is_sure(tag: Tag, look: Look, text: &str) -> bool {
    let words = lower(text);
    let Some(first) = words.first() else {
        return false;
    };
    let starts_large =
        text.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit());
    let signs = [
        ';', ':', '?', '/', '=', '<', '>', '(', '*', '+', '&', '…', '–', '"',
    ];
    let is_plain = !text.contains(signs)
        && !text.trim_end_matches('.').contains(". ")
        && text.split(", ").skip(1).all(|part| {
            let next = lower(part);
            next.len() > 1 && is_in(&next[0], GOES_ON)
        });
    // "at corvo": a name, most likely, without its capital.
    let has_small_name = words.windows(2).any(|pair| {
        let is_word = is_in(&pair[1], AT) || is_in(&pair[1], ARTICLES);
        pair[0] == "at" && !is_word && text.contains(&format!("at {}", pair[1]))
    });
    let is_led = is_in(first, ARTICLES) || starts_large;
    is_plain
        && !has_small_name
        && match look {
            Look::Unclear => false,
            Look::Thing => {
                let leads = match tag {
                    Tag::Impressed | Tag::WouldDo => " the your a an ",
                    Tag::Need => " the a an one more someone somebody ",
                    _ => "",
                };
                // "the GPs actually listen": something happens that is not known here.
                let happens = words
                    .windows(2)
                    .any(|pair| is_several(&pair[0]) && !is_in(&pair[1], LINKS));
                words.len() > 1 && is_in(first, leads) && !happens
            }
            Look::Happening => {
                words.len() > 2 && (is_led || is_in(first, SUBJECTS) || is_several(first))
            }
            Look::How => {
                words.len() > 3 && (is_in(&words[1], SUBJECTS) || is_in(&words[1], ARTICLES))
            }
            Look::Task | Look::Doing | Look::Done => words.len() > 2,
        }
}

/// What may follow a comma in one thought.
const GOES_ON: &str =
    " and but so which who because without with in on by not before after where when even with as ";
/// What may follow several people or things that something else is said of.
const LINKS: &str = " of for in on with to who that which where next between from at by about and or under over \
                     behind beside without during ";

pub(super) fn lower(text: &str) -> Vec<String> {
    let words = text.split_whitespace().map(|word| {
        word.trim_matches(|letter: char| !letter.is_alphanumeric())
            .replace('’', "'")
            .to_lowercase()
    });
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_taken_for_what_it_is() {
        for (note, expected) in [
            ("clean", Look::Unclear),
            ("one plan for both plants", Look::Thing),
            ("someone who can talk to the plant", Look::Thing),
            ("a cook who can run the pass", Look::Thing),
            ("the night shift runs itself", Look::Happening),
            ("every line has its own board", Look::Happening),
            ("nobody waits for a manager", Look::Happening),
            ("how nobody waits", Look::How),
            ("start with the weekly plan", Look::Task),
            ("sitting with finance for a week", Look::Doing),
            ("cut month end from six days to two", Look::Task),
            ("moved 40 clerks to one system", Look::Done),
            ("nights for three years", Look::Thing),
            ("training for new drivers", Look::Thing),
        ] {
            assert_eq!(look(note), expected, "{note}");
        }
    }
}
