-- How far a place may lie from its point, where a text tells it by distance ("30 km north of Kyiv").
ALTER TABLE "Location" ADD COLUMN "precisionKm" REAL;
