-- How long each device usually is silent while it is here: one word of app/inventory/silence_habit.h.
ALTER TABLE device ADD COLUMN habit TEXT NOT NULL DEFAULT '';
