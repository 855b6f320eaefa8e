//! Planning a workshop, page by page.

use std::fmt::Write as _;

use axum::body::Body;
use http::{Request, StatusCode, header};

use crate::support::{Got, Home};

/// A machine at which a three-day workshop was planned, and the address of the workshop.
pub(crate) async fn planned() -> (Home, String) {
    let home = Home::of_amina().await;
    let got = home
        .post(
            "/en/lead",
            "title=District&date=2026-10-24&ready=three-days",
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    (home, got.location)
}

/// Sends a form that leads on.
pub(crate) async fn done(home: &Home, path: &str, form: &str) -> Got {
    let got = home.post(path, form.to_owned()).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{form}: {}", got.body);
    got
}

/// A page as a reader sees it, without the marks that keep directions apart.
pub(crate) async fn shown(home: &Home, path: &str) -> String {
    let got = home.get(path).await;
    got.body.replace(['\u{2068}', '\u{2069}'], "")
}

/// The text of the first element that begins with this mark.
pub(crate) fn after<'a>(body: &'a str, mark: &str) -> &'a str {
    let rest = body.split(mark).nth(1).unwrap_or_default();
    rest.split('<').next().unwrap_or_default()
}

#[tokio::test]
async fn a_programme_is_planned_from_a_ready_one() {
    let (home, at) = planned().await;
    let page = shown(&home, &at).await;
    for expected in [
        "District",
        "Two masters",
        "24 October 2026",
        "26 October 2026",
        "18:30",
    ] {
        assert_eq!(page.contains(expected), expected != "18:30", "{expected}");
    }
    let list = shown(&home, "/en/lead").await;
    assert!(list.contains("District") && list.contains("3 days"));
    for lang in ["en", "fr", "es", "ru"] {
        for place in ["", "/run", "/tools", "/erase"] {
            let got = home
                .get(&format!(
                    "{}{place}",
                    at.replace("/en/", &format!("/{lang}/"))
                ))
                .await;
            assert_eq!(got.status, StatusCode::OK, "{lang}{place}");
            for id in ["lead-", "tools-", "material-"] {
                assert!(
                    !got.body.contains(&format!(">{id}")),
                    "{lang}{place}: a message is missing"
                );
            }
        }
    }
}

#[tokio::test]
async fn items_move_and_the_last_change_is_taken_back() {
    let (home, at) = planned().await;
    let first = |body: &str| after(body, "<span class=\"what\">").to_owned();
    assert_eq!(first(&shown(&home, &at).await), "Rights in pieces");
    let got = done(&home, &at, "do=down&item=1").await;
    assert!(got.location.ends_with("#item-1"), "{}", got.location);
    assert_eq!(first(&shown(&home, &at).await), "Break");
    done(&home, &at, "do=move&item=3&day=0&at=0").await;
    assert_eq!(
        first(&shown(&home, &at).await),
        "What we bring, what we agree"
    );
    done(&home, &format!("{at}/back-a-step"), "").await;
    done(&home, &format!("{at}/back-a-step"), "").await;
    assert_eq!(first(&shown(&home, &at).await), "Rights in pieces");
    done(&home, &format!("{at}/back-a-step"), "").await;
}

#[tokio::test]
async fn a_day_that_is_too_full_says_so_in_the_reader_s_language() {
    let (home, at) = planned().await;
    done(&home, &at, "do=add&day=0&what=equal-care").await;
    let page = shown(&home, &at.replace("/en/", "/ru/")).await;
    assert!(page.contains("перебор"), "too full");
    assert!(page.contains("стоит последним"), "what may hurt comes last");
}

#[tokio::test]
async fn what_cannot_be_is_refused_in_words_and_changes_nothing() {
    let (home, at) = planned().await;
    let before = shown(&home, &at).await;
    let check = async |form: &str, status: StatusCode, words: &str| {
        let got = home
            .post(&at.replace("/en/", "/fr/"), form.to_owned())
            .await;
        assert_eq!(got.status, status, "{form}");
        assert!(got.body.contains(words), "{form}: {}", got.body);
    };
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    check(
        "do=minutes&item=2&minutes=99999",
        unprocessable,
        "Ce nombre ou cette heure est impossible",
    )
    .await;
    check(
        "do=hours&day=0&start=17:00&end=09:00",
        unprocessable,
        "Ce nombre ou cette heure est impossible",
    )
    .await;
    check(
        "do=hours&day=0&start=25:99&end=09:00",
        unprocessable,
        "<h1>",
    )
    .await;
    check("do=up&item=999", StatusCode::NOT_FOUND, "<h1>").await;
    check("do=add&day=0&what=no-such-session", unprocessable, "<h1>").await;
    check("do=nothing", unprocessable, "<h1>").await;
    check("", unprocessable, "<h1>").await;
    let long = format!("do=add&day=0&what=own&minutes=5&title={}", "x".repeat(301));
    check(&long, unprocessable, "trop long pour un programme").await;
    assert_eq!(shown(&home, &at).await, before);
    assert_eq!(
        home.get("/en/lead/no-such").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_programme_goes_out_as_calendar_table_and_file() {
    let (home, at) = planned().await;
    let russian = at.replace("/en/", "/ru/");
    let calendar = home.get(&format!("{russian}/calendar")).await;
    assert!(
        calendar.body.starts_with("BEGIN:VCALENDAR\r\n"),
        "{}",
        calendar.body
    );
    assert_eq!(calendar.body.matches("BEGIN:VEVENT").count(), 26);
    let name = calendar.headers[header::CONTENT_DISPOSITION]
        .to_str()
        .expect("ASCII");
    assert_eq!(name, "attachment; filename*=UTF-8''District.ics");
    let table = shown(&home, &format!("{at}/table")).await;
    assert!(table.starts_with("\u{feff}Day,Date,"), "{table}");
    let table = shown(&home, &format!("{russian}/table")).await;
    assert!(table.starts_with("\u{feff}День;Дата;"), "{table}");
    assert!(table.contains("Слуга двух господ"));
}

#[tokio::test]
async fn a_programme_is_handed_on_and_taken_in_by_another() {
    let (home, at) = planned().await;
    let file = shown(&home, &format!("{at}/file")).await;
    let mut form = String::from("file=");
    for byte in file.bytes() {
        let _ = write!(form, "%{byte:02X}");
    }
    let other = Home::of_amina().await;
    let got = done(&other, "/en/lead/file", &form).await;
    let page = shown(&other, &got.location).await;
    assert!(page.contains("District") && page.contains("Two masters"));
    let refused = other.post("/es/lead/file", "file=%7B%7D").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Este archivo no es un programa"),
        "{}",
        refused.body
    );
}

#[tokio::test]
async fn workshops_are_copied_put_away_and_erased() {
    let (home, at) = planned().await;
    let copy = done(&home, &format!("{at}/copy"), "").await.location;
    assert!(shown(&home, &copy).await.contains("District (copy)"));
    done(&home, &format!("{copy}/away"), "").await;
    done(&home, &format!("{copy}/back"), "").await;
    done(&home, &format!("{at}/run"), "do=begin&day=0").await;
    done(&home, &format!("{at}/erase"), "").await;
    assert_eq!(home.get(&at).await.status, StatusCode::NOT_FOUND);
    let front = shown(&home, "/en/").await;
    assert!(!front.contains("under way"), "what was led is erased, too");
    let left = home.get(&format!("{at}/people")).await;
    assert_eq!(left.status, StatusCode::NOT_FOUND);
    assert!(home.get(&copy).await.status.is_success());
}

#[tokio::test]
async fn nobody_and_guests_reach_no_workshop() {
    let home = Home::new();
    let got = home.get("/fr/lead").await;
    assert_eq!(got.status, StatusCode::FORBIDDEN);
    let (home, at) = planned().await;
    for place in ["", "/run", "/room", "/tools", "/file"] {
        let request = Request::get(format!("{at}{place}")).body(Body::empty());
        let got = home.as_guest(request.expect("a request")).await;
        assert_eq!(got.status, StatusCode::NOT_FOUND, "{place}");
    }
}
