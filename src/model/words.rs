//! What saying something does.

use super::relation_type::named;

named! {
    /// What making a claim does (extract-format's `act`).
    Act {
        /// Says that something is so.
        State = "state",
        /// Promises.
        Pledge = "pledge",
        /// Praises.
        Praise = "praise",
        /// Condemns.
        Condemn = "condemn",
        /// Speaks in support.
        Support = "support",
        /// Rejects, refuses.
        Reject = "reject",
        /// Says that something is not so.
        Deny = "deny",
        /// Demands, urges, calls for.
        Demand = "demand",
        /// Holds somebody responsible.
        Accuse = "accuse",
        /// Warns.
        Warn = "warn",
        /// Is worried.
        ExpressConcern = "express_concern",
        /// Welcomes.
        Welcome = "welcome",
        /// Proposes, offers, invites.
        Propose = "propose",
        /// Agrees, admits.
        Agree = "agree",
    }
}

impl Act {
    /// As shown to people: "express concern".
    pub fn label(self) -> String {
        self.name().replace('_', " ")
    }
}
