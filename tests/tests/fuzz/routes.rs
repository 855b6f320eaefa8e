//! Every route of the app, asked in ways that no page of ours asks: an answer always, and never "broken".

use axum::body::{Body, to_bytes};
use fastrand::Rng;
use house::fuzz::{Reader, files};
use http::{Method, Request, StatusCode, header};
use pages::{House, Setup, owner_router};
use std::sync::Arc;
use tower::ServiceExt as _;
use workbook::Folder;

const FORM: &str = "application/x-www-form-urlencoded";

/// Names of fields, and values that some page takes.
const FIELDS: &[&str] = &[
    "name=Amina",
    "lang=en",
    "shown=name",
    "q=rights",
    "text=words",
    "note=words",
    "words=a",
    "title=A",
    "what=b",
    "do=add",
    "day=0",
    "item=1",
    "date=2026-13-45",
    "start=25:61",
    "minutes=99999999999",
    "parent=x",
    "sitting=0192f0c1-7c3e-7d6a-b1f4-9a4c1d2e3f40",
    "section=overview",
    "block=overview.p1",
    "kind=important",
    "path=/no/such",
    "folder=/no/such",
    "passphrase=a",
    "new=b",
    "again=b",
    "old=c",
    "code=D",
    "to=fr",
    "key=overview.p1",
    "seen=x",
    "q-1=1",
    "all=dual-loyalty",
    "pair=a",
    "codes=1%0A2",
    "count=200",
    "people=-1",
    "back=//evil.invalid",
    "since=18446744073709551616",
    "at=overview.p1",
    "list=all",
    "from=/en/",
    "rows=999999",
    "open=-1",
    "card=x",
    "act=again",
    "theme=night",
    "text_size=large",
    "on=yes",
    "hash=0",
    "trust=yes",
    "mail=a@b.c",
    "version=1.2",
];

/// The routes as they are written in `pages`: each text that begins with a slash.
fn routes() -> anyhow::Result<Vec<String>> {
    let source = String::from_utf8(files("crates/pages/src/routes", "rs")?.concat())?;
    let texts = source
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| text.starts_with('/'));
    let bases = [
        "",
        "/{lang}/sessions/dual-loyalty/notes/{prompt}/",
        "/{lang}/plans/{id}",
        "/{lang}/lead/{id}/tests/{occasion}",
        "/{lang}/sessions/{slug}/adapt",
        "/{lang}/printing/{job}",
    ];
    let mut routes: Vec<String> = texts
        .flat_map(|text| {
            bases.map(|base| {
                if text.starts_with("/{lang}") {
                    text.to_owned()
                } else {
                    format!("{base}{text}")
                }
            })
        })
        .collect();
    routes.extend(["versions", "restore", "erase"].map(|page| format!("{}{page}", bases[1])));
    routes.sort();
    routes.dedup();
    // Copies of the whole manual and PDFs take their time; each has its own tests. The desk's copy is written wherever
    // its address says.
    let left_out = ["/export", "paper", "archive", "/translate/copy"];
    routes.retain(|route| !left_out.iter().any(|end| route.ends_with(end)));
    Ok(routes)
}

/// A house at which Amina has begun her workbook.
struct Home {
    house: Arc<House>,
    runtime: tokio::runtime::Runtime,
    _folder: tempfile::TempDir,
}

impl Home {
    fn new() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let house = House::new(Setup::bare(Folder::at(folder.path()), "en"));
        let home = Self {
            house,
            runtime: tokio::runtime::Runtime::new()?,
            _folder: folder,
        };
        home.begin()?;
        Ok(home)
    }

    fn begin(&self) -> anyhow::Result<()> {
        let status = self.ask(
            "POST",
            "/en/people",
            "name=Amina&lang=en&lead=yes&study=yes&translate=yes&shown=name",
            FORM,
        );
        anyhow::ensure!(status == Some(StatusCode::SEE_OTHER), "{status:?}");
        Ok(())
    }

    /// The status of the answer; nothing where no such request can be made.
    fn ask(&self, method: &str, address: &str, body: &str, kind: &str) -> Option<StatusCode> {
        let method = Method::from_bytes(method.as_bytes()).ok()?;
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body.to_owned()))
            .ok()?;
        request.extensions_mut().insert(self.house.viewer());
        self.runtime.block_on(async {
            let answer = owner_router(&self.house).oneshot(request).await.ok()?;
            let status = answer.status();
            to_bytes(answer.into_body(), usize::MAX).await.ok()?;
            Some(status)
        })
    }
}

/// Turns a piece of the corpus into an address: its names filled with what is there, or with what came.
fn filled(route: &str, random: &mut Rng, words: &str) -> String {
    let mut address = String::new();
    for part in route.split_inclusive('/') {
        let (name, slash) = part
            .strip_suffix('/')
            .map_or((part, ""), |name| (name, "/"));
        if name.starts_with('{') && name.ends_with('}') {
            address.push_str(&value(name, random, words));
        } else {
            address.push_str(name);
        }
        address.push_str(slash);
    }
    address
}

fn value(name: &str, random: &mut Rng, words: &str) -> String {
    let known: &[&str] = match name {
        "{lang}" | "{to}" | "{other}" => &["en", "fr", "ru", "xx"],
        "{slug}" => &[
            "dual-loyalty",
            "right-to-health-checklist",
            "confidentiality",
        ],
        "{voice}" => &["night-shift"],
        "{section}" | "{block}" => &["overview", "overview.p1", "triads"],
        "{prompt}" => &["reflect-1", "prompt-request"],
        "{occasion}" => &["before", "after"],
        "{format}" | "{kind}" => &["po", "xliff", "csv", "md"],
        "{*page}" => &["dual-loyalty", "voices/night-shift", "app"],
        _ => &["0192f0c1-7c3e-7d6a-b1f4-9a4c1d2e3f40", "gc14"],
    };
    match random.u8(..4) {
        0 => words
            .bytes()
            .take(300)
            .map(|byte| format!("%{byte:02X}"))
            .collect(),
        _ => (*random.choice(known).unwrap_or(&"x")).to_owned(),
    }
}

/// Bytes as a form sends them: some of our fields, some with what came for a value.
fn form(random: &mut Rng, words: &str) -> String {
    let fields = (0..random.usize(..9)).map(|_| {
        let field = random.choice(FIELDS).copied().unwrap_or_default();
        if random.bool() {
            return field.to_owned();
        }
        let name = field.split('=').next().unwrap_or_default();
        format!(
            "{name}={}",
            words
                .bytes()
                .map(|byte| format!("%{byte:02X}"))
                .collect::<String>()
        )
    });
    fields.collect::<Vec<_>>().join("&")
}

#[test]
fn every_route() -> anyhow::Result<()> {
    let routes = routes()?;
    anyhow::ensure!(routes.len() > 120, "{} routes", routes.len());
    let home = Home::new()?;
    let corpus = FIELDS
        .iter()
        .map(|field| field.as_bytes().to_vec())
        .collect();
    let read = |bytes: &[u8]| {
        // Everything follows from the bytes, so that what was found happens again.
        let mut random = Rng::with_seed(bytes.iter().fold(7, |seed: u64, byte| {
            seed.wrapping_mul(31).wrapping_add(u64::from(*byte))
        }));
        let words = String::from_utf8_lossy(bytes);
        let Some(route) = random.choice(&routes) else {
            return;
        };
        let mut address = filled(route, &mut random, &words);
        let method = *random
            .choice(&["GET", "POST", "POST", "POST", "HEAD", "PUT"])
            .unwrap_or(&"GET");
        let body = if random.u8(..5) == 0 {
            words.to_string()
        } else {
            form(&mut random, &words)
        };
        if method == "GET" {
            address.push_str(&format!("?{}", form(&mut random, &words)));
        }
        let kind = *random
            .choice(&[
                FORM,
                FORM,
                FORM,
                "application/json",
                "application/octet-stream",
                "text/plain",
                "",
            ])
            .unwrap_or(&FORM);
        let status = home.ask(method, &address, &body, kind);
        assert_ne!(
            status,
            Some(StatusCode::INTERNAL_SERVER_ERROR),
            "{method} {address} {body}"
        );
        if home.house.viewer().desk().is_none() {
            home.begin().expect("a workbook can be begun again");
        }
    };
    Reader {
        name: "routes",
        corpus,
        pieces: FIELDS,
        read: &read,
    }
    .fuzz()
}
