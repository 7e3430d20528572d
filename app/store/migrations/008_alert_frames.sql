-- The frames in which an alert was seen, a few and cut: one line of app/anomaly/alert_frame.h.
ALTER TABLE alert ADD COLUMN frames TEXT NOT NULL DEFAULT '';
