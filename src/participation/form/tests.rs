//! Reading a form: texts in two languages, numbers, moments.

use proptest::prelude::*;

use super::*;

fn values(typed: &[(&str, &str)]) -> Values {
    Values(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

fn reading(values: &Values) -> Reading<'_> {
    Reading::new(Lang::En, true, values)
}

#[test]
fn a_bilingual_county_says_everything_twice_and_leaves_out_in_both() {
    let one = values(&[("title_fi", "Työpaja"), ("agreed_sv", "Vi prövar.")]);
    let mut reading = reading(&one);
    reading.both(Text::Title);
    reading.both(Text::Agreed);
    reading.both(Text::Harm);
    assert_eq!(reading.errors.get("title_sv"), Some("Write this: Name in Swedish"));
    assert_eq!(reading.errors.get("agreed_fi"), Some("Write this: Agreed experiments in Finnish"));
    for fine in ["title_fi", "agreed_sv", "harm_fi", "harm_sv"] {
        assert_eq!(reading.errors.get(fine), None, "{fine}");
    }
    let mut finnish = Reading::new(Lang::En, false, &one);
    assert_eq!(finnish.both(Text::Title), Both::new("Työpaja", ""));
    assert!(finnish.errors.is_empty());
}

#[test]
fn a_text_is_no_longer_than_its_limit_and_names_nobody() {
    let long =
        values(&[("title_fi", &"ä".repeat(101)), ("title_sv", &"ä".repeat(100)), ("place_fi", "131052-308T"), ("place_sv", "Salen")]);
    let mut reading = reading(&long);
    reading.both(Text::Title);
    reading.both(Text::Place);
    assert_eq!(reading.errors.get("title_fi"), Some("Shorten this to 100 characters at most: Name in Finnish"));
    assert_eq!(reading.errors.get("title_sv"), None);
    assert_eq!(reading.errors.get("place_fi"), Some("Remove the personal identity code from the text"));
}

#[test]
fn numbers_are_whole_and_neither_negative_nor_huge() {
    for (typed, number) in [("", None), ("0", Some(0)), (" 1 200 ", Some(1200)), ("007", Some(7)), ("1000000", Some(1_000_000))] {
        let one = values(&[("hours", typed)]);
        let mut reading = reading(&one);
        assert_eq!(reading.number("hours"), number, "{typed}");
        assert!(reading.errors.is_empty(), "{typed}");
    }
    for typed in ["-1", "1,5", "1e3", "kaksi", "+3", "٣", "1000001", "99999999999999999999999"] {
        let one = values(&[("hours", typed)]);
        let mut reading = reading(&one);
        assert_eq!(reading.number("hours"), None, "{typed}");
        assert!(reading.errors.get("hours").is_some(), "{typed}");
    }
}

#[test]
fn moments_are_finlands_and_summer_time_leaves_one_hour_out() {
    let at = |day: &str, time: &str| moment(read_day(day).unwrap(), read_time(time).unwrap());
    assert_eq!(crate::platform::clock::rfc3339(at("3.8.2026", "17.00").unwrap()), "2026-08-03T17:00:00+03:00");
    assert_eq!(crate::platform::clock::rfc3339(at("3.12.2026", "17.00").unwrap()), "2026-12-03T17:00:00+02:00");
    assert_eq!(at("29.3.2026", "3.30"), None);
    assert_eq!(crate::platform::clock::rfc3339(at("25.10.2026", "3.30").unwrap()), "2026-10-25T03:30:00+03:00");
}

proptest! {
    #[test]
    fn whatever_is_typed_as_a_number_is_a_number_or_an_error(typed in any::<String>()) {
        let one = values(&[("hours", &typed)]);
        let mut reading = reading(&one);
        let number = reading.number("hours");
        prop_assert!(number.is_none_or(|number| (0..=MOST).contains(&number)));
        prop_assert_eq!(number.is_none() && !typed.trim().is_empty() , reading.errors.get("hours").is_some());
    }

    #[test]
    fn an_activity_reads_back_as_it_was_saved(at in 946_684_800_000_i64..4_000_000_000_000) {
        let at = at - at.rem_euclid(60_000);
        let activity = super::super::activity::tests::activity(super::super::Stage::Planned, at);
        let saved = values_of_plan(&activity, &[], &[], &[]);
        let read = moment(read_day(saved.get("day")).unwrap(), read_time(saved.get("time")).unwrap());
        // In the hour that comes twice the first is meant.
        prop_assert!(read == Some(at) || read == Some(at - 3_600_000), "{read:?} {at}");
    }
}
