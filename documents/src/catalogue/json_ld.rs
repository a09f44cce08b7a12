//! JSON-LD 1.1: a graph of nodes, each with all that is said of it.

use serde_json::{Map, Value, json};

use super::statements::{Node, Object};
use super::vocabulary::PREFIXES;

fn object(object: &Object) -> Value {
    match object {
        Object::Thing(address) => json!({ "@id": address }),
        Object::Term(term) => json!({ "@id": term }),
        Object::Text(language, text) => json!({ "@value": text, "@language": language.code() }),
        Object::Value("xsd:string", value) => json!(value),
        Object::Value(kind, value) => json!({ "@value": value, "@type": kind }),
    }
}

fn node(node: &Node) -> Value {
    let mut written = Map::new();
    written.insert("@id".into(), json!(node.address));
    for (predicate, said) in &node.statements {
        if let (&"rdf:type", Object::Term(class)) = (predicate, said) {
            written.insert("@type".into(), json!(class));
            continue;
        }
        let values = written.entry(*predicate).or_insert_with(|| json!([]));
        if let Some(values) = values.as_array_mut() {
            values.push(object(said));
        }
    }
    Value::Object(written)
}

pub(super) fn write(nodes: &[Node]) -> Result<String, serde_json::Error> {
    let context: Map<String, Value> = PREFIXES.iter().map(|(prefix, address)| ((*prefix).to_owned(), json!(address))).collect();
    let graph: Vec<Value> = nodes.iter().map(node).collect();
    serde_json::to_string_pretty(&json!({ "@context": context, "@graph": graph }))
}
