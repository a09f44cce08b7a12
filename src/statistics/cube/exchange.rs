//! An exchange between a leaf and others that leaves most sums as they are.
//!
//! Given a leaf x, another y, and axes put into groups, the corners are the leaves that take each group's coordinates
//! from x or from y. Corners with an even number of groups from y gain, the others lose. A sum changes only when each
//! group tells x from y in it; the other axes, in which x and y agree, may be at any level.

use super::Cube;

/// Leaves and what they gain or lose.
pub type Changes = Vec<(usize, i64)>;

/// Whole pieces moved, corner by corner; corners that differ in one group differ in one bit of their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub changes: Changes,
}

/// How the axes are put into groups that take their coordinates from one leaf together.
pub type Grouping = Vec<Vec<usize>>;

/// The groupings of these axes into at most `most` groups of one or two axes, those of more groups first: the more
/// groups, the fewer and finer the sums that change. With `fixed`, this axis is a group of its own in each of them.
pub fn groupings(axes: &[usize], fixed: Option<usize>, most: usize) -> Vec<Grouping> {
    let mut all: Vec<Grouping> = vec![fixed.map(|axis| vec![axis]).into_iter().collect()];
    for axis in axes {
        let mut more = Vec::new();
        for grouping in &all {
            if grouping.len() < most {
                more.push(grouping.iter().cloned().chain([vec![*axis]]).collect());
            }
            for at in usize::from(fixed.is_some())..grouping.len() {
                let mut joined = grouping.clone();
                if let Some(group) = joined.get_mut(at).filter(|group| group.len() < 2) {
                    group.push(*axis);
                    more.push(joined);
                }
            }
        }
        all.extend(more);
    }
    all.retain(|grouping| !grouping.is_empty());
    // Pairs change more sums than single axes do.
    all.sort_by_key(|grouping| (std::cmp::Reverse(grouping.len()), grouping.iter().map(Vec::len).sum::<usize>()));
    all
}

impl Cube {
    /// Parts of the index of a leaf's nodes along some axes: all sums of steps up the paths.
    pub(super) fn steps(&self, leaf: &[usize], axes: &[usize]) -> Vec<usize> {
        let mut sums = vec![0_usize];
        for axis in axes {
            let (Some(tree), Some(stride), Some(node)) = (self.axes.get(*axis), self.strides.get(*axis), leaf.get(*axis)) else { continue };
            sums = sums.iter().flat_map(|sum| tree.path(*node).iter().map(move |step| sum + stride * step)).collect();
        }
        sums
    }

    /// Parts of the index of the nodes along some axes that hold one of the two leaves but not both.
    pub(super) fn between(&self, one: &[usize], other: &[usize], axes: &[usize]) -> Vec<usize> {
        let (mut ones, mut others) = (self.steps(one, axes), self.steps(other, axes));
        let both: Vec<usize> = ones.iter().copied().filter(|step| others.contains(step)).collect();
        ones.retain(|step| !both.contains(step));
        others.retain(|step| !both.contains(step));
        ones.append(&mut others);
        ones
    }

    /// Part of the index of a leaf along some axes.
    pub(super) fn part(&self, leaf: &[usize], axes: &[usize]) -> usize {
        axes.iter().filter_map(|axis| Some(self.strides.get(*axis)? * leaf.get(*axis)?)).sum()
    }

    /// The nodes whose sums these changes of leaves change, each once.
    pub(super) fn changed(&self, changes: &[(usize, i64)]) -> Vec<usize> {
        let mut nodes: Vec<(usize, i64)> = Vec::new();
        for (leaf, change) in changes {
            nodes.extend(self.nodes_above(&self.coordinates(*leaf)).into_iter().map(|node| (node, *change)));
        }
        nodes.sort_unstable_by_key(|(node, _)| *node);
        let groups = nodes.chunk_by(|one, other| one.0 == other.0);
        groups
            .filter(|group| group.iter().map(|(_, change)| change).sum::<i64>() != 0)
            .filter_map(|group| group.first())
            .map(|(node, _)| *node)
            .collect()
    }
}
