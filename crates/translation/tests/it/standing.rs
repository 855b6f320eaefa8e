//! One change at a time on a small page: what it is called, where it is flagged, how it is settled.

use translation::{Change, Kept, Standing, State, Taking, Weight, accept, keep_all, spare};

use crate::page::Page;

const FACTS: &str = "part = \"a\"\nminutes = 10\naudience = [\"all\"]\ngroup = { min = 1, max = 2 }\n\
    needs = []\nwarning = \"none\"\n[[section]]\nid = \"well\"\nkind = \"overview\"\n\
    [[section]]\nid = \"tap\"\nkind = \"background\"\n";

const EN: &str = "---\ntitle: Water\nsummary: A day at the well.\n---\n## The well {#well}\n\n\
    In the morning the women walk to the well together. It is four kilometres away.\n\n\
    Nobody asks them who owns the water, and nobody must pay for it.\n\n\
    At noon the first of them come back, the youngest in front.\n\n\
    ## The tap {#tap}\n\n- Turn it to the left\n- Wait until it is clear\n";

const FR: &str = "---\ntitle: L’eau\nsummary: Un jour au puits.\n---\n## Le puits {#well}\n\n\
    Le matin, les femmes vont ensemble au puits. Il est à quatre kilomètres.\n\n\
    Personne ne leur demande à qui est l’eau, et personne ne doit la payer.\n\n\
    À midi, les premières reviennent, la plus jeune devant.\n\n\
    ## Le robinet {#tap}\n\n- Tournez-le à gauche\n- Attendez qu’elle soit claire\n";

fn page() -> Page {
    Page::new(
        "water",
        ("en", EN.to_owned()),
        ("fr", FR.to_owned()),
        FACTS.to_owned(),
    )
}

/// What is to be done: address in the source, state, change, words of the translation it is about.
fn open(page: &Page) -> Vec<(String, State, Option<Change>, Option<String>)> {
    let beside = page.beside();
    let shown = |standing: Standing| {
        let own = standing
            .own
            .map(|own| beside.own[own].text.chars().take(12).collect());
        (standing.key, standing.state, standing.change, own)
    };
    beside
        .standings()
        .into_iter()
        .filter(|standing| standing.state.is_open() || standing.change.is_some())
        .map(shown)
        .collect()
}

const MINOR: State = State::Stale(Weight::Minor);
const MAJOR: State = State::Stale(Weight::Major);

#[track_caller]
fn check(page: &Page, expect: &[(&str, State, Option<&str>, Option<&str>)]) {
    let found = open(page);
    let found: Vec<_> = found
        .iter()
        .map(|(key, state, change, own)| {
            (
                key.as_str(),
                *state,
                change.as_ref().map(Change::as_str),
                own.as_deref(),
            )
        })
        .collect();
    assert_eq!(found, expect);
}

#[test]
fn the_source_changes() {
    let after = |from: &str, to: &str| {
        assert!(EN.contains(from), "{from}");
        Page {
            source_text: EN.replace(from, to),
            ..page()
        }
    };
    let second = Some("Personne ne ");
    check(&page(), &[]);
    check(
        &after("walk to the", "go to the"),
        &[("well.p1", MINOR, Some("wording"), Some("Le matin, le"))],
    );
    check(
        &after("must pay", "should pay"),
        &[("well.p2", MAJOR, Some("facts"), second)],
    );
    check(&after("nobody must pay", "nobody\nmust   pay"), &[]);
    check(&after("nobody must pay", "*nobody* must pay"), &[]);
    check(
        &after("A day at", "One day at"),
        &[(
            "front.summary",
            MINOR,
            Some("wording"),
            Some("Un jour au p"),
        )],
    );
    check(
        &after("## The tap", "## A tap"),
        &[("tap", MINOR, Some("wording"), Some("Le robinet"))],
    );
    check(
        &after("together. It", "together.\n\nIt"),
        &[
            ("well.p1", MINOR, Some("split"), Some("Le matin, le")),
            ("well.p2", MINOR, Some("split"), Some("Le matin, le")),
        ],
    );
    check(
        &after("- Turn it to the left\n", ""),
        &[("tap.i1", MAJOR, Some("gone"), Some("Tournez-le à"))],
    );
    check(
        &after("- Wait", "- Say nothing of the taste of it\n- Wait"),
        &[("tap.i2", State::Missing, None, None)],
    );
}

#[test]
fn the_translation_is_changed_elsewhere() {
    let after = |from: &str, to: &str| Page {
        own_text: FR.replace(from, to),
        ..page()
    };
    check(&after("ensemble", "toutes ensemble"), &[]);
    check(
        &after("- Tournez-le à gauche\n", ""),
        &[("tap.i1", State::Missing, None, None)],
    );
    // One of three paragraphs was taken out and another one rewritten: which is which, somebody must say.
    let unsure = Page {
        own_text: FR
            .replace(
                "Personne ne leur demande à qui est l’eau, et personne ne doit la payer.\n\n",
                "",
            )
            .replace(
                "À midi, les premières reviennent, la plus jeune devant.",
                "Enfin, à midi, retour.",
            ),
        ..page()
    };
    let standings = unsure.standings();
    let asked: Vec<&Standing> = standings.iter().filter(|one| one.is_unsure).collect();
    assert!(!asked.is_empty());
    assert!(asked.iter().all(|one| one.state == State::Draft));
    // What a reviewer read is no longer that.
    let mut reviewed = after("ensemble", "toutes ensemble");
    for line in &mut reviewed.record.as_mut().expect("a record").lines {
        line.kept = Kept::Reviewed;
    }
    let states: Vec<State> = reviewed.standings().iter().map(|one| one.state).collect();
    assert_eq!(
        states
            .iter()
            .filter(|state| **state == State::Translated)
            .count(),
        1
    );
    assert_eq!(
        states
            .iter()
            .filter(|state| **state == State::Reviewed)
            .count(),
        states.len() - 1
    );
}

#[test]
fn what_is_accepted_is_settled() {
    for (from, to) in [
        ("walk to the", "go to the"),
        ("together. It", "together.\n\nIt"),
        ("- Turn it to the left\n", ""),
        ("must pay", "should pay"),
    ] {
        let mut page = Page {
            source_text: EN.replace(from, to),
            ..page()
        };
        let beside = page.beside();
        let standings = beside.standings();
        let at = standings
            .iter()
            .position(|one| one.change.is_some())
            .expect("a change");
        page.record = Some(accept(&beside.sides(), &standings, at, Kept::Reviewed));
        check(&page, &[]);
    }
}

#[test]
fn a_change_that_touches_no_translation() {
    let mut page = Page {
        source_text: EN.replace("walk to", "go to"),
        ..page()
    };
    let beside = page.beside();
    let standings = beside.standings();
    let standing = standings
        .iter()
        .find(|one| one.change.is_some())
        .expect("a change");
    page.untouched = spare(None, &beside.sides(), standing);
    check(&page, &[]);
    // The next change does.
    page.source_text = EN.replace("walk to", "never go to");
    check(
        &page,
        &[("well.p1", MAJOR, Some("facts"), Some("Le matin, le"))],
    );
}

#[test]
fn whoever_wrote_both_sides_says_so_once() {
    let mut page = Page {
        source_text: EN.replace("four kilo", "five kilo"),
        own_text: FR.replace("quatre kilo", "cinq kilo"),
        ..page()
    };
    check(
        &page,
        &[("well.p1", MAJOR, Some("facts"), Some("Le matin, le"))],
    );
    let beside = page.beside();
    let keep = |taking| {
        keep_all(
            &beside.sides(),
            &beside.standings(),
            Kept::Translated,
            taking,
        )
    };
    assert_eq!(Some(keep(Taking::New)), page.record);
    page.record = Some(keep(Taking::NewAndRewritten));
    check(&page, &[]);
}
