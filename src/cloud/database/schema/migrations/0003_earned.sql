-- Until now there were only reports, which earn one point each.
UPDATE "participation_days" SET "earned" = "acts";
