//! Feedback from a file: one JSON object a line, each taken in like a form. A broken line costs no other line.

use std::path::Path;

use asko_locales::Lang;
use futures::{Stream, StreamExt as _, stream};
use sea_orm::{DatabaseTransaction, DbErr, SqlErr};
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, BufReader};

use super::evidence::kind_of;
use super::line::{self, Line};
use super::receive::{Submission, receive};
use crate::feedback::stage::{Act, Stage};
use crate::feedback::store::{self, Move, NewMessage, Source};
use crate::feedback::timeline::{Happened, record};
use crate::feedback::{AnswerWanted, Channel, Kind, MessageKind, Perspective};
use crate::organisations::County;
use crate::platform::app::App;
use crate::text::{identifiers, language};

/// The name of the source of everything that comes from a file.
const SOURCE: &str = "file";
/// The longest line in bytes; anything longer is skipped without being kept in memory.
const LONGEST_LINE: usize = 1 << 20;
/// How many lines wait for the writer at once; they share commits.
const AT_ONCE: usize = 64;
/// How often a line is tried when the database is away or busy.
const TRIES: u32 = 5;

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Lines read, empty ones left out.
    pub read: u64,
    /// Stored now.
    pub stored: u64,
    /// Stored at an earlier run, or twice in the file.
    pub already: u64,
    /// Not stored: the line's number from 1 on, and why.
    pub refused: Vec<(u64, String)>,
}

/// What became of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    Stored,
    Already,
}

/// Reads `file` into `county`. `progress` hears, line by line, how many bytes of the file are done.
///
/// # Errors
/// A sentence, when the file cannot be read.
pub async fn import(app: &App, county: &County, file: &Path, progress: impl Fn(u64)) -> Result<Summary, String> {
    let unreadable = |error: std::io::Error| format!("the file {} cannot be read: {error}", file.display());
    let open = tokio::fs::File::open(file).await.map_err(unreadable)?;
    if open.metadata().await.map_err(unreadable)?.is_dir() {
        return Err(format!("{} is a folder; name a file with one JSON object a line", file.display()));
    }
    let mut summary = Summary::default();
    let lines = raw_lines(BufReader::with_capacity(1 << 16, open));
    let taken = lines.map(|raw| async move {
        let (number, end, bytes) = raw?;
        let outcome = match bytes {
            Err(why) => Err(why),
            Ok(bytes) => take(app, county, &bytes).await,
        };
        Ok((number, end, outcome))
    });
    let mut taken = std::pin::pin!(taken.buffered(AT_ONCE));
    while let Some(one) = taken.next().await {
        let (number, end, outcome) = one.map_err(unreadable)?;
        summary.read += 1;
        match outcome {
            Ok(Taken::Stored) => summary.stored += 1,
            Ok(Taken::Already) => summary.already += 1,
            Err(why) => summary.refused.push((number, why)),
        }
        progress(end);
    }
    Ok(summary)
}

/// A line: its number, where it ends in the file, and its bytes, or why it is not looked at.
type Raw = (u64, u64, Result<Vec<u8>, String>);

/// The lines that are not empty.
fn raw_lines<R: AsyncBufRead + Unpin>(reader: R) -> impl Stream<Item = std::io::Result<Raw>> {
    stream::unfold((reader, 0_u64, 0_u64), |(mut reader, mut number, mut at)| async move {
        loop {
            match next_line(&mut reader).await {
                Ok(None) => return None,
                Err(error) => return Some((Err(error), (reader, number, at))),
                Ok(Some((length, line))) => {
                    number += 1;
                    at += length;
                    let line = match line {
                        Some(line) => Ok(line),
                        None => Err(format!("it is longer than {LONGEST_LINE} bytes")),
                    };
                    if line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()) {
                        continue;
                    }
                    return Some((Ok((number, at, line)), (reader, number, at)));
                }
            }
        }
    })
}

/// The next line with its length in the file; none in place of one that is too long, none at all at the end.
async fn next_line<R: AsyncBufRead + Unpin>(reader: &mut R) -> std::io::Result<Option<(u64, Option<Vec<u8>>)>> {
    let (mut line, mut length, mut fits) = (Vec::new(), 0_u64, true);
    loop {
        let buffer = reader.fill_buf().await?;
        if buffer.is_empty() {
            return Ok((length > 0).then_some((length, fits.then_some(line))));
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let part = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or_default();
        if line.len() + part.len() > LONGEST_LINE {
            fits = false;
            line = Vec::new();
        }
        if fits {
            line.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        length += used as u64;
        reader.consume(used);
        if end.is_some() {
            return Ok(Some((length, fits.then_some(line))));
        }
    }
}

/// Takes one line in; tried again when the database is busy, since a line that is there already is known by its id.
async fn take(app: &App, county: &County, bytes: &[u8]) -> Result<Taken, String> {
    let line = line::parse(bytes, app.clock.now())?;
    let mut tries = 1;
    loop {
        let (app_too, county, line) = (app.clone(), county.clone(), line.clone());
        let done = app.db.write(move |tx| Box::pin(async move { store_line(tx, &app_too, county, line).await })).await;
        match done {
            Ok(taken) => return Ok(taken),
            // Another program has stored the same line at the same time.
            Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => return Ok(Taken::Already),
            Err(error) if tries == TRIES => return Err(format!("the database did not take it: {error}")),
            Err(_) => {
                tokio::time::sleep(std::time::Duration::from_millis(200) * tries).await;
                tries += 1;
            }
        }
    }
}

/// Stores one line with its steps and its answer, unless it is there already.
async fn store_line(tx: &DatabaseTransaction, app: &App, county: County, line: Line) -> Result<Taken, DbErr> {
    let source = Source { name: SOURCE.to_owned(), id: line.id };
    if store::has_source(tx, county.id, &source).await? {
        return Ok(Taken::Already);
    }
    let lang = language_of(&line.text);
    let kind = kind_of(lang.code(), &line.text);
    // Who was answered had asked for it; of the others only a question says so.
    let wanted = line.answer.is_some() || kind == Kind::Question;
    let submission = Submission {
        county,
        unit: None,
        service: None,
        municipality_code: None,
        lang,
        kind,
        perspective: Perspective::Unsaid,
        channel: Channel::Import,
        text: line.text,
        answer_wanted: if wanted { AnswerWanted::Code } else { AnswerWanted::No },
        contact_email: None,
        instrument_id: None,
        nps: None,
        answers: Vec::new(),
        once: None,
        source: Some(source),
        responsible_body: line.responsible,
        may_show: false,
        received_at: line.received_at,
    };
    let id = receive(tx, app, submission).await?.feedback_id;
    for step in line.steps {
        record(tx, id, step.at, None, &Happened::StepElsewhere { what: step.what, owner: step.owner }).await?;
    }
    if let Some(answer) = line.answer {
        let case = store::by_id(tx, id).await?.ok_or_else(|| DbErr::RecordNotFound(format!("feedback {id}")))?;
        let stage = case.stage.after(Act::Answer).unwrap_or(Stage::Answered);
        let in_language = language::guess(&answer).unwrap_or(lang.code());
        let said = NewMessage {
            feedback_id: id,
            at: line.answered_at,
            kind: MessageKind::Answer,
            account_id: None,
            language: in_language,
            text: &without_codes(answer),
            original: None,
        };
        store::add_message(tx, said).await?;
        record(tx, id, line.answered_at, None, &Happened::Answered).await?;
        store::move_on(tx, &case, &Move { answered_at: Some(line.answered_at), ..Move::of(&case, stage) }).await?;
    }
    Ok(Taken::Stored)
}

/// An answer keeps the office's own number and address. Where a personal identity code stands in it, all is masked.
fn without_codes(answer: String) -> String {
    let (masked, found) = identifiers::mask(&answer);
    if found.iter().any(|found| found.kind == identifiers::Kind::IdentityCode) { masked } else { answer }
}

/// The text's language, as far as it can be told; most of what counties have is Finnish.
fn language_of(text: &str) -> Lang {
    language::guess(text).and_then(Lang::from_code).unwrap_or(Lang::Fi)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_keeps_the_offices_number_but_no_identity_code() {
        let office = "Soita 09 310 39000 tai palaute@example.fi";
        assert_eq!(without_codes(office.to_owned()), office);
        assert!(!without_codes("Asiakas 131052-308T on saanut vastauksen".to_owned()).contains("131052"));
    }

    async fn lines_of(bytes: &[u8]) -> Vec<(u64, u64, Result<String, String>)> {
        raw_lines(BufReader::with_capacity(7, bytes))
            .map(|raw| raw.map(|(number, end, line)| (number, end, line.map(|l| String::from_utf8_lossy(&l).into_owned()))).unwrap())
            .collect()
            .await
    }

    #[tokio::test]
    async fn lines_keep_their_numbers_and_long_ones_cost_no_other() {
        let long = "x".repeat(LONGEST_LINE + 1);
        let file = format!("one\r\n\n  \n{long}\ntwo");
        let lines = lines_of(file.as_bytes()).await;
        assert_eq!(lines.iter().map(|line| line.0).collect::<Vec<_>>(), [1, 4, 5]);
        assert_eq!(lines[0].2.as_deref(), Ok("one\r"));
        assert!(lines[1].2.as_ref().unwrap_err().contains("longer"));
        assert_eq!((lines[2].1, lines[2].2.as_deref()), (file.len() as u64, Ok("two")));
        assert!(lines_of(b"").await.is_empty());
    }

    #[tokio::test]
    async fn a_line_may_be_as_long_as_the_limit() {
        let just = "x".repeat(LONGEST_LINE);
        let lines = lines_of(format!("{just}\n").as_bytes()).await;
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].2.as_ref().unwrap().len(), LONGEST_LINE);
    }
}
