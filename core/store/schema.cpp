// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

namespace slipway::store {

namespace {

// Times are milliseconds since the epoch, UTC. What people and tools said is append-only: a change is a new
// row, and the newest at or before a moment is the one that held then.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE projects (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    is_sample  INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project_revisions (
    seq          INTEGER PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES projects(id),
    at           INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    team         TEXT NOT NULL,
    repositories TEXT NOT NULL,
    is_removed   INTEGER NOT NULL
) STRICT;
CREATE INDEX project_revisions_by_project ON project_revisions(project_id, seq);

CREATE TABLE releases (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects(id),
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (project_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE release_revisions (
    seq        INTEGER PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES releases(id),
    at         INTEGER NOT NULL,
    target     TEXT NOT NULL,
    ref        TEXT NOT NULL,
    stage      TEXT NOT NULL,
    launch_at  INTEGER,
    is_removed INTEGER NOT NULL
) STRICT;
CREATE INDEX release_revisions_by_release ON release_revisions(release_id, seq);

CREATE TABLE evidence (
    seq            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    project_id     TEXT NOT NULL REFERENCES projects(id),
    kind           TEXT NOT NULL,
    plugin         TEXT NOT NULL,
    version        TEXT NOT NULL,
    instance       TEXT NOT NULL,
    commit_id      TEXT NOT NULL,
    release        TEXT NOT NULL,
    environment    TEXT NOT NULL,
    observed_at    INTEGER NOT NULL,
    expires_at     INTEGER,
    recorded_at    INTEGER NOT NULL,
    facts          BLOB NOT NULL,
    provenance     BLOB NOT NULL,
    correlation_id TEXT NOT NULL,
    content_sha256 BLOB NOT NULL
) STRICT;
CREATE INDEX evidence_by_project ON evidence(project_id, observed_at);

CREATE TABLE findings (
    evidence_seq INTEGER NOT NULL REFERENCES evidence(seq),
    number       INTEGER NOT NULL,
    rule         TEXT NOT NULL,
    level        TEXT NOT NULL,
    path         TEXT NOT NULL,
    line         INTEGER NOT NULL,
    message      TEXT NOT NULL,
    PRIMARY KEY (evidence_seq, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE attestations (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    release_id   TEXT NOT NULL REFERENCES releases(id),
    criterion    TEXT NOT NULL,
    commit_id    TEXT NOT NULL,
    holds        INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    by_whom      TEXT NOT NULL,
    reason       TEXT NOT NULL,
    link         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX attestations_by_release ON attestations(release_id, seq);

CREATE TABLE waivers (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    release_id   TEXT NOT NULL REFERENCES releases(id),
    criterion    TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    requested_by TEXT NOT NULL,
    approved_by  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    compensation TEXT NOT NULL,
    at           INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX waivers_by_release ON waivers(release_id, seq);

CREATE TABLE sign_offs (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    release_id      TEXT NOT NULL REFERENCES releases(id),
    role            TEXT NOT NULL,
    by_whom         TEXT NOT NULL,
    commit_id       TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    at              INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_offs_by_release ON sign_offs(release_id, seq);

CREATE TABLE decisions (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    release_id      TEXT NOT NULL REFERENCES releases(id),
    verdict         TEXT NOT NULL,
    by_whom         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    conditions      TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    at              INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_by_release ON decisions(release_id, seq);

CREATE TABLE policies (
    seq        INTEGER PRIMARY KEY,
    policy_id  TEXT NOT NULL,
    version    TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    json       BLOB NOT NULL,
    adopted_at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload BLOB NOT NULL,
    hash    TEXT NOT NULL
) STRICT;

CREATE TRIGGER projects_keep          BEFORE UPDATE ON projects          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER projects_stay          BEFORE DELETE ON projects          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER project_revisions_keep BEFORE UPDATE ON project_revisions BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER project_revisions_stay BEFORE DELETE ON project_revisions BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER releases_keep          BEFORE UPDATE ON releases          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER releases_stay          BEFORE DELETE ON releases          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER release_revisions_keep BEFORE UPDATE ON release_revisions BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER release_revisions_stay BEFORE DELETE ON release_revisions BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER evidence_keep          BEFORE UPDATE ON evidence          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER evidence_stay          BEFORE DELETE ON evidence          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER findings_keep          BEFORE UPDATE ON findings          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER findings_stay          BEFORE DELETE ON findings          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER attestations_keep      BEFORE UPDATE ON attestations      BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER attestations_stay      BEFORE DELETE ON attestations      BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER waivers_keep           BEFORE UPDATE ON waivers           BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER waivers_stay           BEFORE DELETE ON waivers           BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER sign_offs_keep         BEFORE UPDATE ON sign_offs         BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER sign_offs_stay         BEFORE DELETE ON sign_offs         BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER decisions_keep         BEFORE UPDATE ON decisions         BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER decisions_stay         BEFORE DELETE ON decisions         BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER policies_keep          BEFORE UPDATE ON policies          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER policies_stay          BEFORE DELETE ON policies          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER audit_keep             BEFORE UPDATE ON audit             BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER audit_stay             BEFORE DELETE ON audit             BEGIN SELECT raise(ABORT, 'append-only'); END;
)sql";

constexpr const char* kVersion2 = R"sql(
CREATE TABLE dead_letters (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    plugin   TEXT NOT NULL,
    instance TEXT NOT NULL,
    project  TEXT NOT NULL,
    reason   TEXT NOT NULL,
    place    TEXT NOT NULL,
    hint     TEXT NOT NULL,
    payload  BLOB NOT NULL,
    size     INTEGER NOT NULL,
    sha256   TEXT NOT NULL,
    first_at INTEGER NOT NULL
) STRICT;
CREATE INDEX dead_letters_by_content ON dead_letters(sha256);

CREATE TABLE dead_letter_events (
    seq            INTEGER PRIMARY KEY,
    dead_letter_id TEXT NOT NULL REFERENCES dead_letters(id),
    at             INTEGER NOT NULL,
    actor          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    reason         TEXT NOT NULL
) STRICT;
CREATE INDEX dead_letter_events_by_letter ON dead_letter_events(dead_letter_id, seq);
CREATE UNIQUE INDEX dead_letters_closed ON dead_letter_events(dead_letter_id)
    WHERE kind IN ('replayed', 'discarded');

CREATE TABLE source_revisions (
    seq        INTEGER PRIMARY KEY,
    source_id  TEXT NOT NULL,
    at         INTEGER NOT NULL,
    project_id TEXT NOT NULL REFERENCES projects(id),
    plugin     TEXT NOT NULL,
    instance   TEXT NOT NULL,
    config     BLOB NOT NULL,
    schedule   TEXT NOT NULL,
    is_paused  INTEGER NOT NULL,
    is_removed INTEGER NOT NULL
) STRICT;
CREATE INDEX source_revisions_by_source ON source_revisions(source_id, seq);

CREATE TABLE collections (
    seq           INTEGER PRIMARY KEY,
    source_id     TEXT NOT NULL,
    started_at    INTEGER NOT NULL,
    ended_at      INTEGER NOT NULL,
    outcome       TEXT NOT NULL,
    reason        TEXT NOT NULL,
    stored        INTEGER NOT NULL,
    already_there INTEGER NOT NULL,
    dead          INTEGER NOT NULL,
    attempt       INTEGER NOT NULL,
    next_try_at   INTEGER
) STRICT;
CREATE INDEX collections_by_source ON collections(source_id, seq);
CREATE INDEX collections_by_outcome ON collections(source_id, outcome, seq);

CREATE TRIGGER dead_letters_keep       BEFORE UPDATE ON dead_letters       BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER dead_letters_stay       BEFORE DELETE ON dead_letters       BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER dead_letter_events_keep BEFORE UPDATE ON dead_letter_events BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER dead_letter_events_stay BEFORE DELETE ON dead_letter_events BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER source_revisions_keep   BEFORE UPDATE ON source_revisions   BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER source_revisions_stay   BEFORE DELETE ON source_revisions   BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER collections_keep        BEFORE UPDATE ON collections        BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER collections_stay        BEFORE DELETE ON collections        BEGIN SELECT raise(ABORT, 'append-only'); END;
)sql";

constexpr const char* kVersion3 = R"sql(
ALTER TABLE project_revisions ADD COLUMN critical_paths TEXT NOT NULL DEFAULT '[]';
)sql";

constexpr const char* kVersion4 = R"sql(
ALTER TABLE project_revisions ADD COLUMN policy TEXT NOT NULL DEFAULT '';
ALTER TABLE project_revisions ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}';
ALTER TABLE policies ADD COLUMN is_default INTEGER NOT NULL DEFAULT 1;
ALTER TABLE sign_offs ADD COLUMN open_blockers TEXT;
ALTER TABLE decisions ADD COLUMN commit_id TEXT NOT NULL DEFAULT '';

CREATE TABLE conditions_met (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    release_id   TEXT NOT NULL REFERENCES releases(id),
    decision_id  TEXT NOT NULL REFERENCES decisions(id),
    condition    INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    by_whom      TEXT NOT NULL,
    reason       TEXT NOT NULL,
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX conditions_met_by_release ON conditions_met(release_id, seq);
CREATE TRIGGER conditions_met_keep BEFORE UPDATE ON conditions_met BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER conditions_met_stay BEFORE DELETE ON conditions_met BEGIN SELECT raise(ABORT, 'append-only'); END;
)sql";

constexpr const char* kVersion5 = R"sql(
ALTER TABLE project_revisions ADD COLUMN classification TEXT NOT NULL DEFAULT '{}';
ALTER TABLE waivers ADD COLUMN step TEXT NOT NULL DEFAULT 'approved';
ALTER TABLE waivers ADD COLUMN approver_role TEXT NOT NULL DEFAULT '';
ALTER TABLE waivers ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_offs ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE TABLE not_applicable (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    release_id   TEXT NOT NULL REFERENCES releases(id),
    criterion    TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    by_whom      TEXT NOT NULL,
    approved_by  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX not_applicable_by_release ON not_applicable(release_id, seq);

CREATE TABLE assignments (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    release_id TEXT NOT NULL REFERENCES releases(id),
    criterion  TEXT NOT NULL,
    owner      TEXT NOT NULL,
    due        INTEGER,
    by_whom    TEXT NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX assignments_by_release ON assignments(release_id, seq);

CREATE TABLE notes (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    release_id TEXT NOT NULL REFERENCES releases(id),
    criterion  TEXT NOT NULL,
    by_whom    TEXT NOT NULL,
    text       TEXT NOT NULL,
    mentions   TEXT NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_release ON notes(release_id, seq);

CREATE TABLE notes_seen (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    release_id TEXT NOT NULL REFERENCES releases(id),
    note_id    TEXT NOT NULL REFERENCES notes(id),
    by_whom    TEXT NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_seen_by_release ON notes_seen(release_id, seq);

CREATE TABLE launch_events (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    release_id   TEXT NOT NULL REFERENCES releases(id),
    step         TEXT NOT NULL,
    stage        TEXT NOT NULL,
    commit_id    TEXT NOT NULL,
    by_whom      TEXT NOT NULL,
    reason       TEXT NOT NULL,
    blast_radius TEXT NOT NULL,
    canary_steps TEXT NOT NULL,
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX launch_events_by_release ON launch_events(release_id, seq);

CREATE TABLE briefs (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    project_id TEXT NOT NULL REFERENCES projects(id),
    release_id TEXT REFERENCES releases(id),
    by_whom    TEXT NOT NULL,
    brief      TEXT NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX briefs_by_project ON briefs(project_id, seq);

CREATE TABLE settings (
    seq     INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX settings_by_name ON settings(name, seq);

CREATE TRIGGER not_applicable_keep BEFORE UPDATE ON not_applicable BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER not_applicable_stay BEFORE DELETE ON not_applicable BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER assignments_keep    BEFORE UPDATE ON assignments    BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER assignments_stay    BEFORE DELETE ON assignments    BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER notes_keep          BEFORE UPDATE ON notes          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER notes_stay          BEFORE DELETE ON notes          BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER notes_seen_keep     BEFORE UPDATE ON notes_seen     BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER notes_seen_stay     BEFORE DELETE ON notes_seen     BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER launch_events_keep  BEFORE UPDATE ON launch_events  BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER launch_events_stay  BEFORE DELETE ON launch_events  BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER briefs_keep         BEFORE UPDATE ON briefs         BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER briefs_stay         BEFORE DELETE ON briefs         BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER settings_keep       BEFORE UPDATE ON settings       BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER settings_stay       BEFORE DELETE ON settings       BEGIN SELECT raise(ABORT, 'append-only'); END;

-- What can be computed again from the rest, so it may be deleted: no triggers.
CREATE TABLE transition_marks (
    release_id   TEXT PRIMARY KEY REFERENCES releases(id),
    engine       TEXT NOT NULL,
    until        INTEGER NOT NULL,
    up_to_record INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE turns (
    release_id     TEXT NOT NULL REFERENCES releases(id),
    number         INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    criterion      TEXT NOT NULL,
    state          TEXT NOT NULL,
    characteristic TEXT NOT NULL,
    severity       TEXT NOT NULL,
    value          REAL,
    measured       TEXT NOT NULL,
    evidence_id    TEXT NOT NULL,
    PRIMARY KEY (release_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE standings (
    release_id TEXT NOT NULL REFERENCES releases(id),
    at         INTEGER NOT NULL,
    verdict    TEXT NOT NULL,
    score      REAL NOT NULL,
    PRIMARY KEY (release_id, at)
) STRICT, WITHOUT ROWID;
)sql";

// What can be taken back since: a note, that it was seen, and the discarding of a dead letter, which may then
// be discarded again.
constexpr const char* kVersion6 = R"sql(
ALTER TABLE notes_seen ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0;

CREATE TABLE note_withdrawals (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    release_id TEXT NOT NULL REFERENCES releases(id),
    note_id    TEXT NOT NULL REFERENCES notes(id),
    by_whom    TEXT NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX note_withdrawals_by_release ON note_withdrawals(release_id, seq);
CREATE TRIGGER note_withdrawals_keep BEFORE UPDATE ON note_withdrawals BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER note_withdrawals_stay BEFORE DELETE ON note_withdrawals BEGIN SELECT raise(ABORT, 'append-only'); END;

DROP INDEX dead_letters_closed;
CREATE INDEX dead_letters_turned ON dead_letter_events(dead_letter_id, seq)
    WHERE kind IN ('replayed', 'discarded', 'reopened');
)sql";

constexpr const char* kVersion7 = R"sql(
CREATE TABLE reviews (
    id         TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review_plans (
    seq          INTEGER PRIMARY KEY,
    review_id    TEXT NOT NULL REFERENCES reviews(id),
    title        TEXT NOT NULL,
    planned_at   INTEGER NOT NULL,
    attendees    TEXT NOT NULL,
    agenda       TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL,
    by_whom      TEXT NOT NULL,
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX review_plans_by_review ON review_plans(review_id, seq);

CREATE TABLE review_events (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    review_id       TEXT NOT NULL REFERENCES reviews(id),
    step            TEXT NOT NULL,
    release_id      TEXT REFERENCES releases(id),
    decision_id     TEXT REFERENCES decisions(id),
    snapshot_sha256 TEXT NOT NULL,
    shown_at        INTEGER,
    text            TEXT NOT NULL,
    by_whom         TEXT NOT NULL,
    at              INTEGER NOT NULL
) STRICT;
CREATE INDEX review_events_by_review ON review_events(review_id, seq);

CREATE TRIGGER reviews_keep       BEFORE UPDATE ON reviews       BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER reviews_stay       BEFORE DELETE ON reviews       BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER review_plans_keep  BEFORE UPDATE ON review_plans  BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER review_plans_stay  BEFORE DELETE ON review_plans  BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER review_events_keep BEFORE UPDATE ON review_events BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER review_events_stay BEFORE DELETE ON review_events BEGIN SELECT raise(ABORT, 'append-only'); END;
)sql";

constexpr const char* kVersion8 = R"sql(
ALTER TABLE sign_offs ADD COLUMN statement TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN signature TEXT NOT NULL DEFAULT '';
)sql";

// What a collection noticed of the service: NULL where it is not known, in answers where nothing is.
constexpr const char* kVersion9 = R"sql(
ALTER TABLE collections ADD COLUMN answers INTEGER;
ALTER TABLE collections ADD COLUMN median_ms INTEGER;
ALTER TABLE collections ADD COLUMN slowest_ms INTEGER;
ALTER TABLE collections ADD COLUMN rate_limit INTEGER;
ALTER TABLE collections ADD COLUMN rate_remaining INTEGER;
ALTER TABLE collections ADD COLUMN rate_resets_at INTEGER;
)sql";

// Who collects a source just now. It says nothing of what was, so it is overwritten: no triggers.
constexpr const char* kVersion10 = R"sql(
CREATE TABLE source_claims (
    source_id TEXT PRIMARY KEY,
    owner     TEXT NOT NULL,
    until     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<const char*, 10> kSteps{kVersion1, kVersion2, kVersion3, kVersion4, kVersion5,
                                             kVersion6, kVersion7, kVersion8, kVersion9, kVersion10};

} // namespace

std::span<const char* const> schemaSteps()
{
    return kSteps;
}

} // namespace slipway::store
