//! Counties, services and units, and finding them.
