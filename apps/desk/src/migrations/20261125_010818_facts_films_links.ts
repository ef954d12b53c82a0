import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "desk"."enum_facts_comparisons_relation" AS ENUM('greater', 'less', 'times');
  CREATE TABLE "desk"."film_files_persons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"until" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "desk"."film_files_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."facts_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "desk"."enum_facts_comparisons_relation" DEFAULT 'greater' NOT NULL,
  	"other" varchar NOT NULL,
  	"year" varchar NOT NULL
  );
  
  CREATE TABLE "desk"."facts_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"before" numeric,
  	"after" numeric,
  	"at" timestamp(3) with time zone,
  	"person" varchar
  );
  
  CREATE TABLE "desk"."link_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"status" numeric,
  	"problem" varchar,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "desk"."rights_ends" ALTER COLUMN "picture" DROP NOT NULL;
  ALTER TABLE "desk"."film_files" ADD COLUMN "holder" varchar;
  ALTER TABLE "desk"."film_files" ADD COLUMN "licence_until" timestamp(3) with time zone;
  ALTER TABLE "desk"."film_files" ADD COLUMN "is_restricted" boolean DEFAULT false;
  ALTER TABLE "desk"."facts_values" ADD COLUMN "period" varchar;
  ALTER TABLE "desk"."facts_values" ADD COLUMN "source_title" varchar;
  ALTER TABLE "desk"."facts_values" ADD COLUMN "source_address" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "unit_names_de" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "unit_names_en" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "unit_names_zh" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "definitions_de" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "definitions_en" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "definitions_zh" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "comparators_de" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "comparators_en" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "comparators_zh" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "derived_dividend" varchar;
  ALTER TABLE "desk"."facts" ADD COLUMN "derived_divisor" varchar;
  ALTER TABLE "desk"."rights_ends" ADD COLUMN "film" varchar;
  ALTER TABLE "desk"."rights_ends" ADD COLUMN "fact" varchar;
  ALTER TABLE "desk"."rights_ends" ADD COLUMN "told_at" timestamp(3) with time zone;
  ALTER TABLE "desk"."rights_ends" ADD COLUMN "told" jsonb;
  ALTER TABLE "desk"."film_files_persons" ADD CONSTRAINT "film_files_persons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."film_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."film_files_texts" ADD CONSTRAINT "film_files_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."film_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."facts_comparisons" ADD CONSTRAINT "facts_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."facts_corrections" ADD CONSTRAINT "facts_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."facts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "film_files_persons_order_idx" ON "desk"."film_files_persons" USING btree ("_order");
  CREATE INDEX "film_files_persons_parent_id_idx" ON "desk"."film_files_persons" USING btree ("_parent_id");
  CREATE INDEX "film_files_texts_order_parent" ON "desk"."film_files_texts" USING btree ("order","parent_id");
  CREATE INDEX "film_files_texts_text_idx" ON "desk"."film_files_texts" USING btree ("text");
  CREATE INDEX "facts_comparisons_order_idx" ON "desk"."facts_comparisons" USING btree ("_order");
  CREATE INDEX "facts_comparisons_parent_id_idx" ON "desk"."facts_comparisons" USING btree ("_parent_id");
  CREATE INDEX "facts_corrections_order_idx" ON "desk"."facts_corrections" USING btree ("_order");
  CREATE INDEX "facts_corrections_parent_id_idx" ON "desk"."facts_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "link_checks_address_idx" ON "desk"."link_checks" USING btree ("address");
  CREATE INDEX "link_checks_updated_at_idx" ON "desk"."link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "desk"."link_checks" USING btree ("created_at");
  CREATE INDEX "rights_ends_film_idx" ON "desk"."rights_ends" USING btree ("film");
  CREATE INDEX "rights_ends_fact_idx" ON "desk"."rights_ends" USING btree ("fact");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."film_files_persons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."film_files_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."facts_comparisons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."facts_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."link_checks" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk"."film_files_persons" CASCADE;
  DROP TABLE "desk"."film_files_texts" CASCADE;
  DROP TABLE "desk"."facts_comparisons" CASCADE;
  DROP TABLE "desk"."facts_corrections" CASCADE;
  DROP TABLE "desk"."link_checks" CASCADE;
  DROP INDEX "desk"."rights_ends_film_idx";
  DROP INDEX "desk"."rights_ends_fact_idx";
  ALTER TABLE "desk"."rights_ends" ALTER COLUMN "picture" SET NOT NULL;
  ALTER TABLE "desk"."film_files" DROP COLUMN "holder";
  ALTER TABLE "desk"."film_files" DROP COLUMN "licence_until";
  ALTER TABLE "desk"."film_files" DROP COLUMN "is_restricted";
  ALTER TABLE "desk"."facts_values" DROP COLUMN "period";
  ALTER TABLE "desk"."facts_values" DROP COLUMN "source_title";
  ALTER TABLE "desk"."facts_values" DROP COLUMN "source_address";
  ALTER TABLE "desk"."facts" DROP COLUMN "unit_names_de";
  ALTER TABLE "desk"."facts" DROP COLUMN "unit_names_en";
  ALTER TABLE "desk"."facts" DROP COLUMN "unit_names_zh";
  ALTER TABLE "desk"."facts" DROP COLUMN "definitions_de";
  ALTER TABLE "desk"."facts" DROP COLUMN "definitions_en";
  ALTER TABLE "desk"."facts" DROP COLUMN "definitions_zh";
  ALTER TABLE "desk"."facts" DROP COLUMN "comparators_de";
  ALTER TABLE "desk"."facts" DROP COLUMN "comparators_en";
  ALTER TABLE "desk"."facts" DROP COLUMN "comparators_zh";
  ALTER TABLE "desk"."facts" DROP COLUMN "derived_dividend";
  ALTER TABLE "desk"."facts" DROP COLUMN "derived_divisor";
  ALTER TABLE "desk"."rights_ends" DROP COLUMN "film";
  ALTER TABLE "desk"."rights_ends" DROP COLUMN "fact";
  ALTER TABLE "desk"."rights_ends" DROP COLUMN "told_at";
  ALTER TABLE "desk"."rights_ends" DROP COLUMN "told";
  DROP TYPE "desk"."enum_facts_comparisons_relation";`)
}
