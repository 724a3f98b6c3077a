CREATE TABLE "children" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"guardian_id" uuid NOT NULL,
	"key" text NOT NULL,
	"nickname" text NOT NULL,
	"age_band" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "children_key" UNIQUE("guardian_id","key"),
	CONSTRAINT "children_age" CHECK ("children"."age_band" in ('preschool', 'primary', 'secondary'))
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"person" text NOT NULL,
	"user_id" uuid,
	"child_id" uuid,
	"signup_id" uuid,
	"name" text,
	"in_at" timestamp with time zone,
	"out_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"credit_id" uuid,
	"credits" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "attendance_once" UNIQUE("event_id","person")
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigserial NOT NULL,
	"user_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"signup_id" uuid NOT NULL,
	"what" text NOT NULL,
	"round" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_messages_once" UNIQUE("signup_id","what","round")
);
--> statement-breakpoint
CREATE TABLE "signup_people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"signup_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"child_id" uuid,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_places" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	"sign_up_until" timestamp with time zone NOT NULL,
	"capacity" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"last_sequence" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "event_places_taken" CHECK ("event_places"."taken" between 0 and "event_places"."capacity"),
	CONSTRAINT "event_places_waiting" CHECK ("event_places"."waiting" >= 0)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"creator_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"about" text NOT NULL,
	"bring" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"audience" text NOT NULL,
	"credited_minutes" integer NOT NULL,
	"check_out" boolean NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"reason" text,
	"changes" integer DEFAULT 0 NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_state" CHECK ("events"."state" in ('draft', 'published', 'ended', 'cancelled')),
	CONSTRAINT "events_window" CHECK ("events"."starts_at" < "events"."ends_at"),
	CONSTRAINT "events_reason" CHECK ("events"."state" = 'cancelled' or "events"."reason" is null)
);
--> statement-breakpoint
CREATE TABLE "signups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text,
	"sequence" integer NOT NULL,
	"size" integer NOT NULL,
	"state" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"promoted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "signups_key" UNIQUE("user_id","key"),
	CONSTRAINT "signups_sequence" UNIQUE("event_id","sequence"),
	CONSTRAINT "signups_state" CHECK ("signups"."state" in ('placed', 'waiting', 'cancelled')),
	CONSTRAINT "signups_size" CHECK ("signups"."size" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "pledges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"version" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pledges_once" UNIQUE("user_id","version")
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "team_members_team_id_user_id_pk" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"founded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "teams_code" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_guardian_id_users_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_signup_id_signups_id_fk" FOREIGN KEY ("signup_id") REFERENCES "public"."signups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_credit_id_participation_id_fk" FOREIGN KEY ("credit_id") REFERENCES "public"."participation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_signup_id_signups_id_fk" FOREIGN KEY ("signup_id") REFERENCES "public"."signups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signup_people" ADD CONSTRAINT "signup_people_signup_id_signups_id_fk" FOREIGN KEY ("signup_id") REFERENCES "public"."signups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signup_people" ADD CONSTRAINT "signup_people_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_creator_id_users_id_fk" FOREIGN KEY ("creator_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signups" ADD CONSTRAINT "signups_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signups" ADD CONSTRAINT "signups_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "children_own" ON "children" USING btree ("guardian_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "attendance_signup" ON "attendance" USING btree ("signup_id");--> statement-breakpoint
CREATE INDEX "attendance_own" ON "attendance" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "outbox_messages_due" ON "outbox_messages" USING btree ("at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "outbox_messages_own" ON "outbox_messages" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "signup_people_signup" ON "signup_people" USING btree ("signup_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signup_people_self" ON "signup_people" USING btree ("event_id","user_id") WHERE active and child_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "signup_people_child" ON "signup_people" USING btree ("event_id","child_id") WHERE active and child_id is not null;--> statement-breakpoint
CREATE INDEX "events_open" ON "events" USING btree ("starts_at","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "events_organisation" ON "events" USING btree ("organisation_id","starts_at");--> statement-breakpoint
CREATE INDEX "signups_queue" ON "signups" USING btree ("event_id","sequence") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "team_members_own" ON "team_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "teams_organisation" ON "teams" USING btree ("organisation_id");