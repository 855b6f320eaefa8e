//! The HTTP door: the same pages on loopback, for a machine without a display and for a web view that misbehaves.
//!
//! The address holds a token that works once; it is exchanged for a cookie of this door's own. The router behind it
//! reads neither: it is told who is asking.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_SECURITY_POLICY, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use http::{HeaderValue, Method, StatusCode};
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::guard::refused;
use crate::house::House;
use crate::problem::Problem;
use crate::routes::owner_router;

const COOKIE_NAME: &str = "hrhw";

/// A bound but not yet serving door.
pub struct HttpDoor {
    listener: TcpListener,
    keys: Arc<Keys>,
    address: SocketAddr,
    house: Arc<House>,
}

struct Keys {
    /// Works once, then it is gone.
    token: Mutex<Option<String>>,
    cookie: String,
    hosts: [String; 2],
    house: Arc<House>,
}

impl HttpDoor {
    /// Binds the door on loopback. Port 0 lets the system choose.
    ///
    /// # Errors
    /// The port is taken or may not be used.
    pub async fn bind(house: Arc<House>, port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?;
        let keys = Arc::new(Keys {
            token: Mutex::new(Some(secret())),
            cookie: secret(),
            hosts: [address.to_string(), format!("localhost:{}", address.port())],
            house: Arc::clone(&house),
        });
        Ok(Self {
            listener,
            keys,
            address,
            house,
        })
    }

    /// The address to open, with its one-time token.
    #[must_use]
    pub fn address(&self) -> String {
        let token = self.keys.token.lock().ok().and_then(|token| token.clone());
        format!(
            "http://{}/?token={}",
            self.address,
            token.unwrap_or_default()
        )
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    /// The listening socket broke.
    pub async fn serve(self) -> std::io::Result<()> {
        // Outside everything else: what the router answers, troubles included, is for the person who was let in.
        let router: Router = owner_router(&self.house).layer(from_fn_with_state(self.keys, admit));
        axum::serve(self.listener, router).await
    }

    /// Serves these pages and around them the house's own, which those may show in a frame: for a program that looks at
    /// every page by itself.
    ///
    /// # Errors
    /// The listening socket broke.
    pub async fn serve_around(self, own: Router) -> std::io::Result<()> {
        let house = owner_router(&self.house).layer(map_response(framed));
        let router = own
            .fallback_service(house)
            .layer(from_fn_with_state(self.keys, admit));
        axum::serve(self.listener, router).await
    }
}

/// An answer that may stand in a frame of this door's own pages; the rest of the policy stays as it is.
async fn framed(mut answer: Response) -> Response {
    let policy = answer.headers().get(CONTENT_SECURITY_POLICY);
    let policy = policy.and_then(|policy| policy.to_str().ok());
    let policy =
        policy.map(|policy| policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    if let Some(policy) = policy.and_then(|policy| HeaderValue::try_from(policy).ok()) {
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

fn secret() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// Lets a request through that carries this door's cookie and comes from this door's own pages.
async fn admit(State(keys): State<Arc<Keys>>, mut request: Request, next: Next) -> Response {
    if !keys.host_is_ours(&request) || !keys.origin_is_ours(&request) {
        return refused(&keys.house, &request, Problem::NotAdmitted);
    }
    if let Some(token) = token_of(&request) {
        return keys
            .exchange(&token)
            .unwrap_or_else(|| refused(&keys.house, &request, Problem::NotAdmitted));
    }
    if !keys.has_cookie(&request) {
        return refused(&keys.house, &request, Problem::NotAdmitted);
    }
    request.extensions_mut().insert(keys.house.viewer());
    next.run(request).await
}

impl Keys {
    /// Another name for this address is a page elsewhere trying to reach in.
    fn host_is_ours(&self, request: &Request) -> bool {
        let host = request
            .headers()
            .get(HOST)
            .and_then(|host| host.to_str().ok());
        host.is_some_and(|host| self.hosts.iter().any(|ours| ours == host))
    }

    fn origin_is_ours(&self, request: &Request) -> bool {
        let Some(origin) = request.headers().get(ORIGIN) else {
            return matches!(*request.method(), Method::GET | Method::HEAD)
                || self.has_cookie(request);
        };
        let origin = origin.to_str().unwrap_or_default();
        self.hosts
            .iter()
            .any(|ours| origin.strip_prefix("http://") == Some(ours))
    }

    fn has_cookie(&self, request: &Request) -> bool {
        request
            .headers()
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .any(|(name, value)| name == COOKIE_NAME && value == self.cookie)
    }

    fn exchange(&self, token: &str) -> Option<Response> {
        let mut kept = self
            .token
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.as_deref() != Some(token) {
            return None;
        }
        *kept = None;
        let cookie = format!(
            "{COOKIE_NAME}={}; HttpOnly; SameSite=Strict; Path=/",
            self.cookie
        );
        let mut answer = StatusCode::SEE_OTHER.into_response();
        answer
            .headers_mut()
            .insert(LOCATION, HeaderValue::from_static("/"));
        if let Ok(cookie) = HeaderValue::try_from(cookie) {
            answer.headers_mut().insert(SET_COOKIE, cookie);
        }
        Some(answer)
    }
}

fn token_of(request: &Request) -> Option<String> {
    if request.uri().path() != "/" {
        return None;
    }
    let query = request.uri().query()?;
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix("token="))
        .map(str::to_owned)
}
