ALTER TABLE "child_consents" ADD COLUMN "photos" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "child_consents" ADD COLUMN "signature" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "challenges_age" ON "challenges" USING btree ("starts_on");