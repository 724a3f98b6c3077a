-- What an organisation's events came to in a year, without reading who was there. Drizzle cannot say INCLUDE.
CREATE INDEX "attendance_there" ON "attendance" ("event_id") INCLUDE ("in_at","out_at","user_id","child_id","undone_at") WHERE in_at is not null and undone_at is null;
