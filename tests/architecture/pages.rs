//! Every page in every language: what a screen reader, a search by keyboard and the content policy need.

use std::collections::BTreeSet;

use regex::Regex;
use rocket::http::Method;
use scraper::{ElementRef, Html, Selector};

use super::assert_none;
use super::walk::stops;
use crate::support::{Page, TestApp};

fn select<'a>(document: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    document.select(&Selector::parse(css).unwrap()).collect()
}

fn says(element: ElementRef<'_>) -> bool {
    element.text().any(|text| !text.trim().is_empty())
}

/// What is wrong with a page.
pub fn faults(page: &Page, lang: &str) -> Vec<String> {
    let document = Html::parse_document(&page.html);
    let all = |css: &str| select(&document, css);
    let mut faults: Vec<String> = Vec::new();
    let mut wrong = |what: String| faults.push(what);

    if !page.html.starts_with("<!DOCTYPE html>") {
        wrong("no doctype".to_owned());
    }
    if page.attribute("html", "lang").as_deref() != Some(lang) {
        wrong("html has another lang".to_owned());
    }
    let headings = all("h1");
    if headings.len() != 1 || !headings.iter().all(|h1| says(*h1)) {
        wrong(format!("{} h1", headings.len()));
    }
    if page.text("title").is_empty() || !page.has("meta[name=viewport]") || all("main").len() != 1 {
        wrong("title, viewport or main is missing".to_owned());
    }
    for css in ["style", "script:not([src])", "[style]", "[onclick]", "[onchange]", "[onsubmit]", "[onload]", "a[href^='javascript:']"] {
        if page.has(css) {
            wrong(format!("{css} is not allowed"));
        }
    }
    // Links leave the frame of another site, and only that, without telling it from where.
    if page.path.split('/').nth(3) == Some("box") {
        if page.has("a:not(.skip-link, [target=_blank][rel=noopener])") || page.has("script, form, img, iframe") {
            wrong("a box for other sites holds only links that open outside of it".to_owned());
        }
    } else if page.has("a[target]") {
        wrong("a[target] is not allowed".to_owned());
    }
    for element in all("[src], link[href]") {
        let address = element.attr("src").or_else(|| element.attr("href")).unwrap_or_default();
        if !address.starts_with('/') || address.starts_with("//") {
            wrong(format!("{address} is not ours"));
        }
    }

    let mut ids = BTreeSet::new();
    for element in all("[id]") {
        let id = element.attr("id").unwrap_or_default();
        if !ids.insert(id.to_owned()) {
            wrong(format!("the id {id} stands twice"));
        }
    }
    for element in all("[aria-describedby], [aria-labelledby], [for]") {
        let named = ["aria-describedby", "aria-labelledby", "for"].iter().filter_map(|name| element.attr(name));
        for id in named.flat_map(str::split_whitespace) {
            if !ids.contains(id) {
                wrong(format!("nothing has the id {id}"));
            }
        }
    }
    for link in all("a[href^='#']") {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !ids.contains(id) {
            wrong(format!("a link leads to #{id}, which is not there"));
        }
    }

    for field in all("input:not([type=hidden]):not([type=submit]), textarea, select") {
        let id = field.attr("id").unwrap_or_default();
        let labelled = !id.is_empty() && all(&format!("label[for='{id}']")).into_iter().any(says);
        let named = field.attr("aria-label").is_some_and(|label| !label.is_empty()) || field.attr("aria-labelledby").is_some();
        if !labelled && !named {
            wrong(format!("the field {} has no label", field.attr("name").unwrap_or_default()));
        }
        if field.attr("type") == Some("date") {
            wrong("a date field".to_owned());
        }
    }
    for set in all("fieldset") {
        if set.select(&Selector::parse("legend").unwrap()).next().is_none_or(|legend| !says(legend)) {
            wrong("a fieldset without a legend".to_owned());
        }
    }
    for form in all("form") {
        let post = form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        let token = form.select(&Selector::parse("input[type=hidden][name=csrf_token]").unwrap()).next();
        if post && token.is_none_or(|token| token.attr("value").is_none_or(str::is_empty)) {
            wrong(format!("the form to {} has no token", form.attr("action").unwrap_or_default()));
        }
    }
    for button in all("button, a[href]") {
        let named = says(button) || button.attr("aria-label").is_some_and(|label| !label.is_empty());
        if !named {
            wrong(format!("a button or link without words: {}", button.html()));
        }
    }
    for table in all("table") {
        let has = |css: &str| table.select(&Selector::parse(css).unwrap()).next().is_some();
        if !has("caption") || !has("th[scope]") || has("th:not([scope])") {
            wrong("a table without caption or scope".to_owned());
        }
    }
    for image in all("img:not([alt])") {
        wrong(format!("an image without alt: {}", image.html()));
    }
    let levels: Vec<u32> = all("h1, h2, h3, h4").iter().filter_map(|h| h.value().name()[1..].parse().ok()).collect();
    if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
        wrong(format!("headings skip a level: {levels:?}"));
    }
    let main = page.text("main");
    if let Some(id) = asko_locales::IDS.iter().find(|id| id.matches('-').count() > 1 && main.contains(**id)) {
        wrong(format!("the text id {id} shows"));
    }
    if Regex::new(r"\{ ?\$[a-z]").unwrap().is_match(&main) {
        wrong("a place-holder shows".to_owned());
    }
    faults
}

/// Walks all GET routes in three languages as this person, or as nobody, who reads at least so many pages.
async fn walk_as(who: Option<&str>, at_least: usize) {
    let app = TestApp::demonstration().await;
    let visitor = match who {
        Some(email) => app.as_staff(email).await,
        None => app.visitor(),
    };
    let (mut complaints, mut read) = (Vec::new(), 0);
    for stop in stops(&app).await.into_iter().filter(|stop| stop.method == Method::Get && stop.route.starts_with("GET /<>")) {
        for lang in ["fi", "sv", "en"] {
            let path = format!("/{lang}{}", &stop.path[3..]);
            let page = visitor.get(&path).await;
            read += usize::from(page.status == 200 && lang == "fi");
            let html = page.header("Content-Type").is_some_and(|kind| kind.starts_with("text/html"));
            if html {
                complaints.extend(faults(&page, lang).into_iter().map(|fault| format!("{path} ({}): {fault}", page.status)));
            }
        }
    }
    complaints.sort();
    complaints.dedup();
    assert_none(&complaints);
    assert!(read >= at_least, "{who:?} reads {read} pages only");
}

#[tokio::test]
async fn public_pages_keep_the_rules() {
    walk_as(None, 8).await;
}

#[tokio::test]
async fn pages_of_a_lead_keep_the_rules() {
    walk_as(Some("lead@pohjanmaa.example"), 9).await;
}

#[tokio::test]
async fn pages_of_a_decision_maker_keep_the_rules() {
    walk_as(Some("decision@pohjanmaa.example"), 8).await;
}

#[tokio::test]
async fn pages_of_an_admin_keep_the_rules() {
    walk_as(Some("admin@pohjanmaa.example"), 9).await;
}

#[tokio::test]
async fn pages_of_an_operator_keep_the_rules() {
    walk_as(Some("operator@asko.example"), 9).await;
}
