//! What a feature keeps in memory between requests, one thing of each type. Nothing is lost when it is forgotten: it can be
//! made again from the database.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// The things that are kept.
#[derive(Default)]
pub struct Kept(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Kept {
    /// The thing of this type; a new one the first time.
    #[must_use]
    pub fn of<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut things = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let thing = things.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        // What is kept under a type is of that type.
        Arc::clone(thing).downcast().unwrap_or_default()
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Kept").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_of_each_type_is_kept() {
        let kept = Kept::default();
        *kept.of::<Mutex<Vec<i64>>>().lock().unwrap() = vec![1];
        assert_eq!(*kept.of::<Mutex<Vec<i64>>>().lock().unwrap(), [1]);
        assert_eq!(*kept.of::<Mutex<String>>().lock().unwrap(), "");
    }
}
