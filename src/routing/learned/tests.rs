//! The model as a whole.

use proptest::prelude::*;

use super::evaluate::compare;
use super::*;

fn example(text: &str, labels: &[&str]) -> Example {
    Example { language: "fi".to_owned(), text: text.to_owned(), labels: labels.iter().map(|label| (*label).to_owned()).collect() }
}

/// Two teams whose feedback is easy to tell apart.
pub(super) fn examples() -> Vec<Example> {
    let teeth = ["Hammaslääkäri oli ystävällinen", "Hammas särkee, hammaslääkäriin ei pääse", "Paikkasin hampaan, hyvä hammashoitola"];
    let home = ["Kotihoito ei tullut aamulla", "Kotihoidon hoitaja oli kiireinen", "Äidin kotihoidossa vaihtuu hoitaja joka päivä"];
    let words = ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina"];
    let both = |text: &str, label: &str| words.map(|word| example(&format!("{text} {word}"), &[label])).to_vec();
    let mut examples: Vec<Example> = teeth.iter().flat_map(|text| both(text, "teeth")).collect();
    examples.extend(home.iter().flat_map(|text| both(text, "home")));
    examples
}

#[test]
fn says_which_label_how_surely_and_because_of_which_words() {
    let model = train(&examples(), 1).unwrap().model;
    let guesses = model.guesses("fi", "Soitin hammaslääkärille, mutta HAMMAS särkee yhä", 3);
    assert_eq!(guesses.iter().map(|guess| guess.label.as_str()).collect::<Vec<_>>(), ["teeth", "home"]);
    assert!(guesses[0].probability > 0.8, "{guesses:?}");
    assert!(guesses[0].words.contains(&"hammaslääkärille".to_owned()) && guesses[0].words.contains(&"HAMMAS".to_owned()), "{guesses:?}");
    assert!(!guesses[0].words.contains(&"yhä".to_owned()));
    let sum: f32 = model.probabilities("fi", "jotain aivan muuta").iter().sum();
    assert!((sum - 1.0).abs() < 1e-4);
}

#[test]
fn the_same_examples_give_the_same_model() {
    let (one, two) = (train(&examples(), 1).unwrap(), train(&examples(), 2).unwrap());
    assert!(one.model == two.model && one.unseen == two.unseen);
}

#[test]
fn needs_two_labels() {
    assert!(train(&[], 1).is_none());
    assert!(train(&[example("Hyvä", &["one"]), example("Huono", &["one"])], 1).is_none());
    let trained = train(&[example("Hyvä", &["one"]), example("Huono", &["two"])], 1).unwrap();
    // Nothing stands in two texts, so nothing is known, and the shares are said.
    assert_eq!(trained.model.probabilities("fi", "Hyvä"), [0.5, 0.5]);
}

#[test]
fn a_text_may_have_several_labels() {
    let mut all = examples();
    all.extend((0..6).map(|_| example("Hammaslääkärin laskussa oli virhe, lasku oli väärä", &["teeth", "bills"])));
    let guesses = train(&all, 1).unwrap().model.guesses("fi", "Väärä lasku hammaslääkäristä", 2);
    let mut labels: Vec<&str> = guesses.iter().map(|guess| guess.label.as_str()).collect();
    labels.sort_unstable();
    assert_eq!(labels, ["bills", "teeth"]);
}

#[test]
fn figures_are_those_of_the_book() {
    let labels: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
    let judged: Vec<Example> = ["a", "a", "b", "c"].map(|label| example("", &[label])).to_vec();
    let learned: Vec<Example> = ["a", "b", "b", "c", "d"].map(|label| example("", &[label])).to_vec();
    let said = [vec![0.7, 0.1, 0.1, 0.1], vec![0.2, 0.75, 0.03, 0.02], vec![0.1, 0.8, 0.06, 0.04], vec![0.3, 0.5, 0.0, 0.2]];
    let figures = compare(&labels, &learned, &judged, &said).unwrap();
    let close = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-6, "{found} {expected}");
    close(figures.accuracy, 0.5);
    // a: 2·1/(1+2), b: 2·1/(3+1), c: 0; d is neither there nor guessed.
    close(figures.macro_f1, (2.0 / 3.0 + 0.5) / 3.0);
    close(figures.top3_accuracy, 0.75);
    close(figures.majority_accuracy, 0.25);
    // Parts: 0.5 (wrong); 0.7 (right) with 0.75 (wrong); 0.8 (right).
    close(figures.calibration_error, (0.5 + (0.7 + 0.75 - 1.0_f64).abs() + 0.2) / 4.0);
    assert!(compare(&labels, &learned, &[], &[]).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_is_written_is_learned_and_judged(texts in proptest::collection::vec((any::<String>(), 0..3_usize), 0..12), other in any::<String>()) {
        let hostile = ["".to_owned(), "😀".repeat(5000), "a\0b \u{202E}ok".to_owned(), "x".repeat(20_000), "ab ".repeat(6000)];
        let named = |(text, label): (String, usize)| example(&text, &[["a", "b", "c"][label]]);
        let examples: Vec<Example> = texts.into_iter().chain(hostile.iter().cloned().zip([0, 1, 2, 0, 1])).map(named).collect();
        let trained = train(&examples, 1).unwrap();
        for text in hostile.iter().chain([&other]) {
            let guesses = trained.model.guesses("fi", text, 3);
            prop_assert_eq!(guesses.len(), 3);
            for guess in guesses {
                prop_assert!((0.0..=1.0).contains(&guess.probability));
                prop_assert!(guess.words.iter().all(|word| text.contains(word.as_str())));
            }
        }
        prop_assert!(trained.unseen.iter().flatten().all(|probability| (0.0..=1.0).contains(probability)));
    }
}
