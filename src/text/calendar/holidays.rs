//! The days on which Finnish offices are closed though they may fall on a weekday.

use chrono::{Datelike, Days, NaiveDate, Weekday};

crate::coded! {
    /// A day that is no working day, whatever weekday it falls on.
    ///
    /// | day | source |
    /// |---|---|
    /// | New Year's Day, Epiphany, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday, Midsummer Day, All Saints' Day, Christmas Day, second Christmas Day | festival days of the Church Act (Kirkkolaki 1054/1993, chapter 4, section 3; since 1 July 2023 the Act 652/2023) |
    /// | May Day | Act 272/1944 (vapunpäivä a day off for workers) |
    /// | Independence Day | Act 388/1937, section 2: work in offices rests as on a Sunday |
    /// | Midsummer Eve, Christmas Eve | no statutory days off: offices close by the collective agreements, and the Act on the Computation of Prescribed Time Limits 150/1930, section 5, moves a time limit off them as off holy days, Independence Day, May Day and Saturdays |
    ///
    /// Section 5 of 150/1930 thus names all days of this list, and Saturdays, as days on which an authority's business
    /// need not be done; that is why all of them are no working days here.
    pub enum Holiday {
        /// 1 January, uudenvuodenpäivä, nyårsdagen.
        NewYearsDay = "new-years-day",
        /// 6 January, loppiainen, trettondagen.
        Epiphany = "epiphany",
        /// Two days before Easter Sunday, pitkäperjantai, långfredagen.
        GoodFriday = "good-friday",
        /// Pääsiäispäivä, påskdagen.
        EasterSunday = "easter-sunday",
        /// Toinen pääsiäispäivä, annandag påsk.
        EasterMonday = "easter-monday",
        /// 1 May, vappu, första maj.
        MayDay = "may-day",
        /// 39 days after Easter Sunday, helatorstai, Kristi himmelsfärdsdag.
        AscensionDay = "ascension-day",
        /// 49 days after Easter Sunday, helluntaipäivä, pingstdagen.
        WhitSunday = "whit-sunday",
        /// The Friday before Midsummer Day, juhannusaatto, midsommarafton.
        MidsummerEve = "midsummer-eve",
        /// The Saturday from 20 to 26 June, juhannuspäivä, midsommardagen.
        MidsummerDay = "midsummer-day",
        /// The Saturday from 31 October to 6 November, pyhäinpäivä, alla helgons dag.
        AllSaintsDay = "all-saints-day",
        /// 6 December, itsenäisyyspäivä, självständighetsdagen.
        IndependenceDay = "independence-day",
        /// 24 December, jouluaatto, julafton.
        ChristmasEve = "christmas-eve",
        /// 25 December, joulupäivä, juldagen.
        ChristmasDay = "christmas-day",
        /// 26 December, tapaninpäivä (toinen joulupäivä), annandag jul.
        SecondChristmasDay = "second-christmas-day",
    }
}

impl Holiday {
    /// True for a day off by law; false for Midsummer Eve and Christmas Eve, which are so by agreement and custom.
    #[must_use]
    pub const fn is_statutory(self) -> bool {
        !matches!(self, Self::MidsummerEve | Self::ChristmasEve)
    }

    /// The day of this holiday in a year; none in years beyond the calendar (about ±262 000).
    #[must_use]
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        let date = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let after_easter = |days| easter(year)?.checked_add_days(Days::new(days));
        match self {
            Self::NewYearsDay => date(1, 1),
            Self::Epiphany => date(1, 6),
            Self::GoodFriday => easter(year)?.checked_sub_days(Days::new(2)),
            Self::EasterSunday => easter(year),
            Self::EasterMonday => after_easter(1),
            Self::MayDay => date(5, 1),
            Self::AscensionDay => after_easter(39),
            Self::WhitSunday => after_easter(49),
            Self::MidsummerEve => saturday_from(date(6, 20)?)?.pred_opt(),
            Self::MidsummerDay => saturday_from(date(6, 20)?),
            Self::AllSaintsDay => saturday_from(date(10, 31)?),
            Self::IndependenceDay => date(12, 6),
            Self::ChristmasEve => date(12, 24),
            Self::ChristmasDay => date(12, 25),
            Self::SecondChristmasDay => date(12, 26),
        }
    }
}

/// The first Saturday that is not before `day`.
fn saturday_from(day: NaiveDate) -> Option<NaiveDate> {
    let ahead = Weekday::Sat.num_days_from_monday() + 7 - day.weekday().num_days_from_monday();
    day.checked_add_days(Days::new(u64::from(ahead % 7)))
}

/// Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms,
/// chapter 8); none in years beyond the calendar.
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, of_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let moon = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

/// All holidays of a year in the order of the calendar. Two may fall on one day (Ascension Day on 1 May, in 2008 and next
/// in 2160).
#[must_use]
pub fn holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let mut days: Vec<_> = Holiday::ALL.iter().filter_map(|holiday| Some((holiday.in_year(year)?, *holiday))).collect();
    days.sort_by_key(|(day, _)| *day);
    days
}

/// The holiday on this day, if it is one.
#[must_use]
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    Holiday::ALL.iter().copied().find(|holiday| holiday.in_year(day.year()) == Some(day))
}
