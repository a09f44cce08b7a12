//! Several cases at once: what will happen to which, and then it is done.

use asko_templates::components::Errors;
use asko_templates::triage::{BulkFields, BulkPage};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;

use super::asked::Asked;
use super::inbox_url;
use super::lines::lines;
use super::together::{Deed, together};
use crate::access::CaseWorker;
use crate::access::accounts::handlers_of;
use crate::feedback::store::{self, Listed, Wanted};
use crate::feedback::themes;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::clean;
use crate::triage::assign::{Assignee, assignees};
use crate::triage::page::other_teams;
use crate::triage::refused::answer_page;
use crate::triage::reroute::{check_reason, team_of};

/// The most cases that are done at once.
const MOST: usize = 200;
/// The most that one answer is written for.
const MOST_ANSWERED: usize = 100;

crate::coded! {
    /// What can be done with several cases.
    pub(in crate::triage) enum Act {
        /// Give them to somebody, or let them go.
        Assign = "assign",
        /// Add themes.
        Themes = "themes",
        /// Answer them with one template: done elsewhere.
        Answer = "answer",
        /// Close those that are thanks.
        CloseThanks = "close-thanks",
        /// Send them to another team.
        Route = "route",
    }
}

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::triage) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    query: String,
    #[field(default = String::new())]
    act: String,
    /// Ticked in the list.
    #[field(default = Vec::new())]
    references: Vec<String>,
    /// Shown on this page: `<reference>:<version>`.
    #[field(default = Vec::new())]
    cases: Vec<String>,
    /// Not empty for all of the view.
    #[field(default = String::new())]
    everything: String,
    #[field(default = String::new())]
    assign_to: String,
    #[field(default = Vec::new())]
    themes: Vec<String>,
    #[field(default = String::new())]
    route_team: String,
    #[field(default = String::new())]
    route_reason: String,
}

impl Choosing {
    /// The cases that the page has shown, with their versions.
    fn shown(&self) -> Vec<(String, i64)> {
        let read = |case: &String| case.split_once(':').and_then(|(of, version)| Some((of.to_owned(), version.parse().ok()?)));
        let mut cases: Vec<(String, i64)> = self.cases.iter().filter_map(read).take(MOST).collect();
        cases.sort();
        cases.dedup_by(|one, other| one.0 == other.0);
        cases
    }

    /// The cases that were chosen, by reference, each once.
    fn chosen(&self) -> Vec<String> {
        let shown = self.cases.iter().filter_map(|case| case.split_once(':').map(|(reference, _)| reference));
        let mut all: Vec<String> = self.references.iter().map(String::as_str).chain(shown).take(MOST).map(str::to_owned).collect();
        all.sort();
        all.dedup();
        all
    }

    /// What is to be done, or what is wrong with it.
    async fn deed(&self, visit: &Visit, worker: &CaseWorker, act: Act, team_ids: &[i64]) -> Result<Result<Deed, Errors>, Failure> {
        let (lang, mut errors) = (visit.lang, Errors::none());
        let deed = match act {
            Act::Assign => {
                let colleagues = handlers_of(visit.app.db.read(), team_ids).await?;
                let to = Assignee::read(worker, colleagues, &self.assign_to);
                if to.is_none() {
                    errors.add("assign_to", lang.t("triage-assign-missing"));
                }
                to.map(Deed::Assign)
            }
            Act::Themes => {
                let mut themes = themes::of(visit.app.db.read(), worker.county().id).await?.open();
                themes.retain(|theme| self.themes.contains(theme));
                if themes.is_empty() {
                    errors.add("themes", lang.t("triage-together-themes-missing"));
                }
                Some(Deed::Themes(themes))
            }
            Act::CloseThanks => Some(Deed::CloseThanks),
            Act::Route => {
                let (team, reason) = (team_of(visit, worker, &self.route_team).await?, clean(&self.route_reason));
                if team.is_none() {
                    errors.add("route_team", lang.t("triage-route-team-missing"));
                }
                check_reason(lang, &reason, &mut errors);
                team.map(|team| Deed::Route(team, reason))
            }
            Act::Answer => None,
        };
        Ok(deed.filter(|_| errors.is_empty()).ok_or(errors))
    }
}

/// The teams of these cases, each once.
fn teams_of(cases: &[Listed]) -> Vec<i64> {
    let mut teams: Vec<i64> = cases.iter().map(|case| case.team_id).collect();
    teams.sort_unstable();
    teams.dedup();
    teams
}

/// The page that says what will happen to which cases.
async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    form: &Choosing,
    act: Option<Act>,
    mut errors: Errors,
    status: Status,
) -> Result<Html, Failure> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let asked = Asked::read(visit, worker, &form.query).await?;
    let everything = !form.everything.is_empty();
    let most = if act == Some(Act::Answer) { MOST_ANSWERED } else { MOST };
    let whole = Wanted { after: None, ..asked.wanted(now) };
    let cases = if everything {
        store::inbox(db, worker, &whole, most as u64).await?
    } else {
        store::listed(db, worker, &form.chosen(), now).await?
    };
    let mut status = status;
    if act.is_none() {
        errors.add("act", lang.t("triage-together-act-missing"));
        status = Status::UnprocessableEntity;
    }
    if cases.is_empty() {
        errors.add("main", lang.t("triage-together-none"));
        status = Status::UnprocessableEntity;
    }
    let teams = teams_of(&cases);
    let fields = match act {
        Some(Act::Assign) => {
            let chosen = if form.assign_to.is_empty() { worker.account_id().to_string() } else { form.assign_to.clone() };
            BulkFields::Assign { people: assignees(visit, worker, &teams).await?, to: chosen }
        }
        Some(Act::Themes) => {
            let themes = themes::of(db, worker.county().id).await?;
            BulkFields::Themes { all: themes.names().choices(lang, &themes.open()), chosen: form.themes.clone() }
        }
        Some(Act::Route) => BulkFields::Route {
            teams: other_teams(visit, worker, if let [team] = teams.as_slice() { *team } else { 0 }).await?,
            team: form.route_team.clone(),
            reason: form.route_reason.clone(),
        },
        Some(Act::CloseThanks) => BulkFields::CloseThanks,
        Some(Act::Answer) => BulkFields::Answer,
        None => BulkFields::None,
    };
    // What the choice alone forbids is said before it is done; what the fields decide is not known yet.
    let hindrance = |case: &Listed| {
        let deed = match act {
            Some(Act::CloseThanks) => Deed::CloseThanks,
            Some(Act::Assign) => Deed::Assign(Assignee::Nobody),
            _ => Deed::Themes(Vec::new()),
        };
        deed.hindrance(case)
    };
    let (left_out, able): (Vec<Listed>, Vec<Listed>) = cases.into_iter().partition(|case| hindrance(case).is_some());
    let in_view = store::count_up_to(db, worker, &whole, MOST as u64 + 1).await?;
    let versions = able.iter().map(|case| format!("{}:{}", case.reference, case.version)).collect();
    let reasons = left_out.iter().map(|case| hindrance(case).map(|why| why.code()).unwrap_or_default()).collect::<Vec<_>>();
    let in_view = usize::try_from(in_view).unwrap_or(usize::MAX);
    let more = !everything && in_view > able.len() + left_out.len();
    let page = BulkPage {
        csrf_token: worker.staff().csrf().to_owned(),
        query: asked.query("", asked.after),
        act: act.map(Act::code),
        cases: versions,
        able: lines(visit, worker, &able, &asked.from()).await?,
        left_out: lines(visit, worker, &left_out, &asked.from()).await?.into_iter().zip(reasons).collect(),
        more: more.then_some((in_view, most)),
        fields,
        back: format!("{}?{}", inbox_url(visit, worker), asked.query("", asked.after)),
        errors,
    };
    Ok(answer_page(visit, worker, status, "", &page))
}

#[post("/<_>/<_>/inbox/bulk", data = "<form>")]
pub(in crate::triage) async fn ask(visit: Visit, worker: CaseWorker, form: Form<Choosing>) -> Result<Html, Failure> {
    worker.check(&form.csrf_token)?;
    page(&visit, &worker, &form, Act::from_code(&form.act), Errors::none(), Status::Ok).await
}

#[post("/<_>/<_>/inbox/bulk/<act>", data = "<form>")]
pub(in crate::triage) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    act: &str,
    form: Form<Choosing>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let act = Act::from_code(act).filter(|act| *act != Act::Answer).ok_or(Failure::NotFound)?;
    let cases = form.shown();
    let known = store::listed(visit.app.db.read(), &worker, &form.chosen(), visit.app.clock.now()).await?;
    let deed = match form.deed(&visit, &worker, act, &teams_of(&known)).await? {
        Ok(deed) if !cases.is_empty() => deed,
        Ok(_) => return page(&visit, &worker, &form, Some(act), Errors::none(), Status::UnprocessableEntity).await.map(Err),
        Err(errors) => return page(&visit, &worker, &form, Some(act), errors, Status::UnprocessableEntity).await.map(Err),
    };
    let undoing = together(&visit, &worker, &deed, cases).await?;
    let asked = Asked::read(&visit, &worker, &form.query).await?;
    let url = format!("{}?{}&done=together&undoing={undoing}", inbox_url(&visit, &worker), asked.query("", asked.after));
    Ok(Ok(Redirect::to(url)))
}
