//! What an analyst decides: reviews, and the Admiralty code's two grades.

use super::relation_type::named;

named! {
    /// A decision on what the machine found.
    Review {
        /// The text says this, as shown; never: it is true.
        Accepted = "accepted",
        /// The text does not say this.
        Rejected = "rejected",
        /// Put off.
        Later = "later",
    }
}

named! {
    /// Reliability of a publisher or party (Admiralty code, NATO AJP-2.1). F is "cannot be judged", not the worst.
    Reliability {
        /// Completely reliable.
        A = "A",
        /// Usually reliable.
        B = "B",
        /// Fairly reliable.
        C = "C",
        /// Not usually reliable.
        D = "D",
        /// Unreliable.
        E = "E",
        /// Reliability cannot be judged.
        F = "F",
    }
}

impl Reliability {
    /// In words.
    pub const fn label(self) -> &'static str {
        match self {
            Self::A => "completely reliable",
            Self::B => "usually reliable",
            Self::C => "fairly reliable",
            Self::D => "not usually reliable",
            Self::E => "unreliable",
            Self::F => "cannot be judged",
        }
    }
}

named! {
    /// Credibility of a claim (Admiralty code). 6 is "cannot be judged", not the worst.
    Credibility {
        /// Confirmed by other sources.
        Confirmed = "1",
        /// Probably true.
        ProbablyTrue = "2",
        /// Possibly true.
        PossiblyTrue = "3",
        /// Doubtful.
        Doubtful = "4",
        /// Improbable.
        Improbable = "5",
        /// Truth cannot be judged.
        CannotBeJudged = "6",
    }
}

impl Credibility {
    /// In words.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::ProbablyTrue => "probably true",
            Self::PossiblyTrue => "possibly true",
            Self::Doubtful => "doubtful",
            Self::Improbable => "improbable",
            Self::CannotBeJudged => "cannot be judged",
        }
    }
}
