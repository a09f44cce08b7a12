//! Which counts of all reports together may be shown: by place, period, language and column at once.
//!
//! A [`Cube`] holds the counts of a calendar year at every node of a product of trees ([`Axis`]): months in thirds in a
//! year, units in services in a county, languages, columns. [`Cube::decide`] hides every count of 1 to k − 1 in the tables
//! of reports, and for each of them finds another cube of whole non-negative counts in which that count is k or more;
//! whatever figure differs between the two cubes is hidden as well. So everything shown is the same in both, and nobody
//! can tell from it that the count is small. A sum that holds a count raised to k is k or more itself: it is enough to
//! raise the finest. docs/protection.md says what this protects against and what not.
//!
//! A cube of columns (kinds, answers to a statement, a theme and the rest) is decided beside its base, the cube of pieces:
//! it follows the base's exchanges, so that one other base fits other cubes of all columns at once.
//!
//! The other cubes are made of exchanges as between records (Dalenius and Reiss 1982, "Data-swapping: a technique for
//! disclosure control"; Diaconis and Sturmfels 1998, "Algebraic algorithms for sampling from conditional
//! distributions"); what one hides are the corners of a box, as in the hypercube method (Giessing 2003, "Co-ordination
//! of cell suppressions: strategies for use of GHMITER").
//!
//! Each child of the first axis's root (a third of the year) is decided by itself, from its own counts: what later
//! thirds hold changes nothing in it. The year's figures hide what any third needs.

mod axis;
mod beside;
mod decided;
mod exchange;
mod search;
mod stage;

pub use axis::Axis;
pub use decided::{Decided, Share};

/// Counts at the nodes of a product of trees.
#[derive(Clone, Debug)]
pub struct Cube {
    axes: Vec<Axis>,
    strides: Vec<usize>,
    /// By node: the sum of the leaves under it.
    counts: Vec<u64>,
}

/// What is hidden before anything is counted, and from which count on a figure is not small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Counts of 1 to this − 1 are hidden.
    pub threshold: u64,
    /// The finest tables that reports show: for each axis how many steps below its root a figure may be. A figure that
    /// is in none of them is never shown, whatever it counts. What a table lacks of axes is read as 0.
    pub tables: Vec<Vec<usize>>,
    /// Further tables, not shown, whose small counts are kept from being computed as well.
    pub kept: Vec<Vec<usize>>,
}

impl Rule {
    /// The tables of reports for the axes [`Axis::year`], places in two steps, languages, columns, and no more: months
    /// of the county by column or by language and of services; thirds of a year of units, and of services by language or
    /// by column, and of the county by both; the year of units by column and of services by language and column. Each
    /// variable shows fewer of them: [`Self::of_pieces`], [`Self::of_scales`], [`Self::of_kinds`].
    #[must_use]
    pub fn of_reports() -> Self {
        const COLUMNS: usize = 9; // however deep their tree is
        let tables = [
            [2, 0, 0, COLUMNS],
            [2, 0, 1, 0],
            [2, 1, 0, 0],
            [1, 2, 0, 0],
            [1, 1, 1, 0],
            [1, 1, 0, COLUMNS],
            [1, 0, 1, COLUMNS],
            [0, 2, 0, COLUMNS],
            [0, 1, 1, COLUMNS],
        ];
        Self { threshold: super::suppression::THRESHOLD, tables: tables.map(Vec::from).to_vec(), kept: Vec::new() }
    }

    /// The tables in which the number of pieces is shown: by month, and by unit and by service and language in each third.
    #[must_use]
    pub fn of_pieces() -> Self {
        let tables = [[2, 0, 0], [1, 0, 2], [1, 1, 1], [1, 2, 0]];
        Self { tables: tables.map(Vec::from).to_vec(), ..Self::of_reports() }
    }

    /// The tables in which answers on a scale are shown: every point of it for the county in each third and for services in
    /// the year; two steps of the columns (who answered, who agreed) in each month, and by service, language and both in
    /// each third, and by unit in the year. `languages` is how many steps of the languages the county shows.
    #[must_use]
    pub fn of_scales(languages: usize) -> Self {
        const POINTS: usize = 9; // however deep their tree is
        let tables = [[1, 0, 0, POINTS], [0, 1, 0, POINTS], [2, 0, 0, 2], [1, 1, 0, 2], [1, 0, languages, 2], [1, 1, 1, 2], [0, 2, 0, 2]];
        Self { tables: tables.map(Vec::from).to_vec(), ..Self::of_reports() }
    }

    /// The tables in which kinds, themes and the like are shown: by service and by language in each third, by unit in the year.
    #[must_use]
    pub fn of_kinds() -> Self {
        let tables = [[1, 1, 0, 1], [1, 0, 1, 1], [0, 2, 0, 1]];
        Self { tables: tables.map(Vec::from).to_vec(), ..Self::of_reports() }
    }

    /// As [`Self::of_reports`], and every count that is finer than all tables is kept, too. This hides much more, except
    /// where there are few pieces, when most is hidden anyway; and it is there that finer counts could be computed.
    #[must_use]
    pub fn of_small_counties() -> Self {
        Self { kept: vec![vec![usize::MAX; 4]], ..Self::of_reports() }
    }
}

/// Why a cube of columns cannot be decided beside a base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Its axes but the last are not those of the base.
    Axes,
    /// Its columns do not sum to the counts of the base.
    Sums,
}

impl Cube {
    /// No counts yet. The first axis is time; a cube of columns has the columns as its last axis.
    #[must_use]
    pub fn new(axes: Vec<Axis>) -> Self {
        let mut strides = vec![1_usize; axes.len()];
        let mut size = 1_usize;
        for (axis, stride) in axes.iter().zip(strides.iter_mut()).rev() {
            *stride = size;
            size = size.saturating_mul(axis.size());
        }
        Self { axes, strides, counts: vec![0; size] }
    }

    /// No counts yet, by the axes of this one and these columns.
    #[must_use]
    pub fn by_columns(&self, columns: Axis) -> Self {
        let mut axes = self.axes.clone();
        axes.push(columns);
        Self::new(axes)
    }

    /// Adds to the count of a leaf and to all it is a part of; says whether there is such a leaf.
    pub fn add(&mut self, leaf: &[usize], count: u64) -> bool {
        if leaf.len() != self.axes.len() || !self.axes.iter().zip(leaf).all(|(axis, node)| axis.is_leaf(*node)) {
            return false;
        }
        for node in self.nodes_above(leaf) {
            if let Some(sum) = self.counts.get_mut(node) {
                *sum = sum.saturating_add(count);
            }
        }
        true
    }

    /// Fills column 1 of a theme's cube (axis `Axis::flat(2)`) with the pieces of the base that are not in column 0: a piece
    /// may be of several themes, so each theme is a cube of its own.
    ///
    /// # Errors
    ///
    /// When the axes differ or a theme counts more pieces than there are.
    pub fn fill_rest(&mut self, base: &Self) -> Result<(), Mismatch> {
        if !self.is_over(base) || self.axes.last() != Some(&Axis::flat(2)) {
            return Err(Mismatch::Axes);
        }
        for node in 0..base.counts.len() {
            let Some(leaf) = base.leaf_at(node) else { continue };
            let column = |column: usize| [leaf.as_slice(), &[column]].concat();
            let within: u64 = [0, 1].iter().filter_map(|at| self.index(&column(*at))).map(|at| self.count_at(at)).sum();
            let rest = base.count_at(node).checked_sub(within).ok_or(Mismatch::Sums)?;
            if rest > 0 {
                self.add(&column(1), rest);
            }
        }
        Ok(())
    }

    /// The count at a node, hidden or not; 0 for a node that is not there.
    #[must_use]
    pub fn count(&self, node: &[usize]) -> u64 {
        self.index(node).map_or(0, |node| self.count_at(node))
    }

    /// Decides what may be shown of the first `finished` periods (children of the first axis's root); the root itself is
    /// shown when all of them are finished.
    #[must_use]
    pub fn decide(&self, rule: &Rule, finished: usize) -> Decided {
        stage::decide(self, None, rule, finished)
    }

    /// As [`Self::decide`] for a cube of columns, whose sums are the base, by the rule and the finished periods of the base;
    /// where the base is hidden, all columns are.
    ///
    /// # Errors
    ///
    /// When it is not a cube of columns over this base.
    pub fn decide_beside(&self, base: &Self, decided: &Decided) -> Result<Decided, Mismatch> {
        self.decide_beside_by(base, decided, &decided.rule)
    }

    /// As [`Self::decide_beside`] with the tables of a rule of its own, none of which is finer than those of the base but in
    /// its columns.
    ///
    /// # Errors
    ///
    /// When it is not a cube of columns over this base.
    pub fn decide_beside_by(&self, base: &Self, decided: &Decided, rule: &Rule) -> Result<Decided, Mismatch> {
        if !self.is_over(base) || !decided.is_of(base) {
            return Err(Mismatch::Axes);
        }
        let Some(columns) = self.axes.last() else { return Err(Mismatch::Axes) };
        let totals = self.counts.iter().skip(columns.root()).step_by(columns.size());
        if !totals.eq(base.counts.iter()) {
            return Err(Mismatch::Sums);
        }
        Ok(stage::decide(self, Some(decided), rule, decided.finished))
    }

    fn is_over(&self, base: &Self) -> bool {
        self.axes.len() == base.axes.len() + 1 && self.axes.starts_with(&base.axes)
    }

    fn is_in_tables(&self, node: &[usize], tables: &[Vec<usize>]) -> bool {
        let most = |table: &Vec<usize>, axis: usize| table.get(axis).copied().unwrap_or(0);
        let fits = |table: &Vec<usize>| {
            self.axes.iter().zip(node).enumerate().all(|(place, (axis, node))| axis.depth(*node) <= most(table, place))
        };
        tables.iter().any(fits)
    }

    fn index(&self, node: &[usize]) -> Option<usize> {
        let inside = node.len() == self.axes.len() && self.axes.iter().zip(node).all(|(axis, node)| *node < axis.size());
        inside.then(|| self.strides.iter().zip(node).map(|(stride, node)| stride * node).sum())
    }

    fn coordinates(&self, index: usize) -> Vec<usize> {
        self.strides.iter().zip(&self.axes).map(|(stride, axis)| (index / stride) % axis.size()).collect()
    }

    /// The coordinates of a node that is a leaf.
    fn leaf_at(&self, index: usize) -> Option<Vec<usize>> {
        let leaf = self.coordinates(index);
        self.axes.iter().zip(&leaf).all(|(axis, node)| axis.is_leaf(*node)).then_some(leaf)
    }

    fn count_at(&self, index: usize) -> u64 {
        self.counts.get(index).copied().unwrap_or(0)
    }

    /// Whether a leaf, or other node, is a part of a node.
    fn holds(&self, node: &[usize], leaf: &[usize]) -> bool {
        self.axes.iter().zip(node.iter().zip(leaf)).all(|(axis, (node, leaf))| axis.path(*leaf).contains(node))
    }

    /// The leaves that a node sums, with their indices.
    fn leaves_under(&self, node: &[usize]) -> Vec<(usize, Vec<usize>)> {
        let mut under = vec![(0_usize, Vec::new())];
        for ((axis, stride), node) in self.axes.iter().zip(&self.strides).zip(node) {
            let leaves: Vec<usize> = (0..axis.size()).filter(|leaf| axis.is_leaf(*leaf) && axis.path(*leaf).contains(node)).collect();
            let longer =
                |(sum, place): &(usize, Vec<usize>), leaf: usize| (sum + stride * leaf, place.iter().copied().chain([leaf]).collect());
            under = under.iter().flat_map(|start| leaves.iter().map(move |leaf| longer(start, *leaf))).collect();
        }
        under
    }

    /// A node and every node that it is a part of.
    fn nodes_above(&self, leaf: &[usize]) -> Vec<usize> {
        let mut nodes = vec![0_usize];
        for ((axis, stride), node) in self.axes.iter().zip(&self.strides).zip(leaf) {
            nodes = nodes.iter().flat_map(|sum| axis.path(*node).iter().map(move |step| sum + stride * step)).collect();
        }
        nodes
    }
}

#[cfg(test)]
mod attack;
#[cfg(test)]
mod tests;
