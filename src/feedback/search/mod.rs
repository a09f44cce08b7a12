//! Finding feedback by the words in it: in the masked text, the dialogue, the notes and the decisions.
//!
//! The index holds stems, made by `text::search` alike for both databases, and two more terms: the county and the team,
//! so that the index itself finds only what somebody may read. Whatever it finds is read through the reader's reach all
//! the same. Nothing is ranked and nothing is counted: the newest comes first, whatever the size of the index.

mod find;
mod index;
mod texts;

pub use find::{find, meant};
pub use index::{index_due, mark, mark_all, run};
pub use texts::{Place, Text, texts_of};

/// The term of everything in a county.
fn of_county(county_id: i64) -> String {
    format!("zzc{county_id}")
}

/// The term of everything a team has.
fn of_team(team_id: i64) -> String {
    format!("zzt{team_id}")
}
