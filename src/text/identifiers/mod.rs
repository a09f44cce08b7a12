//! Finds and masks personal identifiers (identity codes, phones, e-mail addresses, IBANs) in free text.
//!
//! Masking serves data minimisation (General Data Protection Regulation (EU) 2016/679, article 5(1)(c)) and the
//! rule that an identity code must not be spread further than needed (Tietosuojalaki 1050/2018, section 29).
//! The finders prefer a false alarm to a miss: a typing error in an identity code still points to one person.

mod email;
mod fold;
mod iban;
mod identity;
mod phone;
#[cfg(test)]
mod tests;

use fold::Folded;
use std::ops::Range;

/// What replaces each identifier; the same in every language and readable with a screen reader.
pub const MASK: &str = "[***]";

/// The kind of a personal identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A Finnish personal identity code (henkilötunnus, personbeteckning), whole or without its check character.
    IdentityCode,
    /// A telephone number of a person or a place.
    Phone,
    /// An e-mail address, also one with its at-sign written out.
    Email,
    /// An international bank account number.
    Iban,
}

impl Kind {
    /// Every kind, in the order used for counting.
    pub const ALL: [Self; 4] = [Self::IdentityCode, Self::Phone, Self::Email, Self::Iban];

    /// The stable key for storage and translation: `identity-code`, `phone`, `email` or `iban`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::IdentityCode => "identity-code",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Iban => "iban",
        }
    }
}

/// One identifier found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Byte offset of its first character in the searched text; always at a character border.
    pub start: usize,
    /// Byte offset just after its last character; always at a character border and greater than `start`.
    pub end: usize,
}

/// Looks for one kind of identifier in folded text; gives non-empty byte ranges, which may overlap.
type Finder = fn(&str) -> Vec<Range<usize>>;

/// The finders, the one that names a finding first before the others: the front of many an account or phone number looks
/// like an identity code without its check character, but hardly ever like a whole one.
const FINDERS: [(Kind, Finder); 5] = [
    (Kind::IdentityCode, identity::whole),
    (Kind::Email, email::find),
    (Kind::Iban, iban::find),
    (Kind::Phone, phone::find),
    (Kind::IdentityCode, identity::without_check),
];

/// Finds every personal identifier in `text`, sorted by place and never overlapping.
///
/// Findings that overlap become one, so that when digits can be read in two ways ("010125 – 0400 100 000": a date and a
/// phone number, or an identity code and more) nothing of either is left. All are then replaced by the mask and the
/// search begins anew, until nothing more is found: so searching the masked text again finds nothing.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let mut folded = Folded::new(text);
    let mut all = Vec::new();
    loop {
        let round = search(folded.text());
        if round.is_empty() {
            break;
        }
        all.extend(round.iter().filter_map(|(kind, range)| {
            let Range { start, end } = folded.original(range)?;
            Some(Found { kind: *kind, start, end })
        }));
        folded = folded.masked(round.iter().map(|(_, range)| range));
    }
    all.sort_by_key(|found| found.start);
    all
}

/// One round of all finders over folded text; in order and apart from each other.
fn search(text: &str) -> Vec<(Kind, Range<usize>)> {
    let found = FINDERS.iter().enumerate().flat_map(|(rank, (_, finder))| finder(text).into_iter().map(move |range| (rank, range)));
    let mut found: Vec<(usize, Range<usize>)> = found.collect();
    found.sort_by_key(|(_, range)| range.start);
    let mut joined: Vec<(usize, Range<usize>)> = Vec::with_capacity(found.len());
    for (rank, range) in found {
        match joined.last_mut() {
            Some((first, last)) if range.start < last.end => {
                *first = rank.min(*first);
                last.end = last.end.max(range.end);
            }
            _ => joined.push((rank, range)),
        }
    }
    joined.into_iter().filter_map(|(rank, range)| Some((FINDERS.get(rank)?.0, range))).collect()
}

/// True when a personal identity code stands in the text: it must never become public.
#[must_use]
pub fn names_somebody(text: &str) -> bool {
    find(text).iter().any(|found| found.kind == Kind::IdentityCode)
}

/// Replaces each identifier in `text` with [`MASK`]; gives the masked text and what was found, as offsets of `text`.
#[must_use]
pub fn mask(text: &str) -> (String, Vec<Found>) {
    let found = find(text);
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for one in &found {
        masked.push_str(text.get(from..one.start).unwrap_or_default());
        masked.push_str(MASK);
        from = one.end;
    }
    masked.push_str(text.get(from..).unwrap_or_default());
    (masked, found)
}

/// Counts the findings by kind, in the order of [`Kind::ALL`]; kinds that are absent are left out.
#[must_use]
pub fn count_kinds(found: &[Found]) -> Vec<(Kind, usize)> {
    Kind::ALL.into_iter().map(|kind| (kind, found.iter().filter(|one| one.kind == kind).count())).filter(|(_, count)| *count > 0).collect()
}
