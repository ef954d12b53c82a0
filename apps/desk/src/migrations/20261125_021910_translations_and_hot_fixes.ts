import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "desk"."hot_fixes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"status" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"texts" jsonb NOT NULL,
  	"choices" jsonb NOT NULL,
  	"person" varchar NOT NULL,
  	"approved_by" varchar,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"units" jsonb NOT NULL,
  	"person" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "hot_fixes_document_idx" ON "desk"."hot_fixes" USING btree ("document");
  CREATE INDEX "hot_fixes_updated_at_idx" ON "desk"."hot_fixes" USING btree ("updated_at");
  CREATE INDEX "hot_fixes_created_at_idx" ON "desk"."hot_fixes" USING btree ("created_at");
  CREATE INDEX "translations_updated_at_idx" ON "desk"."translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "desk"."translations" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_language_idx" ON "desk"."translations" USING btree ("document","language");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "desk"."hot_fixes" CASCADE;
  DROP TABLE "desk"."translations" CASCADE;`)
}
