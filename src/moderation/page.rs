//! Gathers what the page of one piece of feedback on its way to the public shows. Whoever is shown it is written into the
//! access log.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::moderation::{Deciding, HiddenWords, ModerationPage, Proposal, ShownPart, VersionLine};

use super::parts::{Part, WORDS, draft, hidden, names_kept_back, parts_of, proposals, unseal};
use super::showable::{Cannot, allowed, ready};
use super::store::{self, Choice, Chosen, Publication, Redaction};
use super::view;
use crate::access::{Moderator, accounts, log};
use crate::feedback::Case;
use crate::organisations::{place_name, store as organisations};
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Visit, stamp};

/// What was typed into a form that comes back, or is to be shown once.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// What is wrong with it.
    pub errors: Errors,
    /// What was typed.
    pub deciding: Deciding,
    /// The reason that was typed for opening words: their row and the reason.
    pub unsealing: Option<(i64, String)>,
    /// Words to show: their row.
    pub opened: Option<i64>,
}

/// Who did something, by name.
struct People {
    lang: Lang,
    names: Vec<(i64, String)>,
}

impl People {
    fn name(&self, id: i64) -> String {
        self.names.iter().find(|(had, _)| *had == id).map(|(_, name)| name.clone()).unwrap_or_default()
    }

    fn version(&self, publication: &Publication) -> VersionLine {
        let (at, by) = publication.published;
        VersionLine {
            version: publication.version,
            at: stamp(self.lang, at),
            who: self.name(by),
            hidden: publication.hidden.as_ref().map(|(at, by, reason, words)| {
                (stamp(self.lang, *at), by.map(|id| self.name(id)).unwrap_or_default(), reason.clone(), words.clone())
            }),
        }
    }

    fn hidden(&self, redaction: &Redaction, typed: &Typed, opened: Option<String>) -> HiddenWords {
        let asked = typed.unsealing.as_ref().filter(|(id, _)| *id == redaction.id);
        HiddenWords {
            id: redaction.id,
            team: redaction.part != WORDS,
            reason: redaction.reason.clone(),
            reason_words: redaction.reason_words.clone(),
            who: self.name(redaction.account_id),
            at: stamp(self.lang, redaction.at),
            undone: redaction.undone.map(|(at, by)| (stamp(self.lang, at), self.name(by))),
            opened,
            typed: asked.map(|(_, reason)| reason.clone()).unwrap_or_default(),
        }
    }
}

fn shown_part(part: Part) -> ShownPart {
    ShownPart { team: part.is_of_team(), code: part.code, language: part.language, text: part.text }
}

/// Where it stands.
fn state(shown: Option<&Publication>, choice: Option<&Chosen>) -> &'static str {
    match choice {
        _ if shown.is_some() => "shown",
        Some(chosen) if chosen.choice == Choice::Declined => "not-shown",
        _ => "waiting",
    }
}

/// The page, with what was typed. Writes into the access log that it was opened.
pub(super) async fn load(visit: &Visit, moderator: &Moderator, case: &Case, typed: Typed) -> Result<ModerationPage, Failure> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let (by, feedback_id) = (moderator.worker().clone(), case.id);
    let opened = visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "moderation", now).await }));
    opened.await.map_err(|error: sea_orm::DbErr| Failure::from(error))?;

    let choice = store::choice_of(db, case.id).await?;
    let versions = store::versions_of(db, case.id).await?;
    let redactions = store::of_feedback(db, case.id).await?;
    let shown = versions.iter().find(|version| version.hidden.is_none());
    let may = allowed(case);
    let parts = match may {
        Ok(()) => hidden(&visit.app, case.id, &parts_of(db, case).await?, &redactions)?,
        Err(_) => Vec::new(),
    };
    let cannot = ready(case, choice.as_ref()).err();
    let (mut differs, mut names) = (false, Vec::new());
    if may.is_ok() {
        let draft = draft(db, &visit.app, case).await?;
        differs = shown.is_some_and(|shown| shown.words != draft);
        names = names_kept_back(db, case, &draft).await?;
    }
    let (unit, service) = organisations::unit_and_service(db, case.unit_id, case.service_id).await?;
    let people = People { lang, names: accounts::names(db, people_in(&versions, &redactions)).await? };
    let mut hidden_words = Vec::with_capacity(redactions.len());
    for redaction in &redactions {
        let opened = if typed.opened == Some(redaction.id) { Some(unseal(&visit.app, case.id, redaction)?) } else { None };
        hidden_words.push(people.hidden(redaction, &typed, opened));
    }
    let declined = choice.filter(|chosen| chosen.choice == Choice::Declined);
    Ok(ModerationPage {
        reference: case.reference.clone(),
        csrf_token: moderator.csrf().to_owned(),
        kind: case.kind.code(),
        language: case.language.clone(),
        place: place_name(moderator.county(), unit.as_ref(), service.as_ref(), lang),
        state: state(shown, declined.as_ref()),
        declined: declined.map(|chosen| (chosen.reason, chosen.words)),
        public_url: shown.map(|shown| visit.url(&view::path(moderator.county(), &shown.public_id))),
        differs,
        cannot: cannot.map(|cannot| lang.t(cannot.text_id()).into_owned()),
        may_choose: cannot == Some(Cannot::Open) && moderator.worker().leads(),
        proposals: proposals(&parts, &names).into_iter().map(|(cue, words)| Proposal { words, kind: cue.code() }).collect(),
        parts: parts.into_iter().map(shown_part).collect(),
        hidden: hidden_words,
        versions: versions.iter().map(|version| people.version(version)).collect(),
        typed: typed.deciding,
        done: None,
        next: None,
        errors: typed.errors,
    })
}

fn people_in(versions: &[Publication], redactions: &[Redaction]) -> Vec<i64> {
    let published = versions.iter().map(|version| version.published.1);
    let hid = versions.iter().filter_map(|version| version.hidden.as_ref().and_then(|hidden| hidden.1));
    let redacted = redactions.iter().map(|redaction| redaction.account_id);
    let undid = redactions.iter().filter_map(|redaction| redaction.undone.map(|(_, by)| by));
    let mut all: Vec<i64> = published.chain(hid).chain(redacted).chain(undid).collect();
    all.sort_unstable();
    all.dedup();
    all
}
