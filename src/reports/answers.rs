//! How good the answers were, for those who lead: how many would fit any feedback, whether givers say that they were
//! answered, and how often thanks reached a unit. Of the whole county only, so that nothing can be told by subtraction.

use asko_templates::reports::{AnswerFigures, Share};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, JoinType, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DbErr};

use super::store::Asked;
use crate::feedback::MessageKind;
use crate::feedback::figures::is_feedback;
use crate::feedback::ratings::Answered;
use crate::statistics::agreement::wilson;
use crate::statistics::suppression::THRESHOLD;

const ID: (&str, &str) = ("feedback", "id");

/// Rows of `table` that belong to the pieces of the county and the period; objections are none.
fn belonging(asked: Asked, table: &'static str) -> SelectStatement {
    Query::select()
        .from("feedback")
        .and_where(is_feedback())
        .join(JoinType::InnerJoin, table, Expr::col((table, "feedback_id")).equals(ID))
        .and_where(Expr::col(("feedback", "county_id")).eq(asked.county_id))
        .and_where(Expr::col(("feedback", "received_at")).gte(asked.from))
        .and_where(Expr::col(("feedback", "received_at")).lt(asked.to))
        .to_owned()
}

async fn count(db: &impl ConnectionTrait, query: &SelectStatement) -> Result<u64, DbErr> {
    let row = db.query_one(query).await?;
    row.map_or(Ok(0), |row| Ok(u64::try_from(row.try_get_by_index::<i64>(0)?).unwrap_or(0)))
}

/// A share that may be shown: its base is hidden when it is small, the share also when it has too few for a percentage.
fn share(part: u64, of: u64) -> Share {
    let enough = of >= asko_templates::reports::PERCENT_FROM;
    let found = wilson(part, of).filter(|_| enough).map(|(low, high)| (part as f64 / of as f64, low, high));
    Share { n: (of == 0 || of >= THRESHOLD).then_some(of), share: found }
}

/// The figures.
///
/// # Errors
/// The database's fault.
pub async fn figures(db: &impl ConnectionTrait, asked: Asked) -> Result<AnswerFigures, DbErr> {
    let mut answers = belonging(asked, "messages");
    answers
        .and_where(Expr::col(("messages", "kind")).eq(MessageKind::Answer.code()))
        .and_where(Expr::col(("messages", "generic")).is_not_null())
        .expr(Func::count(Expr::col(("messages", "id"))));
    let mut generic = answers.clone();
    generic.and_where(Expr::col(("messages", "generic")).eq(true));
    let mut rated = belonging(asked, "answer_ratings");
    rated.expr(Func::count(Expr::col(("answer_ratings", "message_id"))));
    let mut answered = rated.clone();
    answered.and_where(Expr::col(("answer_ratings", "rating")).eq(Answered::Yes.code()));
    let mut thanks = belonging(asked, "thanks_passed");
    thanks.expr(Func::count(Expr::col(("thanks_passed", "feedback_id"))));
    Ok(AnswerFigures {
        generic: share(count(db, &generic).await?, count(db, &answers).await?),
        answered: share(count(db, &answered).await?, count(db, &rated).await?),
        thanks: count(db, &thanks).await?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_hidden_and_some_have_no_percentage() {
        assert_eq!(share(0, 0), Share { n: Some(0), share: None });
        assert_eq!(share(2, 4), Share { n: None, share: None });
        assert_eq!(share(2, 19), Share { n: Some(19), share: None });
        let enough = share(10, 20);
        assert_eq!(enough.n, Some(20));
        assert!(enough.share.is_some_and(|(share, low, high)| share == 0.5 && low < 0.5 && high > 0.5));
    }
}
