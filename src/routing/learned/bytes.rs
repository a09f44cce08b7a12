//! A model as bytes, for the database: whole numbers in as few bytes as they need, weights in two.

use super::bayes::{Bayes, Form};
use super::forest::{Forest, Node, Tree};
use super::model::{Model, View, Views};
use super::vocabulary::Vocabulary;

/// The first byte; another form of the bytes gets another one.
const FORM: u8 = 1;

/// Writes a model.
#[must_use]
pub fn encode(model: &Model) -> Vec<u8> {
    let mut out = vec![FORM];
    number(&mut out, model.labels.len());
    for label in &model.labels {
        number(&mut out, label.len());
        out.extend(label.as_bytes());
    }
    for share in &model.shares {
        out.extend(share.to_le_bytes());
    }
    number(&mut out, model.vocabulary.features.len());
    for feature in &model.vocabulary.features {
        out.extend(feature.to_le_bytes());
    }
    for weight in &model.vocabulary.weights {
        short(&mut out, *weight);
    }
    for bayes in [&model.label, &model.others] {
        out.extend(bayes.smoothing.to_le_bytes());
        for feature in (0..).take(model.vocabulary.features.len()) {
            let row = bayes.row(feature);
            number(&mut out, row.len());
            for (label, weight) in row {
                number(&mut out, usize::from(*label));
                short(&mut out, *weight);
            }
        }
    }
    number(&mut out, model.forest.trees.len());
    for tree in &model.forest.trees {
        number(&mut out, tree.nodes.len());
        for node in &tree.nodes {
            match node {
                Node::Branch { feature, without, with } => {
                    for value in [feature + 1, *without, *with] {
                        number(&mut out, value as usize);
                    }
                }
                Node::Leaf(shares) => {
                    number(&mut out, 0);
                    number(&mut out, shares.len());
                    for (label, share) in shares {
                        number(&mut out, usize::from(*label));
                        short(&mut out, *share);
                    }
                }
            }
        }
    }
    let views = &model.views;
    for view in [views.label, views.others, views.forest, View { sharpness: views.sharpness, share: views.doubt }] {
        out.extend(view.sharpness.to_le_bytes());
        out.extend(view.share.to_le_bytes());
    }
    out
}

/// Reads a model. None when the bytes are not a whole model of this form.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Model> {
    let mut bytes = Bytes(bytes);
    if bytes.take(1)? != [FORM] {
        return None;
    }
    let labels = bytes.many(|bytes| {
        let length = bytes.number()?;
        String::from_utf8(bytes.take(length)?.to_vec()).ok()
    })?;
    let shares = (0..labels.len()).map(|_| bytes.float()).collect::<Option<Vec<f32>>>()?;
    let features = bytes.many(|bytes| bytes.take(8)?.try_into().ok().map(u64::from_le_bytes))?;
    let weights = (0..features.len()).map(|_| bytes.short()).collect::<Option<Vec<f32>>>()?;
    let vocabulary = Vocabulary { features, weights };
    let label = bytes.bayes(Form::Label, labels.len(), vocabulary.features.len())?;
    let others = bytes.bayes(Form::Others, labels.len(), vocabulary.features.len())?;
    let trees = bytes.many(|bytes| Some(Tree { nodes: bytes.many(Bytes::node)? }))?;
    let forest = Forest { labels: labels.len(), trees };
    let mut view = || Some(View { sharpness: bytes.float()?, share: bytes.float()? });
    let (label_view, others_view, forest_view, whole) = (view()?, view()?, view()?, view()?);
    let views = Views { label: label_view, others: others_view, forest: forest_view, sharpness: whole.sharpness, doubt: whole.share };
    bytes.0.is_empty().then_some(Model { labels, shares, vocabulary, label, others, forest, views })
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn number(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// The upper half of a rounded number.
fn short(out: &mut Vec<u8>, value: f32) {
    out.extend(((value.to_bits() >> 16) as u16).to_le_bytes());
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        let mut value = 0_usize;
        for shift in (0..35).step_by(7) {
            let [byte] = self.take(1)? else { return None };
            value |= usize::from(byte & 0x7F).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// As many as a number says; each takes at least a byte, so a wrong number is noticed before room is made for it.
    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        if count > self.0.len() {
            return None;
        }
        (0..count).map(|_| one(self)).collect()
    }

    fn float(&mut self) -> Option<f32> {
        self.take(4)?.try_into().ok().map(f32::from_le_bytes)
    }

    fn short(&mut self) -> Option<f32> {
        let bits = self.take(2)?.try_into().ok().map(u16::from_le_bytes)?;
        Some(f32::from_bits(u32::from(bits) << 16))
    }

    /// A label and its weight.
    fn cell(&mut self) -> Option<(u16, f32)> {
        Some((u16::try_from(self.number()?).ok()?, self.short()?))
    }

    fn node(&mut self) -> Option<Node> {
        let place = |value: usize| u32::try_from(value).ok();
        match self.number()? {
            0 => Some(Node::Leaf(self.many(Self::cell)?)),
            feature => Some(Node::Branch { feature: place(feature - 1)?, without: place(self.number()?)?, with: place(self.number()?)? }),
        }
    }

    fn bayes(&mut self, form: Form, labels: usize, features: usize) -> Option<Bayes> {
        let smoothing = self.float()?;
        let mut bayes = Bayes { form, smoothing, starts: vec![0], cells: Vec::new(), totals: vec![0.0; labels] };
        for _ in 0..features {
            for cell in self.many(Self::cell)? {
                *bayes.totals.get_mut(usize::from(cell.0))? += cell.1;
                bayes.cells.push(cell);
            }
            bayes.starts.push(u32::try_from(bayes.cells.len()).ok()?);
        }
        Some(bayes)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::super::tests::examples;
    use super::super::train;
    use super::*;

    #[test]
    fn a_model_comes_back_as_it_was() {
        let model = train(&examples(), 1).unwrap().model;
        let bytes = encode(&model);
        assert!(decode(&bytes) == Some(model));
        for end in (0..bytes.len()).step_by(97) {
            assert!(decode(&bytes[..end]).is_none(), "{end}");
        }
        assert!(decode(&[bytes.as_slice(), &[0]].concat()).is_none());
    }

    proptest! {
        #[test]
        fn any_bytes_are_refused_or_read(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0..2000_usize, with in any::<u8>()) {
            let _ = decode(&bytes);
            static MODEL: LazyLock<Vec<u8>> = LazyLock::new(|| encode(&train(&examples(), 1).unwrap().model));
            let mut whole = MODEL.clone();
            let at = at % whole.len();
            whole[at] = with;
            if let Some(model) = decode(&whole) {
                let _ = model.guesses("fi", "hammas", 3);
            }
        }
    }
}
