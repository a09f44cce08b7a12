//! RDF 1.1 Turtle.

use std::fmt::Write as _;

use super::statements::{Node, Object};
use super::vocabulary::PREFIXES;

/// A text as Turtle quotes it.
fn quoted(text: &str) -> String {
    let mut written = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            other if other.is_control() => {
                let _ = write!(written, "\\u{:04X}", u32::from(other));
            }
            other => written.push(other),
        }
    }
    written.push('"');
    written
}

fn object(object: &Object) -> String {
    match object {
        Object::Thing(address) => format!("<{address}>"),
        Object::Term(term) => (*term).to_owned(),
        Object::Text(language, text) => format!("{}@{}", quoted(text), language.code()),
        Object::Value("xsd:string", value) => quoted(value),
        Object::Value(kind, value) => format!("{}^^{kind}", quoted(value)),
    }
}

pub(super) fn write(nodes: &[Node]) -> String {
    let mut written = String::new();
    for (prefix, address) in PREFIXES {
        let _ = writeln!(written, "@prefix {prefix}: <{address}> .");
    }
    for node in nodes {
        let statements: Vec<String> = node
            .statements
            .iter()
            .map(|(predicate, said)| {
                let predicate = if *predicate == "rdf:type" { "a" } else { predicate };
                format!("  {predicate} {}", object(said))
            })
            .collect();
        let _ = write!(written, "\n<{}>\n{} .\n", node.address, statements.join(" ;\n"));
    }
    written
}
