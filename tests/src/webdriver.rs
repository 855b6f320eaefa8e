//! The W3C WebDriver protocol, as far as the tests speak it. The same words drive WebKitWebDriver and chromedriver.
//!
//! A library for it was tried and left: it is asynchronous and ties a session to one runtime, while a test here is a
//! plain function, and the protocol is a line of JSON a command.

use crate::process::{Process, free_port, wait_for_port};
use anyhow::{Context, bail};
use serde_json::{Value, json};
use std::cell::Cell;
use std::process::Command;
use std::time::Duration;
use ureq::Agent;

/// The name under which the protocol hands out an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How often a page that goes away is asked anew, every hundredth of a second.
const PATIENCE: usize = 300;

/// Answers as soon as our scripts have come, after three seconds in any case.
const READY: &str = "const done = arguments[0], end = performance.now() + 3000;
    const isReady = () => document.readyState === 'complete'
        && (!document.querySelector('script[src$=\"scripts/main.js\"]') || 'ready' in document.documentElement.dataset);
    const look = () => isReady() || performance.now() > end ? done() : setTimeout(look, 4);
    look();";

/// A driver and the one session in it.
pub struct Session {
    agent: Agent,
    base: String,
    /// Whether the page was waited for after the last command, which may have led to another one.
    is_ready: Cell<bool>,
    _driver: Process,
}

/// An element of a page.
pub struct Element<'a> {
    session: &'a Session,
    id: String,
}

impl Session {
    /// Starts `driver` with `--port` and opens a session with these capabilities.
    ///
    /// # Errors
    /// The driver is not installed, or the program it drives did not start.
    pub fn start(driver: &mut Command, capabilities: &Value) -> anyhow::Result<Self> {
        let port = free_port()?;
        let process = Process::start(driver.arg(format!("--port={port}")))?;
        wait_for_port(port)?;
        let agent = agent();
        let sessions = format!("http://127.0.0.1:{port}/session");
        let capabilities = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = call(&agent, "POST", &sessions, Some(&capabilities))?;
        let id = answer["sessionId"].as_str().context("a session")?;
        Ok(Self {
            base: format!("{sessions}/{id}"),
            agent,
            is_ready: Cell::new(false),
            _driver: process,
        })
    }

    /// Any command of the protocol, by its path below the session.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn command(&self, method: &str, path: &str, body: Option<&Value>) -> anyhow::Result<Value> {
        self.is_ready.set(false);
        call(&self.agent, method, &format!("{}{path}", self.base), body)
    }

    /// Opens an address and waits until it is loaded.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn open(&self, url: &str) -> anyhow::Result<()> {
        self.command("POST", "/url", Some(&json!({ "url": url })))?;
        self.wait_until_ready();
        Ok(())
    }

    /// Waits until our scripts have come, which they do after a page's first paint; a page without them is ready. The
    /// page itself looks: to ask it over and over from here took a quarter of the time of all looks at pages.
    fn wait_until_ready(&self) {
        let wait = json!({ "args": [], "script": READY });
        for _ in 0..PATIENCE {
            if self.is_ready.get() {
                return;
            }
            // Between two pages nobody answers; whoever asks next hears why.
            let answer = self.command("POST", "/execute/async", Some(&wait));
            self.is_ready.set(answer.is_ok());
            if answer.is_err() {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }

    /// The address of the page.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn url(&self) -> anyhow::Result<String> {
        text(&self.command("GET", "/url", None)?)
    }

    /// One page back.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn back(&self) -> anyhow::Result<()> {
        self.command("POST", "/back", Some(&json!({}))).map(drop)
    }

    /// Runs a script that returns a value.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn run(&self, script: &str) -> anyhow::Result<Value> {
        self.wait_until_ready();
        self.command(
            "POST",
            "/execute/sync",
            Some(&json!({ "script": script, "args": [] })),
        )
    }

    /// Runs the body of an `async` function with these arguments and waits for what it returns; what it throws comes
    /// back as a text.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn run_async(&self, script: &str, args: &Value) -> anyhow::Result<Value> {
        self.wait_until_ready();
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...args) => {{ {script} }})(...arguments).then(done, (error) => done(String(error)));"
        );
        self.command(
            "POST",
            "/execute/async",
            Some(&json!({ "script": script, "args": args })),
        )
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, css: &str) -> anyhow::Result<Element<'_>> {
        self.wait_until_ready();
        let found = self.command(
            "POST",
            "/element",
            Some(&json!({ "using": "css selector", "value": css })),
        )?;
        Ok(Element {
            session: self,
            id: text(&found[ELEMENT])?,
        })
    }

    /// All elements that a CSS selector finds.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn find_all(&self, css: &str) -> anyhow::Result<Vec<Element<'_>>> {
        self.wait_until_ready();
        let found = self.command(
            "POST",
            "/elements",
            Some(&json!({ "using": "css selector", "value": css })),
        )?;
        let found = found.as_array().context("a list")?;
        found
            .iter()
            .map(|one| {
                Ok(Element {
                    session: self,
                    id: text(&one[ELEMENT])?,
                })
            })
            .collect()
    }

    /// A picture of the page, as PNG in base64.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn screenshot(&self) -> anyhow::Result<String> {
        text(&self.command("GET", "/screenshot", None)?)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.command("DELETE", "", None).ok();
    }
}

impl Element<'_> {
    /// Clicks it, as a person would.
    ///
    /// # Errors
    /// It cannot be seen, or something lies over it.
    pub fn click(&self) -> anyhow::Result<()> {
        self.command("POST", "/click", Some(&json!({}))).map(drop)
    }

    /// Clicks what leads to another page, and waits for that page. One that sent a form stays up while the program
    /// answers, and whoever asks meanwhile speaks to the old one.
    ///
    /// # Errors
    /// It cannot be clicked, or the page stayed.
    pub fn follow(&self) -> anyhow::Result<()> {
        self.click()?;
        for _ in 0..PATIENCE {
            if self.command("GET", "/name", None).is_err() {
                self.session.wait_until_ready();
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        bail!("the click led nowhere")
    }

    /// Types into it.
    ///
    /// # Errors
    /// It takes no keys.
    pub fn keys(&self, text: &str) -> anyhow::Result<()> {
        self.command("POST", "/value", Some(&json!({ "text": text })))
            .map(drop)
    }

    /// The text that can be seen.
    ///
    /// # Errors
    /// It is gone.
    pub fn text(&self) -> anyhow::Result<String> {
        text(&self.command("GET", "/text", None)?)
    }

    /// An attribute, `None` if it has no such.
    ///
    /// # Errors
    /// It is gone.
    pub fn attribute(&self, name: &str) -> anyhow::Result<Option<String>> {
        Ok(self
            .command("GET", &format!("/attribute/{name}"), None)?
            .as_str()
            .map(str::to_owned))
    }

    /// What it is called for somebody who hears the page.
    ///
    /// # Errors
    /// It is gone.
    pub fn label(&self) -> anyhow::Result<String> {
        text(&self.command("GET", "/computedlabel", None)?)
    }

    /// What it is for somebody who hears the page.
    ///
    /// # Errors
    /// It is gone.
    pub fn role(&self) -> anyhow::Result<String> {
        text(&self.command("GET", "/computedrole", None)?)
    }

    fn command(&self, method: &str, path: &str, body: Option<&Value>) -> anyhow::Result<Value> {
        self.session
            .command(method, &format!("/element/{}{path}", self.id), body)
    }
}

/// A client that takes every status as an answer and follows no redirect by itself.
#[must_use]
pub fn agent() -> Agent {
    let patience = Duration::from_secs(60);
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(patience))
        .build()
        .into()
}

fn call(agent: &Agent, method: &str, url: &str, body: Option<&Value>) -> anyhow::Result<Value> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let request = http::Request::builder()
        .method(method)
        .uri(url)
        .header("content-type", "application/json");
    let mut answer = match method {
        "POST" => agent.run(request.body(body)?)?,
        _ => agent.run(request.body(())?)?,
    };
    let mut value: Value = serde_json::from_str(&answer.body_mut().read_to_string()?)?;
    if !answer.status().is_success() {
        bail!("{method} {url}: {}", value["value"]["message"]);
    }
    Ok(value["value"].take())
}

fn text(value: &Value) -> anyhow::Result<String> {
    value
        .as_str()
        .map(str::to_owned)
        .with_context(|| format!("a text, not {value}"))
}
