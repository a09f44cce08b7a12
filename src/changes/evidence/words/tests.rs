//! Every way in which nothing can be said has its sentence, and whatever the months, the words are words.

use std::collections::BTreeSet;

use chrono::Months;
use proptest::prelude::*;

use super::super::{Series, SeriesMonth, judge, method, notes, picture};
use super::*;
use crate::changes::{Both, Measurable, Registered};
use crate::feedback::themes::Themes;
use crate::statistics::effect::{Interval, Phase};

fn measurable() -> Measurable {
    let wording = serde_json::from_str(include_str!("../../../questions/national_v1.json")).unwrap();
    Measurable { wording, themes: Themes::default() }
}

fn subject<'a>(measure: &'a Measure, measurable: &'a Measurable, lang: Lang) -> Subject<'a> {
    Subject { measure, count: "Vastaamatta jääneet puhelut", has_base: false, measurable, lang }
}

fn plan(measure: &Measure, size: Option<f64>) -> Registration {
    let day = NaiveDate::from_ymd_opt(2026, 2, 1).unwrap();
    Registration {
        measure: Some(measure.clone()),
        count: Both::default(),
        direction: Direction::Up,
        expected_size: size,
        begins_on: day,
        due_on: day,
        first_review_on: Some(day),
        second_review_on: None,
    }
}

fn effect(verdict: Verdict, why: Option<TooLittle>) -> Effect {
    Effect {
        verdict,
        change: Interval { estimate: 0.1, low: 0.05, high: 0.15 },
        before: 0.78,
        after: 0.88,
        months_before: 12,
        months_after: 6,
        answers_before: 312.0,
        answers_after: 150.0,
        dispersion: 1.4,
        seasonal: true,
        level: None,
        slope: None,
        detectable: 0.06,
        answers_needed: Some(60.0),
        why,
        comparison: None,
    }
}

#[test]
fn a_verdict_is_one_plain_sentence_with_its_levels() {
    let (measurable, measure) = (measurable(), Measure::Statement("help_when_needed".into()));
    let said = |verdict, lang| told(&effect(verdict, None), &plan(&measure, Some(0.05)), subject(&measure, &measurable, lang)).join(" ");
    assert_eq!(
        said(Verdict::Improved, Lang::Fi).replace('\u{a0}', " "),
        "Väittämästä ”Sain apua, kun sitä tarvitsin” oli samaa mieltä ennen muutosta 78 % (312 vastausta 12 kuukaudessa) ja muutoksen \
         jälkeen 88 % (150 vastausta 6 kuukaudessa). Nousua on arviolta 10 prosenttiyksikköä, todennäköisesti 5–15."
    );
    assert!(said(Verdict::Improved, Lang::Sv).contains("Ökningen är uppskattningsvis 10 procentenheter, sannolikt 5–15."));
    assert!(
        said(Verdict::NoChangeSeen, Lang::Fi).contains("Odotetun kokoinen muutos (5 prosenttiyksikköä) olisi todennäköisesti näkynyt.")
    );
    let little = told(
        &Effect { answers_after: 84.0, ..effect(Verdict::TooLittleData, Some(TooLittle::Power)) },
        &plan(&measure, Some(0.05)),
        subject(&measure, &measurable, Lang::Fi),
    );
    assert!(little.join(" ").contains("tarvittaisiin noin 60 vastausta kuukaudessa, nyt niitä on 14."), "{little:?}");
    let handful = Effect { answers_after: 19.0, ..effect(Verdict::TooLittleData, Some(TooLittle::Power)) };
    let words = told(&handful, &plan(&measure, Some(0.05)), subject(&measure, &measurable, Lang::Fi)).join(" ");
    assert!(!words.contains('%'), "no percentage of nineteen answers: {words}");
}

#[test]
fn each_way_of_not_knowing_has_a_sentence_of_its_own_in_each_language() {
    let measurable = measurable();
    let whys = [
        TooLittle::FewMonthsBefore { have: 3, need: 6 },
        TooLittle::FewMonthsAfter { have: 1, need: 6 },
        TooLittle::FewAnswers { a_month: 3.4, need: 5.0 },
        TooLittle::Power,
    ];
    let cannot = [
        CannotTell::NoBefore,
        CannotTell::NoAfter,
        CannotTell::NotANumber,
        CannotTell::ReversedMonths,
        CannotTell::NotAMonth,
        CannotTell::ImpossibleCount,
        CannotTell::ZeroExpected,
    ];
    for lang in Lang::ALL {
        let (share, count) = (Measure::Statement("useful".into()), Measure::Count);
        let mut said: Vec<String> = whys
            .iter()
            .map(|why| {
                let effect = effect(Verdict::TooLittleData, Some(*why));
                scarce(&effect, &plan(&share, Some(0.05)), subject(&share, &measurable, lang)).remove(0)
            })
            .collect();
        said.extend(cannot.iter().map(|why| cannot_tell(*why, subject(&share, &measurable, lang))));
        said.push(cannot_tell(CannotTell::ZeroExpected, subject(&count, &measurable, lang)));
        assert!(said.iter().all(|words| words.ends_with('.') && !words.contains('[') && !words.contains('$')), "{said:?}");
        assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len(), "{said:?}");
    }
}

fn figures() -> impl Strategy<Value = Vec<(f64, f64, f64, u8, bool)>> {
    let number =
        || prop_oneof![3 => (0..60_u32).prop_map(f64::from), 1 => Just(0.0), 1 => -5.0..1e6, 1 => Just(f64::NAN), 1 => any::<f64>()];
    prop::collection::vec((number(), number(), number(), 0..3_u8, any::<bool>()), 0..50)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn whatever_the_months_the_words_are_words(
        months in figures(),
        key in prop::sample::select(vec!["useful", "nps", "days", "count", "theme:access", "no-such"]),
        in_order in any::<bool>(),
        has_base in any::<bool>(),
        size in prop_oneof![Just(None), (0.0..50.0).prop_map(Some), Just(Some(0.0)), any::<f64>().prop_map(Some)],
    ) {
        let (measurable, measure) = (measurable(), Measure::from_key(key).unwrap());
        let total = months.len();
        let months = months.into_iter().enumerate().map(|(place, (number, against, of, phase, hidden))| {
            let phase = if in_order { place * 3 / total.max(1) } else { usize::from(phase) };
            SeriesMonth {
                first: NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Months::new(u32::try_from(place).unwrap()),
                number,
                against,
                of,
                phase: [Phase::Before, Phase::PhaseIn, Phase::After][phase],
                hidden,
            }
        });
        let series = Series { measure: measure.clone(), months: months.collect(), has_base };
        let registered = Registered { plan: plan(&measure, size), comparison_ids: Vec::new() };
        let evidence = judge(registered, Vec::new(), Some(series.clone()), Some(series));
        for lang in Lang::ALL {
            let subject = Subject { has_base, ..subject(&measure, &measurable, lang) };
            let mut said: Vec<String> = Stage::ALL.iter().flat_map(|stage| sentences(&evidence, *stage, Some(subject), lang)).collect();
            said.extend(method(&evidence, subject, &["Yksikkö".to_owned()]));
            said.extend(notes(&evidence, lang));
            said.extend(Stage::ALL.iter().map(|stage| finding(&evidence, *stage, subject)));
            if let Some(drawn) = picture(&evidence, subject, String::new(), String::new()) {
                said.push(drawn.about.clone());
                said.push(asko_templates::components::chart(lang, &drawn).into_string());
            }
            for words in said {
                let no_number = words.split(|c: char| !c.is_alphanumeric()).any(|word| word == "NaN" || word == "inf");
                prop_assert!(!no_number && !words.contains("[changes-"), "{words}");
            }
        }
    }
}
