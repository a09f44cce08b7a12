//! What might make an answer better, in the reader's language. Hints never keep anybody from sending.

use asko_locales::Lang;
use asko_templates::responses::Hint as Shown;
use sea_orm::DbErr;

use crate::access::CaseWorker;
use crate::feedback::{Case, jargon};
use crate::platform::page::Visit;
use crate::text::clean::clean_line;
use crate::text::hints::{Draft, Hint, Passage, hints};

/// How many characters of a place in the answer are shown.
const SHOWN: usize = 80;

/// The hints for an answer to a case, those of one kind together.
///
/// # Errors
/// The database's fault.
pub(super) async fn of(visit: &Visit, worker: &CaseWorker, case: &Case, text: &str, language: &str) -> Result<Vec<Shown>, DbErr> {
    let jargon = jargon::of(visit.app.db.read(), worker.county().id, language).await?;
    let draft = Draft {
        text,
        language,
        giver_language: &case.language,
        question: &case.text,
        kind: case.kind.code(),
        writer_name: worker.staff().name(),
        jargon: &jargon,
    };
    Ok(together(visit.lang, &hints(&draft)))
}

/// Hints of the same words as one, with all the places they are about.
fn together(lang: Lang, all: &[Hint]) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    for hint in all {
        let (words, found) = (words(lang, hint), place(hint));
        match shown.iter_mut().find(|had| had.words == words) {
            Some(had) => had.found.extend(found.filter(|place| !had.found.contains(place))),
            None => shown.push(Shown { words, found: found.into_iter().collect() }),
        }
    }
    shown
}

fn excerpt(passage: &Passage) -> String {
    let line = clean_line(&passage.text);
    let cut: String = line.chars().take(SHOWN).collect();
    if cut.len() < line.len() { format!("{}…", cut.trim_end()) } else { cut }
}

/// The words of the answer, or of the giver, that a hint is about.
fn place(hint: &Hint) -> Option<String> {
    match hint {
        Hint::NotAnswered(question) => Some(clean_line(question)),
        other => other.passage().map(excerpt),
    }
}

fn words(lang: Lang, hint: &Hint) -> String {
    match hint {
        Hint::Placeholder(_) => lang.t("responses-hint-placeholder"),
        Hint::Identifier(..) => lang.t("responses-hint-identifier"),
        Hint::OtherLanguage(_) => lang.t("responses-hint-other-language"),
        Hint::Generic => lang.t("responses-hint-generic"),
        Hint::NotAnswered(_) => lang.t("responses-hint-not-answered"),
        Hint::OnlyElsewhere(_) => lang.t("responses-hint-only-elsewhere"),
        Hint::NoThanks => lang.t("responses-hint-no-thanks"),
        Hint::GenericThanks(_) => lang.t("responses-hint-generic-thanks"),
        Hint::NoNextStep => lang.t("responses-hint-no-next-step"),
        Hint::NoContact => lang.t("responses-hint-no-contact"),
        Hint::NoGreeting => lang.t("responses-hint-no-greeting"),
        Hint::NoSignOff => lang.t("responses-hint-no-sign-off"),
        Hint::NoWriter => lang.t("responses-hint-no-writer"),
        Hint::NoRole => lang.t("responses-hint-no-role"),
        Hint::LongSentence(_, count) => return lang.with("responses-hint-long-sentence", &[("count", (*count).into())]),
        Hint::LongParagraph(..) => lang.t("responses-hint-long-paragraph"),
        Hint::Passive(_) => lang.t("responses-hint-passive"),
        Hint::Jargon(_, instead) => return lang.with("responses-hint-jargon", &[("instead", instead.into())]),
    }
    .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_of_one_kind_stand_together() {
        let passage = |text: &str| Passage { start: 0, end: text.len(), text: text.to_owned() };
        let long = "sana ".repeat(40);
        let all = [
            Hint::Passive(passage("Asia on käsitelty.")),
            Hint::NoContact,
            Hint::Passive(passage(&long)),
            Hint::Passive(passage("Asia on käsitelty.")),
        ];
        let shown = together(Lang::Fi, &all);
        assert_eq!(shown.len(), 2);
        assert_eq!(shown[0].found.len(), 2);
        assert!(shown[0].found[1].ends_with("sana…") && shown[1].found.is_empty());
    }
}
