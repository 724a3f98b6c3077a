CREATE TABLE "certificates" (
	"code" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"about" text NOT NULL,
	"name" text NOT NULL,
	"what" text NOT NULL,
	"local_day" date NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "certificates_once" UNIQUE("user_id","about")
);
--> statement-breakpoint
CREATE TABLE "contest_entries" (
	"contest_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"group_id" text NOT NULL,
	"name" text,
	"best" integer,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contest_entries_contest_id_user_id_pk" PRIMARY KEY("contest_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "contests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"opener_id" uuid NOT NULL,
	"key" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"scope" text NOT NULL,
	"class_name" text,
	"organisation_id" uuid,
	"groups" jsonb NOT NULL,
	"age" text NOT NULL,
	"questions" integer NOT NULL,
	"attempts" integer NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "contests_code" UNIQUE("code"),
	CONSTRAINT "contests_key" UNIQUE("opener_id","key"),
	CONSTRAINT "contests_scope" CHECK (("contests"."scope" = 'city') = ("contests"."organisation_id" is null)),
	CONSTRAINT "contests_window" CHECK ("contests"."opens_at" < "contests"."closes_at"),
	CONSTRAINT "contests_questions" CHECK ("contests"."questions" between 5 and 50),
	CONSTRAINT "contests_attempts" CHECK ("contests"."attempts" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "quiz_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"mode" text NOT NULL,
	"local_day" date NOT NULL,
	"contest_id" uuid,
	"ordinal" integer,
	"seed" text NOT NULL,
	"question_ids" text[] NOT NULL,
	"rights" smallint[] NOT NULL,
	"choices" smallint[] NOT NULL,
	"verdicts" text[] NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"score" integer,
	CONSTRAINT "quiz_attempts_key" UNIQUE("user_id","key"),
	CONSTRAINT "quiz_attempts_ordinal" UNIQUE("user_id","contest_id","ordinal"),
	CONSTRAINT "quiz_attempts_mode" CHECK (("quiz_attempts"."mode" = 'daily' and "quiz_attempts"."contest_id" is null and "quiz_attempts"."ordinal" is null)
        or ("quiz_attempts"."mode" = 'contest' and "quiz_attempts"."contest_id" is not null and "quiz_attempts"."ordinal" is not null)),
	CONSTRAINT "quiz_attempts_finished" CHECK (("quiz_attempts"."finished_at" is null) = ("quiz_attempts"."score" is null))
);
--> statement-breakpoint
ALTER TABLE "participation_days" ADD COLUMN "earned" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entries" ADD CONSTRAINT "contest_entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entries" ADD CONSTRAINT "contest_entries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_opener_id_users_id_fk" FOREIGN KEY ("opener_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contest_entries_own" ON "contest_entries" USING btree ("user_id","joined_at");--> statement-breakpoint
CREATE INDEX "contest_entries_standing" ON "contest_entries" USING btree ("contest_id","group_id","best") WHERE best is not null;--> statement-breakpoint
CREATE INDEX "contest_entries_named" ON "contest_entries" USING btree ("contest_id","best") WHERE best is not null and name is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempts_daily" ON "quiz_attempts" USING btree ("user_id","local_day") WHERE mode = 'daily';