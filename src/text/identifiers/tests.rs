//! Tests of finding and masking, with identifiers in every written form inside random text.

use super::identity::check_character;
use super::*;
use proptest::prelude::*;

/// Published test codes of all century signs (dvv.fi, checked against the formula).
const CODES: &str = "010594Y9032 | 010594Y9021 | 020594X903P | 020594X902N | 030594W903B | 030694W9024 | 040594V9030 | 040594V902Y | \
        050594U903M | 050594U902L | 010516B903X | 010516B902W | 020516C903K | 020516C902J | 030516D9037 | 030516D9026 | \
        010501E9032 | 020502E902X | 020503F9037 | 020504A902E | 020504B904H | 131052-308T";

/// The items of a list written with bars between.
fn list(items: &str) -> impl Iterator<Item = &str> {
    items.split(" | ")
}

/// The found pieces of a text with their kinds.
fn pieces(text: &str) -> Vec<(Kind, &str)> {
    find(text).into_iter().map(|found| (found.kind, &text[found.start..found.end])).collect()
}

/// Asserts that exactly `piece` is found in a sentence about it.
fn only(kind: Kind, piece: &str) {
    let text = format!("Viesti: {piece}, kiitos.");
    assert_eq!(pieces(&text), [(kind, piece)], "{text}");
}

#[test]
fn published_identity_codes_are_found() {
    for code in list(CODES) {
        only(Kind::IdentityCode, code);
        only(Kind::IdentityCode, &code.to_lowercase());
        let number: String = code.chars().take(10).filter(char::is_ascii_digit).collect();
        assert_eq!(check_character(&number), code.chars().last(), "{code}");
    }
}

#[test]
fn written_forms_of_identity_codes_are_found() {
    for form in list(
        "131052-308T | 131052-308t | 131052–308T | 131052—308T | 131052\u{2212}308T | 131052\u{2011}308T | \
        131052\u{AD}308T | 131052+308T | 13.10.52-308T | 13 10 52 - 308T | 13.10.52 - 308 T | 13\u{A0}10\u{A0}52-308T | \
        13. 10. 52 - 308T | 131052 -308T | 131052- 308T | 131052-308 T | 131052-308-T | 131052--308T | 131052-308X | \
        131052-308G | 131052-308O | 310299-1234 | 131052\u{202F}-\u{202F}308T | 13\u{200D}1052-308T | １３１０５２－３０８Ｔ | \
        ١٣١٠٥٢-٣٠٨T | 131052-\n308T | 13101952-308T | 13.10.1952-308T | 131052308T | 131052 308T | 131052/308T | \
        131052-308 | 131052+308 | 131052A308 | 13.10.52-308 | 131052–308",
    ) {
        only(Kind::IdentityCode, form);
    }
}

#[test]
fn pieces_of_longer_tokens_are_no_identity_codes() {
    for text in ["X131052-308T", "9131052-308T", "131052-308TT", "131052-308T1", "ä131052-308T", "131052-3081234567"] {
        assert_eq!(pieces(text), [], "{text}");
    }
}

#[test]
fn phones_are_found() {
    for form in list(
        "040 123 4567 | 0401234567 | 040-123 4567 | 040-1234567 | 0400 123 456 | 050 123456 | 0457 123 4567 | \
        +358401234567 | +358 40 123 4567 | +358 (0)40 123 4567 | 00358 40 1234567 | 00358401234567 | (09) 123 4567 | \
        09 123 4567 | 09-1234567 | 014 123 456 | 08 123 4567 | 06-123 45 67 | +358 9 123 4567 | 040\u{A0}123\u{A0}4567 | \
        040–123–4567 | 040 – 123 4567 | 040.123.4567 | 040/1234567 | 358401234567 | +46 70 123 45 67 | 0046701234567 | \
        +372 5123 4567 | + 358 40 123 4567 | +358-40-123-4567 | 040 12 34 567 | ٠٤٠١٢٣٤٥٦٧",
    ) {
        only(Kind::Phone, form);
    }
    assert_eq!(pieces("puh.0401234567"), [(Kind::Phone, "0401234567")]);
    assert_eq!(pieces("0401234567/0507654321"), [(Kind::Phone, "0401234567"), (Kind::Phone, "0507654321")]);
    assert_eq!(pieces("040 1234567 klo 8-16, 2. krs"), [(Kind::Phone, "040 1234567")]);
}

#[test]
fn addresses_and_accounts_are_found() {
    for form in list(
        "matti.meikalainen@posti.fi | m+a@a-b.co.uk | MATTI@POSTI.FI | aino(at)gmail.com | aino [at] gmail.com | \
        aino (ät) luukku.com | aino ät luukku.com | aino at luukku.com | aino.k@pää.fi | aino @ posti.fi | \
        aino(at)gmail(piste)com | aino＠posti.fi | 040594-test@posti.fi",
    ) {
        only(Kind::Email, form);
    }
    for form in list(
        "FI21 1234 5600 0007 85 | FI2112345600000785 | fi2112345600000785 | fi21 1234 5600 0007 85 | \
        FI22 1234 5600 0007 85 | FI21\u{A0}1234\u{A0}5600\u{A0}0007\u{A0}85 | FI21-1234-5600-0007-85 | \
        FI 21 1234 5600 0007 85 | FI211234560000078 | SE45 5000 0000 0583 9825 7466 | se4550000000058398257466 | \
        EE38 2200 2210 2014 5685 | DE89 3704 0044 0532 0130 00 | GB29 NWBK 6016 1331 9268 19 | NO93 8601 1117 947",
    ) {
        only(Kind::Iban, form);
    }
    assert_eq!(pieces("SE45 5000 0000 0583 9825 7466 on tili"), [(Kind::Iban, "SE45 5000 0000 0583 9825 7466")]);
    assert!(pieces("SE46 5000 0000 0583 9825 7466").iter().all(|(kind, _)| *kind != Kind::Iban));
}

#[test]
fn ordinary_numbers_stay() {
    for text in list(
        "12.3.2024 | 12.03.2024 | 13.10.1952 | 1.12.2024–3.1.2025 | 01.01.25-02.02.25 | 010125-020225 | 020225-030325 | \
        01.02.2024 | klo 12.30 | klo 08:00-16:00 | 08-16 | ma-pe 8-16 | 15,50 € | 1 250 000 euroa | 1 050 000 000 € | +120 000 000 € | \
        F32.1 | Z03.8 | B 204 | huone B204 | 5 mg | 0,5 mg | 10 ml x 3 | 785/1992 | laki 612/2021 § 5 | \
        1234/05.01.02/2025 | HUS/1234/2024 | HUS/0401234567/2024 | Dnro 0401234/2024 | 1.2.246.562.10.0401234567 | \
        1.2.246.537.6.202 | 112 | 116117 | 116 117 | 118 | 10023 | 0800 12345 | 0600 123456 | 2024-2025 | 2024–2025 | \
        00100 Helsinki | 40100 Jyväskylä | 120/80 | RR 135/85 | 0201256-6 | https://esim.fi/0401234567 | \
        www.esim.fi/haku?puh=0401234567 | x=0401234567 | tilaus 0.0401234567 | ABC-123 | A-12 | 02032024 | 2 x 040 | 3/5 | \
        4-5 | 50 % | +20 000 000 | ISO 9001 | COVID-19 | B12 | 020 kpl | FI12345678 | se oli 8.5. | klo 07 08 | \
        180 cm 80 kg | 37,5 °C | paikka @ kahvila | I was at omaolo.fi | @terveystalo | 5 @ 4.50",
    ) {
        for wrapped in [text.to_owned(), format!("Kävin siellä ({text}) eilen."), format!("{text}\n{text}")] {
            assert_eq!(mask(&wrapped), (wrapped.clone(), Vec::new()));
        }
    }
}

#[test]
fn masking_keeps_the_rest_and_counts() {
    let text = "Hetu 131052-308T, puh. 040 123 4567 tai 09 123 4567, a@b.fi.";
    let (masked, found) = mask(text);
    assert_eq!(masked, "Hetu [***], puh. [***] tai [***], [***].");
    assert_eq!(count_kinds(&found), [(Kind::IdentityCode, 1), (Kind::Phone, 2), (Kind::Email, 1)]);
    assert_eq!(count_kinds(&[]), []);
    assert_eq!(Kind::ALL.map(Kind::code), ["identity-code", "phone", "email", "iban"]);
}

#[test]
fn nothing_is_left_of_digits_that_can_be_read_in_two_ways() {
    for (text, expected) in [
        ("klo 08 040 123 4567", "klo 08 [***]"),
        ("010125 – 0400 100 000.", "[***]."),
        ("040 123 040 100 000", "[***]"),
        ("etu.131052-308T@posti.fi", "[***]"),
        ("a@b.fi@c.fi", "[***]"),
        ("://(0401234567), www.x.fi;0401234567", "://([***]), www.x.fi;[***]"),
        ("0401 010594-903", "0401 [***]"),
        ("Maksoin 12.3.2024 FI21 1234 5600 0007 85 12 €", "Maksoin 12.3.2024 [***] 12 €"),
    ] {
        assert_eq!(mask(text).0, expected);
    }
}

#[test]
fn long_texts_take_no_time() {
    for piece in
        ["131052-308T ", "0401234567 ", "a@b.fi", "fi21 ", "0 4 0 1 ", "+358", "aa11", "131052-308", "(at)", "x".repeat(50).as_str()]
    {
        let text = piece.repeat(5_000 / piece.len());
        let (masked, _) = mask(&text);
        assert!(find(&masked).is_empty());
    }
}

/// Random text around an identifier: anything, made to end (or begin) with what parts words.
fn surrounding() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9 .,:;()a-fA-F+-]{0,20}",
        "[a-zåäö0-9 .,/=@-]{0,20}",
        "([0-9]{1,6}[ .:,/-]){0,5}",
        "(Hetuni on|klo 12.30|040 123|FI21 1234|a\\(at\\)b|13\\.10\\.52 -|010125|\n){0,3}",
    ]
}

fn parting() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![" ", "\n", ", ", ": ", "(", ")", "\"", "\u{A0}", ";", " – ", "”", ". "])
}

/// An identity code in a random written form.
fn identity_code() -> impl Strategy<Value = String> {
    let date = (1u32..=31, 1u32..=12, 0u32..=99, 2u32..=999);
    let signs = "-+YXWVUABCDEFyxwvuabcdef\u{2013}\u{2014}\u{2212}\u{2011}\u{2010}".chars().collect::<Vec<_>>();
    let gaps = prop::sample::select(vec!["", "", " ", ".", ". ", " .", "\u{A0}"]);
    let spaces = || prop::sample::select(vec!["", "", " ", "\u{A0}", "\u{2009}"]);
    let parts = (date, prop::sample::select(signs), gaps, spaces(), spaces(), spaces());
    (parts, any::<(bool, bool)>(), 0usize..31).prop_map(|((date, sign, gap, before, after, last), (wrong, lower), slip)| {
        let (day, month, year, number) = date;
        let right = check_character(&format!("{day:02}{month:02}{year:02}{number:03}")).unwrap();
        let check = if wrong { identity::CHECKS.chars().nth(slip).unwrap() } else { right };
        let code = format!("{day:02}{gap}{month:02}{gap}{year:02}{before}{sign}{after}{number:03}{last}{check}");
        if lower { code.to_lowercase() } else { code }
    })
}

/// A code without its check character, in the forms taken for one.
fn code_without_check() -> impl Strategy<Value = String> {
    let signs = prop::sample::select("-+ABYX\u{2013}\u{2212}\u{2011}".chars().collect::<Vec<_>>());
    (1u32..=31, 1u32..=12, 0u32..=99, 2u32..=999, signs).prop_map(|(d, m, y, n, sign)| format!("{d:02}{m:02}{y:02}{sign}{n:03}"))
}

fn phone_number() -> impl Strategy<Value = String> {
    let prefix = prop::sample::select(vec!["040", "0400", "041", "044", "045", "046", "050"]);
    let join = prop::sample::select(vec!["", " ", "-", " - ", "\u{A0}", "\u{2011}"]);
    (prefix, join, "[1-9][0-9]{2}", "[0-9]{3,4}", prop::sample::select(vec!["0", "+358", "+358 ", "00358", "+358 (0)"]))
        .prop_map(|(prefix, join, first, second, country)| format!("{country}{}{join}{first}{join}{second}", &prefix[1..]))
}

fn account() -> impl Strategy<Value = String> {
    ("[0-9]{16}", any::<bool>(), prop::sample::select(vec!["", " ", "\u{A0}"])).prop_map(|(digits, lower, gap)| {
        let whole: Vec<char> = format!("{}{digits}", if lower { "fi" } else { "FI" }).chars().collect();
        whole.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(gap)
    })
}

/// Whether the findings cover every byte from `start` to `end` but white space.
fn covers(text: &str, start: usize, end: usize) -> bool {
    let found = find(text);
    text[start..end].char_indices().all(|(at, character)| {
        let at = start + at;
        character.is_whitespace() || found.iter().any(|one| (one.start..one.end).contains(&at))
    })
}

proptest! {
    #[test]
    fn any_text_is_masked_once_and_for_all(text in surrounding(), more in surrounding(), code in identity_code(), phone in phone_number()) {
        for text in [text.clone(), format!("{text}{code}{more}"), format!("{text}{phone}{more}"), format!("{phone}{text}{code}")] {
            let (masked, found) = mask(&text);
            prop_assert_eq!(find(&masked), vec![], "{:?}", masked);
            let mut last = 0;
            for one in &found {
                prop_assert!(last <= one.start && one.start < one.end && text.is_char_boundary(one.start) && text.is_char_boundary(one.end));
                last = one.end;
            }
        }
    }

    #[test]
    fn generated_identifiers_are_found_in_any_text(
        before in surrounding(), left in parting(), right in parting(), after in surrounding(),
        piece in prop_oneof![4 => identity_code(), 1 => code_without_check(), 1 => phone_number(), 1 => account()],
    ) {
        // "1 050 000 000 €" is a sum: there the same digits are no phone number.
        prop_assume!(!format!("{right}{after}").trim_start().starts_with(['€', 'e', 'E']));
        let text = format!("{before}{left}{piece}{right}{after}");
        let start = before.len() + left.len();
        prop_assert!(covers(&text, start, start + piece.len()), "{:?} in {:?}: {:?}", piece, text, pieces(&text));
    }

    #[test]
    fn alone_each_is_found_as_its_kind(code in identity_code(), phone in phone_number(), account in account()) {
        for (kind, piece) in [(Kind::IdentityCode, code), (Kind::Phone, phone), (Kind::Iban, account)] {
            prop_assert_eq!(pieces(&piece), vec![(kind, piece.as_str())]);
        }
    }

    #[test]
    fn text_without_digits_and_at_signs_stays(text in "[^0-9@＠０-９٠-٩۰-۹]{0,60}") {
        let lower = text.to_lowercase();
        prop_assume!(!lower.contains("at") && !lower.contains("ät") && !lower.contains("(a)") && !lower.contains("miuku"));
        prop_assert_eq!(mask(&text), (text, vec![]));
    }
}
