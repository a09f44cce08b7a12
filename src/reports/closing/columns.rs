//! The columns of a variable: a tree whose nodes have names.

use crate::statistics::cube::Axis;

/// A column, the columns it sums, and those that they sum.
type Group<'a> = (&'a str, &'a [(&'a str, &'a [&'a str])]);

/// Named columns.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// By node; the root has no name, it is the number of pieces.
    pub names: Vec<String>,
    /// The tree.
    pub axis: Axis,
}

impl Columns {
    /// Columns beside each other.
    pub fn flat(names: &[&str]) -> Self {
        Self::new(&names.iter().map(|name| (*name, None)).collect::<Vec<_>>())
    }

    /// Columns of which some are sums of others.
    pub fn grouped(groups: &[Group<'_>]) -> Self {
        let mut all: Vec<(&str, Option<&str>)> = Vec::new();
        for (group, parts) in groups {
            all.push((group, None));
            for (part, leaves) in *parts {
                all.push((part, Some(group)));
                all.extend(leaves.iter().map(|leaf| (*leaf, Some(*part))));
            }
        }
        Self::new(&all)
    }

    /// Each with the column that it is part of, if it is not the whole.
    fn new(all: &[(&str, Option<&str>)]) -> Self {
        let root = all.len();
        let place = |name: &str| all.iter().position(|(known, _)| *known == name).unwrap_or(root);
        let parents = all.iter().map(|(_, of)| Some(of.map_or(root, place))).chain([None]).collect();
        let names = all.iter().map(|(name, _)| (*name).to_owned()).chain([String::new()]).collect();
        // A tree with one root by construction.
        Self { names, axis: Axis::new(parents).unwrap_or_else(Axis::single) }
    }

    /// The node of a column.
    pub fn node(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }
}
