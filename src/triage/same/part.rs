//! Gathers what a case says of others that tell of the same matter.

use asko_templates::triage::{LikeOne, MergedOne, SameMatter};
use sea_orm::DbErr;

use crate::access::CaseWorker;
use crate::feedback::dialogue::dialogue;
use crate::feedback::merged::{living_of, ones_of};
use crate::feedback::similar::{Similar, similar};
use crate::feedback::store;
use crate::feedback::{Act, Case, Stage};
use crate::platform::page::{Visit, stamp};
use crate::triage::inbox::lines::excerpt;

/// How many similar pieces are named.
const LIKE: usize = 5;

/// What was typed into the form.
#[derive(Clone, Debug, Default)]
pub(in crate::triage) struct TypedMerge {
    /// The typed reference.
    pub into: String,
    /// The chosen one.
    pub choice: String,
}

/// The address of a case's page, if the worker may see it.
async fn url_of(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Option<String>, DbErr> {
    let seen = store::by_reference(visit.app.db.read(), worker, reference).await?.is_some();
    Ok(seen.then(|| visit.url(&format!("/{}/cases/{reference}", worker.county().slug))))
}

/// Other pieces that the page of a case shows parts of.
#[derive(Debug, Default)]
pub(in crate::triage) struct Related {
    merged: Vec<Case>,
    like: Vec<Similar>,
    may: bool,
}

impl Related {
    /// The rows of those that are handled with the case, and of those that are like it.
    pub(in crate::triage) fn ids(&self) -> (Vec<i64>, Vec<i64>) {
        (self.merged.iter().map(|one| one.id).collect(), self.like.iter().map(|one| one.id).collect())
    }
}

/// Finds them. Similar ones are for those who may merge the case.
pub(in crate::triage) async fn related(visit: &Visit, worker: &CaseWorker, case: &Case) -> Result<Related, DbErr> {
    let (db, now) = (visit.app.db.read(), visit.app.clock.now());
    let may = worker.may_handle() && (case.stage == Stage::Merged || case.stage.after(Act::Merge).is_ok());
    let like = if may && case.merged_into.is_none() { similar(db, worker, case, now, LIKE).await? } else { Vec::new() };
    Ok(Related { merged: ones_of(db, case.id).await?, like, may })
}

/// What is handled with the case, with its dialogues.
async fn merged(visit: &Visit, worker: &CaseWorker, ones: Vec<Case>) -> Result<Vec<MergedOne>, DbErr> {
    let lang = visit.lang;
    let mut shown = Vec::new();
    for one in ones {
        let messages = dialogue(visit, &one).await?;
        shown.push(MergedOne {
            url: url_of(visit, worker, &one.reference).await?,
            received: stamp(lang, one.received_at),
            waits: messages.last().is_some_and(|message| !message.team),
            messages,
            reference: one.reference,
            language: one.language,
            text: one.text,
        });
    }
    Ok(shown)
}

/// The part of the case's page.
pub(in crate::triage) async fn part(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    related: Related,
    version: i64,
    typed: TypedMerge,
) -> Result<SameMatter, DbErr> {
    let (db, lang, may) = (visit.app.db.read(), visit.lang, related.may);
    let living = match living_of(db, case).await? {
        Some(living) => Some((living.reference.clone(), url_of(visit, worker, &living.reference).await?)),
        None => None,
    };
    let like = related.like.into_iter().map(|one| {
        let stage = one.stage();
        LikeOne {
            url: visit.url(&format!("/{}/cases/{}", worker.county().slug, one.reference)),
            excerpt: excerpt(&one.text),
            language: case.language.clone(),
            received: stamp(lang, one.received_at),
            stage: stage.code(),
            choosable: stage != Stage::Closed,
            reference: one.reference,
        }
    });
    Ok(SameMatter {
        living,
        merged: merged(visit, worker, related.merged).await?,
        like: like.collect(),
        proof: may.then(|| (worker.staff().csrf().to_owned(), version)),
        typed: typed.into,
        chosen: typed.choice,
    })
}
