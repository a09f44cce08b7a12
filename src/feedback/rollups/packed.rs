//! Many small rows from the database as one text: handing a row over costs more than reading it, and a month of a county has
//! tens of thousands. Both databases put the text together alike.

use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Func, JoinType, Query, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr};

use crate::feedback::kinds::MessageKind;
use crate::feedback::severity::Role;
use crate::platform::clock::Millis;

/// Between the columns of a row; no code holds it.
const BETWEEN: char = '\t';
/// Between rows.
const ROWS: char = '\n';

/// Which pieces.
#[derive(Clone, Debug)]
pub(super) enum Which<'a> {
    /// These.
    Pieces(&'a [i64]),
    /// Those that a county was given from one moment up to another.
    Arrived(i64, Millis, Millis),
}

impl Which<'_> {
    fn narrow(&self, query: &mut SelectStatement) {
        let column = |name: &'static str| Expr::col(("feedback", name));
        match self {
            Self::Pieces(ids) => query.and_where(column("id").is_in(ids.iter().copied())),
            Self::Arrived(county_id, from, to) => query
                .and_where(column("county_id").eq(*county_id))
                .and_where(column("received_at").gte(*from))
                .and_where(column("received_at").lt(*to)),
        };
    }

    /// How many they are.
    pub async fn number(&self, db: &impl ConnectionTrait) -> Result<u64, DbErr> {
        let mut query = Query::select();
        query.from("feedback").expr(Func::count(Expr::col(("feedback", "id"))));
        self.narrow(&mut query);
        let number: i64 = db.query_one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(u64::try_from(number).unwrap_or(0))
    }
}

/// The columns of a piece, in the order of [`Piece`].
const COLUMNS: [&str; 19] = [
    "id",
    "county_id",
    "received_at",
    "service_id",
    "unit_id",
    "team_id",
    "language",
    "kind",
    "perspective",
    "channel",
    "answer_wanted",
    "stage",
    "answered_at",
    "promise_days",
    "first_due_at",
    "due_at",
    "instrument_id",
    "nps",
    "severity",
];

/// What is counted of a piece itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    pub id: i64,
    pub county_id: i64,
    pub received_at: Millis,
    pub service_id: Option<i64>,
    pub unit_id: Option<i64>,
    pub team_id: i64,
    pub language: &'a str,
    pub kind: &'a str,
    pub perspective: &'a str,
    pub channel: &'a str,
    pub answer_wanted: &'a str,
    pub stage: &'a str,
    pub answered_at: Option<Millis>,
    pub promise_days: i64,
    pub first_due_at: Option<Millis>,
    pub due_at: Millis,
    pub instrument_id: Option<i64>,
    pub nps: Option<i64>,
    pub severity: Option<i64>,
}

/// The columns of one row.
pub(super) struct Columns<'a>(std::str::Split<'a, char>);

impl<'a> Columns<'a> {
    /// The next one as text.
    pub fn text(&mut self) -> Result<&'a str, DbErr> {
        self.0.next().ok_or_else(|| DbErr::Type("a row with too few columns".to_owned()))
    }

    /// The next one, if it is not null.
    pub fn some(&mut self) -> Result<Option<i64>, DbErr> {
        match self.text()? {
            "" => Ok(None),
            digits => digits.parse().map(Some).map_err(|error| DbErr::Type(format!("{digits}: {error}"))),
        }
    }

    /// The next one, which is never null.
    pub fn number(&mut self) -> Result<i64, DbErr> {
        self.some()?.ok_or_else(|| DbErr::Type("a number that is null".to_owned()))
    }
}

impl<'a> Piece<'a> {
    /// The next columns.
    pub fn read(columns: &mut Columns<'a>) -> Result<Self, DbErr> {
        Ok(Self {
            id: columns.number()?,
            county_id: columns.number()?,
            received_at: columns.number()?,
            service_id: columns.some()?,
            unit_id: columns.some()?,
            team_id: columns.number()?,
            language: columns.text()?,
            kind: columns.text()?,
            perspective: columns.text()?,
            channel: columns.text()?,
            answer_wanted: columns.text()?,
            stage: columns.text()?,
            answered_at: columns.some()?,
            promise_days: columns.number()?,
            first_due_at: columns.some()?,
            due_at: columns.number()?,
            instrument_id: columns.some()?,
            nps: columns.some()?,
            severity: columns.some()?,
        })
    }
}

/// Rows as one text.
#[derive(Clone, Debug, Default)]
pub(super) struct Packed(String);

impl Packed {
    /// Each row's columns.
    pub fn rows(&self) -> impl Iterator<Item = Columns<'_>> {
        self.0.split(ROWS).filter(|row| !row.is_empty()).map(|row| Columns(row.split(BETWEEN)))
    }
}

/// Everything that is counted of some pieces: the pieces, and what belongs to them, each row beginning with the piece's id.
#[derive(Clone, Debug, Default)]
pub(super) struct Material {
    pub pieces: Packed,
    pub answers: Packed,
    pub themes: Packed,
    pub decisions: Packed,
    pub ratings: Packed,
    pub linked: Packed,
    pub thanks: Packed,
    pub replies: Packed,
    pub severities: Packed,
}

async fn packed(db: &impl ConnectionTrait, mut query: SelectStatement, columns: Vec<SimpleExpr>) -> Result<Packed, DbErr> {
    let literal = |sign: char| Expr::cust(format!("'{sign}'"));
    let mut row = Func::cust("concat");
    for (place, column) in columns.into_iter().enumerate() {
        if place > 0 {
            row = row.arg(literal(BETWEEN));
        }
        row = row.arg(column);
    }
    query.expr(Func::cust("string_agg").arg(row).arg(literal(ROWS)));
    let text: Option<String> = db.query_one(&query).await?.map_or(Ok(None), |row| row.try_get_by_index(0))?;
    Ok(Packed(text.unwrap_or_default()))
}

impl Material {
    /// Gathers it. The rows of a table come with the ids of their pieces only: the pieces are read once.
    pub async fn gather(db: &impl ConnectionTrait, which: &Which<'_>) -> Result<Self, DbErr> {
        let mut of_pieces = Query::select();
        of_pieces.from("feedback");
        which.narrow(&mut of_pieces);
        let belonging = |table: &'static str| {
            let mut query = Query::select();
            query.from("feedback");
            query.join(JoinType::InnerJoin, table, Expr::col((table, "feedback_id")).equals(("feedback", "id")));
            which.narrow(&mut query);
            query
        };
        let columns =
            |table: &'static str, names: &[&'static str]| names.iter().map(|name| Expr::col((table, *name))).collect::<Vec<SimpleExpr>>();
        let mut replies = belonging("messages");
        replies
            .and_where(Expr::col(("messages", "kind")).eq(MessageKind::Answer.code()))
            .and_where(Expr::col(("messages", "generic")).is_not_null());
        let generic = CaseStatement::new().case(Expr::col(("messages", "generic")).eq(true), Expr::cust("1")).finally(Expr::cust("0"));
        let mut severities = belonging("severity_ratings");
        severities.and_where(Expr::col(("severity_ratings", "role")).is_in([Role::First.code(), Role::Second.code()]));
        Ok(Self {
            pieces: packed(db, of_pieces, columns("feedback", &COLUMNS)).await?,
            answers: packed(db, belonging("answers"), columns("answers", &["feedback_id", "statement_key", "value"])).await?,
            themes: packed(db, belonging("feedback_themes"), columns("feedback_themes", &["feedback_id", "theme"])).await?,
            decisions: packed(db, belonging("decisions"), columns("decisions", &["feedback_id", "reason"])).await?,
            ratings: packed(db, belonging("answer_ratings"), columns("answer_ratings", &["feedback_id", "rating"])).await?,
            linked: packed(db, belonging("change_feedback"), columns("change_feedback", &["feedback_id"])).await?,
            thanks: packed(db, belonging("thanks_passed"), columns("thanks_passed", &["feedback_id"])).await?,
            replies: packed(db, replies, vec![Expr::col(("messages", "feedback_id")), generic.into()]).await?,
            severities: packed(db, severities, columns("severity_ratings", &["feedback_id", "role", "rating"])).await?,
        })
    }
}
