//! What the verb that carries a noun of acting makes of it: "lifted sanctions", "rejected an offer", "called for talks".

use crate::extract::document::Document;
use crate::model::{RelationType, Sign};

const ENDING: &[&str] = &[
    "end",
    "ends",
    "ended",
    "ending",
    "halt",
    "halted",
    "suspend",
    "suspended",
    "suspends",
    "cancel",
    "canceled",
    "cancelled",
    "cut",
    "cuts",
    "sever",
    "severed",
    "stop",
    "stopped",
    "lift",
    "lifted",
    "lifts",
    "ease",
    "eased",
    "remove",
    "removed",
    "postpone",
    "postponed",
    "freeze",
    "froze",
    "reduce",
    "reduced",
    "relax",
    "relaxed",
    "loosen",
    "loosened",
    "scrap",
    "scrapped",
    "revoke",
    "revoked",
    "rescind",
    "rescinded",
    "shorten",
    "shortened",
    "terminate",
    "terminated",
    "abandon",
    "abandoned",
    "halts",
    "delay",
    "delays",
    "delayed",
    "suspending",
    "lifting",
    "easing",
    "break",
    "broke",
];
/// What those do with aid who give none.
const DENYING: &[&str] = &[
    "prohibit",
    "prohibited",
    "prohibits",
    "ban",
    "banned",
    "bar",
    "barred",
    "withhold",
    "withheld",
    "curb",
    "curbed",
    "slash",
    "slashed",
    "curtail",
    "curtailed",
];
const REJECTING: &[&str] = &[
    "reject",
    "rejected",
    "rejects",
    "refuse",
    "refused",
    "refuses",
    "oppose",
    "opposed",
    "opposes",
    "dismissed",
    "dismisses",
    "deny",
    "denied",
    "denies",
    "block",
    "blocked",
    "ignore",
    "ignored",
    "decline",
    "declined",
    "declines",
    "spurned",
    "rebuffed",
    "protested",
];
/// What is done with troops that go somewhere.
const DEPLOYING: &[&str] = &[
    "send",
    "sends",
    "sent",
    "sending",
    "deploy",
    "deploys",
    "deployed",
    "deploying",
    "dispatch",
    "dispatched",
    "move",
    "moved",
    "mass",
    "massed",
    "station",
    "stationed",
    "put",
    "place",
    "placed",
    "keep",
    "keeps",
    "kept",
    "have",
    "has",
    "commit",
    "committed",
    "contribute",
    "contributed",
    "offer",
    "offered",
];
const ASKING: &[&str] = &[
    "demand",
    "demanded",
    "demands",
    "seek",
    "sought",
    "seeks",
    "request",
    "requested",
    "urge",
    "urged",
    "want",
    "wants",
    "wanted",
    "ask",
    "asked",
];
/// Verbs that "for" makes a demand of.
pub(super) const CALLING: &[&str] = &[
    "call", "calls", "called", "calling", "appeal", "appealed", "push", "pushed", "pushing",
    "press", "pressed", "plead", "pleaded",
];
/// What is done with relations that there were not.
const RESTORING: &[&str] = &[
    "establish",
    "established",
    "establishes",
    "restore",
    "restored",
    "restores",
    "normalize",
    "normalized",
    "resume",
    "resumed",
    "upgrade",
    "upgraded",
    "open",
    "opened",
];
const ACCEPTING: &[&str] = &[
    "accept", "accepted", "accepts", "meet", "met", "grant", "granted", "agreed",
];
const THREATENING: &[&str] = &["threaten", "threatened", "threatens"];
const CONDEMNING: &[&str] = &[
    "condemn",
    "condemned",
    "condemns",
    "criticize",
    "criticized",
    "denounce",
    "denounced",
    "blame",
    "blamed",
    "deplored",
];
const WATCHING: &[&str] = &[
    "flee",
    "fled",
    "fleeing",
    "escape",
    "escaped",
    "prevent",
    "prevented",
    "avert",
    "averted",
    "avoid",
    "avoided",
    "foil",
    "foiled",
    "thwart",
    "thwarted",
    "support",
    "supports",
    "supported",
    "supporting",
    "back",
    "backed",
    "court",
    "courted",
    "attract",
    "encourage",
    "report",
    "reported",
    "discuss",
    "discussed",
    "address",
    "addressed",
    "tackle",
    "counter",
    "see",
    "saw",
    "fear",
    "feared",
    "face",
    "faced",
    "faces",
    "survive",
    "survived",
    "received",
    "receive",
    "suffered",
    "describe",
    "described",
    "cite",
    "cited",
    "expect",
    "expects",
    "investigate",
    "mediate",
    "follow",
    "followed",
    "witnessed",
    "hail",
    "hailed",
    "praised",
    "praise",
    "welcome",
    "welcomed",
    "welcomes",
];

/// What a verb makes of the noun's type; `None` where its subject has no part in it.
pub(super) fn turned(
    document: &Document<'_>,
    verb: usize,
    relation: RelationType,
) -> Option<RelationType> {
    let is_hostile = relation.sign() == Sign::Hostile;
    if document.is_any(verb, ENDING) {
        return Some(if is_hostile {
            RelationType::Concede
        } else {
            RelationType::Sanction
        });
    }
    if !is_hostile && document.is_any(verb, DENYING) {
        return Some(RelationType::Sanction);
    }
    if document.is_any(verb, REJECTING) {
        return Some(RelationType::Reject);
    }
    if relation == RelationType::Cooperate && document.is_any(verb, RESTORING) {
        return Some(RelationType::Support);
    }
    if is_hostile && document.is_any(verb, CALLING) {
        return Some(RelationType::Accuse);
    }
    if document.is_any(verb, ASKING) || document.is_any(verb, CALLING) {
        return Some(RelationType::Request);
    }
    if relation == RelationType::Request && document.is_any(verb, ACCEPTING) {
        return Some(RelationType::Concede);
    }
    if document.is_any(verb, THREATENING) {
        return Some(RelationType::Threaten);
    }
    if document.is_any(verb, CONDEMNING) {
        return Some(RelationType::Accuse);
    }
    let is_deed = match relation {
        RelationType::Mobilize => document.is_any(verb, DEPLOYING),
        // "said the attacks went on": who says so has no part in them
        _ => !document.is_any(
            verb,
            &[
                "say", "says", "said", "saying", "note", "noted", "add", "added",
            ],
        ),
    };
    (is_deed && !document.is_any(verb, WATCHING)).then_some(relation)
}
