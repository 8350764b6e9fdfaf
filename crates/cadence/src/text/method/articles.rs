use super::Article;
use crate::plan::Rule;
use crate::words::method::articles as words;

/// The fourteen rules, in order.
#[must_use]
pub fn articles() -> &'static [Article] {
    &ARTICLES
}

const ARTICLES: [Article; 14] = [
    Article {
        rule: Rule::R1,
        slug: "r1",
        title: words::R1_TITLE,
        statement: words::R1_STATEMENT,
        why: words::R1_WHY,
        when_not: words::R1_WHEN_NOT,
    },
    Article {
        rule: Rule::R2,
        slug: "r2",
        title: words::R2_TITLE,
        statement: words::R2_STATEMENT,
        why: words::R2_WHY,
        when_not: words::R2_WHEN_NOT,
    },
    Article {
        rule: Rule::R3,
        slug: "r3",
        title: words::R3_TITLE,
        statement: words::R3_STATEMENT,
        why: words::R3_WHY,
        when_not: words::R3_WHEN_NOT,
    },
    Article {
        rule: Rule::R4,
        slug: "r4",
        title: words::R4_TITLE,
        statement: words::R4_STATEMENT,
        why: words::R4_WHY,
        when_not: "",
    },
    Article {
        rule: Rule::R5,
        slug: "r5",
        title: words::R5_TITLE,
        statement: words::R5_STATEMENT,
        why: words::R5_WHY,
        when_not: words::R5_WHEN_NOT,
    },
    Article {
        rule: Rule::R6,
        slug: "r6",
        title: words::R6_TITLE,
        statement: words::R6_STATEMENT,
        why: words::R6_WHY,
        when_not: words::R6_WHEN_NOT,
    },
    Article {
        rule: Rule::R7,
        slug: "r7",
        title: words::R7_TITLE,
        statement: words::R7_STATEMENT,
        why: words::R7_WHY,
        when_not: "",
    },
    Article {
        rule: Rule::R8,
        slug: "r8",
        title: words::R8_TITLE,
        statement: words::R8_STATEMENT,
        why: words::R8_WHY,
        when_not: words::R8_WHEN_NOT,
    },
    Article {
        rule: Rule::R9,
        slug: "r9",
        title: words::R9_TITLE,
        statement: words::R9_STATEMENT,
        why: words::R9_WHY,
        when_not: words::R9_WHEN_NOT,
    },
    Article {
        rule: Rule::R10,
        slug: "r10",
        title: words::R10_TITLE,
        statement: words::R10_STATEMENT,
        why: words::R10_WHY,
        when_not: words::R10_WHEN_NOT,
    },
    Article {
        rule: Rule::R11,
        slug: "r11",
        title: words::R11_TITLE,
        statement: words::R11_STATEMENT,
        why: words::R11_WHY,
        when_not: "",
    },
    Article {
        rule: Rule::R12,
        slug: "r12",
        title: words::R12_TITLE,
        statement: words::R12_STATEMENT,
        why: words::R12_WHY,
        when_not: words::R12_WHEN_NOT,
    },
    Article {
        rule: Rule::R13,
        slug: "r13",
        title: words::R13_TITLE,
        statement: words::R13_STATEMENT,
        why: words::R13_WHY,
        when_not: words::R13_WHEN_NOT,
    },
    Article {
        rule: Rule::R14,
        slug: "r14",
        title: words::R14_TITLE,
        statement: words::R14_STATEMENT,
        why: words::R14_WHY,
        when_not: words::R14_WHEN_NOT,
    },
];
