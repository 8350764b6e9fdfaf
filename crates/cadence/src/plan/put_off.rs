use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::words::plan::put_off as words;

/// The days to which a move is put off most often, in their order and each once: tomorrow, the
/// next Monday, the next Friday.
#[must_use]
pub fn put_off_days(today: NaiveDate) -> Vec<(&'static str, NaiveDate)> {
    let tomorrow = today + Days::new(1);
    // One that is tomorrow is named so already.
    let next = |weekday: Weekday| {
        let ahead =
            (7 + weekday.num_days_from_monday() - tomorrow.weekday().num_days_from_monday()) % 7;
        let ahead = if ahead == 0 { 7 } else { ahead };
        tomorrow + Days::new(u64::from(ahead))
    };
    let mut days = vec![
        (words::TOMORROW, tomorrow),
        (words::MONDAY, next(Weekday::Mon)),
        (words::NEXT_FRIDAY, next(Weekday::Fri)),
    ];
    days.sort_by_key(|(_, day)| *day);
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(today: &str, expected: [(&str, &str); 3]) {
        let days = put_off_days(today.parse().unwrap());
        let days: Vec<(&str, String)> = days
            .into_iter()
            .map(|(name, day)| (name, day.to_string()))
            .collect();
        let expected = expected.map(|(name, day)| (name, day.to_owned()));
        assert_eq!(days, expected, "{today}");
    }

    #[test]
    fn from_a_wednesday_friday_comes_before_monday() {
        let days = [
            ("Tomorrow", "2026-03-12"),
            ("Next Friday", "2026-03-13"),
            ("Monday", "2026-03-16"),
        ];
        check("2026-03-11", days);
    }

    #[test]
    fn a_day_that_is_tomorrow_is_meant_a_week_later() {
        let days = [
            ("Tomorrow", "2026-03-13"),
            ("Monday", "2026-03-16"),
            ("Next Friday", "2026-03-20"),
        ];
        check("2026-03-12", days);
        let days = [
            ("Tomorrow", "2026-03-16"),
            ("Next Friday", "2026-03-20"),
            ("Monday", "2026-03-23"),
        ];
        check("2026-03-15", days);
    }

    #[test]
    fn on_a_friday_the_next_one_is_in_a_week() {
        let days = [
            ("Tomorrow", "2026-03-21"),
            ("Monday", "2026-03-23"),
            ("Next Friday", "2026-03-27"),
        ];
        check("2026-03-20", days);
    }
}
