//! What stands now, beside the closed figures: when the next ones come, and the promises of teams.

use asko_locales::date;
use asko_templates::reports::NowBlock;
use maud::{Markup, Render as _};

use super::closing::Period;
use super::promises;
use crate::access::DecisionMaker;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The block: counts of what is promised, late and due in the running third, for those who work for the county.
///
/// # Errors
/// The database's fault.
pub(super) async fn block(visit: &Visit, reader: &DecisionMaker) -> Result<Markup, Failure> {
    let (lang, now) = (visit.lang, visit.app.clock.now());
    let running = Period::third_at(now);
    let next = if running.before().closes_at() > now { running.before() } else { running };
    let (from, to) = running.span().moments();
    let asked = promises::Asked { county_id: reader.county().id, from, to };
    let promises = promises::block(visit.app.db.read(), lang, reader.county(), asked, reader.leads(), now).await?;
    let next = lang.with("reports-now-next", &[("period", (&next.name(lang)).into()), ("day", (&date(lang, next.closes_on())).into())]);
    Ok(NowBlock { lang, next, period: running.name(lang), promises }.render())
}
