//! Under which key the clusters of a document are looked up among the referents of a case.
//!
//! By itself the machine joins clusters of different documents only by an equal key of the gazetteer, or an equal full
//! name (two words or more) of one type. A surname or a bare abbreviation holds in its own document; an analyst joins it.
//! A state that the gazetteer doesn't know joins by one word, too: no two states are called alike.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use crate::model::{Cluster, EntityType, Reference};

/// The references of a document's clusters, in their order; no two have the same type and key.
pub fn references(clusters: &[Cluster]) -> Vec<Reference> {
    let mut seen: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    clusters
        .iter()
        .map(|cluster| {
            let mut reference = reference(cluster);
            let times = seen
                .entry((reference.entity_type.name(), reference.key.clone()))
                .or_default();
            *times += 1;
            // two clusters that extraction kept apart stay apart, unless their name joins them everywhere
            if *times > 1 && reference.is_local {
                reference.key.push_str(&format!(" #{times}"));
            }
            reference
        })
        .collect()
}

fn reference(cluster: &Cluster) -> Reference {
    let name = normalized(&cluster.name);
    let (key, is_local) = if let Some(key) = &cluster.gazetteer {
        (format!("={key}"), false)
    } else {
        let is_one_of_its_name = name.contains(' ') || cluster.entity_type == EntityType::Country;
        let is_full = cluster.is_named && is_one_of_its_name;
        let is_state = cluster.entity_type == EntityType::Country;
        let key = if is_state { short_form(&name) } else { &name };
        (key.to_owned(), !is_full)
    };
    Reference {
        entity_type: cluster.entity_type,
        key,
        is_local,
        name: cluster.name.clone(),
        is_gazetteer: cluster.gazetteer.is_some(),
        is_named: cluster.is_named,
    }
}

/// "kingdom of volnia" is "volnia": the forms of states in their long names.
fn short_form(name: &str) -> &str {
    const FORMS: [&str; 7] = [
        "kingdom of ",
        "republic of ",
        "federation of ",
        "sultanate of ",
        "emirate of ",
        "principality of ",
        "commonwealth of ",
    ];
    let short = FORMS.iter().find_map(|form| name.strip_prefix(form));
    short
        .filter(|short| !short.starts_with("the "))
        .unwrap_or(name)
}

/// A name for comparing: without case, accents, punctuation and a leading "the".
pub fn normalized(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut is_gap = false;
    for character in name.nfkd() {
        if character.is_alphanumeric() {
            if is_gap && !out.is_empty() {
                out.push(' ');
            }
            is_gap = false;
            out.extend(character.to_lowercase());
        } else if !unicode_normalization::char::is_combining_mark(character)
            && !"'’.".contains(character)
        {
            is_gap = true;
        }
    }
    match out.strip_prefix("the ") {
        Some(rest) => rest.to_owned(),
        None => out,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, gazetteer: Option<&'static str>) -> String {
        let reference = reference(&Cluster {
            name: name.to_owned(),
            entity_type: EntityType::Person,
            aliases: Vec::new(),
            gazetteer: gazetteer.map(Into::into),
            is_named: true,
        });
        format!(
            "{}{}",
            reference.key,
            if reference.is_local { " (here)" } else { "" }
        )
    }

    #[test]
    fn full_names_hold_everywhere_and_surnames_in_their_document() {
        assert_eq!(key("Bashar al-Assad", None), "bashar al assad");
        assert_eq!(key("José  Rivera", None), "jose rivera");
        assert_eq!(
            key("The U.N. Security Council", None),
            "un security council"
        );
        assert_eq!(key("Rivera", None), "rivera (here)");
        assert_eq!(key("TIP", None), "tip (here)");
        assert_eq!(key("Syria", Some("country/sy")), "=country/sy");
        assert_eq!(key("習近平", None), "習近平 (here)");
        let state = |name: &str| {
            reference(&Cluster {
                name: name.to_owned(),
                entity_type: EntityType::Country,
                aliases: Vec::new(),
                gazetteer: None,
                is_named: true,
            })
        };
        assert!(!state("Ostrenia").is_local);
        assert_eq!(state("Kingdom of Ostrenia").key, state("Ostrenia").key);
    }

    #[test]
    fn clusters_that_were_kept_apart_stay_apart() {
        let cluster = |name: &str| Cluster {
            name: name.to_owned(),
            entity_type: EntityType::Person,
            aliases: Vec::new(),
            gazetteer: None,
            is_named: false,
        };
        let keys: Vec<String> = references(&[cluster("a spokesman"), cluster("a spokesman")])
            .into_iter()
            .map(|reference| reference.key)
            .collect();
        assert_eq!(keys, ["a spokesman", "a spokesman #2"]);
    }
}
