//! A county with two teams, the people who work in it, and a neighbouring county.

use asko::access::Role;
use asko::access::accounts;
use asko::feedback::code::FollowUpCode;
use asko::feedback::store;
use asko::intake::{Received, Submission};
use asko::organisations::County;
use asko::platform::csrf::FormToken;
use asko::platform::ids::Randomness;
use rocket::figment::Figment;
use sea_orm::ConnectionTrait as _;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};

use crate::support::{Page, TestApp, Visitor};

/// The scene.
pub struct Scene {
    pub app: TestApp,
    pub county: County,
}

impl Scene {
    /// Pohjanmaa with the teams `poliklinikat` (which every rule leads to) and `laskutus` (which invoices lead to).
    /// Maija and Kalle handle for the first, Lisa for the second; Leena leads; Mona moderates; Pirkko works elsewhere.
    pub async fn set() -> Self {
        Self::set_with(|figment| figment).await
    }

    /// The same with other settings.
    pub async fn set_with(change: impl FnOnce(Figment) -> Figment) -> Self {
        let app = TestApp::start_with(change).await;
        let county = app.open_county("pohjanmaa").await;
        let (first, second) = (app.team(&county, "poliklinikat").await, app.team(&county, "laskutus").await);
        app.rule(&county, &second, |rule| rule.words = Some("lasku, faktura".to_owned())).await;
        app.rule(&county, &first, |_| {}).await;
        app.account(Some(&county), "maija@pohjanmaa.example", &[Role::Handler], &[&first]).await;
        app.account(Some(&county), "kalle@pohjanmaa.example", &[Role::Handler], &[&first]).await;
        app.account(Some(&county), "lisa@pohjanmaa.example", &[Role::Handler], &[&second]).await;
        app.account(Some(&county), "leena@pohjanmaa.example", &[Role::Lead], &[]).await;
        app.account(Some(&county), "mona@pohjanmaa.example", &[Role::Moderator], &[]).await;
        let neighbour = app.open_county("pirkanmaa").await;
        app.account(Some(&neighbour), "pirkko@pirkanmaa.example", &[Role::Lead], &[]).await;
        Self { app, county }
    }

    pub async fn feedback(&self, change: impl FnOnce(&mut Submission)) -> Received {
        self.app.feedback(&self.county, change).await
    }

    /// Signs in; `leena` is `leena@pohjanmaa.example`.
    pub async fn sign_in(&self, name: &str) -> Visitor {
        self.app.as_staff(&format!("{name}@pohjanmaa.example")).await
    }

    pub async fn stage(&self, received: &Received) -> &'static str {
        store::by_id(self.app.app.db.read(), received.feedback_id).await.unwrap().unwrap().stage.code()
    }

    /// The giver of a piece of feedback, who has typed its code.
    pub async fn follower(&self, received: &Received) -> Visitor {
        let (keys, id) = (&self.app.app.keys, received.feedback_id);
        let random = Randomness::seeded(u64::try_from(id).unwrap()).bytes();
        let code = FollowUpCode::of(keys, &FormToken { random, issued_at: 0 });
        let hash = code.hash(keys);
        let kept = self.app.app.db.write(move |tx| {
            Box::pin(async move {
                let mut row = Query::update();
                row.table("feedback").value("code_hash", hash).and_where(Expr::col("id").eq(id));
                tx.execute(&row).await.map(drop)
            })
        });
        kept.await.unwrap();
        let visitor = self.app.visitor();
        let form = visitor.get("/fi/pohjanmaa/follow").await;
        done(&visitor.submit(&form, "main form", &[("code", &code.shown())]).await);
        visitor
    }

    pub async fn account_id(&self, name: &str) -> i64 {
        let email = format!("{name}@pohjanmaa.example");
        accounts::by_email(self.app.app.db.read(), &email).await.unwrap().unwrap().id
    }
}

/// The address of a case in Finnish.
pub fn case(received: &Received) -> String {
    format!("/fi/pohjanmaa/cases/{}", received.reference)
}

/// The selector of the form that does this.
pub fn form(act: &str) -> String {
    format!("form[action$='/{act}']")
}

/// Where an answer leads, with its status checked.
pub fn done(page: &Page) -> String {
    assert_eq!(page.status, 303, "{}", page.text("main"));
    page.location().unwrap()
}
