//! The parts pages are made of: one file per component.

mod accessed;
mod action;
mod bar;
mod chart;
mod dialogue;
mod errors;
mod fields;
mod happened;
mod notice;
mod promised;
mod prose;
mod table;
mod tabs;
mod themes;
mod timeline;
mod words;

pub use accessed::{accessed, role_name};
pub use action::{button_row, hidden, link_button, primary, secondary};
pub use bar::{Bar, distribution, distribution_in, share_bar};
pub use chart::{
    Band, BarRow, Chart, ChartPoint, Funnel, FunnelPoint, IntervalRow, Intervals, Limit, Mark, Part, PartRow, Shape, Unit, bars, chart,
    funnel, intervals, parts,
};
pub use dialogue::{Said, Theirs, dialogue, original, rating_words, theirs};
pub use errors::{Errors, error_summary};
pub use fields::{Choice, Field, checkboxes, radios, select, text_area, text_input};
pub use happened::happened;
pub use notice::{Tone, details, inset, notice, tag};
pub use promised::PromisedIn;
pub use prose::{Stamp, paragraphs, prose, stamp};
pub use table::{Column, table_start, value_or_hidden};
pub use tabs::{Tab, tabs};
pub use themes::{ThemeNames, theme_name};
pub use timeline::{Moment, timeline};
pub use words::{Words, only_in};
