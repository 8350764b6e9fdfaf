use super::Evidence;
use crate::plan::Rule;
use crate::words::method::evidence as words;

/// The figures and the dissent, each with its source and what it does not show.
#[must_use]
pub fn evidence() -> &'static [Evidence] {
    &EVIDENCE
}

const EVIDENCE: [Evidence; 15] = [
    Evidence {
        claim: words::INTEREST_LOST_CLAIM,
        source: words::INTEREST_LOST_SOURCE,
        caveat: words::INTEREST_LOST_CAVEAT,
        rules: &[Rule::R10],
    },
    Evidence {
        claim: words::INTEREST_LOST_LATER_CLAIM,
        source: words::INTEREST_LOST_LATER_SOURCE,
        caveat: words::INTEREST_LOST_LATER_CAVEAT,
        rules: &[Rule::R9, Rule::R10],
    },
    Evidence {
        claim: words::WAITED_CLAIM,
        source: words::WAITED_SOURCE,
        caveat: words::WAITED_CAVEAT,
        rules: &[Rule::R8, Rule::R10],
    },
    Evidence {
        claim: words::SECOND_CHOICE_CLAIM,
        source: words::SECOND_CHOICE_SOURCE,
        caveat: words::SECOND_CHOICE_CAVEAT,
        rules: &[Rule::R10, Rule::R11],
    },
    Evidence {
        claim: words::PROCESS_CLAIM,
        source: words::PROCESS_SOURCE,
        caveat: words::PROCESS_CAVEAT,
        rules: &[Rule::R8, Rule::R10],
    },
    Evidence {
        claim: words::SLOWER_CLAIM,
        source: words::SLOWER_SOURCE,
        caveat: words::SLOWER_CAVEAT,
        rules: &[Rule::R8, Rule::R10],
    },
    Evidence {
        claim: words::ROUNDS_CLAIM,
        source: words::ROUNDS_SOURCE,
        caveat: words::ROUNDS_CAVEAT,
        rules: &[Rule::R8],
    },
    Evidence {
        claim: words::ONTARIO_CLAIM,
        source: words::ONTARIO_SOURCE,
        caveat: words::ONTARIO_CAVEAT,
        rules: &[Rule::R8, Rule::R5],
    },
    Evidence {
        claim: words::REFERENCES_CONTACTED_CLAIM,
        source: words::REFERENCES_CONTACTED_SOURCE,
        caveat: words::REFERENCES_CONTACTED_CAVEAT,
        rules: &[Rule::R13],
    },
    Evidence {
        claim: words::REFERENCES_FIRST_CLAIM,
        source: words::REFERENCES_FIRST_SOURCE,
        caveat: words::REFERENCES_FIRST_CAVEAT,
        rules: &[Rule::R13],
    },
    Evidence {
        claim: words::NO_PHONE_CLAIM,
        source: words::NO_PHONE_SOURCE,
        caveat: words::NO_PHONE_CAVEAT,
        rules: &[Rule::R2, Rule::R3, Rule::R9],
    },
    Evidence {
        claim: words::APPLICATION_CLAIM,
        source: words::APPLICATION_SOURCE,
        caveat: words::APPLICATION_CAVEAT,
        rules: &[Rule::R2, Rule::R9],
    },
    Evidence {
        claim: words::UNKNOWN_NUMBER_CLAIM,
        source: words::UNKNOWN_NUMBER_SOURCE,
        caveat: words::UNKNOWN_NUMBER_CAVEAT,
        rules: &[Rule::R2, Rule::R3],
    },
    Evidence {
        claim: words::AFTER_INTERVIEW_CLAIM,
        source: words::AFTER_INTERVIEW_SOURCE,
        caveat: words::AFTER_INTERVIEW_CAVEAT,
        rules: &[Rule::R1, Rule::R2, Rule::R9],
    },
    Evidence {
        claim: words::TEN_DAYS_CLAIM,
        source: words::TEN_DAYS_SOURCE,
        caveat: words::TEN_DAYS_CAVEAT,
        rules: &[Rule::R9],
    },
];
