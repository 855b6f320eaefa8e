//! Figures in the running text.

use http::StatusCode;

use crate::support::Home;

#[tokio::test]
async fn a_session_shows_its_figure_and_says_it_in_words() {
    let home = Home::of_amina().await;
    let labels = [
        ("en", "Quality"),
        ("fr", "Qualité"),
        ("es", "Calidad"),
        ("ru", "Качество"),
    ];
    for (lang, label) in labels {
        let page = home
            .get(&format!("/{lang}/sessions/right-to-health-checklist"))
            .await
            .body;
        let figure = page
            .split("data-figure=\"four-tests\"")
            .nth(1)
            .expect("the figure");
        let figure = figure.split("</figure>").next().expect("its end");
        assert!(
            figure.contains("<svg class=\"diagram\"") && figure.contains(label),
            "{lang}"
        );
        assert!(
            figure.contains("<details><summary>") && figure.contains("<p>1. "),
            "{lang}"
        );
        assert!(
            !figure.contains("&lt;svg") && !figure.contains("figure-four-tests"),
            "{lang}"
        );
    }
}

#[tokio::test]
async fn the_fonts_that_figures_are_measured_with_are_served() {
    let home = Home::new();
    for font in ["PTS55F", "PTS75F", "PTF75F", "PTF56F"] {
        let got = home.get(&format!("/assets/fonts/{font}.ttf")).await;
        assert_eq!(got.status, StatusCode::OK, "{font}");
        assert_eq!(got.headers["content-type"], "font/ttf");
    }
}
