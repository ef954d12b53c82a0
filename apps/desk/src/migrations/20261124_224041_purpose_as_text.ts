import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."pages" ALTER COLUMN "purpose" SET DATA TYPE varchar;
  ALTER TABLE "desk"."pages" ALTER COLUMN "purpose" SET DEFAULT 'other';
  ALTER TABLE "desk"."_pages_v" ALTER COLUMN "version_purpose" SET DATA TYPE varchar;
  ALTER TABLE "desk"."_pages_v" ALTER COLUMN "version_purpose" SET DEFAULT 'other';
  CREATE INDEX "pages_purpose_idx" ON "desk"."pages" USING btree ("purpose");
  CREATE INDEX "_pages_v_version_version_purpose_idx" ON "desk"."_pages_v" USING btree ("version_purpose");
  DROP TYPE "desk"."enum_pages_purpose";
  DROP TYPE "desk"."enum__pages_v_version_purpose";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "desk"."enum_pages_purpose" AS ENUM('about', 'contact', 'imprint', 'privacy', 'accessibility', 'other');
  CREATE TYPE "desk"."enum__pages_v_version_purpose" AS ENUM('about', 'contact', 'imprint', 'privacy', 'accessibility', 'other');
  DROP INDEX "desk"."pages_purpose_idx";
  DROP INDEX "desk"."_pages_v_version_version_purpose_idx";
  ALTER TABLE "desk"."pages" ALTER COLUMN "purpose" SET DEFAULT 'other'::"desk"."enum_pages_purpose";
  ALTER TABLE "desk"."pages" ALTER COLUMN "purpose" SET DATA TYPE "desk"."enum_pages_purpose" USING "purpose"::"desk"."enum_pages_purpose";
  ALTER TABLE "desk"."_pages_v" ALTER COLUMN "version_purpose" SET DEFAULT 'other'::"desk"."enum__pages_v_version_purpose";
  ALTER TABLE "desk"."_pages_v" ALTER COLUMN "version_purpose" SET DATA TYPE "desk"."enum__pages_v_version_purpose" USING "version_purpose"::"desk"."enum__pages_v_version_purpose";`)
}
