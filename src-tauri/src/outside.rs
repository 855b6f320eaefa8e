//! Where an address leads: to a page of ours, out to the person's own browser, or nowhere.

use crate::door::SCHEME;
use tauri::Url;

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leads {
    /// To a page of this house: it may load in the window.
    Home,
    /// To the world: never loads in the window, may open in the person's own browser after asking.
    Out,
    /// To something no page of ours links to.
    Nowhere,
}

/// Where `url` leads, when the window shows pages of `home`.
pub(crate) fn leads(url: &Url, home: &Url) -> Leads {
    if is_home(url, home) {
        return Leads::Home;
    }
    match url.scheme() {
        "http" | "https" | "mailto" => Leads::Out,
        _ => Leads::Nowhere,
    }
}

fn is_home(url: &Url, home: &Url) -> bool {
    let same_place = url.host_str() == home.host_str() && url.port() == home.port();
    // On Windows the engine shows the scheme as a host of its own.
    let windows_name = format!("{SCHEME}.localhost");
    let scheme_on_windows =
        cfg!(windows) && home.scheme() == SCHEME && url.host_str() == Some(&windows_name);
    (url.scheme() == home.scheme() && same_place) || scheme_on_windows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_ours_are_home() {
        let check = |url: &str, home: &str, expect: Leads| {
            let url: Url = url.parse().expect("an address");
            assert_eq!(
                leads(&url, &home.parse().expect("an address")),
                expect,
                "{url}"
            );
        };
        let scheme = "hrhw://localhost/";
        check("hrhw://localhost/fr/", scheme, Leads::Home);
        check("hrhw://elsewhere/fr/", scheme, Leads::Nowhere);
        check("https://www.ohchr.org/", scheme, Leads::Out);
        check("http://localhost/", scheme, Leads::Out);
        check("mailto:a@example.org", scheme, Leads::Out);
        check("file:///etc/passwd", scheme, Leads::Nowhere);
        check("javascript:alert(1)", scheme, Leads::Nowhere);
        check("data:text/html,x", scheme, Leads::Nowhere);
        let http = "http://127.0.0.1:4000/";
        check("http://127.0.0.1:4000/fr/", http, Leads::Home);
        check("http://127.0.0.1:4001/fr/", http, Leads::Out);
        check("hrhw://localhost/", http, Leads::Nowhere);
    }
}
