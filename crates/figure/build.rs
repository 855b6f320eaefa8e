//! A diagram added to `ui/diagrams/` is embedded by the next build, not only a changed one.

fn main() {
    println!("cargo:rerun-if-changed=../../ui/diagrams");
    println!("cargo:rerun-if-changed=../../ui/fonts");
}
