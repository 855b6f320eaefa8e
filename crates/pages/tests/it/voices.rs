//! Voices: read, listed, written about.

use http::StatusCode;

use crate::support::Home;

#[tokio::test]
async fn every_voice_reads_in_every_language_and_belongs_to_its_session() {
    let home = Home::of_amina().await;
    let texts = home.house.texts();
    assert!(texts.manual.voices().len() > 0);
    for voice in texts.manual.voices() {
        for lang in ["en", "fr", "es", "ru"] {
            let path = format!("/{lang}/voices/{}", voice.id);
            let got = home.get(&path).await;
            assert_eq!(got.status, StatusCode::OK, "{path}");
            assert_eq!(
                got.body.matches("<form class=\"slip\"").count(),
                2,
                "{path} asks two questions"
            );
            assert!(!got.body.contains(r#"class="served""#), "{path} fell back");
            assert!(
                home.get(&format!("/{lang}/voices"))
                    .await
                    .body
                    .contains(&path)
            );
            let session = format!("/{lang}/sessions/{}", voice.facts.session);
            assert!(
                home.get(&session).await.body.contains(&path),
                "{session} does not name it"
            );
        }
    }
}

#[tokio::test]
async fn a_note_hangs_on_a_question_of_a_voice() {
    let home = Home::of_amina().await;
    let texts = home.house.texts();
    let voice = texts.manual.voices().next().expect("a voice");
    let place = format!("/en/voices/{}/notes/{}", voice.id, voice.facts.prompts[0]);
    let got = home.post(&place, "text=She+waited").await;
    let back = format!("/en/voices/{}#{}", voice.id, voice.facts.prompts[0]);
    assert_eq!((got.status, got.location), (StatusCode::SEE_OTHER, back));
    assert!(
        home.get(&format!("/ru/voices/{}", voice.id))
            .await
            .body
            .contains("She waited")
    );
    assert!(
        home.get(&format!("{place}/versions"))
            .await
            .body
            .contains("She waited")
    );
    assert_eq!(
        home.post("/en/voices/no-such/notes/x", "text=x")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
}
