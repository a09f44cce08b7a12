//! Words that tell that somebody may be in danger or badly hurt: feedback that a person should read at once.
//!
//! Finding one is never a verdict. Rather a false alarm (a death told of with thanks) than a call for help that waits
//! its turn in the inbox; words with an everyday meaning stand in the list only with the words that make them serious.
//! Measured on the demonstration's invented everyday feedback (`tests/text/urgent.rs`): the lists ring for 5 of 270 Finnish
//! and 4 of 126 Swedish pieces, four of them told of a death or of the fear of it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::stems::{Comparable, stems};

/// Words and phrases by kind of danger (column `kind`) and language (columns `fi`, `sv`, `en`), parted by semicolons.
const WORDS: &str = include_str!("urgent_words.csv");

/// What parts sentences.
const SENTENCE_ENDS: [char; 5] = ['.', '!', '?', ';', '\n'];

static DEFAULTS: LazyLock<HashMap<&'static str, Vec<String>>> =
    LazyLock::new(|| [("fi", 1), ("sv", 2), ("en", 3)].into_iter().map(|(language, column)| (language, column_of(column))).collect());

fn column_of(column: usize) -> Vec<String> {
    let rows = csv::Reader::from_reader(WORDS.as_bytes()).into_records().filter_map(Result::ok);
    rows.flat_map(|row| row.get(column).unwrap_or_default().split(';').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The list that every county begins with, for a language (`fi`, `sv` or `en`; empty for others).
#[must_use]
pub fn defaults(language: &str) -> Vec<String> {
    DEFAULTS.get(language).cloned().unwrap_or_default()
}

/// Those of `words` that stand in a text of the same language, as they are listed and in their order.
///
/// The words of a phrase must come in a row in one sentence. Each is found bent ("itsemurhaa") and, except in English, as the beginning of
/// a longer word when it has five letters or more ("itsemurhayritys"): as `stems::contains_word` finds words, but not
/// when the text's word is the shorter one, or "uhka" (a threat to something) would be "uhkasi" (threatened).
#[must_use]
pub fn find(language: &str, text: &str, words: &[String]) -> Vec<String> {
    let comparable = |text: &str| -> Vec<Comparable> { stems(language, text).iter().map(|stem| Comparable::new(language, stem)).collect() };
    let sentences: Vec<Vec<Comparable>> = text.split(SENTENCE_ENDS).map(comparable).collect();
    let is = |row: &[Comparable], wanted: &[Comparable]| row.iter().zip(wanted).all(|(text, word)| text.is_or_begins_with(language, word));
    let stands = |word: &str| {
        let wanted = comparable(word);
        !wanted.is_empty() && sentences.iter().any(|sentence| sentence.windows(wanted.len()).any(|row| is(row, &wanted)))
    };
    words.iter().filter(|word| stands(word)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(language: &str, text: &str) -> Vec<String> {
        find(language, text, &defaults(language))
    }

    #[test]
    fn the_lists_are_whole() {
        let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(WORDS.as_bytes()).records().collect::<Result<_, _>>().unwrap();
        assert!(rows.iter().all(|row| row.len() == 4));
        for language in ["fi", "sv", "en"] {
            let words = defaults(language);
            assert!(words.len() > 100 && words.iter().all(|word| !word.trim().is_empty() && word.trim() == word), "{language}");
            let once: std::collections::HashSet<&String> = words.iter().collect();
            for word in &words {
                assert!(find(language, word, &words).contains(word), "{language} {word}");
            }
            // The same word may warn of two dangers, but seldom does.
            assert!(words.len() - once.len() <= 3, "{language}");
        }
        assert!(defaults("se").is_empty());
    }

    #[test]
    fn calls_for_help_are_found() {
        for (language, text, word) in [
            ("fi", "Äitini on puhunut itsemurhaa monta viikkoa.", "itsemurha"),
            ("fi", "Itsemurhayrityksen jälkeen ei saatu aikaa.", "itsemurha"),
            ("fi", "Poika on itsetuhoinen", "itsetuhoinen"),
            ("fi", "itsetuhoisista ajatuksista ei kysytty", "itsetuhoinen"),
            ("fi", "En jaksa enää elää näin.", "en jaksa enää elää"),
            ("fi", "pelkään että hän tappaa itsensä", "tappaa itsensä"),
            ("fi", "Haluan kuolla", "haluan kuolla"),
            ("fi", "tyttö viiltelee taas", "viiltelee"),
            ("fi", "Isä on väkivaltainen kotona", "väkivaltainen"),
            ("fi", "väkivaltaisesta puolisosta kerrottiin", "väkivaltainen"),
            ("fi", "lähisuhteen väkivallasta", "väkivalta"),
            ("fi", "Hoitaja pahoinpiteli äitiäni", "pahoinpiteli"),
            ("fi", "ÄITIÄ LYÖTIIN", "lyötiin"),
            ("fi", "Kyseessä oli lääkevirhe.", "lääkevirhe"),
            ("fi", "lääkevirheestä ei kerrottu omaisille", "lääkevirhe"),
            ("fi", "sain väärän lääkkeen aamulla", "väärän lääkkeen"),
            ("fi", "Hänelle annettiin vääriä lääkkeitä", "vääriä lääkkeitä"),
            ("fi", "isä jäi viikonlopuksi ilman ruokaa", "ilman ruokaa"),
            ("fi", "löydettiin lattialta aamulla", "löydettiin lattialta"),
            ("fi", "Vanhus on heitteillä, tämä on heitteillejättö", "heitteillejättö"),
            ("fi", "hoitaja uhkaili minua", "uhkaili"),
            ("fi", "seksuaalista häirintää työntekijältä", "seksuaalista häirintää"),
            ("fi", "makuuhaavat märkivät", "makuuhaava"),
            ("fi", "Mies ei hengittänyt kun tulin", "ei hengittänyt"),
            ("fi", "olin kuolla nauruun", "kuolla"),
            ("sv", "Hon talade om självmordet hela veckan", "självmord"),
            ("sv", "självmordsförsöket togs inte på allvar", "självmord"),
            ("sv", "Han säger att han vill dö.", "vill dö"),
            ("sv", "jag orkar inte leva längre", "orkar inte leva"),
            ("sv", "hon ska ta livet av sig", "ta livet av sig"),
            ("sv", "Personalen slog henne", "slog henne"),
            ("sv", "Mamma misshandlades av en skötare", "misshandla"),
            ("sv", "det är ren vanvård", "vanvård"),
            ("sv", "Pappa fick fel medicin två dagar", "fel medicin"),
            ("sv", "hade legat på golvet hela natten", "legat på golvet"),
            ("sv", "hon hotades av en granne och han hotade mig", "hotade"),
            ("sv", "våldtäkten utreddes aldrig", "våldtäkt"),
            ("sv", "liggsåren blev värre", "liggsår"),
            ("en", "I want to die", "want to die"),
            ("en", "He said he would kill himself.", "kill himself"),
            ("en", "I don’t want to live like this", "don't want to live"),
            ("en", "my father was left without food for two days", "without food"),
            ("en", "they gave her the wrong medication", "wrong medication"),
            ("en", "She is being abused at home", "abuse"),
            ("en", "the nurse threatened me", "threaten"),
        ] {
            let found = found(language, text);
            assert!(found.iter().any(|one| one == word), "{word} in {text}: {found:?}");
        }
    }

    #[test]
    fn everyday_words_are_no_alarm() {
        for (language, text) in [
            ("fi", "Odotushuoneessa oli tappava tylsyys."),
            ("fi", "tapaaminen peruttiin ja tapana on soittaa"),
            ("fi", "Tapasin lääkärin, joka oli tappavan hidas"),
            ("fi", "Hammaslääkäri asetti paikan hyvin ja asemalla oli tilaa"),
            ("fi", "Löin varpaani kynnykseen, kynnys pois"),
            ("fi", "uhkea kukka-asetelma aulassa, ei uhkaa kaatua"),
            ("fi", "ampumarata on lähellä terveysasemaa"),
            ("fi", "Muratti ja murea kala"),
            ("fi", "Kuulin, että kuulolaite ei toimi"),
            ("fi", "Verkkopalvelu heittää ulos"),
            ("fi", "virtsatietulehdus hoidettiin, ulostenäyte otettiin"),
            ("fi", "kaksi vuotta jonossa, vuoden verran"),
            ("fi", "kello tikittää niin että ahdistun"),
            ("sv", "Hotellet bredvid sjukhuset är bra"),
            ("sv", "Döv person får ingen tolk"),
            ("sv", "vi fick skjuta upp besöket"),
            ("sv", "hemvården slog upp dörren"),
            ("sv", "Skötaren sköter såret, tack"),
            ("sv", "medicinen hämtades, tryckte på knappen"),
            ("en", "The killer queue: two hours"),
            ("en", "a diet of dice"),
            ("en", "The threading of the needle"),
            ("en", "Stable condition, skilled staff"),
        ] {
            assert_eq!(found(language, text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_countys_own_words_are_found_too() {
        let own = ["ampiaisen pisto".to_owned(), "hukkui".to_owned(), " ".to_owned()];
        assert_eq!(find("fi", "Hän hukkui järveen ampiaisenpiston jälkeen; ampiaisten pistoja", &own), ["ampiaisen pisto", "hukkui"]);
        assert!(find("fi", "", &own).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_no_crash(text in any::<String>(), word in any::<String>(), language in "fi|sv|en|se") {
            let words = [word.clone()];
            let hits = find(&language, &text, &words);
            prop_assert!(hits.len() <= 1);
            prop_assert!(stems(&language, &word).is_empty() || word.contains(SENTENCE_ENDS) || !find(&language, &word, &words).is_empty());
        }
    }
}
