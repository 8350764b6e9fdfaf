//! Learns the weights of the tone check anew: `cargo xtask tone`.
//!
//! It learns from the sentences of `tests/tone`, but for those that are only measured by, and from
//! every line of the app's own letters and scripts, which must never be flagged. The model is a
//! logistic regression with an L2 penalty, one weight after the other moved to where it is best. No
//! chance is drawn: the same sentences give the same weights. How much it takes to be flagged is
//! found by leaving out one writer after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use cadence::text::method::{articles, evidence};
use cadence::text::tone::traits;

/// How many traits are kept.
const KEPT: usize = 6000;
/// A trait of fewer sentences says nothing.
const SEEN: usize = 2;
/// How often every weight is moved.
const ROUNDS: usize = 200;
/// What a line of the app's own counts beside one that a writer wrote.
const OWN: f64 = 0.5;
/// Of the clear sentences of writers left out, one in so many may be flagged.
const ALARMS: usize = 200;
/// Of the others, one in so many may be taken for clear.
const MISSES: usize = 12;
/// The largest weight that is written.
const LARGEST: f64 = 127.0;

/// A line to learn from.
struct Example {
    /// What each of its sentences shows.
    sentences: Vec<Vec<String>>,
    /// Its family; none where it is clear.
    family: Option<String>,
    /// Who wrote it; none who is never left out.
    writer: Option<String>,
    counts: f64,
}

type Weights = BTreeMap<String, f64>;

fn main() -> io::Result<()> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let examples = examples(&home.join("tests"))?;
    let (line, safe) = leave_out(&examples);
    let weights = learn(&examples.iter().collect::<Vec<_>>());
    let text = written(&weights, &families(&examples), line, safe);
    let path = home.join("../words/en/tone/learned/weights.tsv");
    fs::write(&path, text)?;
    say(&format!(
        "{} weights of {} lines",
        weights.len(),
        examples.len()
    ));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the figures are what it is read for")]
fn say(text: &str) {
    println!("{text}");
}

/// Everything there is to learn from.
fn examples(tests: &Path) -> io::Result<Vec<Example>> {
    let mut all = Vec::new();
    let tone = tests.join("tone");
    for path in files(&tone.join("working"), "txt")? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let writer = stem.split_once('_').map(|(writer, _)| writer.to_owned());
        let caught = stem.ends_with("caught");
        let mut heading = String::new();
        for line in fs::read_to_string(&path)?.lines() {
            if let Some(name) = line.strip_prefix('[') {
                heading = name.trim_end_matches(']').to_owned();
            } else if let Some((_, sentence)) =
                line.split_once(": ").filter(|_| !line.starts_with('#'))
            {
                let family = caught.then(|| heading.clone());
                all.push(Example::new(sentence, family, writer.clone(), 1.0));
            }
        }
    }
    for path in files(&tone, "txt")? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        // What the replacements may say: no sentences.
        if stem == "said_by" {
            continue;
        }
        let family = (stem != "near_misses").then(|| stem.into_owned());
        let text = fs::read_to_string(&path)?;
        let lines = text.lines().filter(|line| !line.is_empty());
        all.extend(lines.map(|line| Example::new(line, family.clone(), None, 1.0)));
    }
    let mut own = BTreeSet::new();
    for folder in ["letters", "text", "searches"] {
        for path in files_below(&tests.join(folder), "snap")? {
            let text = fs::read_to_string(&path)?;
            let body = text.splitn(3, "---\n").last().unwrap_or_default();
            own.extend(body.lines().map(|line| line.trim().to_owned()));
        }
    }
    for it in articles() {
        own.extend([it.title, it.statement, it.why, it.when_not].map(str::to_owned));
    }
    for it in evidence() {
        own.extend([it.claim, it.source, it.caveat].map(str::to_owned));
    }
    for sentence in own.iter().flat_map(|line| traits(line)) {
        all.push(Example {
            sentences: vec![sentence],
            family: None,
            writer: None,
            counts: OWN,
        });
    }
    Ok(all)
}

impl Example {
    fn new(line: &str, family: Option<String>, writer: Option<String>, counts: f64) -> Self {
        Self {
            sentences: traits(line),
            family,
            writer,
            counts,
        }
    }

    /// What any of its sentences shows.
    fn traits(&self) -> BTreeSet<&str> {
        self.sentences
            .iter()
            .flatten()
            .map(String::as_str)
            .collect()
    }

    /// How far its worst sentence is over the line.
    fn score(&self, weights: &Weights) -> f64 {
        let scores = self.sentences.iter().map(|sentence| {
            let known = sentence.iter().filter_map(|name| weights.get(name));
            known.sum::<f64>()
        });
        scores.fold(f64::MIN, f64::max)
    }
}

/// Leaves out one writer after the other: the score from which to flag, the one below which a
/// sentence is clear, and what comes of them is told.
fn leave_out(examples: &[Example]) -> (f64, f64) {
    let writers: BTreeSet<_> = examples
        .iter()
        .filter_map(|example| example.writer.as_deref())
        .collect();
    let (mut caught, mut clear) = (Vec::new(), Vec::new());
    for writer in writers {
        let is_out = |example: &&Example| example.writer.as_deref() == Some(writer);
        let (out, others): (Vec<_>, Vec<_>) = examples.iter().partition(is_out);
        let weights = learn(&others);
        for example in out {
            let score = example.score(&weights);
            match &example.family {
                Some(family) => caught.push((score, family.as_str())),
                None => clear.push(score),
            }
        }
    }
    clear.sort_by(f64::total_cmp);
    caught.sort_by(|one, other| one.0.total_cmp(&other.0));
    let line = clear[clear.len() - 1 - clear.len() / ALARMS];
    let safe = caught[caught.len() / MISSES].0.min(line);
    let mut families: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (score, family) in &caught {
        let counts = families.entry(family).or_default();
        counts.0 += usize::from(*score > line);
        counts.1 += 1;
    }
    for (family, (found, all)) in families {
        say(&format!("{family}: {found} of {all}"));
    }
    let found = caught.iter().filter(|(score, _)| *score > line).count();
    let alarms = clear.iter().filter(|score| **score > line).count();
    let cleared = clear.iter().filter(|score| **score < safe).count();
    say(&format!(
        "of writers left out: {found} of {} found, {alarms} of {} flagged wrongly, {cleared} known to be clear",
        caught.len(),
        clear.len()
    ));
    (line, safe)
}

/// The weights of the traits that tell most, of all that are seen often enough.
fn learn(examples: &[&Example]) -> Weights {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in examples.iter().flat_map(|example| example.traits()) {
        *counts.entry(name).or_default() += 1;
    }
    counts.retain(|_, count| *count >= SEEN);
    let names: Vec<&str> = counts.keys().copied().collect();
    let first = fit(examples, &names);
    let telling = |name: &str, weight: f64| {
        let count = u32::try_from(counts[name]).unwrap_or(u32::MAX);
        weight.abs() * f64::from(count).sqrt()
    };
    let mut order: Vec<_> = names.into_iter().zip(first).collect();
    order.sort_by(|(one, its), (other, others)| {
        telling(other, *others)
            .total_cmp(&telling(one, *its))
            .then(one.cmp(other))
    });
    let mut kept: Vec<&str> = order.into_iter().take(KEPT).map(|(name, _)| name).collect();
    kept.sort_unstable();
    let weights = fit(examples, &kept);
    kept.into_iter().map(str::to_owned).zip(weights).collect()
}

/// The weights that tell the examples apart best. Each is moved in turn against a bound on the
/// curve that always holds, so that every move is for the better.
fn fit(examples: &[&Example], names: &[&str]) -> Vec<f64> {
    let places: BTreeMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(at, name)| (*name, at))
        .collect();
    let mut rows = vec![Vec::new(); names.len()];
    for (row, example) in examples.iter().enumerate() {
        for place in example.traits().iter().filter_map(|name| places.get(name)) {
            rows[*place].push(row);
        }
    }
    let sides: Vec<f64> = examples
        .iter()
        .map(|example| if example.family.is_some() { 1.0 } else { 0.0 })
        .collect();
    let mut weights = vec![0.0; names.len()];
    let mut sums = vec![0.0; examples.len()];
    for _ in 0..ROUNDS {
        for (weight, rows) in weights.iter_mut().zip(&rows) {
            let (mut slope, mut bend) = (*weight, 1.0);
            for row in rows {
                let sum: f64 = sums[*row];
                let counts = examples[*row].counts;
                slope += counts * (1.0 / (1.0 + (-sum).exp()) - sides[*row]);
                bend += counts / 4.0;
            }
            let step = -slope / bend;
            *weight += step;
            for row in rows {
                sums[*row] += step;
            }
        }
    }
    weights
}

/// For each trait the family whose sentences show it most.
fn families(examples: &[Example]) -> BTreeMap<String, String> {
    let mut sizes: BTreeMap<&str, f64> = BTreeMap::new();
    let mut shown: BTreeMap<&str, BTreeMap<&str, f64>> = BTreeMap::new();
    for example in examples {
        let Some(family) = &example.family else {
            continue;
        };
        *sizes.entry(family).or_default() += 1.0;
        for name in example.traits() {
            *shown.entry(name).or_default().entry(family).or_default() += 1.0;
        }
    }
    let most = |families: BTreeMap<&str, f64>| {
        let share = |family: &str, count: f64| count / sizes[family];
        let most = families
            .into_iter()
            .max_by(|one, other| share(one.0, one.1).total_cmp(&share(other.0, other.1)));
        most.map(|(family, _)| family.to_owned())
            .unwrap_or_default()
    };
    shown
        .into_iter()
        .map(|(name, families)| (name.to_owned(), most(families)))
        .collect()
}

/// The rows of the table: scores are counted from the line, in whole numbers.
fn written(weights: &Weights, families: &BTreeMap<String, String>, line: f64, safe: f64) -> String {
    let from_line = |name: &str, weight: f64| {
        if name == "always" {
            weight - line
        } else {
            weight
        }
    };
    let weights = weights
        .iter()
        .map(|(name, weight)| (name, from_line(name, *weight)));
    let largest = weights
        .clone()
        .fold(0.0, |most: f64, (_, weight)| most.max(weight.abs()));
    let whole = |weight: f64| (weight * LARGEST / largest).round();
    let mut rows = vec![format!("safe\t{}", whole(safe - line))];
    for (name, weight) in weights {
        let weight = whole(weight);
        match families.get(name) {
            _ if weight == 0.0 => {}
            Some(family) if weight > 0.0 => rows.push(format!("{name}\t{weight}\t{family}")),
            _ => rows.push(format!("{name}\t{weight}")),
        }
    }
    rows.join("\n") + "\n"
}

/// The files of a folder that end so, by name.
fn files(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut all = entries.collect::<io::Result<Vec<_>>>()?;
    all.retain(|path| path.extension().is_some_and(|found| found == extension));
    all.sort();
    Ok(all)
}

/// Those of a folder and of the folders in it.
fn files_below(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut all = files(folder, extension)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files_below(&path, extension)?);
        }
    }
    Ok(all)
}
