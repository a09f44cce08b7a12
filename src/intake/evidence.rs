//! What a text seems to be, by simple evidence: for files, whose givers were not asked.

use crate::feedback::Kind;
use crate::text::stems;

/// Words that speak for a problem, an idea and thanks: Finnish, Swedish, English.
const PROBLEM: [(&str, &str); 3] = [
    (
        "fi",
        "rikki, rikkinäinen, vaara, vaarallinen, vaaratilanne, virhe, vika, vikaa, ei toimi, ei toiminut, puuttuu, roska, roskia, väärin, töhry, kuoppa, kuoppia, \
         reikä, liukas, sammunut, pimeä, haitta, häiritsee, valitus, huono, huonosti, pettymys, pettynyt, kohtuuton, järkyttävä, \
         vaurio, vaurioitunut, kaatunut, tukossa, epäkunnossa, ongelma",
    ),
    ("sv", "trasig, sönder, farlig, fara, fel, fungerar inte, saknas, skräp, halt, mörkt, dålig, dåligt, besviken, problem, klagomål"),
    (
        "en",
        "broken, dangerous, danger, wrong, does not work, doesn t work, missing, rubbish, slippery, dark, bad, disappointed, problem, complaint",
    ),
];
const IDEA: [(&str, &str); 3] = [
    ("fi", "ehdotan, ehdotus, ehdottaisin, voisiko, voisitteko, toivon, toivoisin, toivomme, toivottavasti, olisi hyvä, idea, aloite"),
    ("sv", "föreslår, förslag, kunde man, kunde ni, önskar, skulle önska, vore bra, idé"),
    ("en", "suggest, suggestion, could you, could there be, would be good, idea, wish"),
];
const THANKS: [(&str, &str); 3] = [
    ("fi", "kiitos, kiitokset, kiitoksia, kiitän, kiitämme, hienoa, upeaa, mahtavaa"),
    ("sv", "tack, tackar, tacksam, jättebra, underbart"),
    ("en", "thanks, thank, grateful, wonderful, excellent"),
];

fn has(words: &[(&str, &str); 3], language: &str, text_stems: &[String]) -> bool {
    words
        .iter()
        .filter(|(of, _)| *of == language)
        .flat_map(|(_, list)| list.split(','))
        .any(|word| stems::contains_word(language, text_stems, word.trim()))
}

/// What `text` in `language` (`fi`, `sv`, `en`) seems to be. A word for a problem weighs most, thanks least, since many
/// a complaint ends in thanks; without evidence it is not said.
#[must_use]
pub fn kind_of(language: &str, text: &str) -> Kind {
    let text_stems = stems::stems(language, text);
    let asks = text.trim_end().ends_with('?') || text.matches('?').count() > 1;
    if has(&PROBLEM, language, &text_stems) {
        Kind::Problem
    } else if has(&IDEA, language, &text_stems) {
        Kind::Idea
    } else if asks {
        Kind::Question
    } else if has(&THANKS, language, &text_stems) {
        Kind::Thanks
    } else {
        Kind::Unsaid
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_are_told_apart() {
        for (language, text, kind) in [
            ("fi", "Katuvalo on rikki. Kiitos!", Kind::Problem),
            ("fi", "Voisiko puistoon saada penkin?", Kind::Idea),
            ("fi", "Milloin katu aurataan?", Kind::Question),
            ("fi", "Kiitos ihan mielettömästä työstä", Kind::Thanks),
            ("fi", "Katu", Kind::Unsaid),
            ("sv", "Lampan är sönder", Kind::Problem),
            ("sv", "Tack för god vård!", Kind::Thanks),
            ("en", "I suggest a bench here", Kind::Idea),
        ] {
            assert_eq!(kind_of(language, text), kind, "{text}");
        }
    }
}
