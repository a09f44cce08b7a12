//! Making an account from the command line: the way the first people of a county get in.

use sea_orm::{ConnectionTrait, DbErr, SqlErr};
use validator::ValidateEmail as _;

use super::accounts::{self, NewAccount};
use super::{Role, password};
use crate::organisations::{County, Named as _, store};
use crate::platform::app::App;
use crate::text::clean::{characters, clean_line};

/// The longest name and address.
const LONGEST: usize = 200;

/// What somebody typed.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What the person signs in with.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The roles' codes.
    pub roles: Vec<String>,
    /// The county's name in addresses.
    pub county: Option<String>,
    /// The teams' names in addresses.
    pub teams: Vec<String>,
}

/// Why no account is made.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The address is not one.
    #[error("{0} is not an e-mail address")]
    BadEmail(String),
    /// There is no name, or it is too long.
    #[error("--name takes a name of 1 to {LONGEST} characters")]
    BadName,
    /// There is no role.
    #[error("say what the person is with --role: {}", role_codes())]
    NoRole,
    /// There is no such role.
    #[error("there is no role {0}; the roles are {roles}", roles = role_codes())]
    UnknownRole(String),
    /// Only an operator has no county.
    #[error("say the person's county with --county, for instance --county pohjanmaa; only an operator has none")]
    NoCounty,
    /// An operator of the whole program has no county.
    #[error("an operator keeps the whole program running and has no county: leave --county and --team out, or give another role too")]
    OperatorWithCounty,
    /// There is no such county.
    #[error("there is no county {0}; the counties are {1}")]
    UnknownCounty(String, String),
    /// There is no such team in the county.
    #[error("there is no team {0} in the county {1}; its teams are {2}")]
    UnknownTeam(String, String, String),
    /// Somebody has the address already.
    #[error("the address {0} is taken: each account has its own")]
    Taken(String),
    /// The password is too short.
    #[error("the password is too short: at least {} characters are needed", password::SHORTEST)]
    ShortPassword,
    /// Hashing failed.
    #[error("the password cannot be hashed; is there memory left?")]
    NotHashed,
    /// The database's fault.
    #[error("the database did not take it: {0}")]
    Database(#[from] DbErr),
}

/// An account that was made.
#[derive(Clone, Debug)]
pub struct Added {
    /// What the person signs in with.
    pub email: String,
    /// The county, if it is not an operator's.
    pub county: Option<County>,
    /// True when the county took no feedback until now.
    pub opened: bool,
    /// The names in addresses of the person's own teams.
    pub teams: Vec<String>,
}

fn role_codes() -> String {
    Role::ALL.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ")
}

/// What was typed, as far as it can be judged without the database.
struct Checked {
    email: String,
    name: String,
    roles: Vec<Role>,
}

fn check(wanted: &Wanted) -> Result<Checked, Refusal> {
    let email = clean_line(&wanted.email).to_lowercase();
    if !email.validate_email() || characters(&email) > LONGEST {
        return Err(Refusal::BadEmail(email));
    }
    let name = clean_line(&wanted.name);
    if name.is_empty() || characters(&name) > LONGEST {
        return Err(Refusal::BadName);
    }
    let mut roles = Vec::new();
    for code in &wanted.roles {
        let role = Role::from_code(code).ok_or_else(|| Refusal::UnknownRole(code.clone()))?;
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    match (roles.as_slice(), &wanted.county) {
        ([], _) => Err(Refusal::NoRole),
        ([Role::Operator], None) if wanted.teams.is_empty() => Ok(()),
        ([Role::Operator], _) => Err(Refusal::OperatorWithCounty),
        (_, None) => Err(Refusal::NoCounty),
        _ => Ok(()),
    }?;
    Ok(Checked { email, name, roles })
}

/// Refuses what could not become an account, before a password is asked for.
///
/// # Errors
/// The rule it breaks.
pub async fn judge(app: &App, wanted: &Wanted) -> Result<(), Refusal> {
    let checked = check(wanted)?;
    if accounts::is_taken(app.db.read(), &checked.email).await? {
        return Err(Refusal::Taken(checked.email));
    }
    place(app.db.read(), wanted, &checked.roles).await.map(drop)
}

/// The county and the teams: a handler without a team joins the team of last resort.
async fn place(db: &impl ConnectionTrait, wanted: &Wanted, roles: &[Role]) -> Result<(Option<County>, Vec<(i64, String)>), Refusal> {
    let Some(slug) = &wanted.county else { return Ok((None, Vec::new())) };
    let Some(county) = store::county_by_slug(db, slug).await? else {
        let all: Vec<String> = store::counties(db).await?.into_iter().map(|county| county.slug).collect();
        return Err(Refusal::UnknownCounty(slug.clone(), all.join(", ")));
    };
    let all = store::teams_of(db, county.id).await?;
    let mut teams = Vec::new();
    for slug in &wanted.teams {
        let Some(team) = all.iter().find(|team| team.slug == *slug) else {
            let known = all.iter().map(|team| team.slug.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Refusal::UnknownTeam(slug.clone(), county.slug, known));
        };
        if !teams.contains(&(team.id, team.slug.clone())) {
            teams.push((team.id, team.slug.clone()));
        }
    }
    if teams.is_empty() && roles.contains(&Role::Handler) {
        teams.extend(all.iter().filter(|team| Some(team.id) == county.fallback_team_id).map(|team| (team.id, team.slug.clone())));
    }
    Ok((Some(county), teams))
}

/// Makes the account and opens its county for feedback.
///
/// # Errors
/// The rule it breaks.
pub async fn add(app: &App, wanted: Wanted, password: String) -> Result<Added, Refusal> {
    let Checked { email, name, roles } = check(&wanted)?;
    if characters(&password) < password::SHORTEST {
        return Err(Refusal::ShortPassword);
    }
    let random = app.random.clone();
    let hash = tokio::task::spawn_blocking(move || password::hash(&random, &password)).await.ok().flatten().ok_or(Refusal::NotHashed)?;
    let (now, address) = (app.clock.now(), email.clone());
    let done = app.db.write(move |tx| {
        Box::pin(async move {
            let (county, teams) = place(tx, &wanted, &roles).await?;
            let opened = county.as_ref().is_some_and(|county| county.opened_at.is_none());
            if let Some(county) = &county {
                store::open_county(tx, county.id, now).await?;
            }
            let (team_ids, slugs) = teams.into_iter().unzip();
            let county_id = county.as_ref().map(|county| county.id);
            accounts::add(tx, NewAccount { county_id, email: email.clone(), name, password_hash: hash, roles, team_ids }, now).await?;
            Ok(Added { email, county, opened, teams: slugs })
        })
    });
    done.await.map_err(|refusal| match refusal {
        Refusal::Database(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Refusal::Taken(address),
        other => other,
    })
}

impl Added {
    /// What was done, in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Some(county) = &self.county else { return format!("{} can now sign in and keeps the program running.", self.email) };
        let mut sentence = format!("{} can now sign in for {} ({}).", self.email, county.name(asko_locales::Lang::En), county.slug);
        if !self.teams.is_empty() {
            sentence.push_str(&format!(" Teams: {}.", self.teams.join(", ")));
        }
        if self.opened {
            sentence.push_str(" The county takes feedback from now on.");
        }
        sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl Fn(&mut Wanted)) -> String {
        let mut wanted = Wanted {
            email: "maija@example.fi".into(),
            name: "Maija".into(),
            roles: vec!["handler".into()],
            county: Some("pohjanmaa".into()),
            teams: vec![],
        };
        change(&mut wanted);
        check(&wanted).map(|_| String::new()).unwrap_or_else(|refusal| refusal.to_string())
    }

    #[test]
    fn mistakes_are_named_with_a_way_out() {
        assert_eq!(refused(|_| ()), "");
        assert!(refused(|w| w.email = "maija".into()).contains("not an e-mail address"));
        assert!(refused(|w| w.name = " ".into()).contains("--name"));
        assert!(refused(|w| w.roles.clear()).contains("--role"));
        assert!(refused(|w| w.roles = vec!["boss".into()]).contains("handler, lead, moderator"));
        assert!(refused(|w| w.county = None).contains("--county"));
        let operator = |w: &mut Wanted| w.roles = vec!["operator".into()];
        assert!(refused(operator).contains("has no county"));
        assert_eq!(refused(|w| (operator(w), w.county = None).1), "");
    }
}
