ALTER TABLE "event_places" ADD COLUMN "team_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "cover" text DEFAULT 'bins' NOT NULL;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;