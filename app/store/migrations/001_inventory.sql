-- Places, their devices, and what people decided. Times are nanoseconds since 1970-01-01T00:00:00Z; 0 is "not known".
-- Addresses are text so that a person can read the file with any SQLite tool.
PRAGMA application_id = 0x4c53434f; -- "LSCO"

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    gateway TEXT, -- NULL while it is not known
    prefix TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_order INTEGER NOT NULL -- clocks are set back, this is not
) STRICT;

CREATE UNIQUE INDEX place_identity ON place (ifnull(gateway, ''), prefix);

CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    mac TEXT NOT NULL, -- the one it was first seen with
    hostname TEXT NOT NULL,
    display_name TEXT NOT NULL,
    vendor TEXT NOT NULL,
    is_gateway INTEGER NOT NULL,
    is_self INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    packets_sent INTEGER NOT NULL,
    bytes_sent INTEGER NOT NULL,
    packets_received INTEGER NOT NULL,
    bytes_received INTEGER NOT NULL,
    UNIQUE (place, mac)
) STRICT;

CREATE TABLE device_mac (
    device INTEGER NOT NULL REFERENCES device ON DELETE CASCADE,
    position INTEGER NOT NULL, -- 0 is the primary one
    mac TEXT NOT NULL,
    PRIMARY KEY (device, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE address (
    device INTEGER NOT NULL REFERENCES device ON DELETE CASCADE,
    position INTEGER NOT NULL, -- the newest last
    address TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY (device, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
    device INTEGER NOT NULL REFERENCES device ON DELETE CASCADE,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    instance TEXT NOT NULL,
    port INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY (device, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    device INTEGER NOT NULL REFERENCES device ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    fact TEXT NOT NULL,
    points_to TEXT NOT NULL,
    weight REAL NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (device, position)
) STRICT, WITHOUT ROWID;

-- What people decided. It stands apart from the device, so that nothing that is observed or forgotten can touch it.
CREATE TABLE choice (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    mac TEXT NOT NULL, -- of the device, as in device.mac
    field TEXT NOT NULL, -- 'name', 'category'
    value TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    PRIMARY KEY (place, mac, field)
) STRICT, WITHOUT ROWID;
