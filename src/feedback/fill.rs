//! Placeholders of templates: `[[nimi]]` and its like are filled in by the program, every other by whoever writes.

use crate::text::hints::placeholders;

/// What the program knows by itself.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Who writes.
    pub name: &'a str,
    /// The unit, or the service, or the county.
    pub unit: &'a str,
    /// The team.
    pub team: &'a str,
    /// The case's reference.
    pub reference: &'a str,
}

impl<'a> Known<'a> {
    /// The value for a placeholder's word, in any of the three languages.
    fn value(&self, word: &str) -> Option<&'a str> {
        match word.trim().to_lowercase().as_str() {
            "nimi" | "namn" | "name" => Some(self.name),
            "yksikkö" | "enhet" | "unit" => Some(self.unit),
            "tiimi" | "team" => Some(self.team),
            "viite" | "referens" | "reference" => Some(self.reference),
            _ => None,
        }
    }
}

/// The text with what is known in place of its placeholders; others stay.
#[must_use]
pub fn fill(text: &str, known: &Known<'_>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        filled.push_str(before);
        let value = after.split_once("]]").and_then(|(word, after)| known.value(word).map(|value| (value, after)));
        match value {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push_str("[[");
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The placeholders that stand in a text, as they are written, each once: while there is any, the text is not sent.
#[must_use]
pub fn left(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for place in placeholders(text) {
        if !found.contains(&place) {
            found.push(place);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: Known<'_> = Known { name: "Maija", unit: "Kallion terveysasema", team: "Vastaanotot", reference: "7K3M-9QXA" };

    #[test]
    fn what_is_known_is_filled_in_whatever_the_language() {
        let text = "Hei, olen [[nimi]], [[ Team ]] på [[Enhet]] ([[reference]]). [[mitä teemme]]";
        assert_eq!(fill(text, &KNOWN), "Hei, olen Maija, Vastaanotot på Kallion terveysasema (7K3M-9QXA). [[mitä teemme]]");
        assert_eq!(fill("ei mitään [ tässä ]]", &KNOWN), "ei mitään [ tässä ]]");
        assert_eq!(fill("auki [[nimi", &KNOWN), "auki [[nimi");
    }

    #[test]
    fn what_is_left_is_named_once() {
        assert_eq!(left("a [[mitä]] b [[milloin]] c [[mitä]]"), ["[[mitä]]", "[[milloin]]"]);
        assert_eq!(left("auki [[mitä\nloppu"), ["[[mitä"]);
        assert!(left("Ei mitään [sulkeissa].").is_empty());
    }
}
