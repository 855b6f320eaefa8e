//! Temporary: a window over the files of a folder.
use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};
fn main() -> anyhow::Result<()> {
    tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol("floor", |_, request, responder| {
            if request.uri().path() == "/.paint" {
                println!("painted {}", String::from_utf8_lossy(request.body()));
            }
            if request.uri().path() == "/.log" {
                println!("@{}", String::from_utf8_lossy(request.body()));
            }
            let dir = std::env::var("VARIANT_DIR").unwrap();
            let path = request.uri().path().trim_start_matches('/');
            let path = if path.is_empty() { "index.html" } else { path };
            let page = std::fs::read(format!("{dir}/{path}")).unwrap_or_default();
            let kind = match path.rsplit('.').next() {
                Some("css") => "text/css",
                Some("js") => "text/javascript",
                Some("svg") => "image/svg+xml",
                Some("ttf") => "font/ttf",
                _ => "text/html; charset=utf-8",
            };
            responder.respond(
                Response::builder()
                    .header("content-type", kind)
                    .body(page)
                    .unwrap_or_default(),
            );
        })
        .setup(|app| {
            let data = std::env::var_os("HRHW_DATA").map_or_else(std::env::temp_dir, Into::into);
            let url = WebviewUrl::CustomProtocol("floor://localhost/".parse()?);
            let extra = std::env::var("VARIANT_JS")
                .ok()
                .and_then(|f| std::fs::read_to_string(f).ok())
                .unwrap_or_default();
            WebviewWindowBuilder::new(app, "main", url)
                .inner_size(1180.0, 800.0)
                .data_directory(data)
                .initialization_script(include_str!("../src/paint.js"))
                .initialization_script(extra)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
