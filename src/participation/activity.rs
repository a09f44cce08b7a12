//! An activity in which people take part: what it is, and who took part in it.

use asko_locales::Lang;
use chrono::NaiveDate;

use super::stage::{Act, Refusal, Stage};
use crate::platform::clock::{DAY, Millis};
use crate::text::both::Both;

crate::coded! {
    /// The form an activity takes.
    pub enum Kind {
        /// A client panel: the same group meets regularly.
        ClientPanel = "client-panel",
        /// A workshop that develops something together.
        Workshop = "workshop",
        /// A development dialogue: invited parties say each their own, and agree on experiments.
        Dialogue = "dialogue",
        /// A hearing.
        Hearing = "hearing",
        /// A survey round.
        Survey = "survey",
        /// An expert by experience works with the staff.
        ExperienceExpert = "experience-expert",
        /// A statement by an influence body (Act on Wellbeing Services Counties 611/2021, section 32).
        Statement = "statement",
    }
}

crate::coded! {
    /// The means of participation that section 29 of the Act on Wellbeing Services Counties (611/2021) lists.
    pub enum Means {
        /// Discussion events and residents' panels.
        Discussion = "discussion",
        /// Finding out opinions before decisions.
        Opinions = "opinions",
        /// Representatives of service users in bodies.
        Representatives = "representatives",
        /// Planning and developing services together.
        Planning = "planning",
        /// Taking part in financial planning.
        Finances = "finances",
        /// Supporting residents' own initiative.
        Initiative = "initiative",
    }
}

crate::coded! {
    /// How far the say of those who take part goes, from least to most.
    pub enum Level {
        /// They are told.
        Informed = "informed",
        /// They are heard.
        Heard = "heard",
        /// They develop together with the staff.
        DevelopedTogether = "developed-together",
        /// They evaluate together with the staff.
        EvaluatedTogether = "evaluated-together",
        /// They decide together with the staff.
        DecidedTogether = "decided-together",
    }
}

crate::coded! {
    /// What people take part in, by the national definition of client involvement.
    pub enum Dimension {
        /// Planning services.
        Planning = "planning",
        /// Developing them.
        Development = "development",
        /// Putting them into practice.
        Implementation = "implementation",
        /// Evaluating them.
        Evaluation = "evaluation",
    }
}

crate::coded! {
    /// How one takes part.
    pub enum Mode {
        /// In one place.
        InPerson = "in-person",
        /// Over a distance.
        Remote = "remote",
        /// Both ways.
        Hybrid = "hybrid",
    }
}

crate::coded! {
    /// The groups that those who took part are counted in.
    pub enum People {
        /// Clients and patients.
        Clients = "clients",
        /// Those close to them.
        Relatives = "relatives",
        /// Residents who are no clients now.
        Residents = "residents",
        /// Experts by experience.
        ExperienceExperts = "experience-experts",
        /// Staff.
        Staff = "staff",
        /// Decision-makers.
        DecisionMakers = "decision-makers",
        /// Associations and other organisations.
        Organisations = "organisations",
    }
}

/// For how long those who took part may say afterwards which level was reached.
pub const VERDICTS_FOR: Millis = 56 * DAY;

/// One activity.
#[derive(Clone, Debug)]
pub struct Activity {
    /// Its row.
    pub id: i64,
    /// The reference people use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The team that arranges it.
    pub team_id: i64,
    /// The unit it concerns.
    pub unit_id: Option<i64>,
    /// The service it concerns.
    pub service_id: Option<i64>,
    /// Its form.
    pub kind: Kind,
    /// The means of section 29.
    pub means: Means,
    /// What people take part in.
    pub dimension: Dimension,
    /// How far their say is to go, declared before it is held.
    pub level: Level,
    /// How one takes part.
    pub mode: Mode,
    /// How far it has come.
    pub stage: Stage,
    /// Its name.
    pub title: Both,
    /// What it is about, and who is invited.
    pub about: Both,
    /// What is shown for the declared level: what the participants' say decides.
    pub level_shown: Both,
    /// Where, or how one joins from a distance.
    pub place: Both,
    /// The key of the method from the library.
    pub method: Option<String>,
    /// When it begins; a survey round: when it closes.
    pub held_at: Millis,
    /// When the agreed experiments are looked at again.
    pub follow_up_on: Option<NaiveDate>,
    /// The experiments that were agreed on.
    pub agreed: Both,
    /// What came of it; a draft until it is told.
    pub results: Both,
    /// What it cost, in euros.
    pub cost_euros: Option<i64>,
    /// How many hours the staff worked for it.
    pub staff_hours: Option<i64>,
    /// What harm was noted.
    pub harm: Both,
    /// Why it was cancelled.
    pub cancelled: Both,
    /// When it was recorded.
    pub created_at: Millis,
    /// When the results were told.
    pub told_at: Option<Millis>,
    /// To how many addresses they were sent.
    pub told_to: Option<i64>,
    /// Counts changes, so that two people cannot overwrite each other.
    pub version: i64,
}

impl Activity {
    /// Its name for a reader of this language, and the language it is in.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        self.title.in_language(lang)
    }

    /// True from the moment it begins, whether or not somebody has recorded that it was held.
    #[must_use]
    pub const fn has_begun(&self, now: Millis) -> bool {
        match self.stage {
            Stage::Planned => self.held_at <= now,
            Stage::Held | Stage::Told => true,
            Stage::Cancelled => false,
        }
    }

    /// True while one can say that one is coming.
    #[must_use]
    pub const fn is_coming(&self, now: Millis) -> bool {
        matches!(self.stage, Stage::Planned) && self.held_at > now
    }

    /// True while those who took part can say which level was reached.
    #[must_use]
    pub const fn takes_verdicts(&self, now: Millis) -> bool {
        self.has_begun(now) && now < self.verdicts_until()
    }

    /// Until when those who took part can say which level was reached.
    #[must_use]
    pub const fn verdicts_until(&self) -> Millis {
        self.held_at.saturating_add(VERDICTS_FOR)
    }

    /// The activity after `act`: it is held only once it has begun.
    ///
    /// # Errors
    /// The rule that forbids the act.
    pub fn after(self, act: Act, now: Millis) -> Result<Self, Refusal> {
        let stage = self.stage.after(act)?;
        if act == Act::Hold && self.held_at > now { Err(Refusal::NotBegun) } else { Ok(Self { stage, ..self }) }
    }

    /// True when the level was written down only after it had begun: then nothing was promised.
    #[must_use]
    pub const fn was_declared_late(&self) -> bool {
        self.created_at >= self.held_at
    }

    /// What came of it, for everybody: nothing until it is told.
    #[must_use]
    pub fn results(&self, lang: Lang) -> (&str, Lang) {
        if self.stage == Stage::Told { self.results.in_language(lang) } else { ("", lang) }
    }
}

/// A party that was invited and what it said; never a person's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// The party.
    pub name: Both,
    /// What it said.
    pub said: Both,
}

/// How many of one group took part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// The group.
    pub people: People,
    /// In person.
    pub in_person: u64,
    /// From a distance.
    pub remote: u64,
}

impl Attendance {
    /// In person and from a distance.
    #[must_use]
    pub const fn all(self) -> u64 {
        self.in_person.saturating_add(self.remote)
    }
}

/// An activity to be kept.
#[derive(Clone, Debug)]
pub struct NewActivity {
    /// The activity; its `id` and `version` are given when it is kept.
    pub activity: Activity,
    /// Who records it.
    pub created_by: Option<i64>,
    /// The invited parties.
    pub parties: Vec<Party>,
    /// Who took part.
    pub people: Vec<Attendance>,
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An activity at a moment, for tests.
    pub fn activity(stage: Stage, held_at: Millis) -> Activity {
        Activity {
            id: 1,
            reference: "7K3M-9QXA".into(),
            county_id: 1,
            team_id: 1,
            unit_id: None,
            service_id: None,
            kind: Kind::Workshop,
            means: Means::Planning,
            dimension: Dimension::Development,
            level: Level::DevelopedTogether,
            mode: Mode::Hybrid,
            stage,
            title: Both::new("Työpaja", "Verkstad"),
            about: Both::new("Mistä", "Om vad"),
            level_shown: Both::new("Näyttö", "Belägg"),
            place: Both::new("Sali", "Salen"),
            method: None,
            held_at,
            follow_up_on: None,
            agreed: Both::default(),
            results: Both::new("Tulos", "Resultat"),
            cost_euros: None,
            staff_hours: None,
            harm: Both::default(),
            cancelled: Both::default(),
            created_at: 0,
            told_at: None,
            told_to: None,
            version: 1,
        }
    }

    #[test]
    fn what_can_be_said_of_it_depends_on_the_moment() {
        let planned = activity(Stage::Planned, 100);
        assert!(planned.is_coming(99) && !planned.is_coming(100));
        assert!(!planned.has_begun(99) && planned.has_begun(100));
        assert!(!planned.takes_verdicts(99) && planned.takes_verdicts(100));
        assert!(planned.takes_verdicts(99 + VERDICTS_FOR) && !planned.takes_verdicts(100 + VERDICTS_FOR));
        assert_eq!(planned.clone().after(Act::Hold, 99).unwrap_err(), Refusal::NotBegun);
        assert_eq!(planned.clone().after(Act::Hold, 100).unwrap().stage, Stage::Held);
        let cancelled = activity(Stage::Cancelled, 100);
        assert!(!cancelled.is_coming(0) && !cancelled.has_begun(200) && !cancelled.takes_verdicts(200));
        assert!(activity(Stage::Planned, 0).was_declared_late() && !planned.was_declared_late());
    }

    #[test]
    fn results_are_a_draft_until_they_are_told() {
        assert_eq!(activity(Stage::Held, 0).results(Lang::Sv).0, "");
        assert_eq!(activity(Stage::Told, 0).results(Lang::Sv).0, "Resultat");
    }
}
