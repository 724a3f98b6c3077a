CREATE TABLE "child_consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"child_id" uuid NOT NULL,
	"guardian_id" uuid NOT NULL,
	"version" text NOT NULL,
	"consented_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "child_consents_once" UNIQUE("child_id","version")
);
--> statement-breakpoint
CREATE TABLE "families" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "families_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "family_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"family_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"sequence" bigserial NOT NULL,
	CONSTRAINT "family_members_once" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "group_children" (
	"group_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	CONSTRAINT "group_children_group_id_child_id_pk" PRIMARY KEY("group_id","child_id")
);
--> statement-breakpoint
CREATE TABLE "group_families" (
	"group_id" uuid NOT NULL,
	"family_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_families_group_id_family_id_pk" PRIMARY KEY("group_id","family_id")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"opener_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"term_id" uuid,
	"starts_on" date,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"families" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "groups_code" UNIQUE("code"),
	CONSTRAINT "groups_kind" CHECK ("groups"."kind" in ('class', 'community')),
	CONSTRAINT "groups_term_day" CHECK ("groups"."term_id" is null or "groups"."starts_on" is not null),
	CONSTRAINT "groups_families" CHECK ("groups"."families" >= 0)
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	CONSTRAINT "terms_once" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
ALTER TABLE "children" ALTER COLUMN "nickname" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "children" ADD COLUMN "family_id" uuid;--> statement-breakpoint
ALTER TABLE "children" ADD COLUMN "avatar" text;--> statement-breakpoint
ALTER TABLE "child_consents" ADD CONSTRAINT "child_consents_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_consents" ADD CONSTRAINT "child_consents_guardian_id_users_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_members" ADD CONSTRAINT "family_members_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_members" ADD CONSTRAINT "family_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_children" ADD CONSTRAINT "group_children_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_children" ADD CONSTRAINT "group_children_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_families" ADD CONSTRAINT "group_families_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_families" ADD CONSTRAINT "group_families_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_opener_id_users_id_fk" FOREIGN KEY ("opener_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "child_consents_guardian" ON "child_consents" USING btree ("guardian_id");--> statement-breakpoint
CREATE UNIQUE INDEX "child_consents_live" ON "child_consents" USING btree ("child_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "family_members_family" ON "family_members" USING btree ("family_id","sequence");--> statement-breakpoint
CREATE INDEX "group_children_own" ON "group_children" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "group_families_own" ON "group_families" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "groups_organisation" ON "groups" USING btree ("organisation_id","opened_at");--> statement-breakpoint
CREATE INDEX "groups_term" ON "groups" USING btree ("term_id");--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "children_family" ON "children" USING btree ("family_id") WHERE family_id is not null;--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_named" CHECK ("children"."nickname" is not null or "children"."removed_at" is not null);--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_challenge" CHECK (("children"."family_id" is null) = ("children"."avatar" is null));--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_present" CHECK ("children"."family_id" is null or "children"."removed_at" is null);