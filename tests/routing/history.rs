//! A county whose people have settled much: invoices that no rule recognises went on to those who know of them.

use asko::access::Role;
use asko::intake::Received;
use asko::organisations::{County, Team};

use crate::support::{TestApp, Visitor};

/// What is written of invoices, and of appointments.
const TEXTS: [[&str; 4]; 2] = [
    [
        "Maksumuistutus tuli, vaikka käyntimaksu on maksettu jo kerran",
        "Perintätoimisto vaatii maksua, jota en ymmärrä",
        "Miksi käyntimaksu on noussut näin paljon, maksu on liian suuri",
        "Peruutin ajoissa, silti maksumuistutus tuli",
    ],
    [
        "Lääkäriaikaa ei saa, puhelimessa joutuu jonottamaan",
        "Hoitaja oli ystävällinen mutta lääkäri kiireinen",
        "Jonotin lääkärille tunteja, hoitaja ei kertonut miksi",
        "Ajanvaraus lääkärille ei toimi, jonotus kestää",
    ],
];
const DAYS: [&str; 7] = ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"];

pub struct History {
    pub app: TestApp,
    pub county: County,
    /// Where every rule leads, and where invoices belong.
    pub teams: [Team; 2],
}

impl History {
    /// Maija handles for the first team, Leena leads, Jari administers.
    pub async fn begin() -> Self {
        let app = TestApp::start().await;
        let county = app.open_county("pohjanmaa").await;
        let teams = [app.team(&county, "poliklinikat").await, app.team(&county, "laskutus").await];
        app.rule(&county, &teams[0], |_| {}).await;
        app.account(Some(&county), "maija@pohjanmaa.example", &[Role::Handler], &[&teams[0]]).await;
        app.account(Some(&county), "leena@pohjanmaa.example", &[Role::Lead], &[]).await;
        app.account(Some(&county), "mona@pohjanmaa.example", &[Role::Moderator], &[]).await;
        app.account(Some(&county), "jari@pohjanmaa.example", &[Role::Admin], &[]).await;
        Self { app, county, teams }
    }

    /// This many pieces that arrive and are taken by those whom they concern, half of them of invoices; half of all with
    /// the theme of fees or of access, chosen by people.
    pub async fn settle(&self, count: usize) {
        for number in 0..count {
            let about = number % 2;
            let text = format!("{} {} {}", TEXTS[about][number / 2 % 4], DAYS[number % 7], number / 14);
            let received = self.app.feedback(&self.county, |submission| submission.text = text).await;
            let (id, team) = (received.feedback_id, &self.teams[1 - about]);
            let taker = format!("(select id from accounts where email = '{}')", "leena@pohjanmaa.example");
            self.app.tell(&format!("update feedback set claimed_by = {taker}, team_id = {} where id = {id}", team.id)).await;
        }
    }

    /// Gives everything so far a theme that somebody chose.
    pub async fn choose_themes(&self) {
        self.app.tell("delete from feedback_themes").await;
        for (team, theme) in self.teams.iter().zip(["access", "fees"]) {
            self.app
                .tell(&format!(
                    "insert into feedback_themes (feedback_id, theme, found_by) \
                     select id, '{theme}', 'person' from feedback where team_id = {} and claimed_by is not null",
                    team.id
                ))
                .await;
        }
    }

    /// A new piece that nobody has looked at.
    pub async fn arrives(&self, text: &str) -> Received {
        self.app.feedback(&self.county, |submission| submission.text = text.to_owned()).await
    }

    pub async fn sign_in(&self, name: &str) -> Visitor {
        self.app.as_staff(&format!("{name}@pohjanmaa.example")).await
    }
}
