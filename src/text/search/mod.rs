//! Search over what people wrote: what goes into the index, what a query looks for, hits shown in the text, and likely
//! words for a misspelt one.
//!
//! Texts are indexed by the comparison forms of their words ([`index_terms`]), each in its own language. A query is not
//! asked its language: each typed word looks for its forms in Finnish, Swedish and English at once ([`query_terms`]), so
//! "vårdare" finds Swedish texts for a Finnish searcher. The same forms mark the hits in a text ([`highlight`],
//! [`excerpt`]), so what was found is what is marked.
//!
//! A form holds only a–z, 0–9, å, ä and ö and at most [`LONGEST`] characters: it can stand in an FTS5 query or a `tsquery`
//! as it is, with nothing to escape. Letters with other marks lose them ("č" is "c", "š" is "s"), letters of other scripts
//! are written by their number ("q" and hexadecimal digits), so that Russian or Arabic texts are found by their words too.
//!
//! How well bent words are found is measured in the tests: 154 of 156 forms of common words of feedback, 98 of 106 forms
//! of words that the rules were not made for (missed: takseja, hissejä, kerrottiin, maksoin …).

mod bent;
mod nearest;
mod show;
mod terms;
#[cfg(test)]
mod tests;
pub(super) mod words;

pub use nearest::nearest;
pub use show::{Piece, excerpt, highlight};
pub use terms::{Form, Term, index_terms, query_terms};
pub use words::LONGEST;
