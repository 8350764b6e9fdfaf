//! Counting what passed and failed, from what the test tools print.

use crate::Result;
use serde::Deserialize;
use std::fmt;
use std::time::{Duration, Instant};

/// Tests that passed and failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TestCount {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    /// The names of those that failed, as far as they were said.
    pub(crate) failures: Vec<String>,
    /// The names of those that passed at the second try only.
    pub(crate) second_try: Vec<String>,
}

/// So many journeys may need their second try: a loaded browser may leave a page without its files,
/// seen once in some 2,000 starts. More of them are a fault.
const SECOND_TRIES: usize = 2;

impl TestCount {
    const ONE_PASSED: Self = Self {
        passed: 1,
        failed: 0,
        failures: Vec::new(),
        second_try: Vec::new(),
    };
    const ONE_FAILED: Self = Self {
        passed: 0,
        failed: 1,
        failures: Vec::new(),
        second_try: Vec::new(),
    };

    /// Adds up the `test result:` lines that Rust's test harnesses print.
    ///
    /// A test program that said `running` and never gave a result has died: one failure.
    pub(crate) fn of_rust(output: &str) -> Self {
        let started = output.lines().filter(|line| is_start(line)).count() as u64;
        let mut ended = 0;
        let mut sum = Self::default();
        for line in output.lines() {
            if let Some((_, rest)) = line.split_once("test result: ") {
                ended += 1;
                sum.passed += number_before(rest, " passed");
                sum.failed += number_before(rest, " failed");
            }
            if let Some(name) = failed_test(line) {
                sum.failures.push(name.to_owned());
            }
        }
        sum.failed += started.saturating_sub(ended);
        sum
    }

    /// Reads the report that Playwright writes as JSON. What passed at the second try has passed and
    /// is named, up to [`SECOND_TRIES`] of them; of more, all have failed.
    pub(crate) fn of_playwright(report: &str) -> Result<Self> {
        let PlaywrightReport { stats, suites } = serde_json::from_str(report)
            .map_err(|error| format!("Playwright's report can't be read: {error}"))?;
        let mut count = Self {
            passed: stats.expected,
            failed: stats.unexpected,
            ..Self::default()
        };
        suites.iter().for_each(|group| group.name_in(&mut count));
        if count.second_try.len() > SECOND_TRIES {
            count.failed += stats.flaky;
            count.failures.append(&mut count.second_try);
        } else {
            count.passed += stats.flaky;
        }
        Ok(count)
    }
}

/// What is read of Playwright's report.
#[derive(Deserialize)]
struct PlaywrightReport {
    stats: Stats,
    suites: Vec<Group>,
}

/// A file of tests, or a group within one.
#[derive(Deserialize)]
struct Group {
    file: String,
    #[serde(default)]
    specs: Vec<Spec>,
    #[serde(default)]
    suites: Vec<Group>,
}

/// One test.
#[derive(Deserialize)]
struct Spec {
    title: String,
    /// Skipped tests are ok, too.
    ok: bool,
    tests: Vec<TestOutcome>,
}

/// How a test ended in one project of the configuration.
#[derive(Deserialize)]
struct TestOutcome {
    status: String,
}

impl Group {
    fn name_in(&self, count: &mut TestCount) {
        for spec in &self.specs {
            let name = || format!("{}: {}", self.file, spec.title);
            if !spec.ok {
                count.failures.push(name());
            } else if spec.tests.iter().any(|test| test.status == "flaky") {
                count.second_try.push(name());
            }
        }
        self.suites.iter().for_each(|group| group.name_in(count));
    }
}

/// How many tests ended as they should, and how many did not.
#[derive(Deserialize)]
struct Stats {
    expected: u64,
    unexpected: u64,
    flaky: u64,
}

impl std::ops::Add for TestCount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            failures: [self.failures, other.failures].concat(),
            second_try: [self.second_try, other.second_try].concat(),
        }
    }
}

impl fmt::Display for TestCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

fn is_start(line: &str) -> bool {
    line.strip_prefix("running ")
        .and_then(|rest| rest.split_once(' '))
        .is_some_and(|(number, unit)| {
            number.parse::<u64>().is_ok() && (unit == "test" || unit == "tests")
        })
}

/// The name in a line such as `test a::b ... FAILED`.
fn failed_test(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

fn number_before(text: &str, label: &str) -> u64 {
    text.split_once(label)
        .and_then(|(before, _)| before.rsplit(' ').next())
        .and_then(|word| word.parse().ok())
        .unwrap_or(0)
}

struct Suite {
    name: &'static str,
    count: TestCount,
    took: Duration,
    remark: Option<String>,
}

/// The suites run so far.
#[derive(Default)]
pub(crate) struct Tally {
    suites: Vec<Suite>,
}

impl Tally {
    /// Runs a suite of counted tests. It gives whether it ended well, and its count.
    ///
    /// A suite that ends badly without a failed test, or runs no test at all, counts as one failure.
    pub(crate) fn suite(
        &mut self,
        name: &'static str,
        run: impl FnOnce() -> Result<(bool, TestCount)>,
    ) {
        self.record(name, || match run() {
            Ok((true, count)) if count == TestCount::default() => {
                (TestCount::ONE_FAILED, Some("it ran no test".to_owned()))
            }
            Ok((false, count)) if count.failed == 0 => (
                count + TestCount::ONE_FAILED,
                Some("it ended without success".to_owned()),
            ),
            Ok((_, count)) => (count, None),
            Err(sentence) => (TestCount::ONE_FAILED, Some(sentence)),
        });
    }

    /// Runs a check that can only pass or fail.
    pub(crate) fn check(&mut self, name: &'static str, run: impl FnOnce() -> Result) {
        self.record(name, || match run() {
            Ok(()) => (TestCount::ONE_PASSED, None),
            Err(sentence) => (TestCount::ONE_FAILED, Some(sentence)),
        });
    }

    fn record(&mut self, name: &'static str, run: impl FnOnce() -> (TestCount, Option<String>)) {
        println!("\n== {name}");
        let start = Instant::now();
        let (count, remark) = run();
        if let Some(sentence) = &remark {
            println!("{sentence}");
        }
        self.suites.push(Suite {
            name,
            count,
            took: start.elapsed(),
            remark,
        });
    }

    /// Prints what failed or needed a second try, a line for each suite and, last, the total; an error where anything
    /// failed.
    pub(crate) fn finish(self) -> Result {
        println!();
        for suite in &self.suites {
            for name in &suite.count.failures {
                println!("Failed: {}: {name}", suite.name);
            }
            for name in &suite.count.second_try {
                println!("Passed at the second try: {}: {name}", suite.name);
            }
        }
        for suite in &self.suites {
            let remark = suite.remark.as_deref().unwrap_or_default();
            let line = format!(
                "{:<12} {:>24} {:>6} s  {}",
                suite.name,
                suite.count.to_string(),
                suite.took.as_secs(),
                remark.lines().next().unwrap_or_default(),
            );
            println!("{}", line.trim_end());
        }
        let total = self
            .suites
            .iter()
            .fold(TestCount::default(), |sum, suite| sum + suite.count.clone());
        println!("\n{total}");
        if total.failed == 0 {
            Ok(())
        } else {
            Err(String::new())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, TestCount};

    #[test]
    fn adds_up_rust_suites() {
        let output = "running 2 tests\ntest a ... ok\ntest days::b ... FAILED\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
            test result: FAILED. 12 passed; 3 failed; 0 ignored\n";
        assert_eq!(
            TestCount::of_rust(output),
            TestCount {
                passed: 14,
                failed: 3,
                failures: vec!["days::b".to_owned()],
                ..TestCount::default()
            }
        );
    }

    #[test]
    fn a_test_program_without_a_result_has_died() {
        let output = "running 1 test\ntest result: ok. 1 passed; 0 failed\n\
            running 7 tests\ntest aborts ... \n";
        assert_eq!(
            TestCount::of_rust(output),
            TestCount {
                passed: 1,
                failed: 1,
                ..TestCount::default()
            }
        );
    }

    /// A report of one test that failed and so many that passed at the second try.
    fn report(second_tries: usize) -> String {
        let spec = |title, ok, status| {
            format!(r#"{{"title": "{title}", "ok": {ok}, "tests": [{{"status": "{status}"}}]}}"#)
        };
        let mut inner = vec![spec("goes", false, "unexpected")];
        inner.extend((0..second_tries).map(|_| spec("late", true, "flaky")));
        format!(
            r#"{{"suites": [{{"file": "a.spec.mjs", "specs": [{}],
            "suites": [{{"file": "a.spec.mjs", "specs": [{}]}}]}}], "errors": [], "stats":
            {{"duration": 5.5, "expected": 3, "skipped": 4, "unexpected": 1, "flaky": {second_tries}}}}}"#,
            spec("stays", true, "expected"),
            inner.join(","),
        )
    }

    #[test]
    fn reads_the_report_of_playwright() {
        assert_eq!(
            TestCount::of_playwright(&report(2)),
            Ok(TestCount {
                passed: 5,
                failed: 1,
                failures: vec!["a.spec.mjs: goes".to_owned()],
                second_try: vec!["a.spec.mjs: late".to_owned(); 2],
            })
        );
        assert!(TestCount::of_playwright("{").is_err());
    }

    #[test]
    fn many_second_tries_are_failures() {
        let count = TestCount::of_playwright(&report(3));
        assert_eq!(
            count.map(|count| (count.passed, count.failed, count.failures.len())),
            Ok((3, 4, 4))
        );
    }

    #[test]
    fn a_suite_that_dies_or_runs_nothing_is_a_failure() {
        let mut tally = Tally::default();
        tally.suite("dies", || {
            Ok((
                false,
                TestCount {
                    passed: 4,
                    ..TestCount::default()
                },
            ))
        });
        tally.suite("empty", || Ok((true, TestCount::default())));
        tally.suite("error", || Err("no browser".to_owned()));
        let failed: Vec<u64> = tally
            .suites
            .iter()
            .map(|suite| suite.count.failed)
            .collect();
        assert_eq!(failed, [1, 1, 1]);
        assert!(tally.finish().is_err());
    }
}
