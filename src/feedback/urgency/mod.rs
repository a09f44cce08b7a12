//! What is urgent: words in a text say so until a person has looked, and a person says so by a reason.

mod rows;
mod words;

use asko_templates::mails::Kind as MailKind;
use sea_orm::{DatabaseTransaction, DbErr};

use super::timeline::{Event, Happened};
use super::{Case, letter};
use crate::access::preferences::{self, Addressee};
use crate::organisations::County;
use crate::platform::app::App;

pub use words::{LANGUAGES, UrgentWords, keep_words, own_words, words_of};

/// How a case stands, by its timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// The words that were found since somebody last looked; empty when there are none.
    pub words: Vec<String>,
    /// What somebody has said last, when nothing was found since: whether it is urgent, why, who and when.
    pub checked: Option<Checked>,
}

/// What somebody has said of a case's urgency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Whether it is urgent.
    pub urgent: bool,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: Option<i64>,
    /// When.
    pub at: i64,
}

impl Looked {
    /// From a timeline, oldest first.
    #[must_use]
    pub fn of(events: &[Event]) -> Self {
        let mut looked = Self::default();
        for event in events {
            match &event.what {
                Happened::UrgentFound { words } => {
                    looked.words.extend(words.iter().filter(|word| !looked.words.contains(word)).cloned().collect::<Vec<_>>());
                    looked.checked = None;
                }
                Happened::UrgencyChecked { urgent, reason } => {
                    looked.words.clear();
                    looked.checked = Some(Checked { urgent: *urgent, reason: reason.clone(), by: event.actor_id, at: event.at });
                }
                _ => {}
            }
        }
        looked
    }
}

/// Tells the team and those who lead it, by mail and at once, that a case may be urgent.
///
/// # Errors
/// The database's fault.
pub async fn tell(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case) -> Result<(), DbErr> {
    let mut to: Vec<Addressee> = letter::team_address(tx, case).await?.into_iter().collect();
    for lead in preferences::leads_of(tx, county.id, case.team_id).await? {
        to.push(preferences::addressee(tx, &lead).await?);
    }
    letter::to_staff(tx, app, county, case, MailKind::Urgent, &to, |_| None).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(at: i64, what: Happened) -> Event {
        Event { at, actor_id: Some(at), what }
    }

    #[test]
    fn words_count_until_somebody_has_looked_and_again_when_more_are_found() {
        let found = |word: &str| Happened::UrgentFound { words: vec![word.to_owned()] };
        let checked = |urgent: bool| Happened::UrgencyChecked { urgent, reason: "Luettu.".to_owned() };
        let mut events = vec![event(1, Happened::Received), event(2, found("uhkaili"))];
        assert_eq!(Looked::of(&events).words, ["uhkaili"]);
        events.push(event(3, checked(false)));
        let looked = Looked::of(&events);
        assert!(looked.words.is_empty() && looked.checked.is_some_and(|checked| !checked.urgent && checked.by == Some(3)));
        events.extend([event(4, found("löi")), event(5, found("löi"))]);
        let looked = Looked::of(&events);
        assert_eq!((looked.words, looked.checked), (vec!["löi".to_owned()], None));
        assert_eq!(Looked::of(&[]), Looked::default());
    }
}
