//! A poster for a unit's wall, with a QR code of its form.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::intake::PosterPage;
use qrcode::QrCode;
use qrcode::render::svg;
use rocket::get;

use crate::organisations::{Named as _, county_of, shell_of, store};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

#[get("/<_>/<org>/give/<unit>/poster")]
pub(super) async fn show(visit: Visit, org: &str, unit: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let unit = store::unit_by_slug(visit.app.db.read(), county.id, unit).await?.ok_or(Failure::NotFound)?;
    let address = format!("{}{}", visit.app.settings.base_url(), visit.url(&format!("/{org}/give/{}", unit.slug)));
    let code = QrCode::new(address.as_bytes()).map_err(|error| Failure::fault(&error))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    // Only the element: the XML declaration has no place inside a page.
    let picture = picture.find("<svg").and_then(|at| picture.get(at..)).unwrap_or_default().to_owned();
    let languages: &[Lang] = if county.bilingual { &[Lang::Fi, Lang::Sv] } else { &[Lang::Fi] };
    let page = PosterPage {
        names: languages.iter().map(|lang| (*lang, unit.name(*lang).to_owned())).collect(),
        qr_svg: picture.replacen("<svg", "<svg role=\"img\" aria-label=\"QR\"", 1),
        address,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Give), &page))
}
