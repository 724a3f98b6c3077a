CREATE TABLE "week_families" (
	"monday" date NOT NULL,
	"family_id" uuid NOT NULL,
	"class_id" uuid,
	"community_id" uuid,
	"drop_offs" integer NOT NULL,
	"confirmed" integer NOT NULL,
	"recyclable" integer,
	"hazardous" integer,
	"kitchen" integer,
	"other" integer,
	"bags" integer
);
--> statement-breakpoint
DROP INDEX "teams_organisation";--> statement-breakpoint
ALTER TABLE "published_weeks" ADD COLUMN "stage" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_weeks" ADD COLUMN "after" uuid;--> statement-breakpoint
CREATE INDEX "week_families_class" ON "week_families" USING btree ("class_id") WHERE class_id is not null;--> statement-breakpoint
CREATE INDEX "week_families_community" ON "week_families" USING btree ("community_id") WHERE community_id is not null;--> statement-breakpoint
CREATE INDEX "bin_points_opener" ON "bin_points" USING btree ("opener_id");--> statement-breakpoint
CREATE INDEX "bin_points_opened" ON "bin_points" USING btree ("opened_at");--> statement-breakpoint
CREATE INDEX "outbox_messages_age" ON "outbox_messages" USING btree ("at");--> statement-breakpoint
CREATE INDEX "events_start" ON "events" USING btree ("starts_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "published_weeks_open" ON "published_weeks" USING btree ("monday") WHERE stage <> 'published';--> statement-breakpoint
CREATE INDEX "audit_log_own" ON "audit_log" USING btree ("actor_id","at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "rate_windows_start" ON "rate_windows" USING btree ("window_start");--> statement-breakpoint
CREATE INDEX "identities_user" ON "identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "team_members_roster" ON "team_members" USING btree ("team_id","joined_at","user_id");--> statement-breakpoint
CREATE INDEX "teams_founded" ON "teams" USING btree ("founded_at","id");--> statement-breakpoint
CREATE INDEX "teams_organisation" ON "teams" USING btree ("organisation_id","founded_at","id");--> statement-breakpoint
ALTER TABLE "published_weeks" ADD CONSTRAINT "published_weeks_stage" CHECK ("published_weeks"."stage" in ('counting', 'adding', 'published'));