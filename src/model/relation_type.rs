//! Types of relations: the sixteen PLOVER event types, and states.

/// An enum with a stable name per variant, used in files, on the command line and in tables.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in the order in which they are listed to people.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that files and tables use.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The value with that name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}
pub(crate) use named;

named! {
    /// An act between two entities (PLOVER event types, <https://github.com/openeventdata/PLOVER>), or a state.
    RelationType {
        /// Concludes an agreement.
        Agree = "agree",
        /// Meets, calls, negotiates.
        Consult = "consult",
        /// Supports in words or diplomacy.
        Support = "support",
        /// Gives way, ends a hostile act.
        Concede = "concede",
        /// Works together.
        Cooperate = "cooperate",
        /// Gives aid.
        Aid = "aid",
        /// Withdraws.
        Retreat = "retreat",
        /// Requests, demands.
        Request = "request",
        /// Accuses, disapproves.
        Accuse = "accuse",
        /// Rejects.
        Reject = "reject",
        /// Threatens.
        Threaten = "threaten",
        /// Protests.
        Protest = "protest",
        /// Puts under sanctions, ends relations.
        Sanction = "sanction",
        /// Mobilizes forces.
        Mobilize = "mobilize",
        /// Coerces, arrests, expels.
        Coerce = "coerce",
        /// Attacks.
        Assault = "assault",
        /// Is a member of.
        MemberOf = "member_of",
        /// Leads.
        Leads = "leads",
        /// Lies in.
        LocatedIn = "located_in",
        /// Is a part of.
        PartOf = "part_of",
        /// Is the same as, on somebody's word.
        SameAs = "same_as",
        /// Is an ally of.
        AllyOf = "ally_of",
    }
}

/// What a link says of the two, in the colors of the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// For each other.
    Cooperative,
    /// Against each other.
    Hostile,
    /// Neither: a state.
    State,
}

impl RelationType {
    /// Whether it holds in both directions alike.
    pub const fn is_symmetric(self) -> bool {
        matches!(
            self,
            Self::Agree | Self::Consult | Self::Cooperate | Self::AllyOf | Self::SameAs
        )
    }

    /// Whether it lasts, and is no act.
    pub const fn is_state(self) -> bool {
        matches!(
            self,
            Self::MemberOf
                | Self::Leads
                | Self::LocatedIn
                | Self::PartOf
                | Self::SameAs
                | Self::AllyOf
        )
    }

    /// Cooperative, hostile, or a state.
    pub const fn sign(self) -> Sign {
        match self {
            Self::Agree
            | Self::Consult
            | Self::Support
            | Self::Concede
            | Self::Cooperate
            | Self::Aid
            | Self::AllyOf => Sign::Cooperative,
            Self::Retreat
            | Self::Request
            | Self::MemberOf
            | Self::Leads
            | Self::LocatedIn
            | Self::PartOf
            | Self::SameAs => Sign::State,
            Self::Accuse
            | Self::Reject
            | Self::Threaten
            | Self::Protest
            | Self::Sanction
            | Self::Mobilize
            | Self::Coerce
            | Self::Assault => Sign::Hostile,
        }
    }

    /// As a verb in the third person, as in "China supports Syria".
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Agree => "agrees with",
            Self::Consult => "consults",
            Self::Support => "supports",
            Self::Concede => "gives way to",
            Self::Cooperate => "cooperates with",
            Self::Aid => "aids",
            Self::Retreat => "withdraws from",
            Self::Request => "asks of",
            Self::Accuse => "accuses",
            Self::Reject => "rejects",
            Self::Threaten => "threatens",
            Self::Protest => "protests against",
            Self::Sanction => "puts sanctions on",
            Self::Mobilize => "mobilizes against",
            Self::Coerce => "coerces",
            Self::Assault => "attacks",
            Self::MemberOf => "is a member of",
            Self::Leads => "leads",
            Self::LocatedIn => "lies in",
            Self::PartOf => "is part of",
            Self::SameAs => "is the same as",
            Self::AllyOf => "is an ally of",
        }
    }
}
