//! What a piece of feedback led to.

use asko_locales::Lang;
use asko_templates::follow::ChangeView;
use sea_orm::DbErr;

use crate::changes::store::linked_to;
use crate::changes::{Change, standing_words, when};
use crate::organisations::County;
use crate::platform::clock::day_in_finland;
use crate::platform::page::Visit;

fn view(visit: &Visit, county: &County, change: &Change) -> ChangeView {
    let lang = visit.lang;
    let in_its_language = |(words, of): (&str, Lang)| (words.to_owned(), of.code().to_owned());
    let today = day_in_finland(visit.app.clock.now());
    let standing = change.standing(today).public();
    ChangeView {
        title: in_its_language(change.title(lang)),
        what: in_its_language(change.what(lang)),
        outcome: in_its_language(change.outcome(lang)),
        stage: standing_words(standing, lang),
        due: when(change, lang, today),
        url: visit.url(&format!("/{}/changes/{}", county.slug, change.reference)),
    }
}

/// The changes it is linked to, as its giver sees them.
pub(super) async fn changes_of(visit: &Visit, county: &County, feedback_id: i64) -> Result<Vec<ChangeView>, DbErr> {
    let changes = linked_to(visit.app.db.read(), feedback_id).await?;
    Ok(changes.iter().map(|change| view(visit, county, change)).collect())
}
