//! In how many days a county promises an answer: by the kind of feedback and the way it came, most specific first.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::County;
use super::rows::promises;
use crate::text::calendar::DayCount;

/// Stands for any kind, or any channel.
pub const ANY: &str = "";
/// The code of feedback whose kind nobody said: what a form promises before anything is typed.
const UNSAID: &str = "unsaid";
/// The code of the form on the web.
const WEB: &str = "web";
/// The code of what came from a file.
const IMPORT: &str = "import";

/// A promise: in how many days, counted how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// How many days.
    pub days: i64,
    /// Which days count.
    pub count: DayCount,
}

/// A promise of a county for a kind and a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRule {
    /// Its row.
    pub id: i64,
    /// The kind's code, or [`ANY`].
    pub kind: String,
    /// The channel's code, or [`ANY`].
    pub channel: String,
    /// What is promised.
    pub promise: Promise,
}

/// What the county promises when no rule of its own fits.
#[must_use]
pub const fn by_default(county: &County) -> Promise {
    Promise { days: county.promise_days, count: DayCount::Calendar }
}

/// What is promised for feedback of this kind that came this way: by the rule for both, else by that for the kind, for the
/// channel, for everything, else by the county's own days. What came from a file was promised elsewhere, so that of the rules
/// only those for files speak of it.
#[must_use]
pub fn promised(county: &County, rules: &[PromiseRule], kind: &str, channel: &str) -> Promise {
    let fits = |wanted_kind: &str, wanted_channel: &str| {
        let fit = rules.iter().find(|rule| rule.kind == wanted_kind && rule.channel == wanted_channel);
        fit.filter(|rule| channel != IMPORT || rule.channel == IMPORT).map(|rule| rule.promise)
    };
    fits(kind, channel)
        .or_else(|| fits(kind, ANY))
        .or_else(|| fits(ANY, channel))
        .or_else(|| fits(ANY, ANY))
        .unwrap_or_else(|| by_default(county))
}

/// The same for the form on the web.
#[must_use]
pub fn promised_on_web(county: &County, rules: &[PromiseRule], kind: &str) -> Promise {
    promised(county, rules, kind, WEB)
}

/// What the form on the web promises to somebody who has not said of which kind their feedback is.
///
/// # Errors
/// The database's fault.
pub async fn of_form(db: &impl ConnectionTrait, county: &County) -> Result<Promise, DbErr> {
    Ok(promised_on_web(county, &rules_of(db, county.id).await?, UNSAID))
}

/// A county's rules, those for everything first.
///
/// # Errors
/// The database's fault.
pub async fn rules_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<PromiseRule>, DbErr> {
    let rows = promises::Entity::find()
        .filter(promises::Column::CountyId.eq(county_id))
        .order_by_asc(promises::Column::Kind)
        .order_by_asc(promises::Column::Channel)
        .all(db)
        .await?;
    let rule = |row: promises::Model| PromiseRule {
        id: row.id,
        kind: row.kind,
        channel: row.channel,
        promise: Promise { days: row.days, count: DayCount::from_code(&row.day_count).unwrap_or(DayCount::Calendar) },
    };
    Ok(rows.into_iter().map(rule).collect())
}

/// Sets the promise for a kind and a channel, in place of the one that was there; gives what that was.
///
/// # Errors
/// The database's fault.
pub async fn set(tx: &DatabaseTransaction, county_id: i64, kind: &str, channel: &str, promise: Promise) -> Result<Option<Promise>, DbErr> {
    let before = rules_of(tx, county_id).await?.into_iter().find(|rule| rule.kind == kind && rule.channel == channel);
    let mut row = promises::ActiveModel { days: Set(promise.days), day_count: Set(promise.count.code().to_owned()), ..Default::default() };
    if let Some(before) = before {
        promises::Entity::update_many().set(row).filter(promises::Column::Id.eq(before.id)).exec(tx).await?;
        return Ok(Some(before.promise));
    }
    row.county_id = Set(county_id);
    row.kind = Set(kind.to_owned());
    row.channel = Set(channel.to_owned());
    promises::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(None)
}

/// Takes a rule away. False when it was not there.
///
/// # Errors
/// The database's fault.
pub async fn remove(tx: &DatabaseTransaction, county_id: i64, id: i64) -> Result<bool, DbErr> {
    let mine = promises::Entity::delete_many().filter(promises::Column::Id.eq(id)).filter(promises::Column::CountyId.eq(county_id));
    Ok(mine.exec(tx).await?.rows_affected == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn county() -> County {
        County {
            id: 1,
            code: String::new(),
            slug: String::new(),
            name_fi: String::new(),
            name_sv: String::new(),
            name_en: String::new(),
            bilingual: true,
            kind: String::new(),
            oid: None,
            business_id: None,
            promise_days: 14,
            fallback_team_id: None,
            opened_at: None,
        }
    }

    fn rule(kind: &str, channel: &str, days: i64) -> PromiseRule {
        let promise = Promise { days, count: DayCount::Working };
        PromiseRule { id: days, kind: kind.to_owned(), channel: channel.to_owned(), promise }
    }

    #[test]
    fn the_most_specific_promise_holds() {
        let county = county();
        let days = |rules: &[PromiseRule], kind: &str, channel: &str| promised(&county, rules, kind, channel).days;
        let all = [rule(ANY, ANY, 10), rule("question", ANY, 7), rule(ANY, "web", 9), rule("question", "web", 5)];
        assert_eq!((days(&all, "question", "web"), days(&all, "thanks", "web")), (5, 9));
        assert_eq!((days(&all, "question", "paper"), days(&all, "thanks", "paper")), (7, 10));
        assert_eq!(promised(&county, &[], "question", "web"), Promise { days: 14, count: DayCount::Calendar });
    }

    #[test]
    fn what_came_from_a_file_keeps_its_own() {
        let county = county();
        let all = [rule(ANY, ANY, 10), rule("question", ANY, 7)];
        assert_eq!(promised(&county, &all, "question", "import").days, 14);
        assert_eq!(promised(&county, &[rule(ANY, "import", 30)], "question", "import").days, 30);
    }
}
