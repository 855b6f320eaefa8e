//! What must never be, read from `cargo metadata` and from the files.

#[path = "invariants/sources.rs"]
mod sources;
#[path = "invariants/typefaces.rs"]
mod typefaces;

use house::programs::root;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

use std::process::Command;

use sources::{code, files, nowhere, shown, sources};

/// Who may depend on whom among our own crates; tests may on everybody.
const ARROWS: &[(&str, &[&str])] = &[
    ("action", &["workbook"]),
    ("adaptation", &["language", "workbook"]),
    ("language", &[]),
    ("figure", &["language"]),
    ("manual", &["language"]),
    ("workbook", &[]),
    ("search", &["language", "manual"]),
    ("marks", &["language", "manual", "workbook"]),
    ("review", &[]),
    ("workshop", &["language", "manual"]),
    ("translation", &["language", "manual"]),
    ("pack", &["language", "manual"]),
    ("paper", &["figure", "language", "manual"]),
    ("assessment", &["manual"]),
    (
        "pages",
        &[
            "assessment",
            "action",
            "adaptation",
            "figure",
            "language",
            "manual",
            "pack",
            "paper",
            "review",
            "marks",
            "search",
            "translation",
            "workbook",
            "workshop",
        ],
    ),
    (
        "hrhw",
        &[
            "figure",
            "language",
            "manual",
            "pack",
            "pages",
            "paper",
            "marks",
            "search",
            "translation",
            "workbook",
        ],
    ),
    ("desktop", &["language", "manual", "pages", "workbook"]),
    ("xtask", &[]),
    (
        "house",
        &[
            "adaptation",
            "assessment",
            "desktop",
            "hrhw",
            "language",
            "manual",
            "pack",
            "pages",
            "paper",
            "marks",
            "search",
            "translation",
            "workbook",
            "workshop",
        ],
    ),
];

/// The platforms that people have.
const SHIPPED_FOR: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

/// Crates that know nothing of windows or networks.
const BELOW: &[&str] = &[
    "action",
    "adaptation",
    "marks",
    "figure",
    "language",
    "manual",
    "workbook",
    "search",
    "translation",
    "pack",
    "paper",
    "review",
    "workshop",
    "assessment",
];

/// The packages of the workspace and all they need, by name, without what only tests need.
struct Graph {
    members: BTreeSet<String>,
    needs: BTreeMap<String, BTreeSet<String>>,
    names: BTreeMap<String, String>,
}

impl Graph {
    fn read() -> Self {
        Self::read_for(&[])
    }

    /// As it is on one platform.
    fn on(platform: &str) -> Self {
        Self::read_for(&["--filter-platform", platform])
    }

    fn read_for(platform: &[&str]) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(["metadata", "--format-version=1"])
            .args(platform)
            .current_dir(root());
        let output = command.output().expect("cargo started this test");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let list = |value: &Value| value.as_array().expect("a list").clone();
        let names = list(&metadata["packages"])
            .iter()
            .map(|one| (text(&one["id"]), text(&one["name"])))
            .collect();
        let needed = |node: &Value| {
            let for_real = |dep: &&Value| {
                list(&dep["dep_kinds"])
                    .iter()
                    .any(|kind| kind["kind"].is_null())
            };
            list(&node["deps"])
                .iter()
                .filter(for_real)
                .map(|dep| text(&dep["pkg"]))
                .collect()
        };
        let needs = list(&metadata["resolve"]["nodes"])
            .iter()
            .map(|node| (text(&node["id"]), needed(node)))
            .collect();
        let members = list(&metadata["workspace_members"])
            .iter()
            .map(text)
            .collect();
        Self {
            members,
            needs,
            names,
        }
    }

    fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members
            .iter()
            .map(|id| (id.as_str(), self.names[id].as_str()))
    }

    fn direct(&self, id: &str) -> BTreeSet<&str> {
        self.needs[id]
            .iter()
            .map(|need| self.names[need].as_str())
            .collect()
    }

    /// Everything that a package brings with it.
    fn all(&self, id: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            open.extend(
                self.needs[next]
                    .iter()
                    .map(String::as_str)
                    .filter(|need| found.insert(*need)),
            );
        }
        found
            .into_iter()
            .map(|id| self.names[id].as_str())
            .collect()
    }

    /// The members that say one of these names themselves.
    fn who_say(&self, names: &[&str]) -> Vec<&str> {
        let says = |(id, _): &(&str, &str)| self.direct(id).iter().any(|need| names.contains(need));
        self.members().filter(says).map(|(_, name)| name).collect()
    }
}

#[test]
fn arrows_point_one_way() {
    let graph = Graph::read();
    let ours: BTreeSet<&str> = graph.members().map(|(_, name)| name).collect();
    for (id, name) in graph.members() {
        let allowed = ARROWS
            .iter()
            .find(|(who, _)| *who == name)
            .map(|(_, whom)| *whom);
        let allowed = allowed.unwrap_or_else(|| panic!("{name} has no place among the arrows"));
        for need in graph.direct(id).intersection(&ours) {
            assert!(allowed.contains(need), "{name} must not depend on {need}");
        }
    }
}

#[test]
fn only_the_desktop_says_tauri() {
    let graph = Graph::read();
    let with_tauri: Vec<&str> = graph
        .members()
        .filter(|(id, _)| graph.all(id).contains("tauri"))
        .map(|(_, name)| name)
        .collect();
    assert_eq!(with_tauri, ["desktop"]);
}

#[test]
fn only_workbook_and_search_say_rusqlite() {
    let graph = Graph::read();
    for name in graph.who_say(&["rusqlite", "libsqlite3-sys"]) {
        assert!(["workbook", "search"].contains(&name), "{name}");
    }
}

#[test]
fn the_crates_below_know_no_window_and_no_network() {
    let graph = Graph::read();
    for (id, name) in graph.members().filter(|(_, name)| BELOW.contains(name)) {
        let all = graph.all(id);
        for foreign in ["axum", "tauri", "tokio", "hyper", "tower"] {
            assert!(!all.contains(foreign), "{name} brings {foreign}");
        }
    }
}

#[test]
fn nothing_that_is_shipped_can_call_out() {
    let clients = [
        "reqwest",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "minreq",
        "rustls",
        "native-tls",
    ];
    for platform in SHIPPED_FOR {
        let graph = Graph::on(platform);
        for (id, name) in graph
            .members()
            .filter(|(_, name)| ["desktop", "hrhw"].contains(name))
        {
            let all = graph.all(id);
            let found: Vec<&str> = clients
                .into_iter()
                .filter(|client| all.contains(client))
                .collect();
            assert!(found.is_empty(), "{name} brings {found:?} on {platform}");
        }
    }
}

#[test]
fn only_manual_parses_markdown() {
    let graph = Graph::read();
    for name in graph.who_say(&["pulldown-cmark", "comrak", "markdown"]) {
        assert_eq!(name, "manual");
    }
}

#[test]
fn no_capability_and_no_command() {
    let folder = root().join("src-tauri");
    let config =
        std::fs::read_to_string(folder.join("tauri.conf.json")).expect("the configuration");
    let config: Value = serde_json::from_str(&config).expect("JSON");
    assert_eq!(
        config["app"]["security"]["capabilities"],
        Value::Array(Vec::new())
    );
    assert_eq!(config["app"]["withGlobalTauri"], false);
    let capabilities = folder.join("capabilities").read_dir().expect("the folder");
    let names: Vec<_> = capabilities
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert_eq!(names, ["README.md"]);
    assert!(!folder.join("permissions").exists());
    nowhere(
        &sources(&["src-tauri/src"]),
        &[
            "tauri::command",
            "invoke_handler",
            "generate_handler",
            "#[command",
        ],
        &[],
    );
}

#[test]
fn sql_stays_in_workbook_and_search() {
    let words = [
        "SELECT ",
        "INSERT INTO",
        "CREATE TABLE",
        "DELETE FROM",
        "PRAGMA ",
        "UPDATE OR ",
        "DROP TABLE",
    ];
    nowhere(&code(), &words, &["crates/workbook/", "crates/search/"]);
    for file in files(&root(), "sql") {
        let name = shown(&file);
        assert!(
            name.starts_with("crates/workbook/") || name.starts_with("crates/search/"),
            "{name}"
        );
    }
}

#[test]
fn html_stays_in_the_templates_and_the_renderer() {
    let marks = ["</", "\"<", "'<'", "r#\"<"];
    // The checker of messages looks for marks, it writes none.
    let but = [
        "crates/manual/src/render",
        "crates/figure/src/write.rs",
        // Closes the marks of pages that the templates made, for books.
        "crates/pages/src/export/xhtml.rs",
        "crates/language/src/check/leaf.rs",
        // Compares what stands between the marks of two pages; it writes none.
        "crates/hrhw/src/check/render/crawl.rs",
        // Names the signs that file systems refuse.
        "crates/paper/src/name.rs",
        // Refuses words of a pack that hold marks.
        "crates/pack/src/words.rs",
        // XML for translators' programs, which never is a page.
        "crates/translation/src/exchange/xliff",
    ];
    nowhere(&code(), &marks, &but);
}

#[test]
fn sockets_are_opened_by_the_http_door_alone() {
    let words = ["TcpListener", "TcpStream", "UdpSocket", "TcpSocket"];
    nowhere(&code(), &words, &["crates/pages/src/http"]);
}
