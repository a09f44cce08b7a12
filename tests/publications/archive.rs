//! What was published cannot be changed, is checked by its hashes, and is corrected only by another version.

use asko::publications::chain::sha256;
use asko::publications::verify::{What, verify};
use sea_orm::{ConnectionTrait as _, DbErr};

use super::{PERIOD, Scene};
use crate::support::databases::on_postgres;

impl Scene {
    /// What the database says to a change past the program.
    async fn refused(&self, sql: &str) -> bool {
        let sql = sql.to_owned();
        let told: Result<(), DbErr> =
            self.app.app.db.write(move |tx| Box::pin(async move { tx.execute_unprepared(&sql).await.map(drop) })).await;
        told.is_err()
    }

    /// Corrects the publication, with a reason in both languages.
    async fn correct(&self) {
        let page = self.aino.get(&self.url(&format!("/publishing/{PERIOD}/correct"))).await;
        let done = self.aino.submit(&page, "main form", &[("reason_fi", "Luku oli väärin."), ("reason_sv", "")]).await;
        assert!(done.status == 422 && done.text("textarea#reason_fi").contains("Luku oli"), "both languages");
        let fields = [("reason_fi", "Hammashoitolan teksti oli väärin."), ("reason_sv", "Tandklinikens text var fel.")];
        let done = self.aino.submit(&done, "main form", &fields).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
        self.write_at(&self.aino, &self.url(&format!("/publishing/{PERIOD}/edit/promises")), "Oikea havainto.").await;
        self.approve_and_publish().await;
    }
}

#[tokio::test]
async fn the_database_refuses_to_change_what_was_published() {
    let scene = Scene::closed().await;
    scene.publish().await;
    let mut tries = vec![
        "update publication_archive set reason_fi = 'x'",
        "update publication_archive set document_fi = document_sv",
        "delete from publication_archive",
    ];
    if on_postgres() {
        tries.push("truncate publication_archive");
    } else {
        tries.push("insert or replace into publication_archive select * from publication_archive");
    }
    for sql in tries {
        assert!(scene.refused(sql).await, "{sql}");
    }
    assert_eq!(scene.app.ask("select count(*) from publication_archive").await, ["1"]);
    assert_eq!(verify(scene.app.app.db.read()).await.unwrap(), (1, Vec::new()));
}

#[tokio::test]
async fn a_changed_byte_is_found() {
    let scene = Scene::closed().await;
    scene.publish().await;
    scene.correct().await;
    assert_eq!(verify(scene.app.app.db.read()).await.unwrap(), (2, Vec::new()));
    let drop = if on_postgres() {
        "drop trigger publication_archive_rows on publication_archive"
    } else {
        "drop trigger publication_archive_update"
    };
    scene.app.tell(drop).await;
    let longer = if on_postgres() { "document_fi || '\\x20'::bytea" } else { "cast(document_fi || x'20' as blob)" };
    scene.app.tell(&format!("update publication_archive set document_fi = {longer} where edition = 1")).await;
    let (many, found) = verify(scene.app.app.db.read()).await.unwrap();
    assert_eq!((many, found.iter().map(|one| (one.edition, one.what)).collect::<Vec<_>>()), (2, vec![(1, What::DocumentFi)]));
    // Who puts a new hash beside it breaks the chain.
    let bytes = scene.app.get(&scene.url(&format!("/publications/{PERIOD}/versions/1/archive/document-fi.json"))).await.bytes;
    scene.app.tell(&format!("update publication_archive set hash_fi = '{}' where edition = 1", sha256(&bytes))).await;
    let (_, found) = verify(scene.app.app.db.read()).await.unwrap();
    assert_eq!(found.iter().map(|one| (one.edition, one.what)).collect::<Vec<_>>(), [(1, What::Chain)]);
    assert!(found[0].to_string().contains("pohjanmaa 2026-1 version 1"), "{}", found[0]);
}

#[tokio::test]
async fn anybody_can_compute_the_hashes_that_the_page_shows() {
    let scene = Scene::closed().await;
    scene.publish().await;
    for lang in ["fi", "sv"] {
        let page = scene.app.get(&format!("/{lang}/pohjanmaa/publications/{PERIOD}")).await;
        let shown = page.texts("section[aria-labelledby=archive] dd code");
        let links = page.links("section[aria-labelledby=archive] a");
        let mut computed = Vec::new();
        for link in &links {
            computed.push(sha256(&scene.app.get(link).await.bytes));
        }
        assert_eq!(shown, computed, "{links:?}");
    }
    let kept = scene.app.ask("select previous_hash from publication_archive").await;
    assert_eq!(kept, [""], "the first of its chain");
}

#[tokio::test]
async fn a_correction_is_a_new_version_that_says_so_at_its_top() {
    let scene = Scene::closed().await;
    scene.publish().await;
    scene.correct().await;
    let page = scene.app.get(&scene.url(&format!("/publications/{PERIOD}"))).await;
    let notice = page.text("main .notice");
    assert!(notice.contains("Hammashoitolan teksti oli väärin.") && notice.contains("Versio 2, 15.6.2026"), "{notice}");
    assert!(page.text("main").contains("Oikea havainto."));
    let first = scene.url(&format!("/publications/{PERIOD}/versions/1"));
    assert!(page.links("main .notice a").contains(&first));
    let old = scene.app.get(&first).await;
    assert!(old.status == 200 && old.text("main").contains("Odotus lyheni.") && !old.text("main").contains("Oikea havainto."));
    assert!(old.text("main .notice").contains("vanha versio"), "{}", old.text("main .notice"));
    let swedish = scene.app.get(&format!("/sv/pohjanmaa/publications/{PERIOD}")).await;
    assert!(swedish.text("main .notice").contains("Tandklinikens text var fel."));
    let pdf = scene.app.get(&scene.url(&format!("/publications/{PERIOD}/files/pohjanmaa-{PERIOD}-version-2.pdf"))).await;
    assert_eq!(pdf.status, 200);
    let json = scene.app.get(&scene.url(&format!("/publications/{PERIOD}/files/pohjanmaa-{PERIOD}-version-2.json"))).await;
    assert!(json.html.contains("Hammashoitolan teksti"), "the files say it as well");
    let chain = scene.app.ask("select previous_hash from publication_archive where edition = 2").await;
    assert_eq!(chain, scene.app.ask("select chain_hash from publication_archive where edition = 1").await);
    assert!(scene.app.get(&scene.url("/publications")).await.text("main").contains("korjattu 15.6.2026"));
}
