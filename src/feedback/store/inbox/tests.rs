//! That each view, and the counts, are read from an index: neither a scan nor a sort of all there is.

use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{Condition, ConnectionTrait as _, DatabaseConnection, DbBackend, QueryTrait as _, Statement};

use super::ranges::{Reader, Scope, ranges};
use super::views::{Filters, Position, Score, View, Wanted};
use super::{counts, lists};
use crate::feedback::kinds::{Kind, Perspective};
use crate::feedback::stage::Stage;
use crate::platform::database::Database;

const NOW: i64 = 1_781_514_000_000;

async fn empty() -> (Database, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Database::open(&Database::sqlite_url(folder.path())).await.unwrap(), folder)
}

/// How SQLite answers a question, one step on a line.
async fn plan(db: &DatabaseConnection, question: Statement) -> String {
    let explained = Statement { sql: format!("explain query plan {}", question.sql), ..question };
    let steps = db.query_all_raw(explained).await.unwrap();
    steps.iter().map(|step| step.try_get::<String>("", "detail").unwrap()).collect::<Vec<_>>().join("\n")
}

fn built(question: &SelectStatement) -> Statement {
    DbBackend::Sqlite.build(question)
}

fn readers() -> [Reader; 2] {
    [
        Reader { account_id: 7, scopes: vec![Scope::County(1)] },
        Reader { account_id: 7, scopes: vec![Scope::Team(1), Scope::Team(2), Scope::Team(3)] },
    ]
}

#[tokio::test]
async fn every_view_is_read_from_an_index_in_its_order() {
    let (db, _folder) = empty().await;
    for reader in readers() {
        for view in View::ALL {
            let place = if view.is_work() { Position::ByPromise(1, NOW, 42) } else { Position::ByArrival(NOW, 42) };
            for (after, oldest_first) in [(None, false), (Some(place), false), (Some(place), true)] {
                let wanted = Wanted { after, oldest_first, ..Wanted::whole(*view, NOW) };
                for range in ranges(&reader, &wanted) {
                    let plan = plan(db.read(), lists::question(&wanted, range, 26).build(DbBackend::Sqlite)).await;
                    let index = if view.is_work() { "_queue (" } else { "_" };
                    let searched = plan.contains("SEARCH feedback USING INDEX feedback_");
                    assert!(searched && !plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{view:?} {after:?}: {plan}");
                    assert!(*view == View::Thanks && plan.contains("_thanks (") || plan.contains(index), "{view:?}: {plan}");
                }
            }
        }
    }
}

#[tokio::test]
async fn what_narrows_a_view_takes_it_to_no_other_index() {
    let (db, _folder) = empty().await;
    let none = Filters::default;
    let one_by_one = [
        Filters { kind: Some(Kind::Problem), ..none() },
        Filters { unit_id: Some(1), ..none() },
        Filters { service_id: Some(1), ..none() },
        Filters { theme: Some("safety".to_owned()), ..none() },
        Filters { language: Some("sv".to_owned()), ..none() },
        Filters { stage: Some(Stage::Received), ..none() },
        Filters { perspective: Some(Perspective::Own), ..none() },
        Filters { received_from: Some(NOW), received_before: Some(NOW), ..none() },
        Filters { score: Some(Score::Passive), severity: Some((3, 5)), ..none() },
        Filters {
            unit_id: Some(1),
            service_id: Some(1),
            received_from: Some(NOW),
            received_before: Some(NOW),
            stage: Some(Stage::Received),
            ..none()
        },
    ];
    for reader in readers() {
        for view in View::ALL {
            for filters in one_by_one.clone() {
                let wanted = Wanted { filters, ..Wanted::whole(*view, NOW) };
                for range in ranges(&reader, &wanted) {
                    let plan = plan(db.read(), lists::question(&wanted, range, 26).build(DbBackend::Sqlite)).await;
                    let whole = plan.contains("SCAN") || plan.contains("TEMP B-TREE");
                    assert!(!whole, "{view:?} {:?}: {plan}", wanted.filters);
                }
            }
        }
    }
}

#[tokio::test]
async fn the_counts_read_nothing_but_indexes() {
    let (db, _folder) = empty().await;
    for reader in readers() {
        let plan = plan(db.read(), built(&counts::question(&reader, NOW))).await;
        let feedback: Vec<&str> = plan.lines().filter(|line| line.contains("feedback")).collect();
        assert_eq!(feedback.len(), 2, "{plan}");
        assert!(feedback.iter().all(|line| line.starts_with("SEARCH feedback USING COVERING INDEX")), "{plan}");
        assert!(feedback[0].contains("_queue (") && feedback[1].contains("_thanks ("), "{plan}");
    }
}

#[test]
fn a_team_that_one_does_not_reach_narrows_to_nothing() {
    let [county, teams] = readers();
    let of_team =
        |team_id: i64| Wanted { filters: Filters { team_id: Some(team_id), ..Filters::default() }, ..Wanted::whole(View::Open, NOW) };
    let whose = |reader: &Reader, team_id: i64| {
        let shown = |range: Condition| built(&Query::select().cond_where(range).to_owned()).to_string();
        ranges(reader, &of_team(team_id)).into_iter().map(shown).collect::<Vec<_>>()
    };
    assert!(whose(&teams, 4).is_empty());
    assert_eq!(whose(&teams, 2).len(), 1);
    assert!(whose(&county, 4)[0].contains(r#""team_id" = 4"#));
}
