import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "desk"."enum_facts_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "desk"."enum_facts_hedge" AS ENUM('done', 'underConstruction', 'planned', 'estimated');
  CREATE TABLE "desk"."pictures_persons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"until" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "desk"."pictures_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."facts_values" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric NOT NULL,
  	"date" varchar,
  	"method" varchar
  );
  
  CREATE TABLE "desk"."facts_confirmations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person" varchar,
  	"reason" varchar,
  	"found" varchar,
  	"at" varchar
  );
  
  CREATE TABLE "desk"."facts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"topic" varchar,
  	"unit" varchar NOT NULL,
  	"definition" varchar NOT NULL,
  	"perimeter" varchar NOT NULL,
  	"source_publisher" varchar,
  	"source_title" varchar NOT NULL,
  	"source_address" varchar NOT NULL,
  	"source_retrieved" varchar,
  	"source_record" varchar,
  	"claims_de" varchar,
  	"claims_en" varchar,
  	"claims_zh" varchar,
  	"confidence" "desk"."enum_facts_confidence" DEFAULT 'medium' NOT NULL,
  	"hedge" "desk"."enum_facts_hedge" DEFAULT 'done' NOT NULL,
  	"owner" varchar,
  	"valid_until" varchar,
  	"review_on" varchar,
  	"client" varchar,
  	"counter_evidence" varchar,
  	"confirmation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."approvals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"part" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"reason" varchar,
  	"version" varchar NOT NULL,
  	"approved_at" timestamp(3) with time zone NOT NULL,
  	"edited_at" timestamp(3) with time zone,
  	"authors" jsonb,
  	"released_at" timestamp(3) with time zone,
  	"superseded_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."waivers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"rule" varchar NOT NULL,
  	"place" varchar,
  	"person" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"waived_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."edits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"part" varchar NOT NULL,
  	"field" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"edited_at" timestamp(3) with time zone NOT NULL,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."rights_ends" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"picture" varchar NOT NULL,
  	"ended_at" timestamp(3) with time zone NOT NULL,
  	"done_at" timestamp(3) with time zone NOT NULL,
  	"documents" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."remakes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"cause" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"settled_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "desk"."pictures" ADD COLUMN "holder" varchar;
  ALTER TABLE "desk"."pictures" ADD COLUMN "licence_until" timestamp(3) with time zone;
  ALTER TABLE "desk"."pictures" ADD COLUMN "is_restricted" boolean DEFAULT false;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "facts_id" integer;
  ALTER TABLE "desk"."pictures_persons" ADD CONSTRAINT "pictures_persons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."pictures_texts" ADD CONSTRAINT "pictures_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."facts_values" ADD CONSTRAINT "facts_values_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."facts_confirmations" ADD CONSTRAINT "facts_confirmations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."facts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pictures_persons_order_idx" ON "desk"."pictures_persons" USING btree ("_order");
  CREATE INDEX "pictures_persons_parent_id_idx" ON "desk"."pictures_persons" USING btree ("_parent_id");
  CREATE INDEX "pictures_texts_order_parent" ON "desk"."pictures_texts" USING btree ("order","parent_id");
  CREATE INDEX "pictures_texts_text_idx" ON "desk"."pictures_texts" USING btree ("text");
  CREATE INDEX "facts_values_order_idx" ON "desk"."facts_values" USING btree ("_order");
  CREATE INDEX "facts_values_parent_id_idx" ON "desk"."facts_values" USING btree ("_parent_id");
  CREATE INDEX "facts_confirmations_order_idx" ON "desk"."facts_confirmations" USING btree ("_order");
  CREATE INDEX "facts_confirmations_parent_id_idx" ON "desk"."facts_confirmations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "facts_key_idx" ON "desk"."facts" USING btree ("key");
  CREATE INDEX "facts_updated_at_idx" ON "desk"."facts" USING btree ("updated_at");
  CREATE INDEX "facts_created_at_idx" ON "desk"."facts" USING btree ("created_at");
  CREATE INDEX "approvals_document_idx" ON "desk"."approvals" USING btree ("document");
  CREATE INDEX "approvals_updated_at_idx" ON "desk"."approvals" USING btree ("updated_at");
  CREATE INDEX "approvals_created_at_idx" ON "desk"."approvals" USING btree ("created_at");
  CREATE INDEX "waivers_document_idx" ON "desk"."waivers" USING btree ("document");
  CREATE INDEX "waivers_updated_at_idx" ON "desk"."waivers" USING btree ("updated_at");
  CREATE INDEX "waivers_created_at_idx" ON "desk"."waivers" USING btree ("created_at");
  CREATE INDEX "edits_document_idx" ON "desk"."edits" USING btree ("document");
  CREATE INDEX "edits_updated_at_idx" ON "desk"."edits" USING btree ("updated_at");
  CREATE INDEX "edits_created_at_idx" ON "desk"."edits" USING btree ("created_at");
  CREATE INDEX "rights_ends_picture_idx" ON "desk"."rights_ends" USING btree ("picture");
  CREATE INDEX "rights_ends_updated_at_idx" ON "desk"."rights_ends" USING btree ("updated_at");
  CREATE INDEX "rights_ends_created_at_idx" ON "desk"."rights_ends" USING btree ("created_at");
  CREATE INDEX "remakes_cause_idx" ON "desk"."remakes" USING btree ("cause");
  CREATE INDEX "remakes_settled_at_idx" ON "desk"."remakes" USING btree ("settled_at");
  CREATE INDEX "remakes_updated_at_idx" ON "desk"."remakes" USING btree ("updated_at");
  CREATE INDEX "remakes_created_at_idx" ON "desk"."remakes" USING btree ("created_at");
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_facts_fk" FOREIGN KEY ("facts_id") REFERENCES "desk"."facts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_facts_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("facts_id");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."pictures_persons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."pictures_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."facts_values" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."facts_confirmations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."facts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."approvals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waivers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."edits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."rights_ends" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."remakes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk"."pictures_persons" CASCADE;
  DROP TABLE "desk"."pictures_texts" CASCADE;
  DROP TABLE "desk"."facts_values" CASCADE;
  DROP TABLE "desk"."facts_confirmations" CASCADE;
  DROP TABLE "desk"."facts" CASCADE;
  DROP TABLE "desk"."approvals" CASCADE;
  DROP TABLE "desk"."waivers" CASCADE;
  DROP TABLE "desk"."edits" CASCADE;
  DROP TABLE "desk"."rights_ends" CASCADE;
  DROP TABLE "desk"."remakes" CASCADE;
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_facts_fk";
  
  DROP INDEX "desk"."payload_locked_documents_rels_facts_id_idx";
  ALTER TABLE "desk"."pictures" DROP COLUMN "holder";
  ALTER TABLE "desk"."pictures" DROP COLUMN "licence_until";
  ALTER TABLE "desk"."pictures" DROP COLUMN "is_restricted";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "facts_id";
  DROP TYPE "desk"."enum_facts_confidence";
  DROP TYPE "desk"."enum_facts_hedge";`);
}
