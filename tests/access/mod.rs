//! Signing in, sessions, and what follows from them.
