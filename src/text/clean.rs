//! Cleans what people type or paste before it is counted, stored or shown.

/// Cleans a text of several lines.
///
/// - CRLF and lone CR become LF.
/// - Control characters (C0, DEL, C1) other than LF and tab go; PostgreSQL refuses NUL in text.
/// - Bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069) go, since they can make a text show
///   other than it is (Unicode Technical Report 36, section 2.7), and so does the byte order mark (U+FEFF).
/// - Blank lines before the first written line and white space after the last character go; the indent of the first
///   written line stays.
#[must_use]
pub fn clean(raw: &str) -> String {
    let text: String = raw.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|character| is_kept(*character)).collect();
    let text = text.trim_end();
    // Everything up to the last line break of the leading white space is blank lines.
    let blank = text.len() - text.trim_start().len();
    let first_line = text.get(..blank).and_then(|space| space.rfind('\n')).map_or(0, |at| at + 1);
    text.get(first_line..).unwrap_or(text).to_owned()
}

/// Cleans a field of one line: as [`clean`], and each run of white space, line breaks too, becomes one space; none at
/// either end.
#[must_use]
pub fn clean_line(raw: &str) -> String {
    clean(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The length of a text in characters (Unicode scalar values), as limits count it: "ä" is one, whatever its bytes.
#[must_use]
pub fn characters(text: &str) -> usize {
    text.chars().count()
}

fn is_kept(character: char) -> bool {
    match character {
        '\n' | '\t' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => false,
        other => !other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn line_breaks_become_one_kind() {
        assert_eq!(clean("a\r\nb\rc\n\rd"), "a\nb\nc\n\nd");
    }

    #[test]
    fn harmful_characters_go_and_others_stay() {
        assert_eq!(clean("a\0b\u{1}\u{7F}\u{85}\tc"), "ab\tc");
        assert_eq!(clean("\u{FEFF}\u{202E}abc\u{2066}d\u{2069}"), "abcd");
        assert_eq!(clean("Äö 😀 é ŋ \u{200D}x"), "Äö 😀 é ŋ \u{200D}x");
    }

    #[test]
    fn edges_are_trimmed_but_the_first_indent_stays() {
        assert_eq!(clean(" \n\t\n  kaksi\n\n kolme \n \n"), "  kaksi\n\n kolme");
        assert_eq!(clean("  yksi "), "  yksi");
        assert_eq!(clean(" \r\n \u{202E} \n"), "");
    }

    #[test]
    fn one_line_has_single_spaces() {
        assert_eq!(clean_line(" Kotihoito\r\n\tLänsi \u{A0} 2\0 "), "Kotihoito Länsi 2");
    }

    #[test]
    fn characters_are_not_bytes() {
        assert_eq!(characters("äö😀"), 3);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(raw in any::<String>()) {
            let once = clean(&raw);
            prop_assert_eq!(&clean(&once), &once);
            let line = clean_line(&raw);
            prop_assert_eq!(&clean_line(&line), &line);
            prop_assert!(!line.contains('\n') && !once.contains('\0') && !once.contains('\r'));
        }
    }
}
