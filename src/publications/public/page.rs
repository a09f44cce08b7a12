//! A published version as a page: what was corrected at its top, its hash at its end.

use asko_locales::{Lang, date, date_time};
use asko_templates::Section;
use asko_templates::publications::{Archived, CorrectionLine, ElsewherePage, PublicationPage, VersionLine};
use asko_templates::reports::DocumentPage;

use crate::organisations::{County, county_of, shell_of};
use crate::platform::clock::{day_in_finland, in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::archive::{self, Entry};
use crate::publications::third_of;
use crate::reports::forms;

/// A version of a third's publication, and all versions of it, newest first.
pub(super) struct Found {
    /// The county.
    pub county: County,
    /// The version.
    pub entry: Entry,
    /// All versions.
    pub all: Vec<Entry>,
}

impl Found {
    /// The version of an address; without a number the newest.
    pub(super) async fn find(visit: &Visit, org: &str, period: &str, edition: Option<i64>) -> Result<Self, Failure> {
        let county = county_of(visit, org).await?;
        third_of(period)?;
        let all = archive::versions_of(visit.app.db.read(), county.id, period).await?;
        let entry = all.iter().find(|entry| edition.is_none_or(|edition| entry.edition == edition)).cloned();
        Ok(Self { county, entry: entry.ok_or(Failure::NotFound)?, all })
    }

    /// True for the version that holds.
    fn is_newest(&self) -> bool {
        self.all.first().is_some_and(|newest| newest.edition == self.entry.edition)
    }

    /// The address of the publication, without the language: of the newest version, or of this one.
    pub(super) fn path(&self, of_version: bool) -> String {
        let base = format!("/{}/publications/{}", self.county.slug, self.entry.period);
        if of_version { format!("{base}/versions/{}", self.entry.edition) } else { base }
    }

    /// The page.
    pub(super) async fn html(&self, visit: &Visit, of_version: bool) -> Result<Html, Failure> {
        let lang = visit.lang;
        let shell = shell_of(visit, &self.county, Section::Results);
        let name = third_of(&self.entry.period)?.name(lang);
        if lang == Lang::En {
            let links = [Lang::Fi, Lang::Sv].map(|other| (other, format!("/{}{}", other.code(), self.path(of_version))));
            return Ok(Html::ok(&shell, &ElsewherePage { period: name, links: links.to_vec() }));
        }
        let document = archive::document_of(visit.app.db.read(), self.entry.id, lang).await?;
        let files = forms::links(lang, &format!("{}/files", visit.url(&self.path(of_version))), &document);
        let day = |entry: &Entry| date(lang, day_in_finland(entry.published_at));
        let version = |entry: &Entry| VersionLine {
            edition: entry.edition,
            day: day(entry),
            url: visit.url(&format!("{}/versions/{}", self.path(false), entry.edition)),
            current: entry.edition == self.entry.edition,
        };
        let correction =
            |entry: &Entry| CorrectionLine { edition: entry.edition, day: day(entry), reason: entry.reason.in_language(lang).0.to_owned() };
        let up_to = self.all.iter().filter(|entry| entry.edition <= self.entry.edition);
        let archive = format!("{}/archive", visit.url(&self.path(true)));
        let page = PublicationPage {
            superseded: (!self.is_newest()).then(|| visit.url(&self.path(false))),
            corrections: up_to.filter(|entry| entry.edition > 1).map(correction).collect(),
            versions: self.all.iter().map(version).collect(),
            archived: Archived {
                at: date_time(lang, &in_finland(self.entry.published_at)),
                hash: self.entry.hash(lang).to_owned(),
                chain: self.entry.chain_hash.clone(),
                document_url: format!("{archive}/document-{}.json", lang.code()),
                chain_url: format!("{archive}/chain.txt"),
            },
            shown: DocumentPage { document, files, filter: None, before: None, after: None },
        };
        Ok(Html::ok(&shell, &page))
    }
}
