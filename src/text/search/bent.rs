//! Forms of a typed word that the stemmer keeps apart from it: Finnish words that change inside when they bend, and a few
//! Swedish and English words that do.
//!
//! The typed word is mostly the basic form. Its other forms are made by the endings of the word types of the Finnish
//! grammar (Iso suomen kielioppi, § 55–84) and stemmed like any text; a form that no text has costs nothing.

use super::words::form;

/// The longest word that is bent: compound words are found by their beginning.
const LONGEST: usize = 20;

/// Ends of basic forms, and what stands instead in other forms of the word. All that fit are used.
const ENDS: &[(&str, &[&str])] = &[
    // nainen: naisen, naista
    ("nen", &["sen", "sta", "sia"]),
    // käsi: käden, kättä; lapsi: lasta
    ("si", &["den", "ttä", "tten", "siä"]),
    ("psi", &["psen", "sta", "sten"]),
    // kieli: kieltä
    ("li", &["ltä", "lten"]),
    ("ni", &["ntä", "nten"]),
    ("ri", &["rta", "rten"]),
    // puhelin: puhelimen, puhelinta
    ("in", &["imen", "inta", "imia"]),
    // asiakas: asiakkaan, asiakkaita
    ("as", &["aan", "aita", "asta"]),
    ("äs", &["ään", "äitä", "ästä"]),
    ("is", &["iin", "iitä", "ista"]),
    // lääke: lääkkeen, lääkettä, lääkkeitä; huone: huoneita
    ("e", &["een", "että", "eitä"]),
    // vanhus: vanhusten; sairaus: sairauden
    ("us", &["uksen", "usten", "uden"]),
    ("ys", &["yksen", "ysten", "yden"]),
    // hoitaa: hoidin, hoidan, hoidettiin, hoitanut
    ("taa", &["din", "dan", "dettiin", "detaan", "tanut"]),
    ("tää", &["din", "dän", "dettiin", "detään", "tänyt"]),
    ("ttaa", &["tin", "tan", "tettiin", "tetaan", "ttanut"]),
    ("ttää", &["tin", "tän", "tettiin", "tetään", "ttänyt"]),
    // haluta: halusin, haluan
    ("ata", &["asin", "aan", "attiin", "annut"]),
    ("ätä", &["äsin", "ään", "ättiin", "ännyt"]),
    // kuolla: kuolee, kuoli, kuollut
    ("lla", &["lee", "li", "llut", "ltiin"]),
    ("llä", &["lee", "li", "llyt", "ltiin"]),
    ("sta", &["see", "si", "ssut", "stiin"]),
    // saada, syödä, tehdä
    ("da", &["n", "i", "nut", "tiin"]),
    ("dä", &["n", "i", "nyt", "tiin"]),
    // and back: naisen, naista; puhelimen
    ("sen", &["nen"]),
    ("set", &["nen"]),
    ("ista", &["inen"]),
    ("imen", &["in"]),
    ("imet", &["in"]),
];

/// Consonants before the last vowel that change though the comparison form does not even them out, both ways.
const CONSONANTS: [(&str, &str); 12] = [
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("nn", "nt"),
    ("ll", "lt"),
    ("rr", "rt"),
    ("mm", "mp"),
    ("lk", "l"),
    ("rk", "r"),
    ("uk", "uv"),
    ("yk", "yv"),
];

/// Words whose forms have little in common, by language; whoever types one finds the others of its row. "tietä" (a road) is
/// left out: to the stemmer it is "tiedä" (know).
const IRREGULAR: &[(&str, &[&[&str]])] = &[
    (
        "fi",
        &[
            &["mies", "miehen", "miestä", "miehet", "miesten", "miehiä"],
            &["poika", "pojan", "pojat", "poikia"],
            &["aika", "ajan", "ajat", "aikoja", "aikaa"],
            &["vika", "vian", "viat", "vikoja"],
            &["ruoka", "ruoan", "ruuan", "ruoat", "ruokia"],
            &["työ", "työn", "työtä", "työssä", "töissä", "töitä", "työt"],
            &["yö", "yön", "yötä", "yöllä", "öisin", "öitä", "yöt"],
            &["tie", "tien", "tiellä", "teitä", "tiet"],
            &["koti", "kodin", "kotona", "kotiin", "kotoa", "kodissa", "kotia"],
            &["lapsi", "lapsen", "lasta", "lapset", "lasten", "lapsia"],
            &["lumi", "lumen", "lunta", "lumia"],
            &["hammas", "hampaan", "hammasta", "hampaat", "hampaita"],
        ],
    ),
    (
        "sv",
        &[
            &["tand", "tanden", "tänder", "tänderna"],
            &["hand", "handen", "händer", "händerna"],
            &["fot", "foten", "fötter", "fötterna"],
            &["natt", "natten", "nätter", "nätterna"],
            &["bok", "boken", "böcker", "böckerna"],
            &["mor", "modern", "mödrar"],
            &["far", "fadern", "fäder"],
            &["bror", "brodern", "bröder"],
            &["dotter", "dottern", "döttrar"],
            &["son", "sonen", "söner"],
            &["man", "mannen", "män", "männen"],
            &["tå", "tån", "tår", "tårna"],
            &["barn", "barnet", "barnen"],
        ],
    ),
    ("en", &[&["child", "children"], &["woman", "women"], &["man", "men"], &["foot", "feet"], &["tooth", "teeth"]]),
];

/// The comparison forms of a typed lower-case word that its own forms do not cover; may hold some that they do.
pub(super) fn bent(word: &str) -> Vec<String> {
    if word.chars().count() > LONGEST {
        return Vec::new();
    }
    let rows = IRREGULAR.iter().flat_map(|(language, rows)| rows.iter().map(move |row| (language, row)));
    let mut forms: Vec<String> =
        rows.filter(|(_, row)| row.contains(&word)).flat_map(|(language, row)| row.iter().map(|other| form(language, other))).collect();
    let bent = ENDS
        .iter()
        .flat_map(|(end, others)| others.iter().filter_map(move |other| Some(format!("{}{other}", word.strip_suffix(end)?))))
        // Hardly anything left is no word.
        .filter(|bent| bent.chars().count() >= 4);
    let changed: Vec<String> = std::iter::once(word.to_owned()).chain(bent).collect();
    forms.extend(changed.iter().filter(|bent| *bent != word).map(|bent| form("fi", bent)));
    forms.extend(changed.iter().filter_map(|word| other_consonants(word)).map(|word| form("fi", &word)));
    // What the stemmer cut to a stump would be found everywhere.
    forms.retain(|form| form.chars().count() * 2 >= word.chars().count());
    forms
}

/// The word with the consonants before its last vowels in the other grade ("ranta", "rannan"; "hammaan", "hampaan").
fn other_consonants(word: &str) -> Option<String> {
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö');
    let body = word.trim_end_matches(|letter: char| !is_vowel(letter)).trim_end_matches(is_vowel);
    let (from, to) = CONSONANTS.iter().find(|(from, _)| body.ends_with(from))?;
    let (before, after) = (body.strip_suffix(from)?, word.strip_prefix(body)?);
    // The weak grade stands in a closed syllable: the ending matters to the stemmer.
    let end = if after.chars().count() == 1 { "n" } else { "" };
    (!before.is_empty()).then(|| format!("{before}{to}{after}{end}"))
}
