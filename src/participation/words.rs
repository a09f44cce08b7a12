//! Kinds, means, levels, groups and stages in words.

use asko_locales::Lang;

use super::activity::{Dimension, Kind, Level, Means, Mode, People};
use super::stage::Stage;

/// A kind in words.
#[must_use]
pub fn kind_words(kind: Kind, lang: Lang) -> String {
    let words = match kind {
        Kind::ClientPanel => lang.t("participation-kind-client-panel"),
        Kind::Workshop => lang.t("participation-kind-workshop"),
        Kind::Dialogue => lang.t("participation-kind-dialogue"),
        Kind::Hearing => lang.t("participation-kind-hearing"),
        Kind::Survey => lang.t("participation-kind-survey"),
        Kind::ExperienceExpert => lang.t("participation-kind-experience-expert"),
        Kind::Statement => lang.t("participation-kind-statement"),
    };
    words.into_owned()
}

/// A means of section 29 in words.
#[must_use]
pub fn means_words(means: Means, lang: Lang) -> String {
    let words = match means {
        Means::Discussion => lang.t("participation-means-discussion"),
        Means::Opinions => lang.t("participation-means-opinions"),
        Means::Representatives => lang.t("participation-means-representatives"),
        Means::Planning => lang.t("participation-means-planning"),
        Means::Finances => lang.t("participation-means-finances"),
        Means::Initiative => lang.t("participation-means-initiative"),
    };
    words.into_owned()
}

/// A level in words.
#[must_use]
pub fn level_words(level: Level, lang: Lang) -> String {
    let words = match level {
        Level::Informed => lang.t("participation-level-informed"),
        Level::Heard => lang.t("participation-level-heard"),
        Level::DevelopedTogether => lang.t("participation-level-developed-together"),
        Level::EvaluatedTogether => lang.t("participation-level-evaluated-together"),
        Level::DecidedTogether => lang.t("participation-level-decided-together"),
    };
    words.into_owned()
}

/// What a level means for somebody who takes part.
#[must_use]
pub fn level_meaning(level: Level, lang: Lang) -> String {
    let words = match level {
        Level::Informed => lang.t("participation-level-informed-means"),
        Level::Heard => lang.t("participation-level-heard-means"),
        Level::DevelopedTogether => lang.t("participation-level-developed-together-means"),
        Level::EvaluatedTogether => lang.t("participation-level-evaluated-together-means"),
        Level::DecidedTogether => lang.t("participation-level-decided-together-means"),
    };
    words.into_owned()
}

/// A dimension in words.
#[must_use]
pub fn dimension_words(dimension: Dimension, lang: Lang) -> String {
    let words = match dimension {
        Dimension::Planning => lang.t("participation-dimension-planning"),
        Dimension::Development => lang.t("participation-dimension-development"),
        Dimension::Implementation => lang.t("participation-dimension-implementation"),
        Dimension::Evaluation => lang.t("participation-dimension-evaluation"),
    };
    words.into_owned()
}

/// How one takes part, in words.
#[must_use]
pub fn mode_words(mode: Mode, lang: Lang) -> String {
    let words = match mode {
        Mode::InPerson => lang.t("participation-mode-in-person"),
        Mode::Remote => lang.t("participation-mode-remote"),
        Mode::Hybrid => lang.t("participation-mode-hybrid"),
    };
    words.into_owned()
}

/// A group in words.
#[must_use]
pub fn people_words(people: People, lang: Lang) -> String {
    let words = match people {
        People::Clients => lang.t("participation-people-clients"),
        People::Relatives => lang.t("participation-people-relatives"),
        People::Residents => lang.t("participation-people-residents"),
        People::ExperienceExperts => lang.t("participation-people-experience-experts"),
        People::Staff => lang.t("participation-people-staff"),
        People::DecisionMakers => lang.t("participation-people-decision-makers"),
        People::Organisations => lang.t("participation-people-organisations"),
    };
    words.into_owned()
}

/// A stage in words.
#[must_use]
pub fn stage_words(stage: Stage, lang: Lang) -> String {
    let words = match stage {
        Stage::Planned => lang.t("participation-stage-planned"),
        Stage::Held => lang.t("participation-stage-held"),
        Stage::Told => lang.t("participation-stage-told"),
        Stage::Cancelled => lang.t("participation-stage-cancelled"),
    };
    words.into_owned()
}
