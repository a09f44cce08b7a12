//! The shared picture.
