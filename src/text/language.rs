//! Guesses whether a text is Finnish, Swedish or English, by small words, endings and letters.

/// Small words and common words of feedback that are (nearly) only Finnish; those shared with the others are left out.
const FINNISH: &str = "ja ei ole oli olen että mutta kun niin hän minä minun minulle minut meidän teidän heidän tämä tämän \
    tuo siellä täällä tänne kuin jos myös vain vielä jo nyt sitten siitä sitä ovat olivat ollut olisi pitää saa sai sain voi \
    voisi hyvä hyvää hyvin huono kiitos kaikki mitään ettei eikä eivät enää aina paljon liian joka jotka koska kanssa jälkeen \
    ennen miksi mikä mitä missä aika tosi todella erittäin asia hoito hoitaja lääkäri palvelu palvelua jono";

/// The same for Swedish.
const SWEDISH: &str = "och är att det inte jag som för på av till ett har hade kan ska skulle vill blev blir mycket bra dålig \
    dåligt tack från eller också när där här hur vad vem mig dig sig oss dem deras min mitt mina den denna detta dessa vara \
    varit utan efter innan mellan sedan alla allt aldrig alltid någon något några ingen inget många bättre vården läkare \
    läkaren sköterskan personalen hjälp väntetid kö fick får vi han hon de";

/// The same for English.
const ENGLISH: &str = "the and is was were are not with that this these those have has had you your they their she her his my \
    our we it for of to be been would could should will can did does do but from there here when what who how very good bad \
    thanks thank please because after before about always never nobody everything nothing service doctor nurse staff help \
    waiting time appointment";

/// Endings that Finnish words take and the other two hardly ever do.
const FINNISH_ENDINGS: [&str; 18] =
    ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "nen", "ista", "istä", "aan", "ään", "een", "iin", "taan", "tään"];

/// Swedish endings.
const SWEDISH_ENDINGS: [&str; 10] = ["ningen", "ningar", "heten", "arna", "orna", "erna", "ades", "ande", "lig", "ligt"];

/// English endings.
const ENGLISH_ENDINGS: [&str; 6] = ["ing", "ness", "tion", "ful", "ould", "ously"];

/// Evidence for one language: a small word counts two, an ending or a telling letter one.
const ENOUGH: usize = 2;

/// Guesses the language of `text`: `"fi"`, `"sv"` or `"en"`; `None` when the evidence is thin, mixed or of another
/// language. A guess is a help for sorting, never a reason to refuse or hide.
#[must_use]
pub fn guess(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    // Letters of Sámi, Norwegian, Danish, Estonian and of other scripts speak against all three.
    let foreign = lower.chars().filter(|letter| letter.is_alphabetic() && !is_familiar(*letter)).count();
    let letters = lower.chars().filter(|letter| letter.is_alphabetic()).count();
    if foreign * 25 > letters {
        return None;
    }
    let mut scores = [("fi", 0), ("sv", 0), ("en", 0)];
    for word in lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let evidence = [
            points(word, FINNISH, &FINNISH_ENDINGS) + usize::from(has_finnish_vowels(word)),
            points(word, SWEDISH, &SWEDISH_ENDINGS) + usize::from(word.contains('å')),
            points(word, ENGLISH, &ENGLISH_ENDINGS) + usize::from(word.contains('w') || word.contains("th")),
        ];
        for (score, found) in scores.iter_mut().zip(evidence) {
            score.1 += found;
        }
    }
    scores.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
    let [(best, most), (_, next), _] = scores;
    // Half as much again as the second language, so that a quotation does not decide.
    (most >= ENOUGH && most * 2 >= next * 3).then_some(best)
}

fn points(word: &str, words: &str, endings: &[&str]) -> usize {
    if words.split_whitespace().any(|known| known == word) {
        2
    } else {
        usize::from(word.chars().count() >= 5 && endings.iter().any(|ending| word.ends_with(ending)))
    }
}

/// Long vowels and front vowels as only Finnish writes them.
fn has_finnish_vowels(word: &str) -> bool {
    ["ää", "öö", "yy", "uu", "ii", "aa", "äy", "yö", "ie", "uo"].iter().filter(|pair| word.contains(*pair)).count() >= 1
        && word.ends_with(['a', 'ä', 'e', 'i', 'o', 'ö', 'u', 'y', 'n', 't', 's'])
        && !word.contains(['å', 'w', 'c', 'q', 'x', 'z'])
}

fn is_familiar(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, 'å' | 'ä' | 'ö' | 'é' | 'š' | 'ž' | 'ü' | 'à' | 'è')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_ordinary_feedback() {
        for (expected, text) in [
            ("fi", "Hoitaja oli todella ystävällinen, mutta jonotin kaksi tuntia."),
            ("fi", "Kiitos"),
            ("fi", "Ajanvaraus ei toimi netissä"),
            ("fi", "Lääkärille pääsy kestää kuukausia"),
            ("fi", "tosi hyvää palvelua"),
            ("sv", "Personalen var vänlig men jag fick vänta i två timmar."),
            ("sv", "Tack för god vård!"),
            ("sv", "Det går inte att boka tid på nätet"),
            ("sv", "Läkaren pratade bara finska"),
            ("en", "The nurse was kind but I had to wait for two hours."),
            ("en", "Thanks for your help"),
            ("en", "Nobody answers the phone"),
        ] {
            assert_eq!(guess(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn stays_silent_when_unsure() {
        for text in
            ["", "   ", "12345", "OK", "😀😀", "Всё было хорошо, спасибо", "شكرا جزيلا", "Giitu buorre bálvalusas, dát lei hui buorre đ š ŋ"]
        {
            assert_eq!(guess(text), None, "{text}");
        }
    }
}
