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

/// What the learned part learns from as well: by three writers who knew none of the rules, and by
/// a fourth who did, for what the three lacked.
pub fn writers() -> [Corpus; 4] {
    let corpus = |caught, clear| Corpus {
        caught: read(caught),
        clear: read(clear),
    };
    [
        corpus(
            include_str!("working/first_caught.txt"),
            include_str!("working/first_clear.txt"),
        ),
        corpus(
            include_str!("working/second_caught.txt"),
            include_str!("working/second_clear.txt"),
        ),
        corpus(
            include_str!("working/third_caught.txt"),
            include_str!("working/third_clear.txt"),
        ),
        corpus(
            include_str!("working/fourth_caught.txt"),
            include_str!("working/fourth_clear.txt"),
        ),
    ]
}

/// By one more writer, with no template and no hackneyed wording; nothing was written or learned by
/// it.
pub fn fresh() -> Corpus {
    Corpus {
        caught: read(include_str!("fresh/caught.txt")),
        clear: read(include_str!("fresh/clear.txt")),
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
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            family = name;
        } else if !line.is_empty() && !line.starts_with('#') {
            let (who, text) = line.split_once(": ").expect("trade, temper: sentence");
            all.push(Sentence { family, who, text });
        }
    }
    all
}
