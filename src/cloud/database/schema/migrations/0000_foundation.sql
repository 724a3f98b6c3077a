CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"target" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_log_key" UNIQUE("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "rate_windows" (
	"user_id" uuid NOT NULL,
	"action" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "rate_windows_user_id_action_pk" PRIMARY KEY("user_id","action")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"user_id" uuid NOT NULL,
	"family_id" uuid,
	"organisation_id" uuid,
	"local_day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"points" integer NOT NULL,
	"minutes" integer DEFAULT 0 NOT NULL,
	"reverses" uuid,
	CONSTRAINT "participation_reversed_once" UNIQUE("reverses"),
	CONSTRAINT "participation_once" UNIQUE("kind","about","user_id")
);
--> statement-breakpoint
CREATE TABLE "participation_days" (
	"user_id" uuid NOT NULL,
	"local_day" date NOT NULL,
	"kind" text NOT NULL,
	"acts" integer NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "participation_days_user_id_local_day_kind_pk" PRIMARY KEY("user_id","local_day","kind")
);
--> statement-breakpoint
CREATE TABLE "participation_totals" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"acts" integer NOT NULL,
	"points" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "identities_provider_subject_pk" PRIMARY KEY("provider","subject")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"district" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('office', 'school', 'hospital', 'community'))
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organisation_id" uuid,
	"expires_at" timestamp with time zone,
	CONSTRAINT "role_grants_once" UNIQUE NULLS NOT DISTINCT("user_id","role","organisation_id"),
	CONSTRAINT "role_grants_role" CHECK ("role_grants"."role" in ('worker', 'teacher', 'supervisor', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"query" text NOT NULL,
	"entry_name" text,
	"suggestion" text,
	"city_id" text NOT NULL,
	"needs_review" boolean NOT NULL,
	"status" text DEFAULT 'received' NOT NULL,
	"answer" text,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reports_key" UNIQUE("user_id","key"),
	CONSTRAINT "reports_kind" CHECK ("reports"."kind" in ('missing', 'wrong')),
	CONSTRAINT "reports_status" CHECK ("reports"."status" in ('received', 'answered', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rate_windows" ADD CONSTRAINT "rate_windows_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_reverses_participation_id_fk" FOREIGN KEY ("reverses") REFERENCES "public"."participation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_days" ADD CONSTRAINT "participation_days_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_totals" ADD CONSTRAINT "participation_totals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participation_user" ON "participation" USING btree ("user_id","local_day");--> statement-breakpoint
CREATE INDEX "role_grants_user" ON "role_grants" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "reports_own" ON "reports" USING btree ("user_id","received_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reports_open" ON "reports" USING btree ("received_at") WHERE status = 'received';