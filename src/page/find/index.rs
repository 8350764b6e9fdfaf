//! What can be found, made ready once for all the keys that are pressed.

use std::cmp::Reverse;

use cadence::record::{ContactKind, Id, Opportunity};
use frizbee::{CaseMatching, Config, Matcher, Pattern, PatternConfig};

use super::action::FindAction;
use crate::page::shared::word::folded;
use crate::state::Data;
use crate::words::find as words;

/// Results that are shown at the most.
pub(super) const SHOWN: usize = 8;
/// Fewer digits could be anything.
const FEWEST_DIGITS: usize = 3;
/// So many digits are a whole number, with or without what stands before it.
const WHOLE_NUMBER: usize = 6;
/// What two letters are worth at least, on the scale of the matcher: together at the beginning of a
/// word they are worth about 34, strewn over a line about 22.
const WORTH: usize = 27;
/// In twentieths of the best: the beginning of a name is worth a little more than that of any other
/// word, and both are meant.
const NEAR: usize = 17;
/// From so many letters on, one of them may be wrong.
const LONG: usize = 5;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FindScope {
    /// Openings, people and what can be done.
    Anything,
    /// Whoever may be calling: openings, their people, and the references, who may ring back.
    Caller,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Target {
    Opening(Id),
    /// Somebody of an opening.
    Person(Id, Id),
    /// Somebody in the roster.
    Reference(Id),
    Action(FindAction),
}

/// Results of one kind stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum FindGroup {
    Openings,
    People,
    Actions,
}

impl FindGroup {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Openings => words::FOUND_OPENINGS,
            Self::People => words::FOUND_PEOPLE,
            Self::Actions => words::FOUND_ACTIONS,
        }
    }
}

impl Target {
    pub(super) fn group(&self) -> FindGroup {
        match self {
            Self::Opening(_) => FindGroup::Openings,
            Self::Person(..) | Self::Reference(_) => FindGroup::People,
            Self::Action(_) => FindGroup::Actions,
        }
    }
}

/// Everything that can be found.
pub(super) struct FindIndex {
    targets: Vec<Target>,
    /// The words of each, without capitals and accents.
    words: Vec<String>,
    /// Telephone numbers, digits alone, with whose they are.
    numbers: Vec<(String, usize)>,
    /// What is proposed before anything is typed.
    proposed: Vec<usize>,
    /// What the words before were found in: a letter more finds nothing elsewhere.
    narrowed: Option<Narrowed>,
}

/// Words that were looked for, and all that they were found in, however weakly.
struct Narrowed {
    words: Vec<String>,
    within: Vec<usize>,
}

impl Narrowed {
    /// Whether these words are the same with something behind them, so that none is found where
    /// those were not. A word that has become long enough for a slip is looked for everywhere again.
    fn holds(&self, words: &[&str]) -> bool {
        let goes_on = |(before, now): (&String, &&str)| {
            now.starts_with(before.as_str()) && slips(before) == slips(now)
        };
        self.words.len() <= words.len() && self.words.iter().zip(words).all(goes_on)
    }
}

/// How many letters of a word may be wrong.
fn slips(word: &str) -> u16 {
    u16::from(word.chars().count() >= LONG)
}

impl FindIndex {
    pub(super) fn of(data: &Data, scope: FindScope) -> Self {
        let mut index = Self {
            targets: Vec::new(),
            words: Vec::new(),
            numbers: Vec::new(),
            proposed: Vec::new(),
            narrowed: None,
        };
        let mut latest = Vec::new();
        for (opening, plan) in data.openings() {
            let details = opening.details();
            let names = format!("{} {} {}", details.company, details.role, details.agency);
            let own = index.add(Target::Opening(opening.id.clone()), &names);
            for (id, contact) in opening.contacts() {
                let is_reference = contact.kind == ContactKind::Reference;
                // Who was chosen from the roster is found there.
                if is_reference && contact.roster.is_some() {
                    continue;
                }
                let target = Target::Person(opening.id.clone(), id.clone());
                let own = format!("{} {}", contact.name, contact.title);
                // Who rings from a company is hardly the reference named to it.
                let words = match scope {
                    FindScope::Caller if is_reference => own,
                    _ => format!("{own} {names}"),
                };
                let person = index.add(target, &words);
                index.add_number(&contact.phone, person);
            }
            if plan.active && scope == FindScope::Caller {
                latest.push((Reverse(last_touch(opening)), own));
            }
        }
        index.add_roster(data);
        match scope {
            FindScope::Caller => {
                latest.sort();
                index.proposed = latest.into_iter().map(|(_, own)| own).take(5).collect();
            }
            FindScope::Anything => index.add_actions(),
        }
        index
    }

    fn add_roster(&mut self, data: &Data) {
        for (id, reference) in data.settings().roster.references() {
            let words = format!("{} {}", reference.name, reference.relation);
            let person = self.add(Target::Reference(id.clone()), &words);
            self.add_number(&reference.phone, person);
        }
    }

    fn add_actions(&mut self) {
        for action in FindAction::all() {
            let words = format!("{} {}", action.name(), action.words());
            let own = self.add(Target::Action(action), &words);
            if action.is_usual() {
                self.proposed.push(own);
            }
        }
    }

    fn add(&mut self, target: Target, words: &str) -> usize {
        self.targets.push(target);
        self.words.push(folded(words));
        self.targets.len() - 1
    }

    fn add_number(&mut self, number: &str, whose: usize) {
        let digits = digits(number);
        if digits.len() >= FEWEST_DIGITS {
            self.numbers.push((digits, whose));
        }
    }

    /// The best few, those of a kind together, the kind of the best one first.
    pub(super) fn search(&mut self, query: &str) -> Vec<Target> {
        let found = match query.trim() {
            "" => self.proposed.clone(),
            query => match number_in(query) {
                Some(number) => self.by_number(&number),
                None => self.by_words(query),
            },
        };
        let mut groups: Vec<(FindGroup, Vec<Target>)> = Vec::new();
        for target in found
            .iter()
            .filter_map(|at| self.targets.get(*at))
            .take(SHOWN)
        {
            let group = target.group();
            match groups.iter_mut().find(|(other, _)| *other == group) {
                Some((_, all)) => all.push(target.clone()),
                None => groups.push((group, vec![target.clone()])),
            }
        }
        groups.into_iter().flat_map(|(_, all)| all).collect()
    }

    /// Those whose number ends so come first: it is the end that a telephone shows.
    fn by_number(&self, number: &str) -> Vec<usize> {
        let rank = |own: &str| {
            let local = own.trim_start_matches('0');
            let is_whole = local.len() >= WHOLE_NUMBER && number.ends_with(local);
            match () {
                () if own.ends_with(number) || is_whole => Some(0),
                () if own.contains(number) => Some(1),
                () => None,
            }
        };
        let found = self.numbers.iter();
        let found = found.filter_map(|(own, whose)| Some((rank(own)?, *whose)));
        let mut found: Vec<(u8, usize)> = found.collect();
        found.sort_unstable();
        found.into_iter().map(|(_, whose)| whose).collect()
    }

    fn by_words(&mut self, query: &str) -> Vec<usize> {
        let query = folded(query);
        let words: Vec<&str> = query.split_whitespace().collect();
        let patterns: Vec<Pattern> = words
            .iter()
            .map(|word| Pattern::new(word, PatternConfig::default().max_typos(Some(slips(word)))))
            .collect();
        let config = Config::default().casing(CaseMatching::Respect);
        let before = self.narrowed.take().filter(|before| before.holds(&words));
        let within = before.map_or_else(|| (0..self.words.len()).collect(), |before| before.within);
        let lines: Vec<&str> = within
            .iter()
            .filter_map(|at| self.words.get(*at).map(String::as_str))
            .collect();
        let found = Matcher::from_patterns(&patterns, &config).match_list(&lines);
        let place = |index: u32| within.get(usize::try_from(index).ok()?).copied();
        let mut left: Vec<usize> = found.iter().filter_map(|hit| place(hit.index)).collect();
        left.sort_unstable();
        self.narrowed = Some(Narrowed {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            within: left,
        });
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let best = found.first().map_or(0, |hit| usize::from(hit.score));
        // Letters that are strewn over a line were not looked for, least of all beside whole words.
        let found = found.into_iter().filter(|hit| {
            let score = usize::from(hit.score);
            score * 2 >= letters * WORTH && score * 20 >= best * NEAR
        });
        found.filter_map(|hit| place(hit.index)).collect()
    }
}

/// The day of the latest touch: who was last written to or called is the likeliest to call.
fn last_touch(opening: &Opportunity) -> Option<chrono::NaiveDate> {
    opening.touches().map(|(_, touch)| touch.date).max()
}

/// The digits of a number, where nothing else was typed.
pub(super) fn number_in(query: &str) -> Option<String> {
    let is_number = |letter: char| letter.is_ascii_digit() || " +-–().,/".contains(letter);
    let digits = digits(query);
    (query.chars().all(is_number) && digits.len() >= FEWEST_DIGITS).then_some(digits)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
