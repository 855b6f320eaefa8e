//! The table of the contract: a fact, how it is asked for, and what must come back.

use http::HeaderMap;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// What is asked.
#[derive(Clone, Copy)]
pub(crate) struct Ask {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) kind: &'static str,
    /// The body is this text, so many times.
    pub(crate) text: &'static str,
    pub(crate) times: usize,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Heard {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

pub(crate) const fn get(path: &'static str) -> Ask {
    Ask {
        method: "GET",
        path,
        kind: "",
        text: "",
        times: 0,
    }
}

pub(crate) const fn post(path: &'static str, kind: &'static str, text: &'static str) -> Ask {
    Ask {
        method: "POST",
        path,
        kind,
        text,
        times: 1,
    }
}

/// A fact, how it is asked for, and what must come back.
pub(crate) type Line = (&'static str, Ask, fn(&Heard) -> bool);

/// What holds behind all three doors.
pub(crate) const EVERYWHERE: [Line; 10] = [
    (
        "a page is HTML under the policy",
        get("/en/about"),
        |heard| {
            heard.status == 200
                && heard.header("content-type").starts_with("text/html")
                && heard
                    .header("content-security-policy")
                    .starts_with("default-src 'none'")
        },
    ),
    (
        "a page is in the language of its address",
        get("/ru/about"),
        |heard| heard.text.contains("lang=\"ru\""),
    ),
    (
        "an unknown address gets a page that says so",
        get("/en/nowhere"),
        |heard| heard.status == 404 && heard.header("content-type").starts_with("text/html"),
    ),
    (
        "an address of tricks gets a page that says so",
        get("/en/sessions/%2e%2e%2f%00"),
        |heard| heard.status == 404 && heard.header("content-type").starts_with("text/html"),
    ),
    ("no page sets a cookie", get("/en/about"), |heard| {
        heard.headers.get("set-cookie").is_none()
    }),
    (
        "a form in UTF-8 is understood, and names the next page",
        post(
            "/ru/people",
            FORM,
            "name=%D0%90%D0%BC%D0%B8%D0%BD%D0%B0&lang=ru&study=yes&shown=name",
        ),
        |heard| heard.header("location") == "/ru/",
    ),
    (
        "a form without its fields is answered",
        post("/en/people", FORM, ""),
        |heard| heard.status == 422,
    ),
    (
        "a way of asking that is not there is answered",
        post("/en/about", FORM, "a=b"),
        |heard| heard.status == 405,
    ),
    (
        "multipart is refused",
        post(
            "/en/people",
            "multipart/form-data; boundary=x",
            "--x\r\n\r\n\r\n--x--\r\n",
        ),
        |heard| heard.status == 415,
    ),
    (
        "a body of 100 MB is refused",
        Ask {
            method: "POST",
            path: "/en/people",
            kind: FORM,
            text: "name=aaaaa",
            times: 10_000_000,
        },
        |heard| heard.status == 413,
    ),
];

/// What holds where the routes of the contract are: the router itself and the window.
pub(crate) const WITH_ROUTES: [Line; 7] = [
    (
        "PUT carries raw bytes",
        Ask {
            method: "PUT",
            ..post("/contract/echo", "application/octet-stream", "\u{0}ÿ")
        },
        |heard| {
            heard.text.contains("\"method\":\"PUT\"")
                && heard.text.contains("\"sum\":386")
                && heard.text.contains("\"length\":3")
        },
    ),
    (
        "DELETE arrives",
        Ask {
            method: "DELETE",
            ..get("/contract/echo?a=%D1%89")
        },
        |heard| {
            heard.text.contains("\"method\":\"DELETE\"")
                && heard.text.contains("\"uri\":\"/contract/echo?a=%D1%89\"")
        },
    ),
    (
        "100 KB of text arrive whole",
        Ask {
            times: 10_000,
            ..post("/contract/echo", "text/plain;charset=utf-8", "щука еду ")
        },
        |heard| heard.text.contains("\"length\":160000"),
    ),
    (
        "only path and query arrive",
        get("/contract/echo?b=1"),
        |heard| heard.text.contains("\"uri\":\"/contract/echo?b=1\""),
    ),
    ("no cookie arrives", get("/contract/echo"), |heard| {
        heard.text.contains("\"cookie\":null")
    }),
    (
        "duplicate headers are kept",
        get("/contract/twice"),
        |heard| {
            let all: Vec<&str> = heard
                .headers
                .get_all("x-twice")
                .iter()
                .filter_map(|one| one.to_str().ok())
                .collect();
            all.join(", ") == "one, two"
        },
    ),
    (
        "a long poll is answered when there is news",
        get("/contract/poll"),
        |heard| heard.text == "news",
    ),
];
