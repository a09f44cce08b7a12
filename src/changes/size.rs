//! How far a measure is expected to go: typed and told in the measure's unit, kept in natural numbers.

use asko_locales::{Lang, number};

use super::measure::{Measure, SizeUnit};
use super::reading::{read_number, typed_number};

/// The least that can be expected, in the typed unit: less cannot be told from nothing.
const LEAST: f64 = 0.1;

impl SizeUnit {
    /// How many typed units one natural unit has.
    const fn scale(self) -> f64 {
        match self {
            Self::Points | Self::PerCent => 100.0,
            Self::Index | Self::Days => 1.0,
        }
    }

    /// The most that can be expected, in the typed unit: a share goes from 0 to 100, the recommendation index from −100 to
    /// 100, and of the days until an answer thirty are counted.
    const fn most(self) -> f64 {
        match self {
            Self::Points => 100.0,
            Self::Index => 200.0,
            Self::Days => 30.0,
            Self::PerCent => 1000.0,
        }
    }

    /// What is wrong with a size that is too large.
    const fn too_large(self) -> &'static str {
        match self {
            Self::Points => "changes-size-points-large",
            Self::Index => "changes-size-index-large",
            Self::Days => "changes-size-days-large",
            Self::PerCent => "changes-size-per-cent-large",
        }
    }
}

/// Reads a size typed in the measure's unit: the natural size.
///
/// # Errors
/// The text id of what is wrong.
pub fn read_size(measure: &Measure, typed: &str) -> Result<f64, &'static str> {
    let unit = measure.size_unit();
    match read_number(typed) {
        None => Err("changes-size-wrong"),
        Some(size) if size <= 0.0 => Err("changes-size-not-positive"),
        Some(size) if size < LEAST => Err("changes-size-small"),
        Some(size) if size > unit.most() => Err(unit.too_large()),
        // As exact as it is shown again.
        Some(size) => Ok((size * 10_000.0).round() / 10_000.0 / unit.scale()),
    }
}

/// A natural size as one types it in the measure's unit.
#[must_use]
pub fn typed_size(measure: &Measure, size: f64) -> String {
    typed_number(size * measure.size_unit().scale())
}

/// A natural size in words: `5 percentage points`.
#[must_use]
pub fn size_words(measure: &Measure, size: f64, lang: Lang) -> String {
    let unit = measure.size_unit();
    let typed = size * unit.scale();
    let decimals = typed_number(typed).split_once(',').map_or(0, |(_, decimals)| decimals.len());
    let written = number(lang, typed, decimals);
    let size = [("size", (&written).into())];
    match unit {
        SizeUnit::Points => lang.with("changes-size-points", &size),
        SizeUnit::Index => lang.with("changes-size-index", &size),
        SizeUnit::Days => lang.with("changes-size-days", &size),
        SizeUnit::PerCent => lang.with("changes-size-per-cent", &size),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement() -> Measure {
        Measure::Statement("useful".into())
    }

    #[test]
    fn a_size_is_typed_in_its_unit_and_kept_natural() {
        assert_eq!(read_size(&statement(), "5"), Ok(0.05));
        assert_eq!(read_size(&Measure::Theme("access".into()), "2,5 %"), Ok(0.025));
        assert_eq!(read_size(&Measure::Nps, "10"), Ok(10.0));
        assert_eq!(read_size(&Measure::Days, "1,5"), Ok(1.5));
        assert_eq!(read_size(&Measure::Count, "20 %"), Ok(0.2));
        assert_eq!(typed_size(&statement(), 0.05), "5");
        assert_eq!(typed_size(&Measure::Count, 0.07), "7");
        assert_eq!(size_words(&statement(), 0.025, Lang::Fi), "2,5 prosenttiyksikköä");
        assert_eq!(size_words(&Measure::Count, 0.2, Lang::En), "20 per cent");
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_reason() {
        for (measure, typed, why) in [
            (statement(), "", "changes-size-wrong"),
            (statement(), "paljon", "changes-size-wrong"),
            (statement(), "0", "changes-size-not-positive"),
            (statement(), "-5", "changes-size-not-positive"),
            (statement(), "0,01", "changes-size-small"),
            (statement(), "100,5", "changes-size-points-large"),
            (Measure::Nps, "201", "changes-size-index-large"),
            (Measure::Days, "31", "changes-size-days-large"),
            (Measure::Count, "1001", "changes-size-per-cent-large"),
        ] {
            assert_eq!(read_size(&measure, typed), Err(why), "{typed}");
        }
    }
}
