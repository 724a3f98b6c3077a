-- The hours of volunteers, without reading what else they did. Drizzle cannot say INCLUDE.
CREATE INDEX "participation_event_minutes" ON "participation" ("user_id","at") INCLUDE ("minutes","local_day") WHERE kind = 'event';--> statement-breakpoint
-- Rows that are written again and again find room beside themselves, and the server does not wait for a fifth of a
-- million rows to be dead before it tidies up.
ALTER TABLE "participation_totals" SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "rate_windows" SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "outbox_messages" SET (autovacuum_vacuum_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "participation" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "audit_log" SET (autovacuum_vacuum_insert_scale_factor = 0.02);
