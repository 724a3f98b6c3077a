CREATE INDEX "certificates_about" ON "certificates" USING btree ("about");--> statement-breakpoint
CREATE INDEX "events_creator" ON "events" USING btree ("creator_id");--> statement-breakpoint
CREATE INDEX "groups_opener" ON "groups" USING btree ("opener_id");