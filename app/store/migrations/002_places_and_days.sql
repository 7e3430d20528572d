-- What a place is to its person, and what happened on which local day ("2026-11-22").
ALTER TABLE place ADD COLUMN kind TEXT NOT NULL DEFAULT 'home'; -- 'home', 'work', 'public'
ALTER TABLE place ADD COLUMN wifi_name TEXT NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN listened_at INTEGER NOT NULL DEFAULT 0; -- when somebody first listened there

-- Until now a place was entered by listening only.
UPDATE place SET listened_at = created_at;

CREATE TABLE device_day (
    device INTEGER NOT NULL REFERENCES device ON DELETE CASCADE,
    day TEXT NOT NULL,
    packets_sent INTEGER NOT NULL,
    bytes_sent INTEGER NOT NULL,
    packets_received INTEGER NOT NULL,
    bytes_received INTEGER NOT NULL,
    PRIMARY KEY (device, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX device_day_by_day ON device_day (day);

-- Quarters of an hour in which somebody listened; where there is no row, nobody did.
CREATE TABLE place_quarter (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    day TEXT NOT NULL,
    quarter INTEGER NOT NULL, -- 0 to 95
    bytes_received INTEGER NOT NULL,
    bytes_sent INTEGER NOT NULL,
    packets_received INTEGER NOT NULL,
    packets_sent INTEGER NOT NULL,
    devices_heard INTEGER NOT NULL,
    PRIMARY KEY (place, day, quarter)
) STRICT, WITHOUT ROWID;
