//! What a searcher finds, in which forms, and how it is shown.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

fn finds(query: &str, language: &str, text: &str) -> bool {
    let indexed = index_terms(&[(language, text)]);
    let terms = query_terms(query, "fi");
    !terms.is_empty() && terms.iter().all(|term| indexed.iter().any(|form| term.matches(form)))
}

/// The marked pieces of a text.
fn marked<'a>(pieces: &[Piece<'a>]) -> Vec<&'a str> {
    pieces.iter().filter(|piece| piece.hit).map(|piece| piece.text).collect()
}

fn joined(pieces: &[Piece<'_>]) -> String {
    pieces.iter().map(|piece| piece.text).collect()
}

fn is_safe(form: &str) -> bool {
    (1..=LONGEST).contains(&form.chars().count()) && form.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | 'å' | 'ä' | 'ö'))
}

/// Typed words and the forms in which texts have them.
const FINNISH: &[(&str, &str)] = &[
    ("nainen", "naisen naiset naisia naisille naista"),
    ("lapsi", "lapsen lasta lapset lasten lapsia lapsille"),
    ("käsi", "käden kättä kädet käsiä"),
    ("vesi", "veden vettä vedessä"),
    ("kuukausi", "kuukauden kuukausia kuukautta"),
    ("hoitaja", "hoitajan hoitajia hoitajien hoitajalle"),
    ("lääkäri", "lääkärin lääkäreitä lääkäriä lääkärille"),
    ("ruoka", "ruoan ruuan ruokaa ruoat"),
    ("aika", "ajan aikaa ajat aikoja"),
    ("jalka", "jalan jalkaa jalat"),
    ("ovi", "oven ovea ovet"),
    ("lääke", "lääkkeen lääkettä lääkkeet lääkkeitä"),
    ("laite", "laitteen laitetta laitteet"),
    ("huone", "huoneen huonetta huoneessa huoneita"),
    ("puhelin", "puhelimen puhelinta puhelimessa puhelimella"),
    ("avain", "avaimen avaimet avainta"),
    ("turvallisuus", "turvallisuuden turvallisuutta"),
    ("vastaus", "vastauksen vastausta vastaukset"),
    ("päätös", "päätöksen päätöstä päätökset"),
    ("sairaus", "sairauden sairautta"),
    ("asiakas", "asiakkaan asiakasta asiakkaat asiakkaiden asiakkaita"),
    ("potilas", "potilaan potilasta potilaat potilaiden"),
    ("vanhus", "vanhuksen vanhusta vanhukset vanhusten"),
    ("hammas", "hampaan hammasta hampaat hammashoito hammaslääkäriin"),
    ("työ", "työn työtä töissä"),
    ("koti", "kodin kotia kotona kotiin"),
    ("tieto", "tiedon tietoa tiedot"),
    ("lupa", "luvan lupaa"),
    ("luku", "luvun lukua"),
    ("lasku", "laskun laskua laskut laskuja"),
    ("jono", "jonon jonoa jonot jonossa"),
    ("kieli", "kielen kieltä kielet kielellä"),
    ("ranta", "rannan rantaa rannalla"),
    ("kunta", "kunnan kuntaa kunnat kunnassa"),
    ("hinta", "hinnan hintaa hinnat"),
    ("kotihoito", "kotihoidon kotihoidossa kotihoitoon"),
    ("ajanvaraus", "ajanvarauksen ajanvarauksessa ajanvarausta"),
    ("jonottaa", "jonotin jonotettiin jonottanut jonotan"),
    ("soittaa", "soitin soitan soitettiin soittanut"),
    ("hoitaa", "hoidin hoidan hoidettiin hoitanut"),
    ("kuolla", "kuoli kuolee kuollut"),
    ("saada", "sain saan saanut saatiin"),
    ("naisen", "nainen naista"),
    ("kotihoidon", "kotihoito kotihoidossa"),
    ("puhelimen", "puhelin puhelinta"),
];

/// The same, written after the rules: what they do for words they were not made for.
const OTHER_FINNISH: &[(&str, &str)] = &[
    ("neuvola", "neuvolan neuvolaan neuvolassa"),
    ("omainen", "omaisen omaisia omaiset omaisille"),
    ("sijainen", "sijaisen sijaisia sijaista"),
    ("ohje", "ohjeen ohjetta ohjeet ohjeita"),
    ("kuljetus", "kuljetuksen kuljetusta kuljetusten"),
    ("taksi", "taksin taksia takseja taksilla"),
    ("kipu", "kivun kipua kivut"),
    ("kuume", "kuumeen kuumetta"),
    ("verikoe", "verikokeen verikoetta verikokeet"),
    ("näyte", "näytteen näytettä näytteet"),
    ("lähete", "lähetteen lähetettä lähetteet"),
    ("talvi", "talven talvea talvella"),
    ("ilta", "illan iltaa illalla iltaisin"),
    ("yksikkö", "yksikön yksikköä yksiköt"),
    ("henkilökunta", "henkilökunnan henkilökuntaa"),
    ("tyttö", "tytön tyttöä tytöt"),
    ("raskaus", "raskauden raskautta"),
    ("mielenterveys", "mielenterveyden mielenterveyttä"),
    ("päihde", "päihteen päihteitä päihteet"),
    ("sänky", "sängyn sänkyä sängyssä sängyt"),
    ("peitto", "peiton peittoa"),
    ("hissi", "hissin hissiä hissejä"),
    ("vastaanotto", "vastaanoton vastaanotolla vastaanottoa"),
    ("tulos", "tuloksen tulosta tulokset"),
    ("sairaala", "sairaalan sairaalassa sairaalaan"),
    ("kaupunki", "kaupungin kaupunkia"),
    ("poliisi", "poliisin poliisia"),
    ("leikata", "leikattiin leikkasi leikannut"),
    ("vastata", "vastasi vastaa vastattiin vastannut"),
    ("odottaa", "odotin odottanut odotettiin odotan"),
    ("kertoa", "kerroin kertoi kerrottiin"),
    ("unohtaa", "unohdin unohti unohdettiin unohtanut"),
    ("maksaa", "maksoin maksettiin maksanut"),
    ("kuulla", "kuulin kuullut kuultiin"),
    ("pyörätuoli", "pyörätuolin pyörätuolilla pyörätuoleja"),
];

const SWEDISH: &[(&str, &str)] = &[
    ("vård", "vården vårdens vårdare vårdplats"),
    ("läkare", "läkaren läkarna läkarens"),
    ("väntetid", "väntetiden väntetider väntetiderna"),
    ("sköterska", "sköterskan sköterskor sköterskorna"),
    ("barn", "barnet barnen barnens"),
    ("tand", "tanden tänder tänderna"),
    ("hemvård", "hemvården hemvårdens"),
    ("avgift", "avgiften avgifter avgifterna"),
];

#[test]
fn bent_words_are_found() {
    // At most one of fifty is missed, of words the rules were not made for one of ten.
    for (language, table, part) in [("fi", FINNISH, 50), ("sv", SWEDISH, 20), ("fi", OTHER_FINNISH, 10)] {
        let pairs: Vec<(&str, &str)> = table.iter().flat_map(|(typed, texts)| texts.split(' ').map(|text| (*typed, text))).collect();
        let missed: Vec<_> = pairs.iter().filter(|(typed, text)| !finds(typed, language, text)).collect();
        assert!(missed.len() * part <= pairs.len(), "{} of {} missed: {missed:?}", missed.len(), pairs.len());
    }
}

#[test]
fn whatever_the_searchers_language_all_three_are_searched() {
    assert!(finds("vårdarna", "sv", "En vårdare kom"));
    assert!(finds("appointments", "en", "The appointment was late"));
    assert!(finds("kotihoito lääkäri", "fi", "Kotihoidon lääkärille ei pääse"));
    assert!(!finds("kotihoito lääkäri", "fi", "Kotihoidon hoitajalle ei pääse"));
    assert!(finds("больница", "ru", "В больница было"));
    assert!(finds("bálvalus", "se", "Buorre bálvalus"));
    assert!(finds("\"kotihoidon lääkäri\"", "fi", "lääkäri kävi kotihoidossa"));
}

#[test]
fn unlike_words_are_not_found() {
    for (query, language, text) in [
        ("home", "fi", "homeopatia"),
        ("tieto", "fi", "en tiedä"),
        ("jono", "fi", "jotenkin"),
        ("koti", "fi", "kotka"),
        ("lapsi", "fi", "lapio"),
    ] {
        assert!(!finds(query, language, text), "{query} in {text}");
    }
}

#[test]
fn forms_are_kept_once_in_order() {
    assert_eq!(index_terms(&[("en", "Waiting, waited; LISTS"), ("sv", "listor")]), ["wait", "list"]);
    assert_eq!(index_terms(&[("se", "Čoavjjit-2 š")]), ["coavjjit", "2", "s"]);
    assert_eq!(index_terms(&[("fi", "ka\u{308}si"), ("fi", "KÄSI"), ("fi", "kä\u{AD}si")]), ["käsi"]);
    assert!(index_terms(&[("fi", "… – ! kun")]).is_empty());
    assert!(finds("odotin kun", "fi", "Odotin, kun hän tuli"));
}

#[test]
fn a_query_has_at_most_eight_words_each_once() {
    let terms = query_terms("a b c d e f g h i j", "sv");
    assert_eq!(terms.len(), 8);
    assert_eq!(query_terms("Hoito hoito, HOITO", "fi").len(), 1);
    assert!(query_terms(" \" * -- ' ;", "fi").is_empty());
    let hoito = query_terms("hoito", "fi");
    assert_eq!(hoito[0].typed, "hoito");
    assert!(hoito[0].forms[0].prefix);
    assert!(!query_terms("koti", "fi")[0].forms[0].prefix);
}

#[test]
fn hits_are_marked_where_they_stand() {
    let terms = query_terms("kotihoito hammas", "fi");
    let text = "Kotihoidossa ei hoideta hampaita.\nKOTIHOITO!";
    let pieces = highlight(text, "fi", &terms);
    assert_eq!(marked(&pieces), ["Kotihoidossa", "hampaita", "KOTIHOITO"]);
    assert_eq!(joined(&pieces), text);
    assert_eq!(highlight("", "fi", &terms), []);
    assert_eq!(highlight(text, "fi", &[]), [Piece { text, hit: false }]);
}

#[test]
fn an_excerpt_shows_the_first_hit() {
    let terms = query_terms("lasku", "fi");
    let long = format!("{}laskun maksoin {}", "alku ja muuta ".repeat(20), "loppu ja muuta ".repeat(20));
    let pieces = excerpt(&long, "fi", &terms, 60);
    assert_eq!(marked(&pieces), ["laskun"]);
    let text = joined(&pieces);
    assert!(text.starts_with("…") && text.ends_with('…') && text.chars().count() <= 62, "{text}");
    assert!(text.trim_matches('…').trim().split(' ').all(|word| long.split(' ').any(|whole| whole == word)), "{text}");
    assert_eq!(joined(&excerpt("Lyhyt lasku", "fi", &terms, 60)), "Lyhyt lasku");
    assert_eq!(joined(&excerpt("alku keski loppu", "fi", &terms, 11)), "alku keski…");
    // A hit near the end leaves room for more before it.
    let end = format!("{}lasku", "alku ".repeat(40));
    assert!(joined(&excerpt(&end, "fi", &terms, 40)).chars().count() > 30);
}

#[test]
fn misspelt_words_get_likely_ones() {
    let known = ["hammaslääkäri", "hammashoito", "kotihoito", "lääkäri", "jono", "jonot", "juoni", "lasku"];
    assert_eq!(nearest("hamaslääkäri", known), ["hammaslääkäri"]);
    assert_eq!(nearest("hammaslaakari", known), ["hammaslääkäri"]);
    assert_eq!(nearest("kothioito", known), ["kotihoito"]);
    assert_eq!(nearest("laksu", known), ["lasku"]);
    assert_eq!(nearest("jnoo", known), ["jono"]);
    assert_eq!(nearest("jono", known), ["jonot"]);
    assert!(nearest("", known).is_empty() && nearest("röntgen", known).is_empty());
    assert_eq!(nearest("koti", ["kota", "kotu", "kotj", "koto"]), ["kota", "kotu", "kotj"]);
}

#[test]
fn long_lists_and_texts_are_read_fast() {
    let dictionary: Vec<String> = (0..50_000).map(|number| format!("sana{number}hoito")).collect();
    let begun = Instant::now();
    let _ = nearest("kotihoito", dictionary.iter().map(String::as_str));
    let text = "Kotihoidossa ei hoideta hampaita, vaikka pyysin. ".repeat(200);
    let terms = query_terms("hammas lääkäri kotihoito ranta lapsi puhelin asiakas odottaa", "fi");
    let _ = highlight(&text, "fi", &terms);
    // Far more than it takes, even unoptimised on a busy machine: a guard against something slow for each word.
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

/// Texts of all kinds, many of them with the letters and signs that matter here.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-zåäöA-ZÅÄÖ \"'*:()&|!<>\\-\u{308}\u{AD}0-9бЖ]{0,60}"]
}

proptest! {
    #[test]
    fn every_form_is_safe_in_a_query(text in anything(), language in "fi|sv|en|se|ru") {
        for form in index_terms(&[(&language, &text)]) {
            prop_assert!(is_safe(&form), "{}", form);
        }
        let terms = query_terms(&text, &language);
        prop_assert!(terms.len() <= 8);
        for form in terms.iter().flat_map(|term| &term.forms) {
            prop_assert!(is_safe(&form.stem), "{}", form.stem);
        }
    }

    #[test]
    fn what_stands_in_a_text_is_found_in_it(text in anything(), language in "fi|sv|en|se") {
        let indexed = index_terms(&[(&language, &text)]);
        for term in query_terms(&text, "sv") {
            prop_assert!(indexed.iter().any(|form| term.matches(form)), "{:?} in {:?}", term, indexed);
        }
    }

    #[test]
    fn pieces_are_the_text(text in anything(), query in anything(), length in 0..80_usize) {
        let terms = query_terms(&query, "fi");
        let pieces = highlight(&text, "fi", &terms);
        prop_assert_eq!(joined(&pieces), text.clone());
        prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
        let shown = joined(&excerpt(&text, "fi", &terms, length));
        prop_assert!(shown.chars().count() <= length + 2);
    }

    #[test]
    fn suggestions_are_candidates(word in anything(), candidates in proptest::collection::vec(anything(), 0..6)) {
        let near = nearest(&word, candidates.iter().map(String::as_str));
        prop_assert!(near.len() <= 3);
        prop_assert!(near.iter().all(|one| candidates.iter().any(|candidate| candidate == one) && *one != word));
    }
}
