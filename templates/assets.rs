//! The stylesheet, the script and the mark, compiled in and addressed by a fingerprint of their content.

use std::sync::LazyLock;

/// One file that pages refer to.
#[derive(Debug)]
pub struct Asset {
    /// The address below `/assets/`, with the fingerprint: safe to cache for ever.
    pub name: String,
    /// The media type.
    pub media_type: &'static str,
    /// The content.
    pub bytes: &'static [u8],
}

fn asset(stem: &str, ending: &str, media_type: &'static str, bytes: &'static [u8]) -> Asset {
    // FNV-1a, 64 bits: tells versions apart; nothing secret hangs on it.
    let print = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    Asset { name: format!("{stem}.{print:016x}.{ending}"), media_type, bytes }
}

/// The stylesheet.
pub static STYLE: LazyLock<Asset> = LazyLock::new(|| asset("asko", "css", "text/css; charset=utf-8", include_bytes!("assets/asko.css")));
/// The script that only enhances.
pub static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| asset("asko", "js", "text/javascript; charset=utf-8", include_bytes!("assets/asko.js")));
/// The mark, also the icon of the tab.
pub static MARK: LazyLock<Asset> = LazyLock::new(|| asset("mark", "svg", "image/svg+xml", include_bytes!("assets/mark.svg")));

/// The asset with this fingerprinted name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Asset> {
    [&*STYLE, &*SCRIPT, &*MARK].into_iter().find(|asset| asset.name == name)
}

/// The address of an asset.
#[must_use]
pub fn url(asset: &Asset) -> String {
    format!("/assets/{}", asset.name)
}
