//! A walk over every mounted route, with addresses that exist in the demonstration.

use rocket::http::Method;

use crate::support::TestApp;

/// A route with an address that leads to it.
#[derive(Clone, Debug)]
pub struct Stop {
    /// GET or POST.
    pub method: Method,
    /// The route: method and path, dynamic parts as `<>`.
    pub route: String,
    /// An address.
    pub path: String,
}

/// What is done with an activity only once it was held.
const AFTERWARDS: [&str; 3] = ["/record", "/tell", "/verdict"];

/// Values for the dynamic parts of addresses.
#[derive(Debug)]
pub struct Names {
    unit: String,
    service: String,
    case: String,
    change: String,
    coming: String,
    held: String,
    method: String,
    voice: String,
    waiting: String,
    asset: String,
}

impl Names {
    /// What the demonstration has in Pohjanmaa.
    pub async fn of(app: &TestApp) -> Self {
        let first = async |sql: &str| app.ask(sql).await.into_iter().next().unwrap_or_else(|| "nothing".to_owned());
        let here = "county_id = (select id from counties where slug = 'pohjanmaa')";
        let page = app.get("/fi/sign-in").await;
        let asset = page.links("link[rel=stylesheet]").into_iter().next().unwrap_or_default();
        Self {
            unit: first(&format!("select slug from units where {here} order by id limit 1")).await,
            service: first("select slug from services order by id limit 1").await,
            case: first(&format!("select reference from feedback where {here} and stage = 'in-handling' order by id limit 1")).await,
            change: first(&format!("select reference from changes where {here} order by id limit 1")).await,
            coming: first(&format!("select reference from activities where {here} and stage = 'planned' order by held_at desc limit 1"))
                .await,
            held: first(&format!("select reference from activities where {here} and stage = 'held' order by held_at desc limit 1")).await,
            method: asko::participation::methods::all().next().map(|method| method.key.clone()).unwrap_or_default(),
            voice: first(&format!("select public_id from publications where {here} and hidden_at is null order by id limit 1")).await,
            waiting: first(&format!(
                "select reference from feedback where {here} and may_show and shown_at is null and text <> '' and queue = 'done' order by id limit 1"
            ))
            .await,
            asset: asset.rsplit('/').next().unwrap_or_default().to_owned(),
        }
    }

    fn value(&self, pattern: &str, before: &[String], name: &str) -> String {
        let folder = before.last().map(String::as_str).unwrap_or_default();
        match (before.len(), folder, name) {
            (0, ..) => "fi".to_owned(),
            (1, "fi", _) => "pohjanmaa".to_owned(),
            (_, "give" | "units" | "box", _) | (_, _, "unit") => self.unit.clone(),
            (_, "services", _) | (_, _, "service") => self.service.clone(),
            (_, "files", _) if pattern.contains("/compare/") => "2026-1".to_owned(),
            (_, "2026-1", _) => "comparison-2026-1.json".to_owned(),
            (_, "council", _) => "2026".to_owned(),
            (_, "files", _) if pattern.contains("/council/") => "council-2026.json".to_owned(),
            (_, "promises", _) => "everything".to_owned(),
            (_, "publications" | "publishing", _) => "2026-1".to_owned(),
            (_, "edit", "section") => "promises".to_owned(),
            (_, "archive", _) => "chain.txt".to_owned(),
            (_, "cases", _) => self.case.clone(),
            (_, "voices", _) => self.voice.clone(),
            (_, "moderation", _) => self.waiting.clone(),
            (_, "changes" | "work", _) => self.change.clone(),
            (_, "activities" | "participation", _) if AFTERWARDS.iter().any(|end| pattern.ends_with(end)) => self.held.clone(),
            (_, "activities" | "participation", _) => self.coming.clone(),
            (_, "methods", _) => self.method.clone(),
            (_, "assets", _) => self.asset.clone(),
            _ => "1".to_owned(),
        }
    }
}

/// All routes of the program in the language `fi`; forwarded ranks of one path once.
pub async fn stops(app: &TestApp) -> Vec<Stop> {
    let names = Names::of(app).await;
    let mut stops: Vec<Stop> = Vec::new();
    for route in app.routes() {
        let pattern = route.uri.path().to_owned();
        let (mut parts, mut shape): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for part in pattern.split('/').filter(|part| !part.is_empty()) {
            if let Some(name) = part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
                let value = names.value(&pattern, &parts, name.trim_end_matches(".."));
                parts.push(value);
                shape.push("<>".to_owned());
            } else {
                parts.push(part.to_owned());
                shape.push(part.to_owned());
            }
        }
        let (path, shape) = (format!("/{}", parts.join("/")), format!("{} /{}", route.method, shape.join("/")));
        if !stops.iter().any(|stop| stop.route == shape) {
            stops.push(Stop { method: route.method, route: shape, path });
        }
    }
    assert!(stops.len() > 5, "there are routes");
    stops.sort_by(|a, b| a.route.cmp(&b.route));
    stops
}
