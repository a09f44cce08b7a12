//! What figures are of.

/// Stands for a service or unit that was not named.
pub const UNNAMED: i64 = 0;
/// Stands for all services, or all units of a service, of which too little was said in a third to be told apart.
pub const OTHERS: i64 = -1;

/// A county, a service of it, a service in a unit, or a team; by row, [`UNNAMED`] or [`OTHERS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The whole county.
    County,
    /// A service.
    Service(i64),
    /// A service in a unit.
    Unit(i64, i64),
    /// A team.
    Team(i64),
}

impl Place {
    /// As the database keeps it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::County => "county".to_owned(),
            Self::Service(service) => format!("service:{service}"),
            Self::Unit(service, unit) => format!("unit:{service}:{unit}"),
            Self::Team(team) => format!("team:{team}"),
        }
    }

    /// Reads what [`Self::code`] writes.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let id = |text: &str| text.parse::<i64>().ok().filter(|id| *id >= OTHERS);
        let mut parts = code.split(':');
        let place = match (parts.next()?, parts.next(), parts.next()) {
            ("county", None, None) => Self::County,
            ("service", Some(service), None) => Self::Service(id(service)?),
            ("unit", Some(service), Some(unit)) => Self::Unit(id(service)?, id(unit)?),
            ("team", Some(team), None) => Self::Team(team.parse().ok()?),
            _ => return None,
        };
        parts.next().is_none().then_some(place)
    }

    /// Whether what was said of this service and unit is part of it.
    #[must_use]
    pub fn holds(self, service: i64, unit: i64, team: i64) -> bool {
        match self {
            Self::County => true,
            Self::Service(of) => of == service,
            Self::Unit(of, at) => of == service && at == unit,
            Self::Team(of) => of == team,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_back() {
        for place in
            [Place::County, Place::Service(UNNAMED), Place::Service(7), Place::Unit(7, OTHERS), Place::Unit(UNNAMED, 3), Place::Team(2)]
        {
            assert_eq!(Place::from_code(&place.code()), Some(place));
        }
        for code in ["", "county:1", "service", "service:x", "service:-2", "unit:1", "unit:1:2:3", "team:", "village:1"] {
            assert_eq!(Place::from_code(code), None, "{code}");
        }
    }
}
