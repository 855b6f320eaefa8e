//! Leading a workshop, page by page.

use axum::body::Body;
use http::{Request, StatusCode, header};

use crate::lead::{after, done, planned, shown};
use crate::support::Home;

fn step(body: &str) -> &str {
    after(body, "id=\"now-title\">")
}

#[tokio::test]
async fn a_day_is_led_step_by_step() {
    let (home, at) = planned().await;
    let run = format!("{at}/run");
    done(&home, &run, "do=begin&day=0").await;
    let page = shown(&home, &run).await;
    let first = step(&page).to_owned();
    assert!(page.contains("data-minutes=\"10\"") && page.contains("Next step"));
    done(&home, &run, "do=next&from=0").await;
    let second = step(&shown(&home, &run).await).to_owned();
    assert_ne!(first, second);
    done(&home, &run, "do=next&from=0").await;
    assert_eq!(
        step(&shown(&home, &run).await),
        second,
        "pressed twice, it moves once"
    );
    done(&home, &run, "do=pause").await;
    assert!(shown(&home, &run).await.contains("data-paused"));
    done(&home, &run, "do=resume").await;
    assert!(!shown(&home, &run).await.contains("data-paused"));
    done(&home, &run, "do=previous").await;
    assert_eq!(step(&shown(&home, &run).await), first);
    done(&home, &run, "do=end").await;
    let over = shown(&home, &run).await;
    assert!(over.contains("Day 1 is over") && step(&over).is_empty());
}

#[tokio::test]
async fn a_day_of_nothing_is_not_begun() {
    let home = Home::of_amina().await;
    let at = done(&home, "/en/lead", "ready=").await.location;
    let got = home.post(&format!("{at}/run"), "do=begin&day=0").await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(got.body.contains("nothing to lead"), "{}", got.body);
    assert_eq!(
        home.post(&format!("{at}/run"), "do=begin&day=7")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        home.post(&format!("{at}/run"), "do=next").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn after_a_power_cut_the_day_goes_on_where_it_was() {
    let (home, at) = planned().await;
    let run = format!("{at}/run");
    done(&home, &run, "do=begin&day=0").await;
    done(&home, &run, "do=next&from=0").await;
    let before = step(&shown(&home, &run).await).to_owned();
    let folder = home.folder;
    drop(home.house);
    // The file closes with the last thread that used it.
    let listed = workbook::Folder::at(folder.path())
        .list()
        .expect("the folder is read");
    let again = Home::with(|_| Some(listed[0].path.clone()));
    let front = shown(&again, "/en/").await;
    assert!(
        front.contains("A workshop is under way") && front.contains(&before),
        "{front}"
    );
    assert_eq!(step(&shown(&again, &run).await), before);
}

#[tokio::test]
async fn the_projector_shows_what_is_for_the_room_alone() {
    let (home, at) = planned().await;
    let details = "title=District&room=&people=18&group_size=4&language=es&second_language=ru";
    done(&home, &format!("{at}/details"), details).await;
    done(&home, &format!("{at}/run"), "do=begin&day=0").await;
    let run = shown(&home, &format!("{at}/run")).await;
    let said = run.split("<h3>You</h3>").nth(1).unwrap_or_default();
    let said = said.split("<p").nth(1).unwrap_or_default();
    let said = after(said, ">").to_owned();
    let secret = said.get(..30).unwrap_or(&said).to_owned();
    let room = shown(&home, &format!("{at}/room")).await;
    assert!(
        room.contains("lang=\"es\"")
            && room.contains("lang=\"ru\"")
            && !room.contains("lang=\"en\"")
    );
    assert!(
        !secret.is_empty() && !room.contains(&secret),
        "the trainer's words stay with the trainer"
    );
    assert!(!room.contains("class=\"bar\""));
    done(&home, &format!("{at}/run"), "do=dark").await;
    let dark = shown(&home, &format!("{at}/room")).await;
    assert!(
        dark.contains("data-dark")
            && !dark.contains("class=\"face\"")
            && !dark.contains("data-clock")
    );
    done(
        &home,
        &format!("{at}/run"),
        "do=show&show=question&question=What+do+you+need%3F",
    )
    .await;
    let asked = shown(&home, &format!("{at}/room")).await;
    assert!(asked.contains("What do you need?") && !asked.contains("data-dark"));
}

#[tokio::test]
async fn a_session_that_was_moved_comes_back() {
    let (home, at) = planned().await;
    let run = format!("{at}/run");
    done(&home, &run, "do=begin&day=0").await;
    let days = |body: &str| -> Vec<usize> {
        body.split("class=\"planned-day\"")
            .skip(1)
            .map(|day| day.matches("data-item=").count())
            .collect()
    };
    assert_eq!(days(&shown(&home, &at).await), [10, 8, 8]);
    let changes = "%5B%7B%22is%22%3A%22moved%22%2C%22item%22%3A9%2C%22minutes%22%3A90%7D%5D";
    done(&home, &run, &format!("do=apply&changes={changes}")).await;
    let page = shown(&home, &at).await;
    assert_eq!(days(&page), [9, 9, 8]);
    done(&home, &run, "do=take-back").await;
    assert_eq!(days(&shown(&home, &at).await), [10, 8, 8]);
    let wrong = home.post(&run, "do=apply&changes=%5B%7B%5D").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_photo_is_kept_in_the_workbook_and_erased_for_good() {
    let (home, at) = planned().await;
    let send = async |bytes: Vec<u8>| {
        let request = Request::post(format!("{at}/photos?title=Rules"))
            .header(header::ACCEPT, "application/json");
        home.send(request.body(Body::from(bytes)).expect("a request"))
            .await
    };
    let png = [&b"\x89PNG\r\n\x1a\n"[..], &[7; 5000]].concat();
    assert_eq!(send(png.clone()).await.status, StatusCode::OK);
    let page = shown(&home, &format!("{at}/tools")).await;
    let source = page
        .split("<img src=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("the photo");
    let got = home.get(source).await;
    assert_eq!(got.headers[header::CONTENT_TYPE], "image/png");
    let id = source.rsplit('/').next().expect("its name");
    done(
        &home,
        &format!("{at}/tools"),
        &format!("do=erase-photo&photo={id}"),
    )
    .await;
    assert_eq!(home.get(source).await.status, StatusCode::NOT_FOUND);
    for wrong in [
        b"<svg onload=alert(1)>".to_vec(),
        Vec::new(),
        [&png[..], &[0; 3 * 1024 * 1024]].concat(),
    ] {
        let got = send(wrong).await;
        assert!(!got.status.is_success());
        assert!(
            got.body.contains("This photo cannot be kept"),
            "{}",
            got.body
        );
    }
}

#[tokio::test]
async fn people_make_groups_and_what_waits_is_kept() {
    let (home, at) = planned().await;
    let tools = format!("{at}/tools");
    done(
        &home,
        &format!("{at}/people"),
        "codes=Ana%0D%0ABo%0D%0ACy%0D%0ADi",
    )
    .await;
    done(&home, &tools, "do=groups&by=size&number=2&mix=professions").await;
    let page = shown(&home, &tools).await;
    assert!(page.contains("Group 2") && !page.contains("Group 3"));
    assert!(
        ["Ana", "Bo", "Cy", "Di"]
            .iter()
            .all(|name| page.contains(name))
    );
    done(&home, &tools, "do=park&text=Prisoners+on+remand").await;
    done(&home, &tools, "do=parked&at=0").await;
    assert!(shown(&home, &tools).await.contains("✓ Prisoners on remand"));
    assert_eq!(
        home.post(&tools, "do=parked&at=9").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        home.post(&tools, "do=groups&by=size&number=x").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}
