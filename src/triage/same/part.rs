//! Gathers what a case says of others that tell of the same matter.

use asko_templates::triage::{LikeOne, MergedOne, SameMatter};
use sea_orm::DbErr;

use crate::access::{CaseWorker, log};
use crate::feedback::dialogue::dialogue;
use crate::feedback::merged::{living_of, ones_of};
use crate::feedback::similar::similar;
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

/// What is handled with the case, with its dialogues. Whoever is shown them it is written into the access log.
async fn merged(visit: &Visit, worker: &CaseWorker, case: &Case) -> Result<Vec<MergedOne>, DbErr> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let ones = ones_of(db, case.id).await?;
    if ones.is_empty() {
        return Ok(Vec::new());
    }
    let (by, ids) = (worker.clone(), ones.iter().map(|one| one.id).collect::<Vec<i64>>());
    let seen = visit.app.db.write(move |tx| {
        Box::pin(async move {
            for id in ids {
                log::opened(tx, &by, id, "merged", now).await?;
            }
            Ok::<_, DbErr>(())
        })
    });
    seen.await?;
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
    version: i64,
    typed: TypedMerge,
) -> Result<SameMatter, DbErr> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let living = match living_of(db, case).await? {
        Some(living) => Some((living.reference.clone(), url_of(visit, worker, &living.reference).await?)),
        None => None,
    };
    let may = worker.may_handle() && (case.stage == Stage::Merged || case.stage.after(Act::Merge).is_ok());
    let found = if may && living.is_none() { similar(db, worker, case, now, LIKE).await? } else { Vec::new() };
    let (by, ids) = (worker.clone(), found.iter().map(|one| one.id).collect::<Vec<i64>>());
    visit.app.db.write(move |tx| Box::pin(async move { log::shown(tx, &by, &ids, "similar", now).await })).await?;
    let like = found.into_iter().map(|one| {
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
        merged: merged(visit, worker, case).await?,
        like: like.collect(),
        proof: may.then(|| (worker.staff().csrf().to_owned(), version)),
        typed: typed.into,
        chosen: typed.choice,
    })
}
