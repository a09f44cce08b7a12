//! Why words are hidden, and why feedback is not shown.

crate::coded! {
    /// Why words are hidden.
    pub enum RedactionReason {
        /// They name somebody.
        NamesSomebody = "names-somebody",
        /// They tell of somebody who has not allowed it.
        ThirdPerson = "third-person",
        /// They tell of somebody's health or services so closely that they are recognised.
        Health = "health",
        /// They tell where or when.
        PlaceOrTime = "place-or-time",
        /// They are offensive.
        Offensive = "offensive",
        /// Something else, told in words.
        Other = "other",
    }
}

crate::coded! {
    /// Why feedback is not shown.
    pub enum NotShownReason {
        /// Its giver would be recognised, however much is hidden.
        Recognisable = "recognisable",
        /// It tells of somebody else.
        ThirdPerson = "third-person",
        /// It is offensive.
        Offensive = "offensive",
        /// It is about something else than the services.
        OffTopic = "off-topic",
        /// It does not hold any more.
        Outdated = "outdated",
        /// Something else, told in words.
        Other = "other",
    }
}

/// Why something is hidden whose giver has taken the permission back.
pub const TAKEN_BACK: &str = "taken-back";
/// The most characters of a reason in words.
pub const WORDS_LIMIT: usize = 300;
