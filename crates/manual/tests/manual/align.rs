//! Blocks found again in other texts.

use language::Lang;
use manual::{Alignment, BlockRef, Manual, Sure, align};

use crate::fixture::{files, words};

const ALPHA: &str =
    "A company pays the doctor, and the director wants to know which workers are pregnant.";
const BETA: &str = "Nobody asked the women whether they agree that their files are opened to him.";
const GAMMA: &str =
    "The nurse refuses politely and writes down the date, the question and her answer.";
const DELTA: &str =
    "Professional associations can stand behind a colleague who comes under pressure.";

/// `one.p1=one.p2!` for each old block below a heading: where it is now and how sure that is.
#[track_caller]
fn check(langs: (&str, &str), old: &str, new: &str, expect: &str) {
    let (found, ids) = aligned(langs, old, new);
    let sure = |sure| match sure {
        Sure::Same => "=",
        Sure::Edited => "~",
        Sure::Structure => "^",
        Sure::Run => "?",
        Sure::Place => "@",
        Sure::Lost => "-",
    };
    let all = found
        .matches
        .iter()
        .zip(&ids.0)
        .filter(|(_, id)| id.contains('.'))
        .map(|(one, id)| {
            let to: Vec<&str> = one.to.iter().map(|to| ids.1[*to].as_str()).collect();
            format!("{id}{}{}", sure(one.sure), to.join("+"))
        });
    assert_eq!(
        all.collect::<Vec<_>>().join(" ").replace("one.", ""),
        expect,
        "\n{old}\n->\n{new}"
    );
}

fn aligned(langs: (&str, &str), old: &str, new: &str) -> (Alignment, (Vec<String>, Vec<String>)) {
    let read = |lang: &str, body: &str| {
        let text = words("S", &format!("## H {{#one}}\n\n{body}"));
        let path = format!("{lang}/s.md");
        Manual::from_files(&files(&[(path.as_str(), text.as_str())])).0
    };
    let manuals = (read(langs.0, old), read(langs.1, new));
    let langs = (Lang::new(langs.0), Lang::new(langs.1));
    let refs = |manual: &Manual, lang: &Lang| -> Vec<(String, BlockRef<'static>)> {
        let lang: &'static Lang = Box::leak(Box::new(lang.clone()));
        let words = manual.session("s").unwrap().words(lang).unwrap();
        words
            .blocks()
            .iter()
            .map(|block| (block.id.to_string(), BlockRef::new(lang, block)))
            .collect()
    };
    let (old_ids, old): (Vec<_>, Vec<_>) = refs(&manuals.0, &langs.0).into_iter().unzip();
    let (new_ids, new): (Vec<_>, Vec<_>) = refs(&manuals.1, &langs.1).into_iter().unzip();
    (align(&old, &new), (old_ids, new_ids))
}

const EN: (&str, &str) = ("en", "en");

#[test]
fn in_another_edition() {
    let three = format!("{ALPHA}\n\n{BETA}\n\n{GAMMA}");
    check(EN, &three, &three, "p1=p1 p2=p2 p3=p3");
    // A slip put right, a word changed.
    check(
        EN,
        &three,
        &three.replace("Nobody", "No one"),
        "p1=p1 p2~p2 p3=p3",
    );
    // Inserted before, between and after.
    check(
        EN,
        &three,
        &format!("{DELTA}\n\n{three}"),
        "p1=p2 p2=p3 p3=p4",
    );
    check(
        EN,
        &three,
        &format!("{ALPHA}\n\n{DELTA}\n\n{BETA}\n\n{GAMMA}"),
        "p1=p1 p2=p3 p3=p4",
    );
    check(
        EN,
        &three,
        &format!("{three}\n\n{DELTA}"),
        "p1=p1 p2=p2 p3=p3",
    );
    // Deleted.
    check(
        EN,
        &three,
        &format!("{ALPHA}\n\n{GAMMA}"),
        "p1=p1 p2- p3=p2",
    );
    check(EN, &three, "", "p1- p2- p3-");
    // Moved, and moved with a change.
    check(
        EN,
        &three,
        &format!("{GAMMA}\n\n{ALPHA}\n\n{BETA}"),
        "p1=p2 p2=p3 p3=p1",
    );
    let changed = GAMMA.replace("politely", "kindly");
    check(
        EN,
        &three,
        &format!("{changed}\n\n{ALPHA}\n\n{BETA}"),
        "p1=p2 p2=p3 p3~p1",
    );
    // Replaced by something else: only the place is left.
    check(
        EN,
        &three,
        &format!("{ALPHA}\n\n{DELTA}\n\n{GAMMA}"),
        "p1=p1 p2@p2 p3=p3",
    );
}

#[test]
fn below_another_heading() {
    let old = format!("{ALPHA}\n\n{BETA}\n\n## T {{#two}}\n\n{GAMMA}");
    let new = format!("{ALPHA}\n\n## T {{#two}}\n\n{BETA}\n\n{GAMMA}");
    check(EN, &old, &new, "p1=p1 p2=two.p1 two.p1=two.p2");
    // The heading itself is gone, what stood below it is not.
    let new = format!("{ALPHA}\n\n{BETA}\n\n{GAMMA}");
    check(EN, &old, &new, "p1=p1 p2=p2 two.p1=p3");
}

#[test]
fn split_and_joined() {
    let whole = format!("{ALPHA} {BETA}");
    let pieces = format!("{ALPHA}\n\n{BETA}");
    check(
        EN,
        &format!("{whole}\n\n{GAMMA}"),
        &format!("{pieces}\n\n{GAMMA}"),
        "p1~p1+p2 p2=p3",
    );
    check(
        EN,
        &format!("{pieces}\n\n{GAMMA}"),
        &format!("{whole}\n\n{GAMMA}"),
        "p1~p1 p2~p1 p3=p2",
    );
}

#[test]
fn a_paragraph_that_became_an_item() {
    let list = format!("- {ALPHA}\n- {BETA}");
    check(EN, &format!("{ALPHA}\n\n{BETA}"), &list, "p1=i1 p2=i2");
}

#[test]
fn tables_and_cells_to_fill_in() {
    let old = "|Who|What|\n|-|-|\n|Nurse||\n|Doctor||";
    let new = "|Who|What|\n|-|-|\n|Midwife||\n|Nurse||\n|Doctor||";
    check(EN, old, new, "c1=c1 c2=c2 c3=c5 c4=c6 c5=c7 c6=c8");
}

const OTHER: (&str, &str) = ("en", "fr");

#[test]
fn in_another_language() {
    let old = "Aa.\n\n- b\n- c\n\n> [!TIP]\n> d\n\nEe.\n\nFf.";
    let new = "Àà.\n\n- bé\n- cé\n\n> [!TIP]\n> dé\n\nÉé.\n\nFé.";
    check(OTHER, old, new, "p1^p1 i1^i1 i2^i2 a1^a1 p2^p2 p3^p3");
    // One paragraph more: the run is one.
    let new = "Àà.\n\n- bé\n- cé\n\n> [!TIP]\n> dé\n\nÉé.\n\nFé.\n\nGé.";
    check(
        OTHER,
        old,
        new,
        "p1^p1 i1^i1 i2^i2 a1^a1 p2?p2+p3+p4 p3?p2+p3+p4",
    );
    // One fewer.
    let new = "Àà.\n\n- bé\n- cé\n\n> [!TIP]\n> dé\n\nÉé.";
    check(OTHER, old, new, "p1^p1 i1^i1 i2^i2 a1^a1 p2?p2 p3?p2");
    // An item is missing: the places are still told, less surely.
    let new = "Àà.\n\n- bé\n\n> [!TIP]\n> dé\n\nÉé.\n\nFé.";
    check(OTHER, old, new, "p1@p1 i1@i1 i2- a1@a1 p2@p2 p3@p3");
}

#[test]
fn a_run_in_another_language_has_a_best_guess() {
    #[track_caller]
    fn best(old: &str, new: &str, expect: &[&str]) {
        let (found, ids) = aligned(OTHER, old, new);
        let best: Vec<&str> = found.matches[1..]
            .iter()
            .map(|one| one.best.map_or("", |to| &ids.1[to]))
            .collect();
        assert_eq!(best, expect, "{old} -> {new}");
    }
    // By what is the same in every language.
    best(
        "Short.\n\nSee { CITE(\"gc14\", \"42\") }.\n\nEnd.",
        "Court.\n\nUn ajout.\n\nEncore un.\n\nVoir { CITE(\"gc14\", \"42\") }.\n\nFin.",
        &["one.p1", "one.p4", "one.p5"],
    );
    // By length.
    best(
        &format!("{ALPHA}{BETA}\n\nEnd."),
        &format!("{ALPHA}\n\n{BETA}\n\nFin."),
        &["one.p1", "one.p3"],
    );
}

#[test]
fn the_nearest_block_stands_in_for_a_lost_one() {
    let (found, ids) = aligned(
        EN,
        &format!("{ALPHA}\n\n{BETA}\n\n{GAMMA}"),
        &format!("{ALPHA}\n\n{GAMMA}"),
    );
    assert_eq!(found.matches[2].best, None);
    assert_eq!(
        found.nearest(2).map(|to| ids.1[to].as_str()),
        Some("one.p1")
    );
}

#[test]
fn long_texts_are_aligned_in_time() {
    let paragraph = |nth: usize| format!("{nth} {ALPHA} {}\n\n", nth * 7919);
    let old: String = (0..1500).map(paragraph).collect();
    let new: String = (0..1500)
        .filter(|nth| nth % 10 != 3)
        .map(paragraph)
        .collect();
    let start = std::time::Instant::now();
    let (found, _) = aligned(EN, &old, &new);
    let same = found
        .matches
        .iter()
        .filter(|one| one.sure == Sure::Same)
        .count();
    assert_eq!(same, 1351);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
