//! What figures are of.

/// A county, a service of it, a unit in one of its services, or a team. None stands for "not named".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The whole county.
    County,
    /// A service.
    Service(Option<i64>),
    /// A service in a unit.
    Unit(Option<i64>, Option<i64>),
    /// A team.
    Team(i64),
}

impl Place {
    /// As the database keeps it.
    #[must_use]
    pub fn code(self) -> String {
        let id = |id: Option<i64>| id.unwrap_or(0);
        match self {
            Self::County => "county".to_owned(),
            Self::Service(service) => format!("service:{}", id(service)),
            Self::Unit(service, unit) => format!("unit:{}:{}", id(service), id(unit)),
            Self::Team(team) => format!("team:{team}"),
        }
    }

    /// Reads what [`Self::code`] writes.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let id = |text: &str| text.parse().ok().map(|id: i64| Some(id).filter(|id| *id != 0));
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
    pub fn holds(self, service: Option<i64>, unit: Option<i64>, team: i64) -> bool {
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
        for place in [
            Place::County,
            Place::Service(None),
            Place::Service(Some(7)),
            Place::Unit(Some(7), None),
            Place::Unit(None, Some(3)),
            Place::Team(2),
        ] {
            assert_eq!(Place::from_code(&place.code()), Some(place));
        }
        for code in ["", "county:1", "service", "service:x", "unit:1", "unit:1:2:3", "team:", "village:1"] {
            assert_eq!(Place::from_code(code), None, "{code}");
        }
    }
}
