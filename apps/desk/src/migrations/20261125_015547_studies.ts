import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "desk"."studies_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"name_de" varchar,
  	"name_en" varchar,
  	"name_zh" varchar,
  	"name_nl" varchar,
  	"name_tr" varchar,
  	"name_pl" varchar
  );
  
  CREATE TABLE "desk"."studies_sectors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"name_de" varchar,
  	"name_en" varchar,
  	"name_zh" varchar,
  	"name_nl" varchar,
  	"name_tr" varchar,
  	"name_pl" varchar
  );
  
  CREATE TABLE "desk"."studies_open_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"question_de" varchar,
  	"question_en" varchar,
  	"question_zh" varchar,
  	"question_nl" varchar,
  	"question_tr" varchar,
  	"question_pl" varchar
  );
  
  CREATE TABLE "desk"."studies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"study" varchar DEFAULT 'image' NOT NULL,
  	"introduction_de" varchar,
  	"introduction_en" varchar,
  	"introduction_zh" varchar,
  	"introduction_nl" varchar,
  	"introduction_tr" varchar,
  	"introduction_pl" varchar,
  	"closing_de" varchar,
  	"closing_en" varchar,
  	"closing_zh" varchar,
  	"closing_nl" varchar,
  	"closing_tr" varchar,
  	"closing_pl" varchar,
  	"scale" varchar DEFAULT 'semanticDifferential' NOT NULL,
  	"battery_question_de" varchar,
  	"battery_question_en" varchar,
  	"battery_question_zh" varchar,
  	"battery_question_nl" varchar,
  	"battery_question_tr" varchar,
  	"battery_question_pl" varchar,
  	"offers_dont_know" boolean DEFAULT true,
  	"asks_age" boolean DEFAULT false,
  	"asks_sex" boolean DEFAULT false,
  	"asks_overall" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."studies_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."waves_setting_quotas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"cell" varchar,
  	"target" numeric
  );
  
  CREATE TABLE "desk"."waves_setting_margins_shares" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" varchar,
  	"percent" numeric
  );
  
  CREATE TABLE "desk"."waves_setting_margins" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "desk"."waves_setting_equivalences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "desk"."waves_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "desk"."waves" ALTER COLUMN "plan" DROP NOT NULL;
  ALTER TABLE "desk"."waves" ADD COLUMN "study_id" integer;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_from" timestamp(3) with time zone;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_until" timestamp(3) with time zone;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_open_link" boolean DEFAULT false;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_sample_kind" varchar DEFAULT 'quota';
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_frame" varchar;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_size" numeric DEFAULT 700;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_smallest_change" numeric DEFAULT 0.3;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_power_percent" numeric DEFAULT 80;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_weight_source" varchar;
  ALTER TABLE "desk"."waves" ADD COLUMN "setting_weight_cap" numeric;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "studies_id" integer;
  ALTER TABLE "desk"."studies_regions" ADD CONSTRAINT "studies_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."studies_sectors" ADD CONSTRAINT "studies_sectors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."studies_open_questions" ADD CONSTRAINT "studies_open_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."studies_texts" ADD CONSTRAINT "studies_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."waves_setting_quotas" ADD CONSTRAINT "waves_setting_quotas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."waves"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."waves_setting_margins_shares" ADD CONSTRAINT "waves_setting_margins_shares_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."waves_setting_margins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."waves_setting_margins" ADD CONSTRAINT "waves_setting_margins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."waves"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."waves_setting_equivalences" ADD CONSTRAINT "waves_setting_equivalences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."waves"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."waves_texts" ADD CONSTRAINT "waves_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."waves"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "studies_regions_order_idx" ON "desk"."studies_regions" USING btree ("_order");
  CREATE INDEX "studies_regions_parent_id_idx" ON "desk"."studies_regions" USING btree ("_parent_id");
  CREATE INDEX "studies_sectors_order_idx" ON "desk"."studies_sectors" USING btree ("_order");
  CREATE INDEX "studies_sectors_parent_id_idx" ON "desk"."studies_sectors" USING btree ("_parent_id");
  CREATE INDEX "studies_open_questions_order_idx" ON "desk"."studies_open_questions" USING btree ("_order");
  CREATE INDEX "studies_open_questions_parent_id_idx" ON "desk"."studies_open_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "studies_study_idx" ON "desk"."studies" USING btree ("study");
  CREATE INDEX "studies_scale_idx" ON "desk"."studies" USING btree ("scale");
  CREATE INDEX "studies_updated_at_idx" ON "desk"."studies" USING btree ("updated_at");
  CREATE INDEX "studies_created_at_idx" ON "desk"."studies" USING btree ("created_at");
  CREATE INDEX "studies_texts_order_parent" ON "desk"."studies_texts" USING btree ("order","parent_id");
  CREATE INDEX "studies_texts_text_idx" ON "desk"."studies_texts" USING btree ("text");
  CREATE INDEX "waves_setting_quotas_order_idx" ON "desk"."waves_setting_quotas" USING btree ("_order");
  CREATE INDEX "waves_setting_quotas_parent_id_idx" ON "desk"."waves_setting_quotas" USING btree ("_parent_id");
  CREATE INDEX "waves_setting_margins_shares_order_idx" ON "desk"."waves_setting_margins_shares" USING btree ("_order");
  CREATE INDEX "waves_setting_margins_shares_parent_id_idx" ON "desk"."waves_setting_margins_shares" USING btree ("_parent_id");
  CREATE INDEX "waves_setting_margins_order_idx" ON "desk"."waves_setting_margins" USING btree ("_order");
  CREATE INDEX "waves_setting_margins_parent_id_idx" ON "desk"."waves_setting_margins" USING btree ("_parent_id");
  CREATE INDEX "waves_setting_equivalences_order_idx" ON "desk"."waves_setting_equivalences" USING btree ("_order");
  CREATE INDEX "waves_setting_equivalences_parent_id_idx" ON "desk"."waves_setting_equivalences" USING btree ("_parent_id");
  CREATE INDEX "waves_texts_order_parent" ON "desk"."waves_texts" USING btree ("order","parent_id");
  ALTER TABLE "desk"."waves" ADD CONSTRAINT "waves_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "desk"."studies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_studies_fk" FOREIGN KEY ("studies_id") REFERENCES "desk"."studies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "waves_study_idx" ON "desk"."waves" USING btree ("study_id");
  CREATE INDEX "waves_setting_setting_sample_kind_idx" ON "desk"."waves" USING btree ("setting_sample_kind");
  CREATE INDEX "payload_locked_documents_rels_studies_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("studies_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."studies_regions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."studies_sectors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."studies_open_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."studies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."studies_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waves_setting_quotas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waves_setting_margins_shares" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waves_setting_margins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waves_setting_equivalences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waves_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk"."studies_regions" CASCADE;
  DROP TABLE "desk"."studies_sectors" CASCADE;
  DROP TABLE "desk"."studies_open_questions" CASCADE;
  DROP TABLE "desk"."studies" CASCADE;
  DROP TABLE "desk"."studies_texts" CASCADE;
  DROP TABLE "desk"."waves_setting_quotas" CASCADE;
  DROP TABLE "desk"."waves_setting_margins_shares" CASCADE;
  DROP TABLE "desk"."waves_setting_margins" CASCADE;
  DROP TABLE "desk"."waves_setting_equivalences" CASCADE;
  DROP TABLE "desk"."waves_texts" CASCADE;
  ALTER TABLE "desk"."waves" DROP CONSTRAINT "waves_study_id_studies_id_fk";
  
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_studies_fk";
  
  DROP INDEX "desk"."waves_study_idx";
  DROP INDEX "desk"."waves_setting_setting_sample_kind_idx";
  DROP INDEX "desk"."payload_locked_documents_rels_studies_id_idx";
  ALTER TABLE "desk"."waves" ALTER COLUMN "plan" SET NOT NULL;
  ALTER TABLE "desk"."waves" DROP COLUMN "study_id";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_from";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_until";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_open_link";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_sample_kind";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_frame";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_size";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_smallest_change";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_power_percent";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_weight_source";
  ALTER TABLE "desk"."waves" DROP COLUMN "setting_weight_cap";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "studies_id";`)
}
