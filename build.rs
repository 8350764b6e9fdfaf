//! Makes the sentences of the pages; keeps what it takes to take the module apart.

fn main() -> Result<(), words::Error> {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    words::generate("app")
}
