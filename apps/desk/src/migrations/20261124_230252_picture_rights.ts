import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."pictures" ALTER COLUMN "credit" DROP NOT NULL;
  ALTER TABLE "desk"."pictures" ALTER COLUMN "licence" DROP NOT NULL;
  ALTER TABLE "desk"."pictures" ADD COLUMN "licence_address" varchar;
  ALTER TABLE "desk"."pictures" ADD COLUMN "creator" varchar;
  ALTER TABLE "desk"."pictures" ADD COLUMN "digital_source_type" varchar;
  ALTER TABLE "desk"."pictures" ADD COLUMN "no_crop_zone_x" numeric;
  ALTER TABLE "desk"."pictures" ADD COLUMN "no_crop_zone_y" numeric;
  ALTER TABLE "desk"."pictures" ADD COLUMN "no_crop_zone_width" numeric;
  ALTER TABLE "desk"."pictures" ADD COLUMN "no_crop_zone_height" numeric;
  CREATE INDEX "pictures_digital_source_type_idx" ON "desk"."pictures" USING btree ("digital_source_type");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "desk"."pictures_digital_source_type_idx";
  ALTER TABLE "desk"."pictures" ALTER COLUMN "credit" SET NOT NULL;
  ALTER TABLE "desk"."pictures" ALTER COLUMN "licence" SET NOT NULL;
  ALTER TABLE "desk"."pictures" DROP COLUMN "licence_address";
  ALTER TABLE "desk"."pictures" DROP COLUMN "creator";
  ALTER TABLE "desk"."pictures" DROP COLUMN "digital_source_type";
  ALTER TABLE "desk"."pictures" DROP COLUMN "no_crop_zone_x";
  ALTER TABLE "desk"."pictures" DROP COLUMN "no_crop_zone_y";
  ALTER TABLE "desk"."pictures" DROP COLUMN "no_crop_zone_width";
  ALTER TABLE "desk"."pictures" DROP COLUMN "no_crop_zone_height";`)
}
