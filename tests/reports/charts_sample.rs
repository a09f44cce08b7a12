//! A chart of each kind, in both shapes, with figures as a county has them.

use asko_documents::{Chart as Picture, Lang};
use asko_templates::components::{
    BarRow, Chart, ChartPoint, Funnel, FunnelPoint, IntervalRow, Intervals, Limit, Mark, Part, PartRow, Shape, Unit, bars, funnel,
    intervals, parts,
};

/// A chart of a document, drawn in both shapes.
pub fn picture(id: &str, title: &str, draw: impl Fn(Shape) -> String) -> Picture {
    Picture {
        id: id.to_owned(),
        title: title.to_owned(),
        alternative: format!("{title}: selitys sanoin."),
        svg: draw(Shape::Wide),
        narrow: draw(Shape::Narrow),
        table: String::new(),
    }
}

/// Feedback by service.
pub fn services() -> Vec<BarRow> {
    [
        ("Suun terveydenhuolto", Some(1288.0), "1288"),
        ("Kotihoito", Some(412.0), "412"),
        ("Lapsiperheiden sosiaalipalvelut ja perheoikeudelliset palvelut", Some(97.0), "97"),
        ("Perhehoito", None, "ei näytetä"),
        ("Neuvola", Some(0.0), "0"),
    ]
    .map(|(label, value, shown)| BarRow { label: label.into(), value, shown: shown.into(), own: label == "Kotihoito" })
    .to_vec()
}

/// Answers to three statements.
pub fn statements() -> (Vec<String>, Vec<PartRow>) {
    let scale =
        ["Täysin eri mieltä", "Jokseenkin eri mieltä", "Ei samaa eikä eri mieltä", "Jokseenkin samaa mieltä", "Täysin samaa mieltä"];
    let part = |share: f64| Part { count: share, shown: format!("{share} %") };
    let row = |label: &str, shares: &[f64]| PartRow {
        label: label.into(),
        note: "Vastauksia 120, ei koske minua 8".into(),
        parts: shares.iter().map(|share| part(*share)).collect(),
        instead: "ei näytetä".into(),
    };
    let rows = vec![
        row("Sain apua, kun sitä tarvitsin", &[1.0, 2.0, 12.0, 40.0, 45.0]),
        row("Minulle jäi tunne, että minusta välitettiin kokonaisvaltaisesti", &[3.0, 2.0, 1.0, 4.0, 90.0]),
        row("Tiedän, miten hoitoni ja palveluni jatkuvat", &[12.0, 20.0, 68.0]),
        row("Hoitoani ja palveluani koskevat päätökset tehtiin yhteistyössä kanssani", &[]),
    ];
    (scale.map(str::to_owned).to_vec(), rows)
}

/// Shares with their intervals.
pub fn shares() -> Intervals {
    let row = |label: &str, value: Option<(f64, f64, f64)>, shown: &str| IntervalRow {
        label: label.into(),
        value,
        shown: shown.into(),
        own: label.starts_with("Pohjanmaa"),
    };
    Intervals {
        alternative: "Osuudet ja niiden vaihteluvälit".into(),
        unit: Unit::Share,
        range: (0.0, 1.0),
        reference: Some((0.81, "Koko maa 81 %".into())),
        rows: vec![
            row("Pohjanmaa", Some((0.87, 0.82, 0.91)), "87 % (82–91 %)"),
            row("Pirkanmaa", Some((0.79, 0.77, 0.81)), "79 % (77–81 %)"),
            row("Länsi-Uudenmaan hyvinvointialue", Some((0.81, 0.66, 0.92)), "81 % (66–92 %)"),
            row("Kainuu", None, "ei näytetä"),
        ],
    }
}

/// Counties among the limits of chance.
pub fn counties() -> Funnel {
    let centre = 0.81;
    let limits = |z: f64| {
        let one = |answers: f64| {
            let half = z * (centre * (1.0 - centre) / answers).sqrt();
            Limit { answers, low: centre - half, high: centre + half }
        };
        (1..=80).map(|step| one(f64::from(step * step) / 4.0)).collect::<Vec<_>>()
    };
    let point = |index: u32| FunnelPoint {
        label: if index == 4 { "Pohjanmaa".into() } else { format!("Alue {index}") },
        answers: f64::from(20 + index * index * 4),
        value: centre + 0.05 * f64::from(index % 5) - 0.1,
        own: index == 4,
        named: index == 19,
    };
    Funnel {
        alternative: "Alueet ja sattuman rajat".into(),
        unit: Unit::Share,
        range: (0.0, 1.0),
        indicator: "Apua sain, kun sitä tarvitsin: samaa mieltä".into(),
        answers: "Vastauksia".into(),
        centre: (centre, "Koko maa".into()),
        limits: vec![("95 %".into(), limits(1.96)), ("99,8 %".into(), limits(3.09))],
        points: (0..21).map(point).collect(),
    }
}

/// A control chart.
pub fn months() -> Chart {
    let point = |index: i32| ChartPoint {
        label: format!("kuukausi {index}"),
        short: format!("{}/26", index + 1),
        answers: "40".into(),
        value: (index != 5).then(|| 4.2 + 0.1 * f64::from(index % 4)),
        centre: Some(4.3),
        lower: Some(4.0),
        upper: Some(4.6),
        mark: [Mark::Ordinary, Mark::LeftOut, Mark::Better, Mark::Worse][usize::try_from(index % 4).unwrap()],
        note: String::new(),
    };
    Chart {
        id: "months".into(),
        finding: "Vaihtelu on tavallista.".into(),
        about: "Keskiarvo kuukausittain.".into(),
        unit: Unit::Number(1),
        range: (1.0, 5.0),
        answers: "Vastauksia".into(),
        points: (0..12).map(point).collect(),
        band: Some(asko_templates::components::Band { first: 6, last: 7, label: "Muutos".into() }),
        notes: Vec::new(),
        file: String::new(),
    }
}

/// One of each.
pub fn all(lang: Lang) -> Vec<Picture> {
    let (scale, rows) = statements();
    vec![
        picture("services", "Palautteet palveluittain", |shape| bars(shape, "Palautteet palveluittain", &services())),
        picture("statements", "Kokemus palvelusta", |shape| parts(shape, "Kokemus palvelusta", &scale, &rows)),
        picture("shares", "Sain apua, kun sitä tarvitsin", |shape| intervals(shape, lang, &shares())),
        picture("counties", "Alueet rinnakkain", |shape| funnel(shape, lang, &counties())),
        picture("months", "Keskiarvo kuukausittain", |shape| months().unstyled(lang, shape).unwrap_or_default()),
    ]
}
