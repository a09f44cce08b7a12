//! A demonstration: two counties with invented feedback, answers and changes, the same at every start.
