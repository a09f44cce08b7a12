//! Hints on made-up answers: what each says, and when it is silent.

use proptest::prelude::*;

use super::samples::{FOOD_FI, GENERIC, GOOD, MISSING, QUEUE_FI, QUEUE_SV, THANKS_FI};
use super::*;

/// Hints that tell of wording only; judged apart from the others.
const STYLE: [&str; 6] = ["long-sentence", "long-paragraph", "passive", "jargon", "no-greeting", "no-role"];

fn draft<'a>(language: &'a str, kind: &'a str, question: &'a str, text: &'a str) -> Draft<'a> {
    Draft { text, language, giver_language: language, question, kind, writer_name: "Maija Virtanen", jargon: &[] }
}

fn codes(draft: &Draft<'_>) -> Vec<&'static str> {
    hints(draft).iter().map(Hint::code).collect()
}

#[test]
fn good_answers_get_no_hint_but_on_wording() {
    for (language, kind, question, text) in GOOD {
        let found: Vec<_> = codes(&draft(language, kind, question, text)).into_iter().filter(|code| !STYLE.contains(code)).collect();
        assert!(found.is_empty(), "{found:?}: {text}");
        assert!(!is_generic(text, language), "{} {text}", boilerplate_share(text, language));
    }
}

#[test]
fn answers_to_anybody_are_generic() {
    for (language, text) in GENERIC {
        assert!(is_generic(text, language), "{} {text}", boilerplate_share(text, language));
        let question = if *language == "fi" { QUEUE_FI } else { QUEUE_SV };
        let language = if *language == "en" { "sv" } else { language };
        let found = codes(&draft(language, "problem", question, text));
        assert!(found.contains(&"generic") && found.contains(&"not-answered"), "{found:?} {text}");
    }
    assert!(is_generic("", "fi") && is_generic("Hei!", "fi") && is_generic("Kiitos.", "sv"));
}

#[test]
fn what_is_missing_is_told() {
    for (code, language, kind, question, text) in MISSING {
        let found = codes(&draft(language, kind, question, text));
        assert!(found.contains(code), "{code} not in {found:?}: {text}");
    }
}

#[test]
fn only_what_is_missing_is_told() {
    for (code, language, kind, question, text) in MISSING {
        // Answers with nothing in them lack more than one thing.
        if ["generic-thanks", "only-elsewhere", "not-answered", "no-sign-off", "no-writer", "other-language"].contains(code) {
            continue;
        }
        let found: Vec<_> = codes(&draft(language, kind, question, text)).into_iter().filter(|found| !STYLE.contains(found)).collect();
        assert!(found.iter().all(|found| found == code), "{code}: {found:?}: {text}");
    }
}

#[test]
fn long_sentences_and_paragraphs_are_shown() {
    let long = "Lämmitämme annokset ensi viikosta alkaen mikrossa ja kysymme jokaiselta asukkaalta erikseen joka päivä ennen ateriaa, onko ruoka hänestä \
        tarpeeksi lämmintä vai haluaako hän sitä vielä lämmitettävän lisää.";
    let text = format!("Hei. Pahoittelen kylmää ruokaa. {long} Klo 8.15–9 voit soittaa p. 06 123 4567. Terveisin Maija Virtanen, johtaja");
    let found = hints(&draft("fi", "problem", FOOD_FI, &text));
    let Some(Hint::LongSentence(passage, words)) = found.iter().find(|hint| hint.code() == "long-sentence") else { panic!("{found:?}") };
    assert_eq!((passage.text.as_str(), *words), (long, 27));
    assert_eq!(text.get(passage.start..passage.end), Some(long));
    assert_eq!(found.iter().filter(|hint| hint.code() == "long-sentence").count(), 1);
    let paragraph = "Lämmitämme annokset. ".repeat(25);
    let found = hints(&draft("fi", "problem", FOOD_FI, &paragraph));
    assert!(found.iter().any(|hint| matches!(hint, Hint::LongParagraph(_, 524))), "{found:?}");
}

#[test]
fn abbreviations_end_no_sentence() {
    let text = "Avoinna esim. ma klo 8.15–16 ja to 3. kerroksessa os. Kauppakatu 3, ks. www.esimerkki.fi. Tulkaa ti 3.8. aamulla! Kiitos.";
    let found: Vec<&str> = parts::sentences(text).iter().map(|sentence| &text[sentence.place.clone()]).collect();
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn the_countys_words_come_before_the_built_in_ones() {
    let own = [("palveluohjaus".to_owned(), "Neuvokas-neuvonta".to_owned()), ("kotisairaala".to_owned(), "hoitajat kotona".to_owned())];
    let text = "Hei! Palveluohjauksesta ja kotisairaalasta soitetaan. Kiitos. Toimijat ottavat yhteyttä johdolla. Terveisin Maija, hoitaja";
    let found = hints(&Draft { jargon: &own, ..draft("fi", "thanks", THANKS_FI, text) });
    let words: Vec<(&str, &str)> = found
        .iter()
        .filter_map(|hint| if let Hint::Jargon(passage, instead) = hint { Some((passage.text.as_str(), instead.as_str())) } else { None })
        .collect();
    assert_eq!(
        words,
        [("Palveluohjauksesta", "Neuvokas-neuvonta"), ("kotisairaalasta", "hoitajat kotona"), ("Toimijat", "tekijä: sano, kuka")]
    );
}

#[test]
fn the_list_of_jargon_is_whole() {
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(include_str!("jargon.csv").as_bytes()).records().map(Result::unwrap).collect();
    for language in ["fi", "sv", "en"] {
        let own: Vec<_> = rows.iter().filter(|row| &row[0] == language).collect();
        assert!(own.len() >= 60, "{language}");
        for row in own {
            let text = format!("Aaa bbb {} ccc.", row[1].trim_start_matches('='));
            let parts = Parts::of(&text, known(language), "");
            assert!(!jargon::hints(&text, known(language), &[], &parts).is_empty(), "{language} {}", &row[1]);
            assert!(!row[2].trim().is_empty() && row[1] != row[2]);
        }
    }
}

#[test]
fn placeholders_are_found_also_when_not_closed() {
    assert_eq!(placeholders("Hei [[nimi]], tulkaa [[päivä]]!"), ["[[nimi]]", "[[päivä]]"]);
    assert_eq!(placeholders("Hei [[nimi\nTervetuloa"), ["[[nimi"]);
    assert_eq!(placeholders("Hei [nimi]]"), Vec::<&str>::new());
}

#[test]
fn empty_answers_get_no_hints() {
    assert!(hints(&draft("fi", "problem", FOOD_FI, " \n")).is_empty());
}

#[test]
fn codes_are_those_listed() {
    for (_, language, kind, question, text) in MISSING {
        assert!(codes(&draft(language, kind, question, text)).iter().all(|code| Hint::CODES.contains(code)));
    }
}

proptest! {
    #[test]
    fn whatever_is_written_places_are_right(
        text in "[A-Za-zÄäÖö .,:;!?\\n\\[\\]@0-9“”\u{308}\u{1F600}-]{0,200}", question in any::<String>(), name in any::<String>(),
        language in "fi|sv|en|se", kind in "thanks|problem|question|idea|unsaid"
    ) {
        let own = [(question.clone(), name.clone())];
        let found = hints(&Draft { writer_name: &name, jargon: &own, ..draft(&language, &kind, &question, &text) });
        for passage in found.iter().filter_map(Hint::passage) {
            prop_assert_eq!(text.get(passage.start..passage.end), Some(passage.text.as_str()));
            prop_assert!(!passage.text.is_empty());
        }
        let share = boilerplate_share(&text, &language);
        prop_assert!((0.0..=1.0).contains(&share));
        prop_assert!(placeholders(&text).iter().all(|one| one.starts_with("[[")));
    }

    #[test]
    fn no_text_is_a_crash(text in any::<String>(), question in any::<String>()) {
        let _ = hints(&draft("fi", "question", &question, &text));
        let _ = is_generic(&text, "sv");
    }
}
