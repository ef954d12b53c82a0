import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "desk"."waves_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"attribute" varchar,
  	"value" numeric NOT NULL,
  	"by" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "desk"."waves" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"wave" varchar NOT NULL,
  	"plan" jsonb NOT NULL,
  	"sample" boolean DEFAULT false,
  	"plan_hash" varchar,
  	"results" jsonb,
  	"draft_results" jsonb,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "waves_id" integer;
  ALTER TABLE "desk"."waves_goals" ADD CONSTRAINT "waves_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."waves"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "waves_goals_order_idx" ON "desk"."waves_goals" USING btree ("_order");
  CREATE INDEX "waves_goals_parent_id_idx" ON "desk"."waves_goals" USING btree ("_parent_id");
  CREATE INDEX "waves_goals_attribute_idx" ON "desk"."waves_goals" USING btree ("attribute");
  CREATE UNIQUE INDEX "waves_wave_idx" ON "desk"."waves" USING btree ("wave");
  CREATE INDEX "waves_updated_at_idx" ON "desk"."waves" USING btree ("updated_at");
  CREATE INDEX "waves_created_at_idx" ON "desk"."waves" USING btree ("created_at");
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_waves_fk" FOREIGN KEY ("waves_id") REFERENCES "desk"."waves"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_waves_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("waves_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."waves_goals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."waves" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk"."waves_goals" CASCADE;
  DROP TABLE "desk"."waves" CASCADE;
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_waves_fk";
  
  DROP INDEX "desk"."payload_locked_documents_rels_waves_id_idx";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "waves_id";`)
}
