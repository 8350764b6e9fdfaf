//! Sentences as people write them, by trade and temper, in files that are read as they are.

/// A sentence of a corpus.
pub struct Sentence {
    /// The heading it stands under: a family, or what it comes near.
    pub family: &'static str,
    /// "nurse, anxious".
    pub who: &'static str,
    pub text: &'static str,
}

/// What must be caught, and what must be let through.
pub struct Corpus {
    pub caught: Vec<Sentence>,
    pub clear: Vec<Sentence>,
}

/// What the rules are written by.
pub fn working() -> Corpus {
    Corpus {
        caught: read(include_str!("working/caught.txt")),
        clear: read(include_str!("working/clear.txt")),
    }
}

/// What the rules are measured by, and never written by.
pub fn measuring() -> Corpus {
    Corpus {
        caught: read(include_str!("measuring/caught.txt")),
        clear: read(include_str!("measuring/clear.txt")),
    }
}

/// Batches of sentences that were written before the rules had seen them, and are never built on.
pub fn unseen() -> Corpus {
    Corpus {
        caught: read(include_str!("unseen/caught.txt")),
        clear: read(include_str!("unseen/clear.txt")),
    }
}

fn read(text: &'static str) -> Vec<Sentence> {
    let mut family = "";
    let mut all = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            family = name;
        } else if !line.is_empty() && !line.starts_with('#') {
            let (who, text) = line.split_once(": ").expect("trade, temper: sentence");
            all.push(Sentence { family, who, text });
        }
    }
    all
}
