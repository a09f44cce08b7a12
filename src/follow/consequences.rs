//! What a piece of feedback led to.

use asko_locales::Lang;
use asko_templates::follow::ChangeView;
use sea_orm::DbErr;

use crate::changes::store::linked_to;
use crate::changes::{Change, Stage};
use crate::organisations::County;
use crate::platform::page::Visit;

fn view(visit: &Visit, county: &County, change: &Change) -> ChangeView {
    let lang = visit.lang;
    let in_its_language = |(words, of): (&str, Lang)| (words.to_owned(), of.code().to_owned());
    let stage = match change.stage {
        Stage::Planned => lang.t("follow-change-planned"),
        Stage::UnderWay => lang.t("follow-change-under-way"),
        Stage::Done => lang.t("follow-change-done"),
    };
    let day = asko_locales::date(lang, change.due_on);
    ChangeView {
        title: in_its_language(change.title(lang)),
        what: in_its_language(change.what(lang)),
        outcome: in_its_language(change.outcome(lang)),
        stage: stage.into_owned(),
        due: if change.stage == Stage::Done { String::new() } else { lang.with("follow-change-due", &[("day", (&day).into())]) },
        url: visit.url(&format!("/{}/changes/{}", county.slug, change.reference)),
    }
}

/// The changes it is linked to, as its giver sees them.
pub(super) async fn changes_of(visit: &Visit, county: &County, feedback_id: i64) -> Result<Vec<ChangeView>, DbErr> {
    let changes = linked_to(visit.app.db.read(), feedback_id).await?;
    Ok(changes.iter().map(|change| view(visit, county, change)).collect())
}
