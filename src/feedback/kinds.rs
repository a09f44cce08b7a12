//! What a piece of feedback is about, whose it is, how it came, and whether an answer is wanted.

crate::coded! {
    /// What it is about.
    pub enum Kind {
        /// Thanks.
        Thanks = "thanks",
        /// An idea.
        Idea = "idea",
        /// Something went wrong.
        Problem = "problem",
        /// A question.
        Question = "question",
        /// Not said.
        Unsaid = "unsaid",
    }
}

crate::coded! {
    /// Whose experience it is.
    pub enum Perspective {
        /// One's own.
        Own = "own",
        /// A close person's, told as one's own experience of it.
        Relative = "relative",
        /// Somebody else's, whom the giver helps to answer.
        Helping = "helping",
        /// Not said.
        Unsaid = "unsaid",
    }
}

crate::coded! {
    /// How it came.
    pub enum Channel {
        /// The form on the web.
        Web = "web",
        /// From a file.
        Import = "import",
    }
}

crate::coded! {
    /// Whether an answer is wanted, and how.
    pub enum AnswerWanted {
        /// No answer.
        No = "no",
        /// To be read with the follow-up code alone.
        Code = "code",
        /// The same, and a mail when it is there.
        Email = "email",
    }
}

crate::coded! {
    /// Why nothing changes.
    pub enum NoChangeReason {
        /// The law does not allow it.
        Law = "law",
        /// There is no money for it.
        Money = "money",
        /// Safety speaks against it.
        Safety = "safety",
        /// It is so already.
        AlreadySo = "already-so",
        /// Somebody else decides of it.
        NotOurs = "not-ours",
        /// Another reason.
        Other = "other",
    }
}

crate::coded! {
    /// What a case waits for: what the views of the inbox are made of.
    pub enum Queue {
        /// The team.
        Work = "work",
        /// Somebody else: the clock of the promise stands.
        Waiting = "waiting",
        /// Nobody.
        Done = "done",
    }
}

crate::coded! {
    /// Why the clock of the promise stands.
    pub enum Stop {
        /// The team has asked the giver and waits.
        Giver = "giver",
        /// Somebody stopped it and wrote down why.
        Reason = "reason",
    }
}

crate::coded! {
    /// What a message of the dialogue is.
    pub enum MessageKind {
        /// The team's answer.
        Answer = "answer",
        /// The team asks for more; it is not an answer.
        Question = "question",
        /// What the giver writes.
        Reply = "reply",
    }
}
