ALTER TABLE "diary_entries" RENAME COLUMN "kitchen" TO "food";--> statement-breakpoint
ALTER TABLE "group_weeks" RENAME COLUMN "kitchen" TO "food";--> statement-breakpoint
ALTER TABLE "week_families" RENAME COLUMN "kitchen" TO "food";
