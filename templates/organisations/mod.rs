//! Counties, their notices and their settings.
