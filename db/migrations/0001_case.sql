-- A case: one file that holds everything. Spans are half-open byte ranges of body.text.
-- Derived tables are written by extraction alone; the analysts' layer by commands alone, under the log.

-- REGISTERS: rows are only ever added.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE analyst (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE publisher (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- the name without case, accents and a leading "the"
  name TEXT NOT NULL
) STRICT;

CREATE TABLE publisher_alias (
  publisher INTEGER NOT NULL REFERENCES publisher,
  name TEXT NOT NULL,
  PRIMARY KEY (publisher, name)
) STRICT, WITHOUT ROWID;

-- THE LOG

CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  analyst INTEGER NOT NULL REFERENCES analyst,
  label TEXT NOT NULL,
  time TEXT NOT NULL,
  focus TEXT,                          -- what it selects: "claim:7"
  note TEXT,                           -- the note that is being typed, so that more of it joins this step
  import INTEGER REFERENCES import,    -- an import is one step of many transactions
  undone INTEGER NOT NULL DEFAULT 0,   -- 0 done, 1 undone and can be redone, 2 undone and ended by a later command
  undone_order INTEGER NOT NULL DEFAULT 0 -- the last undone is the first redone
) STRICT;
CREATE INDEX step_analyst ON step (analyst, undone, id);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step,
  "table" TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT, -- JSON by column name; null: the row was not there
  after TEXT   -- JSON by column name; null: the row is gone
) STRICT;
CREATE INDEX change_step ON change (step, id);
CREATE INDEX change_row ON change ("table", row);

-- IMPORTS AND DOCUMENTS

CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  analyst INTEGER NOT NULL REFERENCES analyst,
  started TEXT NOT NULL,
  finished TEXT,                      -- null: cancelled or killed
  removed INTEGER NOT NULL DEFAULT 0  -- undone: its documents are removed
) STRICT;

CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES import,
  path TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX issue_import ON issue (import, id);

CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,   -- BLAKE3 of the bytes
  sha256 TEXT NOT NULL, -- what reports cite
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL   -- zstd
) STRICT;
CREATE INDEX original_hash ON original (hash);

CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  import INTEGER NOT NULL REFERENCES import,
  original INTEGER NOT NULL REFERENCES original,
  removed INTEGER NOT NULL DEFAULT 0,
  path TEXT NOT NULL,      -- "outer.zip!/inner/file.html", "box.mbox#12"
  text_hash BLOB NOT NULL, -- BLAKE3 of the text
  words INTEGER NOT NULL,
  found TEXT NOT NULL,     -- details as the file states them, JSON
  title TEXT NOT NULL,     -- as shown from here on: corrections laid over what was found
  byline TEXT,
  publisher INTEGER REFERENCES publisher,
  published TEXT,
  retrieved TEXT,
  language TEXT,
  url TEXT,
  extractor TEXT,          -- the version that annotated it; null: not annotated now
  skipped TEXT,            -- why (a part of) it was not annotated
  claims INTEGER NOT NULL DEFAULT 0,
  relations INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX document_text ON document (text_hash) WHERE removed = 0;
CREATE INDEX document_original ON document (original);
CREATE INDEX document_import ON document (import);
CREATE INDEX document_publisher ON document (publisher, removed);
CREATE INDEX document_published ON document (removed, published);
CREATE INDEX document_title ON document (removed, title COLLATE NOCASE);
CREATE INDEX document_claims ON document (removed, claims, relations);
CREATE INDEX document_extractor ON document (removed, extractor);

CREATE TABLE body (
  document INTEGER PRIMARY KEY REFERENCES document,
  title TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
  title, text, content = 'body', content_rowid = 'document', tokenize = "unicode61 remove_diacritics 2"
);
-- bigrams of scripts that are written without spaces
CREATE VIRTUAL TABLE search_bigram USING fts5 (text, content = '', contentless_delete = 1);

-- DERIVED: what extraction finds

CREATE TABLE referent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  key TEXT NOT NULL,                       -- what clusters of other documents must share to point here
  name TEXT NOT NULL,                      -- the gazetteer's, else the most frequent full name
  gazetteer INTEGER NOT NULL,              -- whether the name is the gazetteer's
  named INTEGER NOT NULL,                  -- whether it is ever called by a name
  document INTEGER REFERENCES document,    -- where the key holds in one document only
  author INTEGER REFERENCES analyst,       -- who split it off by hand
  entity INTEGER NOT NULL REFERENCES referent -- computed from the identity decisions
) STRICT;
CREATE UNIQUE INDEX referent_key ON referent (type, key, ifnull(document, 0)) WHERE author IS NULL;
CREATE INDEX referent_entity ON referent (entity);
CREATE INDEX referent_document ON referent (document) WHERE document IS NOT NULL;

CREATE TABLE referent_name (
  id INTEGER PRIMARY KEY,
  referent INTEGER NOT NULL REFERENCES referent,
  name TEXT NOT NULL COLLATE NOCASE,
  clusters INTEGER NOT NULL, -- in how many documents it is called so
  fullest INTEGER NOT NULL   -- in how many of them this is its fullest name
) STRICT;
CREATE UNIQUE INDEX referent_name_name ON referent_name (referent, name COLLATE BINARY);
CREATE INDEX referent_name_text ON referent_name (name);
CREATE VIRTUAL TABLE search_name USING fts5 (
  name, content = 'referent_name', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

-- the entities as lists show them: one row per referent that others are merged into
CREATE TABLE entity (
  id INTEGER PRIMARY KEY REFERENCES referent,
  name TEXT NOT NULL COLLATE NOCASE,
  type TEXT NOT NULL,
  named INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  claims INTEGER NOT NULL,    -- that it makes or relays, or that are about it
  relations INTEGER NOT NULL, -- from or to it
  mentions INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_claims ON entity (claims, id);
CREATE INDEX entity_type_claims ON entity (type, claims, id);
CREATE INDEX entity_documents ON entity (documents, id);
CREATE INDEX entity_relations ON entity (relations, id);
CREATE INDEX entity_name ON entity (name, id);

CREATE TABLE cluster (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document,
  home INTEGER NOT NULL REFERENCES referent,     -- by its name
  referent INTEGER NOT NULL REFERENCES referent, -- home, or what an analyst split it off to
  name TEXT NOT NULL,
  aliases TEXT NOT NULL, -- the other names it has there, JSON
  named INTEGER NOT NULL,
  type TEXT NOT NULL
) STRICT;
CREATE INDEX cluster_document ON cluster (document);
CREATE INDEX cluster_referent ON cluster (referent, document);
CREATE INDEX cluster_home ON cluster (home, document);

CREATE TABLE mention (
  id INTEGER PRIMARY KEY,
  cluster INTEGER NOT NULL REFERENCES cluster,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  rule TEXT NOT NULL,
  score INTEGER NOT NULL -- thousandths
) STRICT;
CREATE INDEX mention_cluster ON mention (cluster);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document,
  start INTEGER NOT NULL, -- hull of the content
  "end" INTEGER NOT NULL,
  ranges TEXT,            -- JSON [[start, end], …] where the content has several
  quotation_start INTEGER NOT NULL, -- the whole sentence or sentences
  quotation_end INTEGER NOT NULL,
  cue_start INTEGER,
  cue_end INTEGER,
  mode TEXT NOT NULL,
  act TEXT NOT NULL,
  date TEXT,
  rule TEXT NOT NULL,
  score INTEGER NOT NULL,
  words TEXT,             -- what an analyst's row says of the text
  author INTEGER REFERENCES analyst
) STRICT;
CREATE INDEX claim_document ON claim (document, start);
CREATE INDEX claim_act ON claim (act);

CREATE TABLE claim_party (
  id INTEGER PRIMARY KEY,
  claim INTEGER NOT NULL REFERENCES claim,
  link INTEGER NOT NULL,    -- 0 the source, 1 … the chain, nearest the speaker first
  ordinal INTEGER NOT NULL, -- of a joint source
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  cluster INTEGER REFERENCES cluster,
  referent INTEGER REFERENCES referent -- of a claim made by hand: outlives the clusters
) STRICT;
CREATE INDEX claim_party_claim ON claim_party (claim, link, ordinal);
CREATE INDEX claim_party_cluster ON claim_party (cluster) WHERE cluster IS NOT NULL;
CREATE INDEX claim_party_referent ON claim_party (referent) WHERE referent IS NOT NULL;

CREATE TABLE claim_about (
  claim INTEGER NOT NULL REFERENCES claim,
  cluster INTEGER NOT NULL REFERENCES cluster,
  PRIMARY KEY (claim, cluster)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_about_cluster ON claim_about (cluster);

CREATE TABLE relation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document,
  type TEXT NOT NULL,
  from_cluster INTEGER REFERENCES cluster,
  to_cluster INTEGER REFERENCES cluster,
  from_start INTEGER, -- the mention's words
  from_end INTEGER,
  to_start INTEGER,
  to_end INTEGER,
  start INTEGER NOT NULL, -- evidence
  "end" INTEGER NOT NULL,
  trigger_start INTEGER,
  trigger_end INTEGER,
  negated INTEGER NOT NULL,
  modality TEXT NOT NULL,
  claim INTEGER REFERENCES claim,
  date TEXT,
  rule TEXT NOT NULL,
  score INTEGER NOT NULL,
  words TEXT,             -- what an analyst's row says of the text
  author INTEGER REFERENCES analyst,
  from_referent INTEGER REFERENCES referent, -- of a relation made by hand
  to_referent INTEGER REFERENCES referent
) STRICT;
CREATE INDEX relation_document ON relation (document, start);
CREATE INDEX relation_from ON relation (from_cluster);
CREATE INDEX relation_to ON relation (to_cluster);
CREATE INDEX relation_claim ON relation (claim) WHERE claim IS NOT NULL;
CREATE INDEX relation_from_referent ON relation (from_referent) WHERE from_referent IS NOT NULL;
CREATE INDEX relation_to_referent ON relation (to_referent) WHERE to_referent IS NOT NULL;

CREATE TABLE date (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT
) STRICT;
CREATE INDEX date_document ON date (document, start);

-- all relations of one type between two referents, in one direction
CREATE TABLE link (
  from_referent INTEGER NOT NULL REFERENCES referent,
  to_referent INTEGER NOT NULL REFERENCES referent,
  type TEXT NOT NULL,
  negated INTEGER NOT NULL,
  count INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  first TEXT, -- when it is said to have been so, else by when it was published
  last TEXT,
  PRIMARY KEY (from_referent, to_referent, type, negated)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_to ON link (to_referent, from_referent);
-- the best supported first, of a referent that has many
CREATE INDEX link_from_documents ON link (from_referent, documents);
CREATE INDEX link_to_documents ON link (to_referent, documents);

-- THE ANALYSTS' LAYER: a row per object and analyst

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  analyst INTEGER NOT NULL REFERENCES analyst,
  claim INTEGER REFERENCES claim,
  relation INTEGER REFERENCES relation,
  decision TEXT NOT NULL,
  words TEXT NOT NULL, -- what was decided on, as it stood
  changed TEXT NOT NULL,
  CHECK ((claim IS NULL) <> (relation IS NULL))
) STRICT;
CREATE UNIQUE INDEX review_claim ON review (claim, analyst) WHERE claim IS NOT NULL;
CREATE UNIQUE INDEX review_relation ON review (relation, analyst) WHERE relation IS NOT NULL;

CREATE TABLE grade (
  id INTEGER PRIMARY KEY,
  analyst INTEGER NOT NULL REFERENCES analyst,
  claim INTEGER REFERENCES claim,         -- credibility 1 to 6
  publisher INTEGER REFERENCES publisher, -- reliability A to F
  referent INTEGER REFERENCES referent,   -- reliability of a party
  value TEXT NOT NULL,
  changed TEXT NOT NULL,
  CHECK ((claim IS NOT NULL) + (publisher IS NOT NULL) + (referent IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX grade_claim ON grade (claim, analyst) WHERE claim IS NOT NULL;
CREATE UNIQUE INDEX grade_publisher ON grade (publisher, analyst) WHERE publisher IS NOT NULL;
CREATE UNIQUE INDEX grade_referent ON grade (referent, analyst) WHERE referent IS NOT NULL;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  analyst INTEGER NOT NULL REFERENCES analyst,
  claim INTEGER REFERENCES claim,
  relation INTEGER REFERENCES relation,
  referent INTEGER REFERENCES referent, -- the entity's
  document INTEGER REFERENCES document, -- with start and end: a passage of it
  start INTEGER,
  "end" INTEGER,
  words TEXT,                           -- the passage, claim or evidence as it stood
  text TEXT NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  CHECK ((claim IS NOT NULL) + (relation IS NOT NULL) + (referent IS NOT NULL) + (document IS NOT NULL) <= 1),
  CHECK ((start IS NULL) = ("end" IS NULL) AND (start IS NULL OR document IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX note_object ON note (
  ifnull(claim, 0), ifnull(relation, 0), ifnull(referent, 0), ifnull(document, 0), ifnull(start, -1), ifnull("end", -1), analyst
);
CREATE INDEX note_claim ON note (claim) WHERE claim IS NOT NULL;
CREATE INDEX note_relation ON note (relation) WHERE relation IS NOT NULL;

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  analyst INTEGER NOT NULL REFERENCES analyst,
  document INTEGER NOT NULL REFERENCES document,
  detail TEXT NOT NULL,
  value TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX correction_detail ON correction (document, detail, analyst);

CREATE TABLE naming (
  id INTEGER PRIMARY KEY,
  analyst INTEGER NOT NULL REFERENCES analyst,
  referent INTEGER NOT NULL REFERENCES referent,
  name TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX naming_referent ON naming (referent, analyst);

CREATE TABLE typing (
  id INTEGER PRIMARY KEY,
  analyst INTEGER NOT NULL REFERENCES analyst,
  referent INTEGER NOT NULL REFERENCES referent,
  type TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX typing_referent ON typing (referent, analyst);

CREATE TABLE identity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  analyst INTEGER NOT NULL REFERENCES analyst,
  same INTEGER NOT NULL, -- 1 the same, b merged into a; 0 different
  a INTEGER NOT NULL REFERENCES referent,
  b INTEGER NOT NULL REFERENCES referent,
  changed TEXT NOT NULL
) STRICT;
CREATE INDEX identity_a ON identity (a);
CREATE INDEX identity_b ON identity (b);

-- in one document, what would point to "home" is somebody else
CREATE TABLE separation (
  id INTEGER PRIMARY KEY,
  analyst INTEGER NOT NULL REFERENCES analyst,
  document INTEGER NOT NULL REFERENCES document,
  home INTEGER NOT NULL REFERENCES referent,
  referent INTEGER NOT NULL REFERENCES referent,
  changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX separation_home ON separation (document, home);
