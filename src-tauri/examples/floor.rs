//! The least a window can be: one word on a custom scheme. Start and memory are measured as ratios to it.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> anyhow::Result<()> {
    tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol("floor", |_, request, responder| {
            if request.uri().path() == "/.paint" {
                println!("painted {}", String::from_utf8_lossy(request.body()));
            }
            let page = b"<!doctype html><title>Floor</title><p>Floor</p>".to_vec();
            responder.respond(
                Response::builder()
                    .header("content-type", "text/html")
                    .body(page)
                    .unwrap_or_default(),
            );
        })
        .setup(|app| {
            let data = std::env::var_os("HRHW_DATA").map_or_else(std::env::temp_dir, Into::into);
            let url = WebviewUrl::CustomProtocol("floor://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", url)
                .inner_size(1180.0, 800.0)
                .data_directory(data)
                .initialization_script(include_str!("../src/paint.js"))
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
