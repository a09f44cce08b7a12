//! The figures of a report, as pages and files show them: none stands for what is hidden.

/// The fewest answers from which percentages are shown.
pub const PERCENT_FROM: u64 = 20;
/// Figures of fewer are marked as indicative.
pub const FIRM_FROM: u64 = 30;

/// How a statement was answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatementFigure {
    /// Number of answers 1–5.
    pub n: Option<u64>,
    /// Number of answers "does not concern me".
    pub not_concerned: Option<u64>,
    /// Mean, 1–5; none also without answers.
    pub mean: Option<f64>,
    /// Share of 4 and 5, from 0 to 1, with its 95 % interval; none also when percentages are not shown.
    pub agreeing: Option<(f64, f64, f64)>,
    /// Numbers of answers 1 to 5, or of 1–2, 3 and 4–5 where single ones would be small; empty where those are, too.
    pub parts: Vec<u64>,
}

/// The net promoter score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NpsFigure {
    /// Number of answers.
    pub n: Option<u64>,
    /// The score with its 95 % interval, in percentage points; none also when percentages are not shown.
    pub score: Option<(f64, f64, f64)>,
    /// Numbers of detractors, passives and promoters; empty when one is small or percentages are not shown.
    pub parts: Vec<u64>,
}

/// The figures of one group: a service, a unit, or all together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Where its own report is.
    pub url: Option<String>,
    /// Number of pieces.
    pub pieces: Option<u64>,
    /// Whose givers wanted an answer.
    pub wanted: Option<u64>,
    /// Of those: answered.
    pub answered: Option<u64>,
    /// Of those: waiting.
    pub waiting: Option<u64>,
    /// Answered of those that wanted an answer, from 0 to 1; none also when percentages are not shown.
    pub share_answered: Option<f64>,
    /// Median of the days from arrival to answer, of those answered; none also without any.
    pub days: Option<f64>,
    /// The statements, in the report's order.
    pub statements: Vec<StatementFigure>,
    /// Recommendation.
    pub nps: NpsFigure,
    /// Pieces by theme, in the report's order.
    pub themes: Vec<Option<u64>>,
    /// Pieces by kind, in the report's order.
    pub kinds: Vec<Option<u64>>,
    /// Pieces by language, in the report's order.
    pub languages: Vec<Option<u64>>,
    /// Pieces by perspective, in the report's order.
    pub perspectives: Vec<Option<u64>>,
    /// Changes: planned, under way, made.
    pub changes: [u64; 3],
    /// Pieces linked to a change.
    pub linked: Option<u64>,
    /// Pieces of which it was decided that nothing changes, by reason, in the report's order.
    pub decisions: Vec<Option<u64>>,
}

impl Row {
    /// True when a count of it is hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        let statements = self.statements.iter().flat_map(|statement| [statement.n, statement.not_concerned]);
        [self.pieces, self.wanted, self.answered, self.waiting, self.nps.n, self.linked]
            .into_iter()
            .chain(statements)
            .chain(self.themes.iter().chain(&self.kinds).chain(&self.languages).chain(&self.perspectives).chain(&self.decisions).copied())
            .any(|count| count.is_none())
    }
}
