//! How the parts of a document are kept that serde does not know, or would not give back as they were.

/// A language by its code.
pub(crate) mod language {
    use asko_locales::Lang;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(language: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(language.code())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        let code = String::deserialize(deserializer)?;
        Lang::from_code(&code).ok_or_else(|| D::Error::custom(format!("no language: {code}")))
    }
}

/// A number in words, so that it comes back to the last digit, and what is no number comes back as well.
pub(crate) mod number {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    pub(crate) fn serialize<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(number)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use crate::Cell;

    #[test]
    fn numbers_come_back_to_the_last_digit() {
        for number in [0.1 + 0.2, -0.0, 1e300, f64::MIN_POSITIVE, f64::INFINITY] {
            let kept = serde_json::to_string(&Cell::Number(number, 2)).unwrap();
            assert_eq!(serde_json::from_str::<Cell>(&kept).unwrap(), Cell::Number(number, 2), "{kept}");
        }
        let kept = serde_json::to_string(&Cell::Number(f64::NAN, 0)).unwrap();
        assert!(matches!(serde_json::from_str(&kept).unwrap(), Cell::Number(number, 0) if number.is_nan()), "{kept}");
    }
}
