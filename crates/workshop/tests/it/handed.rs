//! A programme in a file, and what is not one.

use language::Lang;
use workshop::{HandedError, Limit, MAX_HANDED_BYTES, Programme, hand_on, ready, take_in};

use crate::{MANUAL, of, session};

fn file(programme: &Programme) -> String {
    hand_on(programme, None, "2026.1", &Lang::new("ru"))
}

#[test]
fn what_is_handed_on_arrives() {
    let mut programme = ready(&MANUAL, "three-days", None).expect("it is there");
    programme.title = String::from("Врачи и права: «три дня»");
    programme.languages = vec![Lang::new("ru"), Lang::new("fr")];
    let text = file(&programme);
    assert!(text.contains("Врачи и права"), "a person can read it");
    let handed = take_in(text.as_bytes()).expect("it is whole");
    assert_eq!(handed.adaptations, None);
    let arrived = handed.programme;
    assert_eq!(arrived.title, programme.title);
    assert_eq!(arrived.items().count(), programme.items().count());
    assert_eq!(
        take_in(file(&of(400)).as_bytes()).map(|read| read.programme.items().count()),
        Ok(400)
    );
}

#[test]
fn the_order_of_keys_and_the_white_space_do_not_matter() {
    let text = file(&of(3));
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert!(take_in(value.to_string().as_bytes()).is_ok());
    assert!(take_in(format!("\u{feff}{text}").as_bytes()).is_ok());
}

#[test]
fn what_goes_along_is_whole_or_the_file_is_damaged() {
    let along = serde_json::json!({ "words": [{ "text": "## Ночной вызов" }] });
    let text = hand_on(&of(3), Some(&along), "2026.1", &Lang::new("ru"));
    let handed = take_in(text.as_bytes()).expect("it is whole");
    assert_eq!(handed.adaptations, Some(along));
    let changed = text.replace("Ночной", "Дневной");
    assert_eq!(take_in(changed.as_bytes()), Err(HandedError::Damaged));
    let mut without: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    without
        .as_object_mut()
        .expect("a map")
        .remove("adaptations");
    let without = without.to_string();
    assert_eq!(take_in(without.as_bytes()), Err(HandedError::Damaged));
}

#[test]
fn what_is_no_whole_programme_is_refused_by_name() {
    let good = file(&of(5));
    let check = |bytes: &[u8], expect: HandedError| assert_eq!(take_in(bytes), Err(expect));
    check(b"", HandedError::NotAProgramme);
    check(b"\x89PNG\r\n", HandedError::NotAProgramme);
    check(b"{}", HandedError::NotAProgramme);
    check(b"[1, 2]", HandedError::NotAProgramme);
    check(&good.as_bytes()[..good.len() / 2], HandedError::Damaged);
    check(
        good.replace("\"people\": 20", "\"people\": 21").as_bytes(),
        HandedError::Damaged,
    );
    check(
        good.replace("\"version\": 1", "\"version\": 2").as_bytes(),
        HandedError::Newer,
    );
    check(&vec![b' '; MAX_HANDED_BYTES + 1], HandedError::TooLarge);
    let mut many = of(400);
    let item = workshop::Item {
        id: 401,
        what: session("pain-relief"),
    };
    many.days[0].items.push(item);
    check(file(&many).as_bytes(), HandedError::TooMuch(Limit::Items));
}

#[test]
fn nested_brackets_do_not_end_the_program() {
    let deep = "[".repeat(100_000);
    assert_eq!(take_in(deep.as_bytes()), Err(HandedError::NotAProgramme));
}
