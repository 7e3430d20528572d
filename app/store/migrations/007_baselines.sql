-- What each MAC address usually moves in each hour of the day: one line of app/anomaly/baseline.h.
CREATE TABLE baseline (
    place INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
    mac TEXT NOT NULL,
    learned TEXT NOT NULL,
    PRIMARY KEY (place, mac)
) STRICT, WITHOUT ROWID;
