-- What people said of addresses: which are one device, and which never are.
CREATE TABLE belonging (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    mac TEXT NOT NULL,
    device TEXT NOT NULL, -- the address of the device it is one of, as in device.mac
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (place, mac)
) STRICT, WITHOUT ROWID;

CREATE TABLE apart (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    first_mac TEXT NOT NULL, -- the smaller one
    second_mac TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (place, first_mac, second_mac)
) STRICT, WITHOUT ROWID;
