//! A place in which nothing was said changes nothing: the year has places that one of its thirds has not.

use super::*;

/// The counts of a cube without the places in which there are none; and by place node of the smaller cube that of the larger.
fn without_empty(cube: &Cube, base: &Cube, groups: &[usize]) -> (Cube, Vec<usize>) {
    let (time, place, languages) = (&base.axes[0], &base.axes[1], &base.axes[2]);
    let full: Vec<usize> = (0..groups.len()).filter(|leaf| base.count(&[time.root(), *leaf, languages.root()]) > 0).collect();
    let mut used: Vec<usize> = full.iter().map(|leaf| groups[*leaf]).collect();
    used.dedup();
    let number = |group: usize| used.iter().position(|known| *known == group).unwrap();
    let smaller = Axis::grouped(&full.iter().map(|leaf| number(groups[*leaf])).collect::<Vec<_>>());
    let nodes: Vec<usize> = full.iter().copied().chain(used.iter().map(|group| groups.len() + group)).chain([place.root()]).collect();
    let mut axes = cube.axes.clone();
    axes[1] = smaller;
    let mut made = Cube::new(axes);
    for leaf in (0..cube.counts.len()).filter_map(|index| cube.leaf_at(index)).filter(|leaf| cube.count(leaf) > 0) {
        let mut moved = leaf.clone();
        moved[1] = full.iter().position(|known| *known == leaf[1]).unwrap();
        assert!(made.add(&moved, cube.count(&leaf)));
    }
    (made, nodes)
}

#[test]
fn places_without_pieces_change_nothing() {
    let mut chance = Chance(29);
    let groups = [0, 0, 0, 1, 2, 2, 3, 3];
    let mut differed = 0;
    for _ in 0..40 {
        let pieces = 12 + chance.below(160);
        let large = Report::random(&mut chance, &[0, 0, 1, 1], &groups, 2, &[3], pieces);
        let mut nodes = Vec::new();
        let mut smaller = |cube: &Cube| {
            let (made, of) = without_empty(cube, &large.base, &groups);
            nodes = of;
            made
        };
        let small = Report { base: smaller(&large.base), columns: large.columns.iter().map(&mut smaller).collect() };
        differed += usize::from(nodes.len() < large.base.axes[1].size());
        for (few, all) in small.decide(&Rule::of_reports(), 2).iter().zip(&large.decide(&Rule::of_reports(), 2)) {
            for index in 0..few.cube.counts.len() {
                let node = few.cube.coordinates(index);
                let mut there = node.clone();
                there[1] = nodes[node[1]];
                assert_eq!(few.shown(&node), all.shown(&there), "{node:?}");
            }
        }
    }
    assert!(differed > 10, "some have places without pieces: {differed}");
}
