//! One piece of feedback and its whole life.

mod rollups;
