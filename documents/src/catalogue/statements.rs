//! What a catalogue states: triples of subject, predicate and object. No blank nodes, so that the order and the names are the
//! same whenever they are written.

use std::fmt::Write as _;

use asko_locales::Lang;

use super::{Catalogue, Dataset, Distribution, vocabulary};

/// A subject and what is said of it, in order.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Its address.
    pub(super) address: String,
    /// The predicate with its prefix, and the object.
    pub(super) statements: Vec<(&'static str, Object)>,
}

/// What is said.
#[derive(Clone, Debug)]
pub(super) enum Object {
    /// A thing with an address.
    Thing(String),
    /// A class or another term with its prefix.
    Term(&'static str),
    /// A text in a language.
    Text(Lang, String),
    /// A value of a type, named with its prefix.
    Value(&'static str, String),
}

/// An address in which every sign may stand: what may not is written in per cent.
fn address(text: &str) -> String {
    escaped(text, |sign| sign <= ' ' || "<>\"{}|\\^`".contains(sign))
}

/// An address in which there are only signs of ASCII.
#[cfg(feature = "pdf")]
pub(crate) fn ascii(text: &str) -> String {
    escaped(text, |sign| !sign.is_ascii_graphic() || "<>\"{}|\\^`".contains(sign))
}

fn escaped(text: &str, escape: impl Fn(char) -> bool) -> String {
    let mut written = String::new();
    for sign in text.trim().chars() {
        if escape(sign) {
            let mut bytes = [0; 4];
            for byte in sign.encode_utf8(&mut bytes).bytes() {
                let _ = write!(written, "%{byte:02X}");
            }
        } else {
            written.push(sign);
        }
    }
    written
}

impl Node {
    fn new(at: &str, class: &'static str) -> Self {
        Self { address: address(at), statements: vec![("rdf:type", Object::Term(class))] }
    }

    fn thing(&mut self, predicate: &'static str, at: &str) {
        if !at.is_empty() {
            self.statements.push((predicate, Object::Thing(address(at))));
        }
    }

    fn texts(&mut self, predicate: &'static str, texts: &[(Lang, String)]) {
        self.statements.extend(texts.iter().map(|(language, text)| (predicate, Object::Text(*language, text.clone()))));
    }

    fn value(&mut self, predicate: &'static str, kind: &'static str, value: impl ToString) {
        self.statements.push((predicate, Object::Value(kind, value.to_string())));
    }
}

/// All that the catalogue states.
pub(super) fn all(catalogue: &Catalogue) -> Vec<Node> {
    let publisher = &catalogue.publisher;
    let contact = format!("{}#contact", publisher.address);
    let mut nodes = Vec::new();

    let mut node = Node::new(&catalogue.address, "dcat:Catalog");
    node.texts("dct:title", &catalogue.title);
    node.texts("dct:description", &catalogue.description);
    node.thing("dct:publisher", &publisher.address);
    node.thing("foaf:homepage", &catalogue.homepage);
    node.thing("dct:license", &catalogue.licence.address);
    for (language, _) in &catalogue.title {
        node.thing("dct:language", &vocabulary::language(*language));
    }
    node.thing("dcat:themeTaxonomy", "http://publications.europa.eu/resource/authority/data-theme");
    node.value("dct:issued", "xsd:date", catalogue.issued);
    node.value("dct:modified", "xsd:date", catalogue.modified);
    for dataset in &catalogue.datasets {
        node.thing("dcat:dataset", &dataset.id);
    }
    nodes.push(node);

    let mut node = Node::new(&publisher.address, "foaf:Agent");
    node.texts("foaf:name", &publisher.name);
    nodes.push(node);

    let mut node = Node::new(&contact, "vcard:Organization");
    node.texts("vcard:fn", &publisher.name);
    node.thing("vcard:hasEmail", &format!("mailto:{}", publisher.email));
    nodes.push(node);

    let mut licences: Vec<_> = std::iter::once(&catalogue.licence).chain(catalogue.datasets.iter().map(|set| &set.licence)).collect();
    licences.sort_by(|one, other| one.address.cmp(&other.address));
    licences.dedup_by(|one, other| one.address == other.address);
    for licence in licences {
        let mut node = Node::new(&licence.address, "dct:LicenseDocument");
        node.value("dct:title", "xsd:string", &licence.name);
        nodes.push(node);
    }
    for dataset in &catalogue.datasets {
        of_dataset(catalogue, dataset, &contact, &mut nodes);
    }
    nodes
}

fn of_dataset(catalogue: &Catalogue, dataset: &Dataset, contact: &str, nodes: &mut Vec<Node>) {
    let time = format!("{}#period", dataset.id);
    let names: Vec<String> = (1..=dataset.distributions.len()).map(|number| format!("{}#distribution-{number}", dataset.id)).collect();

    let mut node = Node::new(&dataset.id, "dcat:Dataset");
    node.value("dct:identifier", "xsd:string", &dataset.id);
    node.texts("dct:title", &dataset.title);
    node.texts("dct:description", &dataset.description);
    node.texts("dcat:keyword", &dataset.keywords);
    node.thing("dcat:theme", &vocabulary::health());
    node.thing("dct:publisher", &catalogue.publisher.address);
    node.thing("dcat:contactPoint", contact);
    for area in &dataset.spatial {
        node.thing("dct:spatial", area);
    }
    node.thing("dct:temporal", &time);
    node.value("dct:issued", "xsd:date", dataset.issued);
    node.value("dct:modified", "xsd:date", dataset.modified);
    node.thing("dct:accrualPeriodicity", &dataset.frequency.address());
    node.thing("dct:accessRights", &vocabulary::public());
    node.thing("dcat:landingPage", &dataset.id);
    for (language, _) in &dataset.title {
        node.thing("dct:language", &vocabulary::language(*language));
    }
    for name in &names {
        node.thing("dcat:distribution", name);
    }
    nodes.push(node);

    let mut node = Node::new(&time, "dct:PeriodOfTime");
    node.value("dcat:startDate", "xsd:date", dataset.temporal.first);
    node.value("dcat:endDate", "xsd:date", dataset.temporal.last);
    nodes.push(node);

    for (name, distribution) in names.iter().zip(&dataset.distributions) {
        of_distribution(dataset, name, distribution, nodes);
    }
}

fn of_distribution(dataset: &Dataset, name: &str, distribution: &Distribution, nodes: &mut Vec<Node>) {
    let mut node = Node::new(name, "dcat:Distribution");
    node.texts("dct:title", &distribution.title);
    node.thing("dct:format", &distribution.format.address());
    node.thing("dcat:mediaType", &distribution.format.media_type());
    node.thing("dcat:accessURL", &distribution.access);
    node.thing("dcat:downloadURL", &distribution.download);
    node.thing("dct:license", &dataset.licence.address);
    for language in &distribution.languages {
        node.thing("dct:language", &vocabulary::language(*language));
    }
    if let Some(bytes) = distribution.bytes {
        node.value("dcat:byteSize", "xsd:nonNegativeInteger", bytes);
    }
    if let Some(metadata) = &distribution.described_by {
        node.thing("dct:conformsTo", "https://www.w3.org/TR/tabular-metadata/");
        node.thing("foaf:page", metadata);
    }
    let checksum = format!("{name}-checksum");
    if distribution.sha256.is_some() {
        node.thing("spdx:checksum", &checksum);
    }
    nodes.push(node);
    if let Some(sha256) = &distribution.sha256 {
        let mut node = Node::new(&checksum, "spdx:Checksum");
        node.thing("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        node.value("spdx:checksumValue", "xsd:hexBinary", sha256);
        nodes.push(node);
    }
}
