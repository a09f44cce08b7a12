//! The calendar against tables, and what holds for every day.

use chrono::{NaiveDate, TimeZone};
use chrono_tz::Europe::Helsinki;
use proptest::prelude::*;

use super::*;
use crate::platform::clock::{DAY, HOUR, SECOND, rfc3339};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A moment in Finland, "2026-03-28 12:00".
fn at(text: &str) -> Millis {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Helsinki.from_local_datetime(&local).earliest().unwrap().timestamp_millis()
}

fn promise(received: &str, days: i64, count: DayCount) -> String {
    rfc3339(end_of_promise(at(received), days, count))
}

#[test]
fn easter_is_that_of_the_almanac() {
    let almanac = ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"];
    for (year, sunday) in (2024..).zip(almanac) {
        assert_eq!(easter(year), Some(day(sunday)), "{year}");
    }
    // The earliest and the latest there can be.
    assert_eq!(easter(1818), Some(day("1818-03-22")));
    assert_eq!(easter(2038), Some(day("2038-04-25")));
}

#[test]
fn the_holidays_of_2026_are_those_of_the_almanac() {
    let wanted = [
        ("2026-01-01", Holiday::NewYearsDay),
        ("2026-01-06", Holiday::Epiphany),
        ("2026-04-03", Holiday::GoodFriday),
        ("2026-04-05", Holiday::EasterSunday),
        ("2026-04-06", Holiday::EasterMonday),
        ("2026-05-01", Holiday::MayDay),
        ("2026-05-14", Holiday::AscensionDay),
        ("2026-05-24", Holiday::WhitSunday),
        ("2026-06-19", Holiday::MidsummerEve),
        ("2026-06-20", Holiday::MidsummerDay),
        ("2026-10-31", Holiday::AllSaintsDay),
        ("2026-12-06", Holiday::IndependenceDay),
        ("2026-12-24", Holiday::ChristmasEve),
        ("2026-12-25", Holiday::ChristmasDay),
        ("2026-12-26", Holiday::SecondChristmasDay),
    ];
    assert_eq!(holidays(2026), wanted.map(|(text, holiday)| (day(text), holiday)));
    assert!(wanted.iter().all(|(text, holiday)| super::holiday(day(text)) == Some(*holiday) && !is_working_day(day(text))));
}

#[test]
fn moving_saturdays_stay_within_their_weeks() {
    for (eve, all_saints) in [("2024-06-21", "2024-11-02"), ("2025-06-20", "2025-11-01"), ("2027-06-25", "2027-11-06")] {
        assert_eq!(holiday(day(eve)), Some(Holiday::MidsummerEve));
        assert_eq!(holiday(day(all_saints)), Some(Holiday::AllSaintsDay));
    }
}

#[test]
fn only_the_two_eves_are_no_statutory_days() {
    let by_custom: Vec<_> = Holiday::ALL.iter().filter(|holiday| !holiday.is_statutory()).collect();
    assert_eq!(by_custom, [&Holiday::MidsummerEve, &Holiday::ChristmasEve]);
}

#[test]
fn two_holidays_on_one_day_are_one_day_off() {
    assert_eq!(easter(2008).unwrap() + Days::new(39), day("2008-05-01"));
    assert_eq!(working_days_between(day("2008-04-27"), day("2008-05-04")), 4);
}

#[test]
fn working_days_are_those_of_an_office() {
    assert!(is_working_day(day("2026-12-23")) && is_working_day(day("2026-12-28")) && is_working_day(day("2028-02-29")));
    assert!(!is_working_day(day("2026-12-27")) && !is_working_day(day("2026-08-01")));
    // Friday to Monday; a week; Easter week; nothing backwards or on the same day.
    assert_eq!(working_days_between(day("2026-08-07"), day("2026-08-10")), 1);
    assert_eq!(working_days_between(day("2026-08-03"), day("2026-08-10")), 5);
    assert_eq!(working_days_between(day("2026-03-30"), day("2026-04-10")), 7);
    assert_eq!(working_days_between(day("2026-08-10"), day("2026-08-10")), 0);
    assert_eq!(working_days_between(day("2026-08-10"), day("2026-08-03")), 0);
    // 2026 has 261 weekdays; nine holidays fall on them.
    assert_eq!(working_days_between(day("2025-12-31"), day("2026-12-31")), 252);
}

#[test]
fn a_promise_ends_with_its_day_in_finland() {
    let (calendar, working) = (DayCount::Calendar, DayCount::Working);
    assert_eq!(promise("2026-08-03 10:00", 14, calendar), "2026-08-17T23:59:59+03:00");
    assert_eq!(promise("2026-08-03 10:00", 5, working), "2026-08-10T23:59:59+03:00");
    // What arrives on a holiday or a weekend is counted from there.
    assert_eq!(promise("2026-08-08 10:00", 1, working), "2026-08-10T23:59:59+03:00");
    assert_eq!(promise("2026-06-19 00:01", 2, working), "2026-06-23T23:59:59+03:00");
    assert_eq!(promise("2026-04-02 23:59", 1, working), "2026-04-07T23:59:59+03:00");
    assert_eq!(promise("2026-08-08 10:00", 0, working), "2026-08-08T23:59:59+03:00");
    assert_eq!(promise("2026-08-08 10:00", -3, calendar), "2026-08-08T23:59:59+03:00");
}

#[test]
fn clock_changes_neither_give_nor_take_a_day() {
    let (calendar, working) = (DayCount::Calendar, DayCount::Working);
    // Summer time begins on 29 March 2026 and ends on 25 October.
    assert_eq!(promise("2026-03-28 23:59", 1, calendar), "2026-03-29T23:59:59+03:00");
    assert_eq!(promise("2026-03-29 00:30", 1, working), "2026-03-30T23:59:59+03:00");
    assert_eq!(promise("2026-10-24 00:00", 1, calendar), "2026-10-25T23:59:59+02:00");
    assert_eq!(promise("2026-10-23 15:00", 1, working), "2026-10-26T23:59:59+02:00");
    // Both of the two moments 03:30 of the night in October belong to the same day.
    let first = at("2026-10-25 03:30");
    assert_eq!(end_of_promise(first, 3, working), end_of_promise(first + HOUR, 3, working));
    // The days of the changes have 23 and 25 hours.
    assert_eq!(end_of_promise(at("2026-03-29 00:00"), 0, calendar) + 1 - at("2026-03-29 00:00"), 23 * HOUR);
    assert_eq!(end_of_promise(at("2026-10-25 00:00"), 0, calendar) + 1 - at("2026-10-25 00:00"), 25 * HOUR);
    assert_eq!(days_left(at("2026-03-28 23:00"), at("2026-03-30 23:59"), calendar), 2);
    assert_eq!(moved_by_stop(at("2026-03-31 23:59"), at("2026-03-28 23:00"), at("2026-03-29 23:00"), calendar) / SECOND, {
        at("2026-04-01 23:59") / SECOND + 59
    });
}

#[test]
fn the_years_end_and_leap_days_are_counted() {
    let (calendar, working) = (DayCount::Calendar, DayCount::Working);
    assert_eq!(promise("2026-12-23 12:00", 3, working), "2026-12-30T23:59:59+02:00");
    assert_eq!(promise("2026-12-30 12:00", 5, working), "2027-01-08T23:59:59+02:00");
    assert_eq!(promise("2026-12-20 12:00", 14, calendar), "2027-01-03T23:59:59+02:00");
    assert_eq!(promise("2026-12-31 23:59", 1, calendar), "2027-01-01T23:59:59+02:00");
    assert_eq!(promise("2028-02-28 12:00", 1, working), "2028-02-29T23:59:59+02:00");
    assert_eq!(promise("2027-02-26 12:00", 1, working), "2027-03-01T23:59:59+02:00");
}

#[test]
fn days_left_reach_zero_on_the_last_day() {
    let due = end_of_promise(at("2026-08-03 10:00"), 5, DayCount::Working); // Monday the 10th
    let left = |now| days_left(at(now), due, DayCount::Working);
    assert_eq!([left("2026-08-03 10:00"), left("2026-08-07 18:00"), left("2026-08-09 10:00")], [5, 1, 1]);
    assert_eq!([left("2026-08-10 00:00"), left("2026-08-10 23:59"), left("2026-08-11 00:00"), left("2026-08-17 09:00")], [0, 0, -1, -5]);
    // Late is late on a day that is not counted, too.
    let friday = end_of_promise(at("2026-08-06 10:00"), 1, DayCount::Working);
    assert_eq!(days_left(at("2026-08-08 10:00"), friday, DayCount::Working), -1);
}

#[test]
fn a_stop_adds_the_days_that_ended_meanwhile() {
    let (calendar, working) = (DayCount::Calendar, DayCount::Working);
    let moved = |due: &str, stopped: &str, resumed: &str, count| rfc3339(moved_by_stop(at(due), at(stopped), at(resumed), count));
    // Stopped and resumed on one day: nothing, to the second.
    assert_eq!(moved_by_stop(at("2026-08-10 12:34"), at("2026-08-04 00:00"), at("2026-08-04 23:59"), calendar), at("2026-08-10 12:34"));
    // Overnight is one day; a weekend is two calendar days and no working day beside Friday.
    assert_eq!(moved("2026-08-12 23:59", "2026-08-04 23:00", "2026-08-05 01:00", calendar), "2026-08-13T23:59:59+03:00");
    assert_eq!(moved("2026-08-12 23:59", "2026-08-07 15:00", "2026-08-10 09:00", calendar), "2026-08-15T23:59:59+03:00");
    assert_eq!(moved("2026-08-12 23:59", "2026-08-07 15:00", "2026-08-10 09:00", working), "2026-08-13T23:59:59+03:00");
    assert_eq!(moved("2026-08-12 23:59", "2026-08-08 15:00", "2026-08-10 09:00", working), "2026-08-12T23:59:00+03:00");
    // Added days skip weekends and holidays.
    assert_eq!(moved("2026-06-18 23:59", "2026-06-16 12:00", "2026-06-18 12:00", working), "2026-06-23T23:59:59+03:00");
    // Backwards in time adds nothing.
    assert_eq!(moved_by_stop(at("2026-08-12 23:59"), at("2026-08-08 15:00"), at("2026-08-01 09:00"), working), at("2026-08-12 23:59"));
}

#[test]
fn codes_are_stable() {
    assert_eq!(DayCount::from_code("working"), Some(DayCount::Working));
    assert_eq!(DayCount::Calendar.code(), "calendar");
    assert_eq!(DayCount::from_code("weekly"), None);
}

/// From 1990 to 2100.
fn moment() -> impl Strategy<Value = Millis> {
    631_152_000_000..4_102_444_800_000_i64
}

fn count() -> impl Strategy<Value = DayCount> {
    prop_oneof![Just(DayCount::Calendar), Just(DayCount::Working)]
}

proptest! {
    #[test]
    fn a_promise_never_ends_before_arrival_and_grows_with_its_days(received in moment(), days in 0..400_i64, later in 0..30 * DAY, count in count()) {
        let end = end_of_promise(received, days, count);
        prop_assert!(end >= received);
        prop_assert!(end_of_promise(received, days + 1, count) > end);
        prop_assert!(end_of_promise(received + later, days, count) >= end);
        prop_assert!(end_of_promise(received, days, DayCount::Working) >= end_of_promise(received, days, DayCount::Calendar));
        prop_assert_eq!(day_in_finland(end + 1), day_in_finland(end).succ_opt().unwrap());
        prop_assert_eq!(days_left(received, end, count), days);
        if count == DayCount::Working && days > 0 {
            prop_assert!(is_working_day(day_in_finland(end)));
        }
    }

    #[test]
    fn counting_one_by_one_gives_the_same(from in 0..30_000_i32, length in -30..900_i32) {
        let start = NaiveDate::from_num_days_from_ce_opt(715_000 + from).unwrap();
        let end = start + chrono::Duration::days(i64::from(length));
        let one_by_one = start.iter_days().skip(1).take_while(|day| *day <= end).filter(|day| is_working_day(*day)).count();
        prop_assert_eq!(working_days_between(start, end), i64::try_from(one_by_one).unwrap());
    }

    #[test]
    fn a_stop_never_shortens_and_longer_stops_add_more(
        received in moment(), days in 1..60_i64, wait in 0..40 * DAY, stop in 0..40 * DAY, more in 0..10 * DAY, count in count()
    ) {
        let due = end_of_promise(received, days, count);
        let stopped = received + wait;
        let moved = moved_by_stop(due, stopped, stopped + stop, count);
        prop_assert!(moved >= due);
        prop_assert!(moved_by_stop(due, stopped, stopped + stop + more, count) >= moved);
        // Between two counted days, what was left is left still.
        let ends = [stopped, stopped + stop].map(day_in_finland);
        if ends.iter().all(|day| count.counts(*day)) {
            prop_assert_eq!(days_left(stopped + stop, moved, count), days_left(stopped, due, count));
        }
    }

    #[test]
    fn no_number_is_a_crash(a in any::<i64>(), b in any::<i64>(), c in any::<i64>(), days in any::<i64>(), count in count()) {
        let _ = end_of_promise(a, days, count);
        let _ = days_left(a, b, count);
        let _ = moved_by_stop(a, b, c, count);
    }
}
