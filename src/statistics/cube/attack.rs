//! An attacker who has all shown figures of all tables and knows how they hang together, and nothing of how it was
//! decided what to hide.

use super::{Cube, Decided};

const MUCH: u64 = 1 << 40;
const PRIME: u128 = (1 << 61) - 1;

/// Figures of a base and of cubes of columns over it, as unknowns with what the attacker is sure of.
#[derive(Clone)]
pub struct Attacker {
    /// The first is the sum of the others.
    sums: Vec<(usize, Vec<usize>)>,
    /// For each unknown the sums it is in.
    of: Vec<Vec<usize>>,
    pub least: Vec<u64>,
    pub most: Vec<u64>,
    /// For each cube: its nodes as unknowns.
    pub unknowns: Vec<Vec<usize>>,
    leaves: Vec<bool>,
}

impl Attacker {
    /// `shown` says what is published at a node of a cube, the base being number 0.
    pub fn new(cubes: &[&Cube], shown: impl Fn(usize, usize) -> Option<u64>) -> Self {
        let mut unknowns: Vec<Vec<usize>> = Vec::new();
        let (mut sums, mut known, mut leaves) = (Vec::new(), Vec::new(), Vec::new());
        for (number, cube) in cubes.iter().enumerate() {
            let mut own = Vec::new();
            for index in 0..cube.counts.len() {
                let width = cube.axes.last().unwrap().size();
                let is_total = number > 0 && index % width == cube.axes.last().unwrap().root();
                let unknown = if is_total { unknowns[0][index / width] } else { known.len() };
                if is_total {
                    known[unknown] = Option::or(known[unknown], shown(number, index));
                    leaves[unknown] = false;
                } else {
                    known.push(shown(number, index));
                    leaves.push(cube.leaf_at(index).is_some());
                }
                own.push(unknown);
            }
            for index in 0..cube.counts.len() {
                for (place, axis) in cube.axes.iter().enumerate() {
                    let node = cube.coordinates(index);
                    let children = (0..axis.size()).filter(|child| axis.path(*child).get(1) == Some(&node[place]));
                    let children: Vec<usize> =
                        children.map(|child| own[index + child * cube.strides[place] - node[place] * cube.strides[place]]).collect();
                    if !children.is_empty() {
                        sums.push((own[index], children));
                    }
                }
            }
            unknowns.push(own);
        }
        let mut of = vec![Vec::new(); known.len()];
        for (number, (sum, parts)) in sums.iter().enumerate() {
            for unknown in parts.iter().chain([sum]) {
                of[*unknown].push(number);
            }
        }
        let least = known.iter().map(|count| count.unwrap_or(0)).collect();
        let most = known.iter().map(|count| count.unwrap_or(MUCH)).collect();
        Self { sums, of, least, most, unknowns, leaves }
    }

    /// All that is published by these decisions.
    pub fn on(decided: &[&Decided]) -> Self {
        let cubes: Vec<&Cube> = decided.iter().map(|decided| &decided.cube).collect();
        Self::new(&cubes, |number, index| decided[number].shown(&cubes[number].coordinates(index)))
    }

    /// The shuttle algorithm: takes the bounds of each sum from its parts and of each part from its sum, until nothing
    /// gets narrower; false when no counts fit.
    pub fn narrow(&mut self, mut from: Vec<usize>) -> bool {
        if from.is_empty() {
            from = (0..self.sums.len()).collect();
        }
        let mut waiting = vec![false; self.sums.len()];
        from.iter().for_each(|number| waiting[*number] = true);
        while let Some(number) = from.pop() {
            waiting[number] = false;
            let (sum, parts) = self.sums[number].clone();
            let (low, high) = parts.iter().fold((0, 0), |(low, high), part| (low + self.least[*part], high + self.most[*part]));
            let mut news = vec![(sum, low, high)];
            for part in &parts {
                let (others_low, others_high) = (low - self.least[*part], high - self.most[*part]);
                news.push((*part, self.least[sum].saturating_sub(others_high), self.most[sum].saturating_sub(others_low)));
                if others_low > self.most[sum] {
                    return false;
                }
            }
            for (unknown, low, high) in news {
                let (low, high) = (self.least[unknown].max(low), self.most[unknown].min(high));
                if low > high {
                    return false;
                }
                if (low, high) != (self.least[unknown], self.most[unknown]) {
                    (self.least[unknown], self.most[unknown]) = (low, high);
                    for number in &self.of[unknown] {
                        if !waiting[*number] {
                            waiting[*number] = true;
                            from.push(*number);
                        }
                    }
                }
            }
        }
        true
    }

    /// Whether an unknown can be this much or more: by trying whole counts until all sums hold. None when `tries` are
    /// too few to tell.
    pub fn can_reach(&self, unknown: usize, least: u64, tries: &mut usize) -> Option<bool> {
        let mut other = self.clone();
        other.least[unknown] = other.least[unknown].max(least);
        if other.least[unknown] > other.most[unknown] || !other.narrow(self.of[unknown].clone()) {
            return Some(false);
        }
        other.solve(tries)
    }

    fn solve(&self, tries: &mut usize) -> Option<bool> {
        if *tries == 0 {
            return None;
        }
        *tries -= 1;
        // Leaves give everything else; the narrowest first.
        let open = (0..self.least.len()).filter(|unknown| self.leaves[*unknown] && self.least[*unknown] < self.most[*unknown]);
        let Some(unknown) = open.min_by_key(|unknown| self.most[*unknown] - self.least[*unknown]) else { return Some(true) };
        let (low, high) = (self.least[unknown], self.most[unknown]);
        let middle = if high >= MUCH { low + 9 } else { low + (high - low) / 2 };
        let mut unsure = false;
        for (low, high) in [(low, middle), (middle + 1, high)] {
            let mut half = self.clone();
            (half.least[unknown], half.most[unknown]) = (low, high);
            if half.narrow(self.of[unknown].clone()) {
                match half.solve(tries) {
                    Some(true) => return Some(true),
                    None => unsure = true,
                    Some(false) => {}
                }
            }
        }
        if unsure { None } else { Some(false) }
    }

    /// Which of these unknowns linear algebra gives exactly, when whole numbers and signs are not thought of: those that
    /// are fixed in every solution of all sums. Exact but for a chance of 1 in 10¹⁸: it computes modulo a prime.
    pub fn determined(&self, of: &[usize]) -> Vec<usize> {
        let open: Vec<usize> = (0..self.least.len()).filter(|unknown| self.least[*unknown] < self.most[*unknown]).collect();
        let place: std::collections::BTreeMap<usize, usize> = open.iter().enumerate().map(|(place, unknown)| (*unknown, place)).collect();
        let mut rows: Vec<(usize, Vec<u128>)> = Vec::new(); // with the place of their first one
        for (sum, parts) in &self.sums {
            let mut row = vec![0_u128; open.len()];
            for part in parts {
                place.get(part).into_iter().for_each(|place| row[*place] = 1);
            }
            place.get(sum).into_iter().for_each(|place| row[*place] = PRIME - 1);
            for (pivot, other) in &rows {
                subtract(&mut row, other, *pivot);
            }
            if let Some(pivot) = row.iter().position(|value| *value != 0) {
                let inverse = power(row[pivot], PRIME - 2);
                row.iter_mut().for_each(|value| *value = *value * inverse % PRIME);
                for (_, other) in &mut rows {
                    subtract(other, &row, pivot);
                }
                rows.push((pivot, row));
            }
        }
        let alone = rows.iter().filter(|(_, row)| row.iter().filter(|value| **value != 0).count() == 1).map(|(pivot, _)| open[*pivot]);
        let alone: Vec<usize> = alone.collect();
        of.iter().copied().filter(|unknown| alone.contains(unknown)).collect()
    }
}

fn subtract(row: &mut [u128], other: &[u128], pivot: usize) {
    let times = row[pivot];
    if times != 0 {
        for (value, other) in row.iter_mut().zip(other) {
            *value = (*value + (PRIME - times) * *other) % PRIME;
        }
    }
}

fn power(base: u128, mut exponent: u128) -> u128 {
    let (mut result, mut square) = (1, base % PRIME);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * square % PRIME;
        }
        square = square * square % PRIME;
        exponent >>= 1;
    }
    result
}
