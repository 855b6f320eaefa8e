//! From the addresses of the router to the names of files, and from one file to another.

/// The file in which the page of an address lies: `/fr/` in `fr/index.html`, `/fr/about` in `fr/about.html`.
pub(crate) fn file_of(address: &str, ending: &str) -> String {
    let inside = address.trim_start_matches('/');
    let last = inside.rsplit('/').next().unwrap_or_default();
    // What has an ending of its own is no page.
    if last.contains('.') {
        return inside.to_owned();
    }
    if inside.is_empty() || inside.ends_with('/') {
        return format!("{inside}index.{ending}");
    }
    format!("{inside}.{ending}")
}

/// How one file names another: `fr/sessions/a.html` names `assets/x.css` as `../../assets/x.css`.
pub(crate) fn between(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').collect();
    let folders = &folders[..folders.len() - 1];
    let steps: Vec<&str> = to.split('/').collect();
    let shared = folders
        .iter()
        .zip(&steps[..steps.len() - 1])
        .take_while(|(one, other)| one == other)
        .count();
    let up = "../".repeat(folders.len() - shared);
    format!("{up}{}", steps[shared..].join("/"))
}

/// An address without what a file cannot answer: its query; and the place in the page.
pub(crate) fn parts(link: &str) -> (&str, &str) {
    let at = link.find('#').unwrap_or(link.len());
    let address = link[..at].split('?').next().unwrap_or_default();
    (address, &link[at..])
}

#[cfg(test)]
mod tests {
    use super::{between, file_of, parts};

    #[test]
    fn addresses_have_files() {
        for (address, file) in [
            ("/", "index.html"),
            ("/fr/", "fr/index.html"),
            ("/fr/sessions/dual-loyalty", "fr/sessions/dual-loyalty.html"),
            ("/assets/icon.svg", "assets/icon.svg"),
        ] {
            assert_eq!(file_of(address, "html"), file);
        }
    }

    #[test]
    fn files_name_each_other() {
        for (from, to, name) in [
            ("index.html", "fr/index.html", "fr/index.html"),
            ("fr/index.html", "fr/about.html", "about.html"),
            ("fr/sessions/a.html", "fr/sessions/b.html", "b.html"),
            (
                "fr/sessions/a.html",
                "ru/sessions/a.html",
                "../../ru/sessions/a.html",
            ),
            (
                "assets/styles/house.css",
                "assets/fonts/a.ttf",
                "../fonts/a.ttf",
            ),
        ] {
            assert_eq!(between(from, to), name, "{from} to {to}");
        }
        assert_eq!(parts("/fr/a?at=b#c"), ("/fr/a", "#c"));
    }
}
