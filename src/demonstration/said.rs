//! What givers of the demonstration say of answers, which thanks were passed on, and what is being written just now.

use sea_orm::{DatabaseTransaction, DbErr};

use super::SEED;
use super::places::Place;
use crate::feedback::drafts::{self, Draft, Original, State};
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::ratings::{self, Answered, Rating};
use crate::feedback::store::{self, Move, Past};
use crate::feedback::thanks::{self, Passed};
use crate::feedback::timeline::record;
use crate::feedback::{AnswerWanted, Happened, Kind, MessageKind, Stage};
use crate::platform::clock::{DAY, HOUR, MINUTE, Millis};
use crate::platform::ids::Randomness;
use crate::text::both::Both;

const BEGUN_FI: &str = "Hei\n\nKiitos, että kerroit. Selvitän asiaa huomenna vastaanoton kanssa ja";
const BEGUN_SV: &str = "Hej\n\nTack för att du berättade. Jag tar upp saken med mottagningen i morgon och";
const TO_TRANSLATE: &str = "Hei\n\nKiitos palautteestasi. Luin sen tänään tiimin kokouksessa. Sovimme, että käyn asian läpi yksikön henkilöstön \
    kanssa tällä viikolla. Kerron sinulle täällä perjantaina, mitä sovimme. Voit kirjoittaa minulle tällä samalla koodilla.\n\n\
    Terveisin\npalveluesimies";

/// The moment from which on something may have been said of a piece, if it is past.
fn after(past: &Past, now: Millis) -> Option<Millis> {
    past.closed_at.or(past.answered_at).filter(|at| *at < now - 2 * DAY)
}

/// Passes every second thanks on to its unit.
pub async fn pass_thanks_on(tx: &DatabaseTransaction, places: &[Place], all: &[(i64, &Past)], now: Millis) -> Result<(), DbErr> {
    let thanks = all.iter().filter(|(_, past)| past.new.kind == Kind::Thanks && past.stage != Stage::Received && !past.new.text.is_empty());
    for (feedback_id, past) in thanks.step_by(2) {
        let (Some(unit_id), Some(at)) = (past.new.unit_id, after(past, now)) else { continue };
        let Some(place) = places.iter().find(|place| place.county.id == past.new.county_id) else { continue };
        let Some(case) = store::by_id(tx, *feedback_id).await? else { continue };
        let (by, at) = (super::story::person_of(place, past.new.team_id), at + HOUR);
        store::move_on(tx, &case, &Move { thanks_passed_at: Some(at), ..Move::of(&case, case.stage) }).await?;
        let passed = Passed {
            feedback_id: *feedback_id,
            county_id: past.new.county_id,
            unit_id,
            text: past.new.text.clone(),
            language: past.new.language.clone(),
            passed_by: by,
            passed_at: at,
        };
        thanks::add(tx, passed).await?;
        record(tx, *feedback_id, at, Some(by), &Happened::ThanksPassedOn).await?;
    }
    Ok(())
}

/// What givers say of the answers they got: of two in five, and none of `left_out`, who are still asked.
pub async fn rate(tx: &DatabaseTransaction, all: &[(i64, &Past)], left_out: &[i64], now: Millis) -> Result<(), DbErr> {
    let random = Randomness::seeded(SEED.wrapping_add(200));
    for (feedback_id, past) in all {
        let answered = past.messages.iter().any(|message| message.kind == MessageKind::Answer.code());
        let wanted = past.new.answer_wanted != AnswerWanted::No && !left_out.contains(feedback_id);
        let (says, which) = (random.below(100) < 40, random.below(100));
        let Some(at) = after(past, now).filter(|_| answered && wanted && says) else { continue };
        let messages = store::messages_of(tx, *feedback_id).await?;
        let Some(answer) = messages.iter().find(|message| message.kind == MessageKind::Answer.code()) else { continue };
        let said = match which {
            0..66 => Answered::Yes,
            66..88 => Answered::Partly,
            _ => Answered::No,
        };
        let (at, language) = (at + DAY, past.new.language.clone());
        let rating = Rating { message_id: answer.id, answered: said, words: String::new(), language, at };
        if ratings::add(tx, *feedback_id, rating).await? {
            record(tx, *feedback_id, at, None, &Happened::AnswerRated { rating: said.code().to_owned() }).await?;
        }
    }
    Ok(())
}

/// Somebody of each county has begun an answer, and one waits for its translation.
pub async fn begin_answers(tx: &DatabaseTransaction, places: &[Place], all: &[(i64, &Past)], now: Millis) -> Result<(), DbErr> {
    for place in places {
        let open = || all.iter().filter(|(_, past)| past.new.county_id == place.county.id && past.stage == Stage::InHandling);
        let begun = open().find(|(_, past)| past.new.language == "fi" && past.claimed.is_some_and(|(who, _)| who == place.handler));
        let begun = begun.or_else(|| open().find(|(_, past)| past.claimed.is_some_and(|(who, _)| who == place.handler)));
        if let Some((feedback_id, past)) = begun {
            let text = if past.new.language == "sv" { BEGUN_SV } else { BEGUN_FI };
            let language = past.new.language.clone();
            drafts::put(tx, Draft::new(*feedback_id, None, text.to_owned(), language, place.handler, now - 20 * MINUTE)).await?;
        }
        let waits = |past: &Past| past.new.language == "sv" && past.new.answer_wanted != AnswerWanted::No && past.messages.is_empty();
        let foreign = || {
            all.iter().filter(|(id, past)| {
                let is_begun = begun.is_some_and(|(begun, _)| begun == id);
                past.new.county_id == place.county.id && past.stage.is_open() && waits(past) && !is_begun
            })
        };
        // Best where the handler reaches it, who is to translate it.
        let foreign = foreign().find(|(_, past)| place.handler_teams.contains(&past.new.team_id)).or_else(|| foreign().next());
        let Some((feedback_id, past)) = foreign else { continue };
        let original = Original { text: TO_TRANSLATE.to_owned(), language: "fi".to_owned(), by: place.lead };
        let at = now - HOUR;
        let draft = Draft::new(*feedback_id, None, String::new(), "sv".to_owned(), place.lead, at);
        drafts::put(tx, Draft { state: State::Translation, original: Some(original), ..draft }).await?;
        record(tx, *feedback_id, at, Some(place.lead), &Happened::TranslationAwaited { language: "sv".to_owned() }).await?;
        let duty = Duty {
            county_id: place.county.id,
            team_id: past.new.team_id,
            kind: DutyKind::TranslateAnswer,
            subject_id: *feedback_id,
            title: Both::new(&past.new.reference, &past.new.reference),
            path: format!("/cases/{}/translate", past.new.reference),
            due_at: at,
            but_account_id: Some(place.lead),
        };
        duties::add(tx, duty).await?;
    }
    Ok(())
}
