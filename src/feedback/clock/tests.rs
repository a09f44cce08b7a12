//! The clock of a promise, on days that are easily counted wrong.

use chrono::{NaiveDateTime, TimeZone as _};
use chrono_tz::Europe::Helsinki;

use super::*;
use crate::feedback::{AnswerWanted, Kind, Perspective, Queue, Stage};
use crate::platform::clock::rfc3339;
use crate::text::calendar::end_of_promise;

/// A moment in Finland, "2026-03-28 12:00".
fn at(text: &str) -> Millis {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Helsinki.from_local_datetime(&local).earliest().unwrap().timestamp_millis()
}

fn case(received: &str, days: i64, count: DayCount) -> Case {
    let received_at = at(received);
    Case {
        id: 1,
        reference: String::new(),
        county_id: 1,
        unit_id: None,
        service_id: None,
        municipality_code: None,
        team_id: 1,
        language: "fi".to_owned(),
        kind: Kind::Question,
        perspective: Perspective::Own,
        channel: "web".to_owned(),
        text: String::new(),
        masked: false,
        answer_wanted: AnswerWanted::Code,
        contact_email: None,
        instrument_id: None,
        nps: None,
        stage: Stage::InHandling,
        version: 1,
        responsible_body: None,
        received_at,
        due_at: end_of_promise(received_at, days, count),
        first_due_at: None,
        answered_at: None,
        closed_at: None,
        claimed_by: None,
        claimed_at: None,
        promise_days: days,
        day_count: count.code().to_owned(),
        stopped: None,
        queue: Queue::Work,
        urgent: false,
        severity: None,
        merged_into: None,
        thanks_passed_at: None,
        may_show: false,
        shown_at: None,
    }
}

/// The case after its clock was stopped.
fn stopped(case: Case, when: &str, why: Stop) -> Case {
    let mut to = Move::of(&case, case.stage);
    assert!(stop(&case, &mut to, at(when), why));
    assert_eq!(to.due_at, case.due_at, "stopping moves no day yet");
    Case { stopped: to.stopped, ..case }
}

fn resumed(case: &Case, when: &str) -> String {
    let mut to = Move::of(case, case.stage);
    let due = resume(case, &mut to, at(when)).unwrap();
    assert_eq!((to.due_at, to.stopped), (due, None));
    rfc3339(due)
}

#[test]
fn days_on_which_the_clock_stood_come_on_top() {
    // Seven working days from Monday 15.6.2026, over Midsummer: until Thursday the 25th.
    let waits = case("2026-06-15 09:00", 7, DayCount::Working);
    assert_eq!(rfc3339(waits.due_at), "2026-06-25T23:59:59+03:00");
    let waits = stopped(waits, "2026-06-17 10:00", Stop::Giver);
    assert_eq!(resumed(&waits, "2026-06-17 16:00"), "2026-06-25T23:59:59+03:00", "on the same day nothing is added");
    // Wednesday and Thursday have ended; Midsummer Eve and the weekend are not counted.
    assert_eq!(resumed(&waits, "2026-06-22 08:00"), "2026-06-29T23:59:59+03:00");
    let waits = stopped(case("2026-06-15 09:00", 14, DayCount::Calendar), "2026-06-17 10:00", Stop::Giver);
    assert_eq!(resumed(&waits, "2026-06-22 08:00"), "2026-07-04T23:59:59+03:00");
}

#[test]
fn the_years_end_and_the_nights_of_the_clocks_are_counted_in_days() {
    let over_new_year = stopped(case("2026-12-30 12:00", 7, DayCount::Working), "2026-12-31 23:30", Stop::Reason);
    assert_eq!(rfc3339(over_new_year.due_at), "2027-01-12T23:59:59+02:00");
    // New Year's Eve has ended; New Year's Day, a Friday, is not counted.
    assert_eq!(resumed(&over_new_year, "2027-01-01 00:30"), "2027-01-13T23:59:59+02:00");
    assert_eq!(resumed(&over_new_year, "2027-01-04 08:00"), "2027-01-13T23:59:59+02:00");
    // Summer time begins on 29.3.2026 and ends on 25.10.2026: a day of 23 hours and one of 25 are a day each.
    for (received, stop_at, go_on, due) in [
        ("2026-03-20 12:00", "2026-03-28 23:30", "2026-03-30 00:10", "2026-04-05T23:59:59+03:00"),
        ("2026-10-20 12:00", "2026-10-24 23:30", "2026-10-26 00:10", "2026-11-05T23:59:59+02:00"),
    ] {
        let waits = stopped(case(received, 14, DayCount::Calendar), stop_at, Stop::Giver);
        assert_eq!(resumed(&waits, go_on), due);
    }
}

#[test]
fn a_clock_that_stands_stands_since_it_stopped() {
    let waits = stopped(case("2026-06-15 09:00", 14, DayCount::Calendar), "2026-06-17 10:00", Stop::Reason);
    let waits = stopped(waits, "2026-06-20 10:00", Stop::Giver);
    assert_eq!(waits.stopped, Some((at("2026-06-17 10:00"), Stop::Giver)));
    let runs = case("2026-06-15 09:00", 14, DayCount::Calendar);
    assert_eq!(resume(&runs, &mut Move::of(&runs, runs.stage), at("2026-06-20 10:00")), None);
}

#[test]
fn what_nobody_has_to_answer_has_no_clock() {
    let open = case("2026-06-15 09:00", 14, DayCount::Calendar);
    let mut to = Move::of(&open, Stage::Closed);
    assert!(!stop(&open, &mut to, at("2026-06-17 10:00"), Stop::Reason));
    assert_eq!(to.stopped, None);
    // Answered once and opened again: the clock may stand, but the promise is settled.
    let again = Case { answered_at: Some(at("2026-06-18 10:00")), ..open };
    let waits = stopped(again, "2026-06-20 10:00", Stop::Giver);
    assert_eq!(resumed(&waits, "2026-06-28 10:00"), rfc3339(waits.due_at));
}

#[test]
fn an_answer_to_what_stands_ends_the_stop() {
    let waits = stopped(case("2026-06-15 09:00", 14, DayCount::Calendar), "2026-06-17 10:00", Stop::Giver);
    let mut to = Move { answered_at: Some(at("2026-07-02 10:00")), ..Move::of(&waits, Stage::Answered) };
    settle(&waits, &mut to);
    assert_eq!(rfc3339(to.due_at), "2026-07-14T23:59:59+03:00", "fifteen days have ended meanwhile");
    let mut to = Move::of(&waits, Stage::InHandling);
    settle(&waits, &mut to);
    assert_eq!((to.due_at, to.stopped), (waits.due_at, waits.stopped), "taking it leaves the clock alone");
}

#[test]
fn an_extension_is_no_promise_kept() {
    let waits = case("2026-06-15 09:00", 14, DayCount::Calendar);
    let longer = Case { due_at: at("2026-07-20 23:59"), first_due_at: Some(waits.due_at), ..waits };
    assert_eq!(rfc3339(judged_by(&longer)), "2026-06-29T23:59:59+03:00");
    let longer = stopped(longer, "2026-06-17 10:00", Stop::Reason);
    let mut to = Move::of(&longer, longer.stage);
    resume(&longer, &mut to, at("2026-06-19 10:00"));
    assert_eq!(to.first_due_at.map(rfc3339).as_deref(), Some("2026-07-01T23:59:59+03:00"), "the first day moves, too");
    assert_eq!(rfc3339(to.due_at), "2026-07-22T23:59:59+03:00");
}
