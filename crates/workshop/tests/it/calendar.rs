//! The calendar and the table, read by other people's programs.

use icalendar::parser::{read_calendar, unfold};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use workshop::{Programme, Row, What, Worded, calendar, table};

use crate::{MANUAL, day, evaluation, of, own, session};

fn written(programme: &Programme) -> String {
    let now: Timestamp = "2026-10-01T12:00:00Z".parse().expect("a moment");
    calendar(programme, &MANUAL, "mark", now, |item| Worded {
        title: match &item.what {
            What::Session { slug, .. } => slug.clone(),
            What::Own { title, .. } => title.clone(),
            _ => String::from("пауза; обед, и ещё"),
        },
        about: String::from("First line\nSecond, with a comma; and more"),
    })
}

/// What another reader finds: beginning, end and title of each event.
fn read(ics: &str) -> Vec<(String, String, String)> {
    assert!(ics.lines().all(|line| line.len() <= 75), "lines are folded");
    let unfolded = unfold(ics);
    let calendar = read_calendar(&unfolded).expect("another reader reads it");
    let events = calendar.components.into_iter();
    let value = |event: &icalendar::parser::Component<'_>, name: &str| {
        let found = event
            .properties
            .iter()
            .find(|property| property.name == name);
        found
            .map(|property| property.val.to_string())
            .unwrap_or_default()
    };
    events
        .map(|event| {
            (
                value(&event, "DTSTART"),
                value(&event, "DTEND"),
                value(&event, "SUMMARY"),
            )
        })
        .collect()
}

fn on(first: Date, zone: Option<&str>) -> Programme {
    let mut programme = day(vec![own(60), session("dual-loyalty"), evaluation()]);
    programme.room = String::from("Salle 2, premier étage");
    programme.zone = zone.map(str::to_owned);
    programme.days[0].date = Some(first);
    programme
}

#[test]
fn without_a_zone_the_hours_are_those_on_the_wall() {
    let events = read(&written(&on(date(2026, 3, 29), None)));
    let times: Vec<(&str, &str)> = events
        .iter()
        .map(|(from, to, _)| (from.as_str(), to.as_str()))
        .collect();
    assert_eq!(
        times,
        [
            ("20260329T090000", "20260329T100000"),
            ("20260329T100000", "20260329T113000"),
            ("20260329T113000", "20260329T114500"),
        ]
    );
    assert_eq!(events[1].2, "dual-loyalty");
}

#[test]
fn with_a_zone_each_hour_is_a_moment_also_when_the_clocks_change() {
    let check = |day: Date, start: u32, expect: [&str; 3]| {
        let mut programme = on(day, Some("Europe/Paris"));
        programme.days[0].start = start;
        let starts: Vec<String> = read(&written(&programme))
            .into_iter()
            .map(|event| event.0)
            .collect();
        assert_eq!(starts, expect, "{day}");
    };
    check(
        date(2026, 10, 24),
        540,
        ["20261024T070000Z", "20261024T080000Z", "20261024T093000Z"],
    );
    check(
        date(2026, 10, 25),
        540,
        ["20261025T080000Z", "20261025T090000Z", "20261025T103000Z"],
    );
    // An hour that is not there on the last Sunday of March, and one in which the clocks are set.
    check(
        date(2026, 3, 29),
        150,
        ["20260329T013000Z", "20260329T023000Z", "20260329T040000Z"],
    );
    check(
        date(2026, 3, 29),
        90,
        ["20260329T003000Z", "20260329T013000Z", "20260329T030000Z"],
    );
}

#[test]
fn a_zone_that_this_machine_does_not_know_is_local_time() {
    let events = read(&written(&on(date(2026, 3, 28), Some("Nowhere/Atlantis"))));
    assert_eq!(events[0].0, "20260328T090000");
}

#[test]
fn words_come_through_as_they_are() {
    let mut programme = on(date(2026, 3, 28), None);
    programme.days[0].items[0].what = What::Own {
        title: "Приветствие и знакомство; правила, ожидания \\ и всё остальное ".repeat(4),
        minutes: 60,
        about: String::new(),
    };
    let ics = written(&programme);
    assert!(ics.contains("LOCATION:Salle 2\\, premier étage\r\n"));
    let title = &read(&ics)[0].2;
    assert_eq!(
        title.matches("знакомство; правила, ожидания \\ и").count(),
        4,
        "{title}"
    );
}

#[test]
fn a_programme_without_dates_or_items_is_an_empty_calendar() {
    assert!(read(&written(&day(vec![own(60)]))).is_empty());
    assert!(read(&written(&Programme::default())).is_empty());
}

#[test]
fn four_hundred_events_are_read() {
    let mut programme = of(400);
    programme.days[0].date = Some(date(2026, 3, 29));
    programme.zone = Some(String::from("Europe/Paris"));
    assert_eq!(read(&written(&programme)).len(), 400);
}

#[test]
fn the_table_is_read_and_computes_nothing() {
    let mut programme = day(vec![own(60), evaluation()]);
    programme.days[0].date = Some(date(2026, 3, 28));
    let head = [
        "day", "date", "from", "to", "minutes", "kind", "title", "about",
    ]
    .map(String::from);
    let bytes = table(&programme, &MANUAL, ';', head, |_| Row {
        kind: String::from("own"),
        title: String::from("=2+2"),
        about: String::from("quotes \" and, commas"),
    });
    let mut read = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(bytes.strip_prefix(b"\xEF\xBB\xBF").expect("the mark"));
    let rows: Vec<csv::StringRecord> = read.records().map(|row| row.expect("a row")).collect();
    let cells: Vec<&str> = rows[0].iter().collect();
    assert_eq!(
        cells,
        [
            "1",
            "2026-03-28",
            "09:00",
            "10:00",
            "60",
            "own",
            "'=2+2",
            "quotes \" and, commas"
        ]
    );
    assert_eq!(rows.len(), 2);
}
