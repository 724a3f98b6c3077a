CREATE TABLE "bin_points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"opener_id" uuid NOT NULL,
	"name" text NOT NULL,
	"secret" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_photos" (
	"challenge_id" uuid NOT NULL,
	"day" smallint NOT NULL,
	"jpeg" "bytea" NOT NULL,
	CONSTRAINT "challenge_photos_challenge_id_day_pk" PRIMARY KEY("challenge_id","day")
);
--> statement-breakpoint
CREATE TABLE "challenge_reminders" (
	"challenge_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"time" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	CONSTRAINT "challenge_reminders_challenge_id_user_id_pk" PRIMARY KEY("challenge_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "challenge_ticks" (
	"challenge_id" uuid NOT NULL,
	"day" smallint NOT NULL,
	"local_day" date NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"point_id" uuid,
	CONSTRAINT "challenge_ticks_challenge_id_day_pk" PRIMARY KEY("challenge_id","day"),
	CONSTRAINT "challenge_ticks_days" CHECK ("challenge_ticks"."day" between 1 and 21)
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"child_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"starts_on" date NOT NULL,
	"actions" text[] NOT NULL,
	"pledge_version" text NOT NULL,
	"signature" jsonb NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	CONSTRAINT "challenges_key" UNIQUE("user_id","key"),
	CONSTRAINT "challenges_start" UNIQUE("child_id","starts_on")
);
--> statement-breakpoint
CREATE TABLE "diary_entries" (
	"family_id" uuid NOT NULL,
	"local_day" date NOT NULL,
	"recyclable" smallint NOT NULL,
	"hazardous" smallint NOT NULL,
	"kitchen" smallint NOT NULL,
	"other" smallint NOT NULL,
	CONSTRAINT "diary_entries_family_id_local_day_pk" PRIMARY KEY("family_id","local_day")
);
--> statement-breakpoint
CREATE TABLE "follow_up_answers" (
	"challenge_id" uuid NOT NULL,
	"day" smallint NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "follow_up_answers_challenge_id_day_pk" PRIMARY KEY("challenge_id","day")
);
--> statement-breakpoint
CREATE TABLE "teach_backs" (
	"challenge_id" uuid NOT NULL,
	"key" text NOT NULL,
	"before" smallint NOT NULL,
	"after" smallint NOT NULL,
	"local_day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "teach_backs_challenge_id_key_pk" PRIMARY KEY("challenge_id","key")
);
--> statement-breakpoint
CREATE TABLE "group_weeks" (
	"group_id" uuid NOT NULL,
	"monday" date NOT NULL,
	"families" integer NOT NULL,
	"drop_offs" integer NOT NULL,
	"confirmed" integer NOT NULL,
	"recyclable" integer,
	"hazardous" integer,
	"kitchen" integer,
	"other" integer,
	"middle" integer,
	CONSTRAINT "group_weeks_group_id_monday_pk" PRIMARY KEY("group_id","monday"),
	CONSTRAINT "group_weeks_families" CHECK ("group_weeks"."families" >= 5)
);
--> statement-breakpoint
CREATE TABLE "published_weeks" (
	"monday" date PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bin_points" ADD CONSTRAINT "bin_points_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bin_points" ADD CONSTRAINT "bin_points_opener_id_users_id_fk" FOREIGN KEY ("opener_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_photos" ADD CONSTRAINT "challenge_photos_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_reminders" ADD CONSTRAINT "challenge_reminders_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_reminders" ADD CONSTRAINT "challenge_reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_ticks" ADD CONSTRAINT "challenge_ticks_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_ticks" ADD CONSTRAINT "challenge_ticks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_ticks" ADD CONSTRAINT "challenge_ticks_point_id_bin_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."bin_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_answers" ADD CONSTRAINT "follow_up_answers_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teach_backs" ADD CONSTRAINT "teach_backs_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_weeks" ADD CONSTRAINT "group_weeks_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_weeks" ADD CONSTRAINT "group_weeks_monday_published_weeks_monday_fk" FOREIGN KEY ("monday") REFERENCES "public"."published_weeks"("monday") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bin_points_organisation" ON "bin_points" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "challenge_reminders_due" ON "challenge_reminders" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "challenge_reminders_own" ON "challenge_reminders" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "challenge_ticks_day" ON "challenge_ticks" USING btree ("local_day");--> statement-breakpoint
CREATE INDEX "diary_entries_day" ON "diary_entries" USING btree ("local_day");