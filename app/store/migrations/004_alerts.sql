-- What detectors found at a place, and what a person wants to hear of. Kinds are the keys of the command line.
CREATE TABLE alert (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    id INTEGER NOT NULL, -- unique in its place
    kind TEXT NOT NULL,
    severity TEXT NOT NULL, -- 'info', 'warning', 'critical'
    device TEXT, -- the MAC address it is known by; NULL when nobody can be named
    opened_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    closed_at INTEGER NOT NULL DEFAULT 0, -- 0 while it goes on
    count INTEGER NOT NULL,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL, -- JSON: a list of lists, each the kind of a fact and its values
    state TEXT NOT NULL, -- 'open', 'acknowledged', 'muted'
    PRIMARY KEY (place, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_mute (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    kind TEXT NOT NULL,
    device TEXT NOT NULL, -- '' is any
    PRIMARY KEY (place, kind, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_level (
    kind TEXT NOT NULL PRIMARY KEY,
    level TEXT NOT NULL -- 'notify', 'record', 'off'
) STRICT, WITHOUT ROWID;
