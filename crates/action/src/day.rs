//! Days as people type them where no calendar opens.

use jiff::civil::Date;

/// Reads `2026-12-04`, as a calendar sends it, and `4.12.2026` or `4/12/2026`, as people write where none opens: not every
/// web engine has one. Nothing where it is no day.
#[must_use]
pub fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(day) = text.parse::<Date>() {
        return Some(day);
    }
    let numbers: Vec<&str> = text.split(['.', '/']).map(str::trim).collect();
    let [day, month, year] = numbers.as_slice() else {
        return None;
    };
    let year = year.parse().ok().filter(|year| *year >= 1000)?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::read_day;

    #[test]
    fn days_are_read_as_they_are_written() {
        #[track_caller]
        fn check(text: &str, expect: Option<&str>) {
            assert_eq!(read_day(text).map(|day| day.to_string()).as_deref(), expect);
        }
        check("2026-12-04", Some("2026-12-04"));
        check(" 4.12.2026 ", Some("2026-12-04"));
        check("04/12/2026", Some("2026-12-04"));
        check("30.2.2026", None);
        check("4.12.26", None);
        check("next Friday", None);
        check("", None);
    }
}
