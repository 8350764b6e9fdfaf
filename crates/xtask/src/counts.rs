//! The table of counts in `docs/reliability.md`, held to what the tests print.

use crate::tally::TestCount;
use crate::{Result, project};

/// Marks the table.
const HEADING: &str = "## What the tests count";

/// Adds a failure for each line of the table that the suite was to print and did not.
pub(crate) fn hold(suite: &str, output: &str, mut count: TestCount) -> Result<TestCount> {
    let page = project::read(&project::root()?.join("docs").join("reliability.md"))?;
    for line in missing(&page, suite, output) {
        count.failed += 1;
        count.failures.push(format!(
            "docs/reliability.md says “{line}”, which was not printed"
        ));
    }
    Ok(count)
}

/// The counts of a suite that its output does not have.
fn missing<'a>(page: &'a str, suite: &str, output: &str) -> Vec<&'a str> {
    counts(page)
        .filter(|(of, line)| {
            *of == suite && !output.lines().any(|printed| printed.starts_with(line))
        })
        .map(|(_, line)| line)
        .collect()
}

/// The rows of the table: the suite, and how the line begins that it prints.
fn counts(page: &str) -> impl Iterator<Item = (&str, &str)> {
    let (_, table) = page.split_once(HEADING).unwrap_or_default();
    let rows = table
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with('#'));
    rows.filter_map(|row| {
        let mut cells = row.split('|').map(str::trim).skip(1);
        let (suite, line) = (cells.next()?, cells.next()?);
        Some((suite, line.strip_prefix('`')?.strip_suffix('`')?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Nothing is lost\n\n## What the tests count\n\n\
        | suite | prints |\n|---|---|\n\
        | native | `48 deletions` |\n| native | `7 newer` |\n| journeys | `60 damages` |\n\n\
        ## What is told\n\n| native | `9 others` |\n";

    #[test]
    fn a_count_that_is_no_longer_printed_is_named() {
        let output = "test a ... ok\n48 deletions with no room\n8 newer versions\n";
        assert_eq!(missing(PAGE, "native", output), ["7 newer"]);
        assert_eq!(missing(PAGE, "journeys", "60 damages, 41 lost"), [""; 0]);
    }

    #[test]
    fn the_page_has_counts_of_both_suites() {
        let page = include_str!("../../../docs/reliability.md");
        for suite in ["native", "journeys"] {
            assert!(counts(page).any(|(of, _)| of == suite), "{suite}");
        }
    }
}
