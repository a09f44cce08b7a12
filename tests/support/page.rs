//! An answer of the program, and what stands on it.

use scraper::{ElementRef, Html, Selector};

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// The address it answers.
    pub path: String,
    /// The status.
    pub status: u16,
    /// All headers.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub html: String,
    /// The body.
    pub bytes: Vec<u8>,
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

/// An element's text with single spaces.
fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join("").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    /// A header's first value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(had, _)| had.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Where it leads.
    pub fn location(&self) -> Option<String> {
        self.header("Location").map(str::to_owned)
    }

    /// The text of the first element that fits; empty when none does.
    pub fn text(&self, css: &str) -> String {
        self.texts(css).into_iter().next().unwrap_or_default()
    }

    /// The texts of all elements that fit.
    pub fn texts(&self, css: &str) -> Vec<String> {
        Html::parse_document(&self.html).select(&selector(css)).map(words).collect()
    }

    /// How many elements fit.
    pub fn count(&self, css: &str) -> usize {
        Html::parse_document(&self.html).select(&selector(css)).count()
    }

    /// Whether an element fits.
    pub fn has(&self, css: &str) -> bool {
        self.count(css) > 0
    }

    /// An attribute of the first element that fits.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        Html::parse_document(&self.html).select(&selector(css)).next().and_then(|element| element.attr(name)).map(str::to_owned)
    }

    /// The addresses of all links that fit.
    pub fn links(&self, css: &str) -> Vec<String> {
        Html::parse_document(&self.html).select(&selector(css)).filter_map(|element| element.attr("href")).map(str::to_owned).collect()
    }

    /// The token of the page's first form in `main`, else of any form.
    pub fn form_token(&self) -> String {
        self.attribute("main input[name=csrf_token]", "value")
            .or_else(|| self.attribute("input[name=csrf_token]", "value"))
            .unwrap_or_else(|| panic!("{} has no form: {} {}", self.path, self.status, self.text("main")))
    }

    /// A form's action and what it would send as it stands: hidden and text fields, ticked boxes, chosen options.
    pub fn form(&self, css: &str) -> (String, Vec<(String, String)>) {
        let document = Html::parse_document(&self.html);
        let form = document
            .select(&selector(css))
            .next()
            .unwrap_or_else(|| panic!("{} has no form {css}: {} {}", self.path, self.status, self.text("main")));
        let mut values = Vec::new();
        for field in form.select(&selector("input[name], textarea[name], select[name]")) {
            let name = field.attr("name").unwrap_or_default().to_owned();
            if field.attr("disabled").is_some() {
                continue;
            }
            match (field.value().name(), field.attr("type").unwrap_or("text")) {
                ("input", "submit" | "button" | "image" | "file") => {}
                ("input", "checkbox" | "radio") => {
                    if field.attr("checked").is_some() {
                        values.push((name, field.attr("value").unwrap_or("on").to_owned()));
                    }
                }
                ("input", _) => values.push((name, field.attr("value").unwrap_or_default().to_owned())),
                ("textarea", _) => {
                    let text: String = field.text().collect();
                    values.push((name, text.replace("\r\n", "\n").replace('\n', "\r\n")));
                }
                _ => {
                    let chosen = selector("option[selected]");
                    let any = selector("option");
                    if let Some(option) = field.select(&chosen).next().or_else(|| field.select(&any).next()) {
                        values.push((name, option.attr("value").map_or_else(|| words(option), str::to_owned)));
                    }
                }
            }
        }
        (form.attr("action").unwrap_or_default().to_owned(), values)
    }
}
