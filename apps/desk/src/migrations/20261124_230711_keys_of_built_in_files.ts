import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."pictures" ADD COLUMN "content_key" varchar;
  ALTER TABLE "desk"."film_files" ADD COLUMN "content_key" varchar;
  ALTER TABLE "desk"."film_texts" ADD COLUMN "content_key" varchar;
  CREATE INDEX "pictures_content_key_idx" ON "desk"."pictures" USING btree ("content_key");
  CREATE INDEX "film_files_content_key_idx" ON "desk"."film_files" USING btree ("content_key");
  CREATE INDEX "film_texts_content_key_idx" ON "desk"."film_texts" USING btree ("content_key");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "desk"."pictures_content_key_idx";
  DROP INDEX "desk"."film_files_content_key_idx";
  DROP INDEX "desk"."film_texts_content_key_idx";
  ALTER TABLE "desk"."pictures" DROP COLUMN "content_key";
  ALTER TABLE "desk"."film_files" DROP COLUMN "content_key";
  ALTER TABLE "desk"."film_texts" DROP COLUMN "content_key";`)
}
