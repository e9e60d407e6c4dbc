-- Named entities are a contiguous part of every order of a list, before those that are described and never named, of which a
-- large case has ten times as many.

DROP INDEX entity_claims;
DROP INDEX entity_type_claims;
DROP INDEX entity_documents;

-- relations at the end: which rows are shown is read from the index alone
CREATE INDEX entity_named_claims ON entity (named, claims, id, relations);
CREATE INDEX entity_type_named ON entity (type, named, claims, id, relations);
CREATE INDEX entity_named_documents ON entity (named, documents, id);
-- beside entity_name, by which a name is looked up whoever bears it
CREATE INDEX entity_named_name ON entity (named DESC, name, id);
