//! One dimension of the figures: a tree whose leaves pieces are counted at and whose other nodes are sums.

/// A tree of groups: months in thirds in a year, units in services in a county, languages, or columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    parents: Vec<Option<usize>>,
    /// For each node: itself, its parent and so on to the root.
    paths: Vec<Vec<usize>>,
    /// For each node: how many leaves it sums.
    volumes: Vec<u32>,
    /// For each leaf: the other leaves, the nearest in the tree first; empty for other nodes.
    near: Vec<Vec<usize>>,
    leaves: Vec<bool>,
    root: usize,
}

impl Axis {
    /// The tree in which each node has this parent; none when it is not one tree with one root.
    #[must_use]
    pub fn new(parents: Vec<Option<usize>>) -> Option<Self> {
        let mut roots = parents.iter().enumerate().filter(|(_, parent)| parent.is_none()).map(|(node, _)| node);
        let (Some(root), None) = (roots.next(), roots.next()) else { return None };
        let paths: Vec<Vec<usize>> = (0..parents.len()).map(|node| path(&parents, node)).collect::<Option<_>>()?;
        let mut leaves = vec![true; parents.len()];
        for parent in parents.iter().flatten() {
            *leaves.get_mut(*parent)? = false;
        }
        let mut volumes = vec![0_u32; parents.len()];
        for (steps, _) in paths.iter().zip(&leaves).filter(|(_, leaf)| **leaf) {
            for node in steps {
                *volumes.get_mut(*node)? += 1;
            }
        }
        let near = (0..parents.len()).map(|node| nearest(&paths, &leaves, node)).collect();
        Some(Self { parents, paths, volumes, near, leaves, root })
    }

    /// Groups under one total: leaves 0 to `count` − 1, and the total as node `count`.
    #[must_use]
    pub fn flat(count: usize) -> Self {
        Self::nested(&[], &vec![0; count])
    }

    /// Leaves in groups in one total: leaf `i` is in group `groups[i]`; the groups are the nodes after the leaves, the
    /// total is the last node. The groups of `groups` are numbered from 0; without any (`names` empty) leaves hang on
    /// the total. `names` says which groups there are, also those without leaves, which are then leaves themselves.
    fn nested(names: &[usize], groups: &[usize]) -> Self {
        let root = groups.len() + names.len();
        let leaf = groups.iter().map(|group| Some(if names.is_empty() { root } else { groups.len() + (*group).min(names.len() - 1) }));
        let parents: Vec<Option<usize>> = leaf.chain(names.iter().map(|_| Some(root))).chain([None]).collect();
        // One root and no circle by construction.
        Self::new(parents).unwrap_or_else(Self::single)
    }

    /// One group only, which is its own total.
    #[must_use]
    pub fn single() -> Self {
        Self { parents: vec![None], paths: vec![vec![0]], volumes: vec![1], near: vec![Vec::new()], leaves: vec![true], root: 0 }
    }

    /// A calendar year: months are the nodes 0 to 11, thirds 12 to 14, the year 15.
    #[must_use]
    pub fn year() -> Self {
        Self::grouped(&[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
    }

    /// Leaves in groups in one total: leaf `i` is in group `groups[i]`, counted from 0. Nodes: leaves, groups, total.
    #[must_use]
    pub fn grouped(groups: &[usize]) -> Self {
        let names: Vec<usize> = (0..groups.iter().max().map_or(0, |most| most + 1)).collect();
        Self::nested(&names, groups)
    }

    /// How many nodes there are.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.parents.len()
    }

    /// The node that sums everything.
    #[must_use]
    pub const fn root(&self) -> usize {
        self.root
    }

    /// Whether pieces are counted at this node.
    #[must_use]
    pub fn is_leaf(&self, node: usize) -> bool {
        self.leaves.get(node).copied().unwrap_or(false)
    }

    /// The node and all that it is a part of, up to the root; empty for a node that is not there.
    #[must_use]
    pub fn path(&self, node: usize) -> &[usize] {
        self.paths.get(node).map_or(&[], Vec::as_slice)
    }

    pub(super) fn near(&self, leaf: usize) -> &[usize] {
        self.near.get(leaf).map_or(&[], Vec::as_slice)
    }

    /// How many steps below the root a node is.
    #[must_use]
    pub fn depth(&self, node: usize) -> usize {
        self.path(node).len().saturating_sub(1)
    }

    /// What hiding a node costs: a sum is worth four times its parts.
    pub(super) fn worth(&self, node: usize) -> u32 {
        let deepest = self.paths.iter().map(Vec::len).max().unwrap_or(1);
        4_u32.saturating_pow(u32::try_from(deepest - self.path(node).len().min(deepest)).unwrap_or(0))
    }

    pub(super) fn volume(&self, node: usize) -> u32 {
        self.volumes.get(node).copied().unwrap_or(0)
    }

    /// The child of the root above a leaf, or the root where it is the leaf.
    pub(super) fn stage(&self, leaf: usize) -> usize {
        let path = self.path(leaf);
        path.len().checked_sub(2).and_then(|place| path.get(place)).copied().unwrap_or(self.root)
    }

    /// The children of the root in order, or the root where it has none.
    pub(super) fn stages(&self) -> Vec<usize> {
        let children: Vec<usize> =
            self.parents.iter().enumerate().filter(|(_, parent)| **parent == Some(self.root)).map(|(node, _)| node).collect();
        if children.is_empty() { vec![self.root] } else { children }
    }
}

fn path(parents: &[Option<usize>], node: usize) -> Option<Vec<usize>> {
    let mut path = vec![node];
    let mut at = node;
    while let Some(parent) = *parents.get(at)? {
        if path.len() > parents.len() {
            return None; // a circle
        }
        path.push(parent);
        at = parent;
    }
    Some(path)
}

fn nearest(paths: &[Vec<usize>], leaves: &[bool], node: usize) -> Vec<usize> {
    let Some(own) = paths.get(node).filter(|_| leaves.get(node).copied().unwrap_or(false)) else { return Vec::new() };
    let distance = |other: &Vec<usize>| own.iter().position(|step| other.contains(step)).unwrap_or(own.len());
    let mut near: Vec<(usize, usize)> = paths
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != node && leaves.get(*other).copied().unwrap_or(false))
        .map(|(other, path)| (distance(path), other))
        .collect();
    near.sort_unstable();
    near.into_iter().map(|(_, other)| other).collect()
}
