//! Reads every text file and breaks the build when a language lacks a text that another has.
//!
//! Writes `texts.rs`: the embedded sources of each language, and all ids.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build stops where it meets the unexpected, and cargo speaks to it by variables"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => inline_variables(inline, found),
                Expression::Select { selector, variants } => {
                    inline_variables(selector, found);
                    for variant in variants {
                        variables(&variant.value, found);
                    }
                }
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                inline_variables(inner, found);
            }
        }
        _ => {}
    }
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let mut by_language: BTreeMap<&str, BTreeMap<String, (String, BTreeSet<String>)>> = BTreeMap::new();
    let mut code = String::from("pub(crate) const SOURCES: &[(&str, &str)] = &[\n");
    for language in LANGUAGES {
        let folder = Path::new(&root).join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<_> = fs::read_dir(&folder).expect("a folder per language").map(|f| f.expect("readable").path()).collect();
        files.sort();
        for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "ftl")) {
            let text = fs::read_to_string(file).expect("readable text");
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            let resource =
                fluent_syntax::parser::parse(text.clone()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name;
                        assert!(id.starts_with(&format!("{name}-")), "{}: text id {id} does not begin with {name}-", file.display());
                        assert!(message.attributes.is_empty() || message.value.is_some(), "{id}: attributes without a value");
                        let mut all = Vec::new();
                        if let Some(value) = message.value {
                            all.push((id.clone(), value));
                        }
                        for attribute in message.attributes {
                            all.push((format!("{id}.{}", attribute.id.name), attribute.value));
                        }
                        for (key, pattern) in all {
                            let mut found = BTreeSet::new();
                            variables(&pattern, &mut found);
                            let texts = by_language.entry(language).or_default();
                            let before = texts.insert(key.clone(), (file.display().to_string(), found));
                            assert!(before.is_none(), "{}: text {key} stands twice", file.display());
                        }
                    }
                    Entry::Junk { content } => panic!("{}: not understood: {content}", file.display()),
                    _ => {}
                }
            }
            writeln!(code, "    ({language:?}, include_str!({:?})),", file.display().to_string()).expect("write to a string");
        }
    }
    code.push_str("];\n");
    let mut missing = Vec::new();
    for language in LANGUAGES {
        for other in LANGUAGES {
            let (here, there) = (by_language.entry(language).or_default().clone(), by_language.entry(other).or_default());
            for (key, (file, used)) in &here {
                match there.get(key) {
                    None => missing.push(format!("{key} (in {file}) is missing in {other}")),
                    Some((_, theirs)) if theirs != used => {
                        missing.push(format!("{key}: {language} uses {used:?}, {other} uses {theirs:?}"))
                    }
                    Some(_) => {}
                }
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "texts disagree:\n{}", missing.join("\n"));
    code.push_str("/// The ids of all texts, in order; attributes as `id.attribute`.\npub const IDS: &[&str] = &[\n");
    for key in by_language.entry("fi").or_default().keys() {
        writeln!(code, "    {key:?},").expect("write to a string");
    }
    code.push_str("];\n");
    fs::write(Path::new(&out).join("texts.rs"), code).expect("writable");
}
