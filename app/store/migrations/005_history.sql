-- What was exchanged over time, when somebody listened, and when devices were here. Times are seconds since 1970 (UTC) here.

-- Who records: one row in a file; in a database that several share, one a sensor.
CREATE TABLE sensor (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    name TEXT NOT NULL,
    batch INTEGER NOT NULL DEFAULT 0, -- the number of the last one that was stored: none is stored twice
    erasures INTEGER NOT NULL DEFAULT 0, -- grows when rows are erased that a recorder may remember the numbers of
    UNIQUE (site, name)
) STRICT;

INSERT INTO sensor (site, name) VALUES ('', '');

ALTER TABLE place ADD COLUMN sensor INTEGER NOT NULL DEFAULT 1;
DROP INDEX place_identity;
CREATE UNIQUE INDEX place_identity ON place (sensor, ifnull(gateway, ''), prefix);

-- The names of scopes, services and destinations. 0 is no row: others, what was beyond a bound.
CREATE TABLE traffic_item (
    id INTEGER PRIMARY KEY,
    sensor INTEGER NOT NULL REFERENCES sensor ON DELETE CASCADE,
    dimension INTEGER NOT NULL, -- 0 scope, 1 service, 2 destination
    scope INTEGER NOT NULL, -- 0 this link, 1 groups, 2 the own network, 3 the Internet; 9 not told apart
    name TEXT NOT NULL, -- empty for a scope
    UNIQUE (sensor, dimension, scope, name)
) STRICT;

-- Amounts by tier: 0 ten seconds, 1 a minute, 2 a quarter of an hour, 3 a local day.
CREATE TABLE traffic (
    tier INTEGER NOT NULL,
    owner INTEGER NOT NULL, -- device.id; the negative of place.id: all devices of that place
    dimension INTEGER NOT NULL, -- each adds up to the same
    start INTEGER NOT NULL,
    item INTEGER NOT NULL, -- traffic_item.id
    bytes_sent INTEGER NOT NULL,
    bytes_received INTEGER NOT NULL,
    packets_sent INTEGER NOT NULL,
    packets_received INTEGER NOT NULL,
    PRIMARY KEY (tier, owner, dimension, start, item)
) STRICT, WITHOUT ROWID;

-- How far each tier is filled from the finer one, and from when on it is kept.
CREATE TABLE traffic_tier (
    sensor INTEGER NOT NULL REFERENCES sensor ON DELETE CASCADE,
    tier INTEGER NOT NULL,
    filled_until INTEGER NOT NULL,
    kept_from INTEGER NOT NULL,
    PRIMARY KEY (sensor, tier)
) STRICT, WITHOUT ROWID;

-- When somebody listened at a place; in between nothing is known.
CREATE TABLE listened (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (place, since)
) STRICT, WITHOUT ROWID;

-- From this moment on the device was: 0 not known, 1 here, 2 quiet, 3 away, 4 gone.
CREATE TABLE presence (
    device INTEGER NOT NULL REFERENCES device ON DELETE CASCADE,
    since INTEGER NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (device, since)
) STRICT, WITHOUT ROWID;

-- Earlier versions kept the days of devices, and the quarters of an hour in which somebody listened, by local time.
INSERT INTO traffic_item (sensor, dimension, scope, name) VALUES (1, 0, 9, ''), (1, 1, 9, '');

/*sqlite*/ INSERT INTO traffic
SELECT 3, device, dimension, CAST(strftime('%s', day, 'utc') AS INTEGER), traffic_item.id,
    bytes_sent, bytes_received, packets_sent, packets_received
FROM device_day JOIN traffic_item;

/*sqlite*/ INSERT INTO traffic
SELECT 3, -device.place, dimension, start, item, sum(traffic.bytes_sent), sum(traffic.bytes_received),
    sum(traffic.packets_sent), sum(traffic.packets_received)
FROM traffic JOIN device ON device.id = traffic.owner GROUP BY device.place, dimension, start, item;

/*sqlite*/ INSERT INTO listened
SELECT place, CAST(strftime('%s', day, '+' || quarter * 15 || ' minutes', 'utc') AS INTEGER) AS since,
    CAST(strftime('%s', day, '+' || quarter * 15 || ' minutes', 'utc') AS INTEGER) + 900
FROM place_quarter WHERE true ON CONFLICT DO NOTHING;
