//! The Finnish and Swedish order of names: å, ä and ö come last.

/// A key that sorts names as a Finnish or Swedish reader expects: without regard to case, å ä ö after z.
#[must_use]
pub fn sort_key(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'å' => '\u{f8ff}',
            'ä' | 'æ' => '\u{f900}',
            'ö' | 'ø' => '\u{f901}',
            'é' | 'è' => 'e',
            'ü' => 'y',
            'š' => 's',
            'ž' => 'z',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_letters_come_last() {
        let mut names = ["Öja", "Åbo", "zeta", "Ähtäri", "Espoo", "äänekoski"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Espoo", "zeta", "Åbo", "Ähtäri", "äänekoski", "Öja"]);
    }
}
