import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "desk"."enum_films_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__films_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__films_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_image_worlds_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__image_worlds_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__image_worlds_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__events_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_series_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__series_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__series_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TABLE "desk"."films" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"film_id" integer,
  	"picture_id" integer,
  	"audio_description_id" integer,
  	"sign_language_id" integer,
  	"is_submitted" boolean DEFAULT false,
  	"city" varchar,
  	"attribute" varchar,
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_films_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."films_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"captions_id" integer,
  	"chapters_id" integer,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."films_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."_films_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_film_id" integer,
  	"version_picture_id" integer,
  	"version_audio_description_id" integer,
  	"version_sign_language_id" integer,
  	"version_is_submitted" boolean DEFAULT false,
  	"version_city" varchar,
  	"version_attribute" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__films_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__films_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_films_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_captions_id" integer,
  	"version_chapters_id" integer,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_films_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."image_worlds_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"city" varchar,
  	"is_downloadable" boolean DEFAULT false
  );
  
  CREATE TABLE "desk"."image_worlds_pictures_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "desk"."image_worlds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_submitted" boolean DEFAULT false,
  	"city" varchar,
  	"attribute" varchar,
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_image_worlds_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."image_worlds_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."image_worlds_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."_image_worlds_v_version_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"city" varchar,
  	"is_downloadable" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "desk"."_image_worlds_v_version_pictures_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_image_worlds_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_is_submitted" boolean DEFAULT false,
  	"version_city" varchar,
  	"version_attribute" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__image_worlds_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__image_worlds_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_image_worlds_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_image_worlds_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" varchar DEFAULT 'Europe/Berlin',
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" varchar DEFAULT 'Europe/Berlin',
  	"is_cancelled" boolean DEFAULT false,
  	"link" varchar,
  	"picture_id" integer,
  	"is_submitted" boolean DEFAULT false,
  	"city" varchar,
  	"attribute" varchar,
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."events_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"venue_name" varchar,
  	"venue_address" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_startsat_tz" varchar DEFAULT 'Europe/Berlin',
  	"version_ends_at" timestamp(3) with time zone,
  	"version_endsat_tz" varchar DEFAULT 'Europe/Berlin',
  	"version_is_cancelled" boolean DEFAULT false,
  	"version_link" varchar,
  	"version_picture_id" integer,
  	"version_is_submitted" boolean DEFAULT false,
  	"version_city" varchar,
  	"version_attribute" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__events_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_events_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_venue_name" varchar,
  	"version_venue_address" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."series_weeks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"starts_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "desk"."series" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_series_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."series_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."series_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."_series_v_version_weeks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"starts_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "desk"."_series_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__series_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__series_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_series_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_series_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."film_files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar NOT NULL,
  	"licence" varchar NOT NULL,
  	"city" varchar,
  	"created_by_id" integer,
  	"state" varchar,
  	"progress_percent" numeric,
  	"notes" jsonb,
  	"media_type" varchar,
  	"width_px" numeric,
  	"height_px" numeric,
  	"duration_seconds" numeric,
  	"has_audio" boolean,
  	"is_widely_playable" boolean,
  	"renditions" jsonb,
  	"poster_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "desk"."film_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"purpose" varchar DEFAULT 'captions' NOT NULL,
  	"language" varchar DEFAULT 'de' NOT NULL,
  	"content" varchar,
  	"notes" jsonb,
  	"city" varchar,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "films_id" integer;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "image_worlds_id" integer;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "events_id" integer;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "series_id" integer;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "film_files_id" integer;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD COLUMN "film_texts_id" integer;
  ALTER TABLE "desk"."films" ADD CONSTRAINT "films_film_id_film_files_id_fk" FOREIGN KEY ("film_id") REFERENCES "desk"."film_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films" ADD CONSTRAINT "films_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films" ADD CONSTRAINT "films_audio_description_id_film_files_id_fk" FOREIGN KEY ("audio_description_id") REFERENCES "desk"."film_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films" ADD CONSTRAINT "films_sign_language_id_film_files_id_fk" FOREIGN KEY ("sign_language_id") REFERENCES "desk"."film_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films" ADD CONSTRAINT "films_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films" ADD CONSTRAINT "films_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films_locales" ADD CONSTRAINT "films_locales_captions_id_film_texts_id_fk" FOREIGN KEY ("captions_id") REFERENCES "desk"."film_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films_locales" ADD CONSTRAINT "films_locales_chapters_id_film_texts_id_fk" FOREIGN KEY ("chapters_id") REFERENCES "desk"."film_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."films_locales" ADD CONSTRAINT "films_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."films"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."films_texts" ADD CONSTRAINT "films_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."films"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_parent_id_films_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."films"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_version_film_id_film_files_id_fk" FOREIGN KEY ("version_film_id") REFERENCES "desk"."film_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_version_picture_id_pictures_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_version_audio_description_id_film_files_id_fk" FOREIGN KEY ("version_audio_description_id") REFERENCES "desk"."film_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_version_sign_language_id_film_files_id_fk" FOREIGN KEY ("version_sign_language_id") REFERENCES "desk"."film_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v" ADD CONSTRAINT "_films_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v_locales" ADD CONSTRAINT "_films_v_locales_version_captions_id_film_texts_id_fk" FOREIGN KEY ("version_captions_id") REFERENCES "desk"."film_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v_locales" ADD CONSTRAINT "_films_v_locales_version_chapters_id_film_texts_id_fk" FOREIGN KEY ("version_chapters_id") REFERENCES "desk"."film_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_films_v_locales" ADD CONSTRAINT "_films_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_films_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_films_v_texts" ADD CONSTRAINT "_films_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."_films_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds_pictures" ADD CONSTRAINT "image_worlds_pictures_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds_pictures" ADD CONSTRAINT "image_worlds_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."image_worlds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds_pictures_locales" ADD CONSTRAINT "image_worlds_pictures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."image_worlds_pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds" ADD CONSTRAINT "image_worlds_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds" ADD CONSTRAINT "image_worlds_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds_locales" ADD CONSTRAINT "image_worlds_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."image_worlds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."image_worlds_texts" ADD CONSTRAINT "image_worlds_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."image_worlds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v_version_pictures" ADD CONSTRAINT "_image_worlds_v_version_pictures_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v_version_pictures" ADD CONSTRAINT "_image_worlds_v_version_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_image_worlds_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v_version_pictures_locales" ADD CONSTRAINT "_image_worlds_v_version_pictures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_image_worlds_v_version_pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v" ADD CONSTRAINT "_image_worlds_v_parent_id_image_worlds_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."image_worlds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v" ADD CONSTRAINT "_image_worlds_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v" ADD CONSTRAINT "_image_worlds_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v_locales" ADD CONSTRAINT "_image_worlds_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_image_worlds_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_image_worlds_v_texts" ADD CONSTRAINT "_image_worlds_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."_image_worlds_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."events" ADD CONSTRAINT "events_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."events" ADD CONSTRAINT "events_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."events" ADD CONSTRAINT "events_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_events_v" ADD CONSTRAINT "_events_v_version_picture_id_pictures_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_events_v" ADD CONSTRAINT "_events_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_events_v" ADD CONSTRAINT "_events_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."series_weeks" ADD CONSTRAINT "series_weeks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."series" ADD CONSTRAINT "series_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."series" ADD CONSTRAINT "series_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."series_locales" ADD CONSTRAINT "series_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."series_texts" ADD CONSTRAINT "series_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_series_v_version_weeks" ADD CONSTRAINT "_series_v_version_weeks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_series_v" ADD CONSTRAINT "_series_v_parent_id_series_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_series_v" ADD CONSTRAINT "_series_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_series_v" ADD CONSTRAINT "_series_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_series_v_locales" ADD CONSTRAINT "_series_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_series_v_texts" ADD CONSTRAINT "_series_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."film_files" ADD CONSTRAINT "film_files_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."film_files" ADD CONSTRAINT "film_files_poster_id_pictures_id_fk" FOREIGN KEY ("poster_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."film_texts" ADD CONSTRAINT "film_texts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "films_film_idx" ON "desk"."films" USING btree ("film_id");
  CREATE INDEX "films_picture_idx" ON "desk"."films" USING btree ("picture_id");
  CREATE INDEX "films_audio_description_idx" ON "desk"."films" USING btree ("audio_description_id");
  CREATE INDEX "films_sign_language_idx" ON "desk"."films" USING btree ("sign_language_id");
  CREATE INDEX "films_is_submitted_idx" ON "desk"."films" USING btree ("is_submitted");
  CREATE INDEX "films_city_idx" ON "desk"."films" USING btree ("city");
  CREATE INDEX "films_attribute_idx" ON "desk"."films" USING btree ("attribute");
  CREATE INDEX "films_created_by_idx" ON "desk"."films" USING btree ("created_by_id");
  CREATE INDEX "films_changed_by_idx" ON "desk"."films" USING btree ("changed_by_id");
  CREATE INDEX "films_content_key_idx" ON "desk"."films" USING btree ("content_key");
  CREATE INDEX "films_updated_at_idx" ON "desk"."films" USING btree ("updated_at");
  CREATE INDEX "films_created_at_idx" ON "desk"."films" USING btree ("created_at");
  CREATE INDEX "films__status_idx" ON "desk"."films" USING btree ("_status");
  CREATE INDEX "films_captions_idx" ON "desk"."films_locales" USING btree ("captions_id","_locale");
  CREATE INDEX "films_chapters_idx" ON "desk"."films_locales" USING btree ("chapters_id","_locale");
  CREATE INDEX "films_slug_idx" ON "desk"."films_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "films_locales_locale_parent_id_unique" ON "desk"."films_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "films_texts_order_parent" ON "desk"."films_texts" USING btree ("order","parent_id");
  CREATE INDEX "films_texts_text_idx" ON "desk"."films_texts" USING btree ("text");
  CREATE INDEX "_films_v_parent_idx" ON "desk"."_films_v" USING btree ("parent_id");
  CREATE INDEX "_films_v_version_version_film_idx" ON "desk"."_films_v" USING btree ("version_film_id");
  CREATE INDEX "_films_v_version_version_picture_idx" ON "desk"."_films_v" USING btree ("version_picture_id");
  CREATE INDEX "_films_v_version_version_audio_description_idx" ON "desk"."_films_v" USING btree ("version_audio_description_id");
  CREATE INDEX "_films_v_version_version_sign_language_idx" ON "desk"."_films_v" USING btree ("version_sign_language_id");
  CREATE INDEX "_films_v_version_version_is_submitted_idx" ON "desk"."_films_v" USING btree ("version_is_submitted");
  CREATE INDEX "_films_v_version_version_city_idx" ON "desk"."_films_v" USING btree ("version_city");
  CREATE INDEX "_films_v_version_version_attribute_idx" ON "desk"."_films_v" USING btree ("version_attribute");
  CREATE INDEX "_films_v_version_version_created_by_idx" ON "desk"."_films_v" USING btree ("version_created_by_id");
  CREATE INDEX "_films_v_version_version_changed_by_idx" ON "desk"."_films_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_films_v_version_version_content_key_idx" ON "desk"."_films_v" USING btree ("version_content_key");
  CREATE INDEX "_films_v_version_version_updated_at_idx" ON "desk"."_films_v" USING btree ("version_updated_at");
  CREATE INDEX "_films_v_version_version_created_at_idx" ON "desk"."_films_v" USING btree ("version_created_at");
  CREATE INDEX "_films_v_version_version__status_idx" ON "desk"."_films_v" USING btree ("version__status");
  CREATE INDEX "_films_v_created_at_idx" ON "desk"."_films_v" USING btree ("created_at");
  CREATE INDEX "_films_v_updated_at_idx" ON "desk"."_films_v" USING btree ("updated_at");
  CREATE INDEX "_films_v_snapshot_idx" ON "desk"."_films_v" USING btree ("snapshot");
  CREATE INDEX "_films_v_published_locale_idx" ON "desk"."_films_v" USING btree ("published_locale");
  CREATE INDEX "_films_v_latest_idx" ON "desk"."_films_v" USING btree ("latest");
  CREATE INDEX "_films_v_autosave_idx" ON "desk"."_films_v" USING btree ("autosave");
  CREATE INDEX "_films_v_version_version_captions_idx" ON "desk"."_films_v_locales" USING btree ("version_captions_id","_locale");
  CREATE INDEX "_films_v_version_version_chapters_idx" ON "desk"."_films_v_locales" USING btree ("version_chapters_id","_locale");
  CREATE INDEX "_films_v_version_version_slug_idx" ON "desk"."_films_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_films_v_locales_locale_parent_id_unique" ON "desk"."_films_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_films_v_texts_order_parent" ON "desk"."_films_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "image_worlds_pictures_order_idx" ON "desk"."image_worlds_pictures" USING btree ("_order");
  CREATE INDEX "image_worlds_pictures_parent_id_idx" ON "desk"."image_worlds_pictures" USING btree ("_parent_id");
  CREATE INDEX "image_worlds_pictures_picture_idx" ON "desk"."image_worlds_pictures" USING btree ("picture_id");
  CREATE INDEX "image_worlds_pictures_city_idx" ON "desk"."image_worlds_pictures" USING btree ("city");
  CREATE UNIQUE INDEX "image_worlds_pictures_locales_locale_parent_id_unique" ON "desk"."image_worlds_pictures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "image_worlds_is_submitted_idx" ON "desk"."image_worlds" USING btree ("is_submitted");
  CREATE INDEX "image_worlds_city_idx" ON "desk"."image_worlds" USING btree ("city");
  CREATE INDEX "image_worlds_attribute_idx" ON "desk"."image_worlds" USING btree ("attribute");
  CREATE INDEX "image_worlds_created_by_idx" ON "desk"."image_worlds" USING btree ("created_by_id");
  CREATE INDEX "image_worlds_changed_by_idx" ON "desk"."image_worlds" USING btree ("changed_by_id");
  CREATE INDEX "image_worlds_content_key_idx" ON "desk"."image_worlds" USING btree ("content_key");
  CREATE INDEX "image_worlds_updated_at_idx" ON "desk"."image_worlds" USING btree ("updated_at");
  CREATE INDEX "image_worlds_created_at_idx" ON "desk"."image_worlds" USING btree ("created_at");
  CREATE INDEX "image_worlds__status_idx" ON "desk"."image_worlds" USING btree ("_status");
  CREATE INDEX "image_worlds_slug_idx" ON "desk"."image_worlds_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "image_worlds_locales_locale_parent_id_unique" ON "desk"."image_worlds_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "image_worlds_texts_order_parent" ON "desk"."image_worlds_texts" USING btree ("order","parent_id");
  CREATE INDEX "image_worlds_texts_text_idx" ON "desk"."image_worlds_texts" USING btree ("text");
  CREATE INDEX "_image_worlds_v_version_pictures_order_idx" ON "desk"."_image_worlds_v_version_pictures" USING btree ("_order");
  CREATE INDEX "_image_worlds_v_version_pictures_parent_id_idx" ON "desk"."_image_worlds_v_version_pictures" USING btree ("_parent_id");
  CREATE INDEX "_image_worlds_v_version_pictures_picture_idx" ON "desk"."_image_worlds_v_version_pictures" USING btree ("picture_id");
  CREATE INDEX "_image_worlds_v_version_pictures_city_idx" ON "desk"."_image_worlds_v_version_pictures" USING btree ("city");
  CREATE UNIQUE INDEX "_image_worlds_v_version_pictures_locales_locale_parent_id_un" ON "desk"."_image_worlds_v_version_pictures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_image_worlds_v_parent_idx" ON "desk"."_image_worlds_v" USING btree ("parent_id");
  CREATE INDEX "_image_worlds_v_version_version_is_submitted_idx" ON "desk"."_image_worlds_v" USING btree ("version_is_submitted");
  CREATE INDEX "_image_worlds_v_version_version_city_idx" ON "desk"."_image_worlds_v" USING btree ("version_city");
  CREATE INDEX "_image_worlds_v_version_version_attribute_idx" ON "desk"."_image_worlds_v" USING btree ("version_attribute");
  CREATE INDEX "_image_worlds_v_version_version_created_by_idx" ON "desk"."_image_worlds_v" USING btree ("version_created_by_id");
  CREATE INDEX "_image_worlds_v_version_version_changed_by_idx" ON "desk"."_image_worlds_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_image_worlds_v_version_version_content_key_idx" ON "desk"."_image_worlds_v" USING btree ("version_content_key");
  CREATE INDEX "_image_worlds_v_version_version_updated_at_idx" ON "desk"."_image_worlds_v" USING btree ("version_updated_at");
  CREATE INDEX "_image_worlds_v_version_version_created_at_idx" ON "desk"."_image_worlds_v" USING btree ("version_created_at");
  CREATE INDEX "_image_worlds_v_version_version__status_idx" ON "desk"."_image_worlds_v" USING btree ("version__status");
  CREATE INDEX "_image_worlds_v_created_at_idx" ON "desk"."_image_worlds_v" USING btree ("created_at");
  CREATE INDEX "_image_worlds_v_updated_at_idx" ON "desk"."_image_worlds_v" USING btree ("updated_at");
  CREATE INDEX "_image_worlds_v_snapshot_idx" ON "desk"."_image_worlds_v" USING btree ("snapshot");
  CREATE INDEX "_image_worlds_v_published_locale_idx" ON "desk"."_image_worlds_v" USING btree ("published_locale");
  CREATE INDEX "_image_worlds_v_latest_idx" ON "desk"."_image_worlds_v" USING btree ("latest");
  CREATE INDEX "_image_worlds_v_autosave_idx" ON "desk"."_image_worlds_v" USING btree ("autosave");
  CREATE INDEX "_image_worlds_v_version_version_slug_idx" ON "desk"."_image_worlds_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_image_worlds_v_locales_locale_parent_id_unique" ON "desk"."_image_worlds_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_image_worlds_v_texts_order_parent" ON "desk"."_image_worlds_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_starts_at_idx" ON "desk"."events" USING btree ("starts_at");
  CREATE INDEX "events_ends_at_idx" ON "desk"."events" USING btree ("ends_at");
  CREATE INDEX "events_picture_idx" ON "desk"."events" USING btree ("picture_id");
  CREATE INDEX "events_is_submitted_idx" ON "desk"."events" USING btree ("is_submitted");
  CREATE INDEX "events_city_idx" ON "desk"."events" USING btree ("city");
  CREATE INDEX "events_attribute_idx" ON "desk"."events" USING btree ("attribute");
  CREATE INDEX "events_created_by_idx" ON "desk"."events" USING btree ("created_by_id");
  CREATE INDEX "events_changed_by_idx" ON "desk"."events" USING btree ("changed_by_id");
  CREATE INDEX "events_content_key_idx" ON "desk"."events" USING btree ("content_key");
  CREATE INDEX "events_updated_at_idx" ON "desk"."events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "desk"."events" USING btree ("created_at");
  CREATE INDEX "events__status_idx" ON "desk"."events" USING btree ("_status");
  CREATE INDEX "events_slug_idx" ON "desk"."events_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "desk"."events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_texts_order_parent" ON "desk"."events_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_texts_text_idx" ON "desk"."events_texts" USING btree ("text");
  CREATE INDEX "_events_v_parent_idx" ON "desk"."_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "desk"."_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_ends_at_idx" ON "desk"."_events_v" USING btree ("version_ends_at");
  CREATE INDEX "_events_v_version_version_picture_idx" ON "desk"."_events_v" USING btree ("version_picture_id");
  CREATE INDEX "_events_v_version_version_is_submitted_idx" ON "desk"."_events_v" USING btree ("version_is_submitted");
  CREATE INDEX "_events_v_version_version_city_idx" ON "desk"."_events_v" USING btree ("version_city");
  CREATE INDEX "_events_v_version_version_attribute_idx" ON "desk"."_events_v" USING btree ("version_attribute");
  CREATE INDEX "_events_v_version_version_created_by_idx" ON "desk"."_events_v" USING btree ("version_created_by_id");
  CREATE INDEX "_events_v_version_version_changed_by_idx" ON "desk"."_events_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_events_v_version_version_content_key_idx" ON "desk"."_events_v" USING btree ("version_content_key");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "desk"."_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "desk"."_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "desk"."_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "desk"."_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "desk"."_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "desk"."_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "desk"."_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "desk"."_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "desk"."_events_v" USING btree ("autosave");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "desk"."_events_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "desk"."_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_texts_order_parent" ON "desk"."_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "series_weeks_order_idx" ON "desk"."series_weeks" USING btree ("_order");
  CREATE INDEX "series_weeks_parent_id_idx" ON "desk"."series_weeks" USING btree ("_parent_id");
  CREATE INDEX "series_created_by_idx" ON "desk"."series" USING btree ("created_by_id");
  CREATE INDEX "series_changed_by_idx" ON "desk"."series" USING btree ("changed_by_id");
  CREATE INDEX "series_content_key_idx" ON "desk"."series" USING btree ("content_key");
  CREATE INDEX "series_updated_at_idx" ON "desk"."series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "desk"."series" USING btree ("created_at");
  CREATE INDEX "series__status_idx" ON "desk"."series" USING btree ("_status");
  CREATE INDEX "series_slug_idx" ON "desk"."series_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "series_locales_locale_parent_id_unique" ON "desk"."series_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "series_texts_order_parent" ON "desk"."series_texts" USING btree ("order","parent_id");
  CREATE INDEX "series_texts_text_idx" ON "desk"."series_texts" USING btree ("text");
  CREATE INDEX "_series_v_version_weeks_order_idx" ON "desk"."_series_v_version_weeks" USING btree ("_order");
  CREATE INDEX "_series_v_version_weeks_parent_id_idx" ON "desk"."_series_v_version_weeks" USING btree ("_parent_id");
  CREATE INDEX "_series_v_parent_idx" ON "desk"."_series_v" USING btree ("parent_id");
  CREATE INDEX "_series_v_version_version_created_by_idx" ON "desk"."_series_v" USING btree ("version_created_by_id");
  CREATE INDEX "_series_v_version_version_changed_by_idx" ON "desk"."_series_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_series_v_version_version_content_key_idx" ON "desk"."_series_v" USING btree ("version_content_key");
  CREATE INDEX "_series_v_version_version_updated_at_idx" ON "desk"."_series_v" USING btree ("version_updated_at");
  CREATE INDEX "_series_v_version_version_created_at_idx" ON "desk"."_series_v" USING btree ("version_created_at");
  CREATE INDEX "_series_v_version_version__status_idx" ON "desk"."_series_v" USING btree ("version__status");
  CREATE INDEX "_series_v_created_at_idx" ON "desk"."_series_v" USING btree ("created_at");
  CREATE INDEX "_series_v_updated_at_idx" ON "desk"."_series_v" USING btree ("updated_at");
  CREATE INDEX "_series_v_snapshot_idx" ON "desk"."_series_v" USING btree ("snapshot");
  CREATE INDEX "_series_v_published_locale_idx" ON "desk"."_series_v" USING btree ("published_locale");
  CREATE INDEX "_series_v_latest_idx" ON "desk"."_series_v" USING btree ("latest");
  CREATE INDEX "_series_v_autosave_idx" ON "desk"."_series_v" USING btree ("autosave");
  CREATE INDEX "_series_v_version_version_slug_idx" ON "desk"."_series_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_series_v_locales_locale_parent_id_unique" ON "desk"."_series_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_series_v_texts_order_parent" ON "desk"."_series_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "film_files_city_idx" ON "desk"."film_files" USING btree ("city");
  CREATE INDEX "film_files_created_by_idx" ON "desk"."film_files" USING btree ("created_by_id");
  CREATE INDEX "film_files_state_idx" ON "desk"."film_files" USING btree ("state");
  CREATE INDEX "film_files_poster_idx" ON "desk"."film_files" USING btree ("poster_id");
  CREATE INDEX "film_files_updated_at_idx" ON "desk"."film_files" USING btree ("updated_at");
  CREATE INDEX "film_files_created_at_idx" ON "desk"."film_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "film_files_filename_idx" ON "desk"."film_files" USING btree ("filename");
  CREATE INDEX "film_texts_purpose_idx" ON "desk"."film_texts" USING btree ("purpose");
  CREATE INDEX "film_texts_language_idx" ON "desk"."film_texts" USING btree ("language");
  CREATE INDEX "film_texts_city_idx" ON "desk"."film_texts" USING btree ("city");
  CREATE INDEX "film_texts_created_by_idx" ON "desk"."film_texts" USING btree ("created_by_id");
  CREATE INDEX "film_texts_updated_at_idx" ON "desk"."film_texts" USING btree ("updated_at");
  CREATE INDEX "film_texts_created_at_idx" ON "desk"."film_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "film_texts_filename_idx" ON "desk"."film_texts" USING btree ("filename");
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_films_fk" FOREIGN KEY ("films_id") REFERENCES "desk"."films"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_image_worlds_fk" FOREIGN KEY ("image_worlds_id") REFERENCES "desk"."image_worlds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "desk"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "desk"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_film_files_fk" FOREIGN KEY ("film_files_id") REFERENCES "desk"."film_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_film_texts_fk" FOREIGN KEY ("film_texts_id") REFERENCES "desk"."film_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_films_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("films_id");
  CREATE INDEX "payload_locked_documents_rels_image_worlds_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("image_worlds_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_film_files_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("film_files_id");
  CREATE INDEX "payload_locked_documents_rels_film_texts_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("film_texts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk"."films" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."films_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."films_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_films_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_films_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_films_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."image_worlds_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."image_worlds_pictures_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."image_worlds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."image_worlds_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."image_worlds_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_image_worlds_v_version_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_image_worlds_v_version_pictures_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_image_worlds_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_image_worlds_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_image_worlds_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."events_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."events_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_events_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_events_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_events_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."series_weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."series" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."series_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."series_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_series_v_version_weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_series_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_series_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."_series_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."film_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk"."film_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk"."films" CASCADE;
  DROP TABLE "desk"."films_locales" CASCADE;
  DROP TABLE "desk"."films_texts" CASCADE;
  DROP TABLE "desk"."_films_v" CASCADE;
  DROP TABLE "desk"."_films_v_locales" CASCADE;
  DROP TABLE "desk"."_films_v_texts" CASCADE;
  DROP TABLE "desk"."image_worlds_pictures" CASCADE;
  DROP TABLE "desk"."image_worlds_pictures_locales" CASCADE;
  DROP TABLE "desk"."image_worlds" CASCADE;
  DROP TABLE "desk"."image_worlds_locales" CASCADE;
  DROP TABLE "desk"."image_worlds_texts" CASCADE;
  DROP TABLE "desk"."_image_worlds_v_version_pictures" CASCADE;
  DROP TABLE "desk"."_image_worlds_v_version_pictures_locales" CASCADE;
  DROP TABLE "desk"."_image_worlds_v" CASCADE;
  DROP TABLE "desk"."_image_worlds_v_locales" CASCADE;
  DROP TABLE "desk"."_image_worlds_v_texts" CASCADE;
  DROP TABLE "desk"."events" CASCADE;
  DROP TABLE "desk"."events_locales" CASCADE;
  DROP TABLE "desk"."events_texts" CASCADE;
  DROP TABLE "desk"."_events_v" CASCADE;
  DROP TABLE "desk"."_events_v_locales" CASCADE;
  DROP TABLE "desk"."_events_v_texts" CASCADE;
  DROP TABLE "desk"."series_weeks" CASCADE;
  DROP TABLE "desk"."series" CASCADE;
  DROP TABLE "desk"."series_locales" CASCADE;
  DROP TABLE "desk"."series_texts" CASCADE;
  DROP TABLE "desk"."_series_v_version_weeks" CASCADE;
  DROP TABLE "desk"."_series_v" CASCADE;
  DROP TABLE "desk"."_series_v_locales" CASCADE;
  DROP TABLE "desk"."_series_v_texts" CASCADE;
  DROP TABLE "desk"."film_files" CASCADE;
  DROP TABLE "desk"."film_texts" CASCADE;
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_films_fk";
  
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_image_worlds_fk";
  
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_events_fk";
  
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_series_fk";
  
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_film_files_fk";
  
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_film_texts_fk";
  
  DROP INDEX "desk"."payload_locked_documents_rels_films_id_idx";
  DROP INDEX "desk"."payload_locked_documents_rels_image_worlds_id_idx";
  DROP INDEX "desk"."payload_locked_documents_rels_events_id_idx";
  DROP INDEX "desk"."payload_locked_documents_rels_series_id_idx";
  DROP INDEX "desk"."payload_locked_documents_rels_film_files_id_idx";
  DROP INDEX "desk"."payload_locked_documents_rels_film_texts_id_idx";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "films_id";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "image_worlds_id";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "events_id";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "series_id";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "film_files_id";
  ALTER TABLE "desk"."payload_locked_documents_rels" DROP COLUMN "film_texts_id";
  DROP TYPE "desk"."enum_films_status";
  DROP TYPE "desk"."enum__films_v_version_status";
  DROP TYPE "desk"."enum__films_v_published_locale";
  DROP TYPE "desk"."enum_image_worlds_status";
  DROP TYPE "desk"."enum__image_worlds_v_version_status";
  DROP TYPE "desk"."enum__image_worlds_v_published_locale";
  DROP TYPE "desk"."enum_events_status";
  DROP TYPE "desk"."enum__events_v_version_status";
  DROP TYPE "desk"."enum__events_v_published_locale";
  DROP TYPE "desk"."enum_series_status";
  DROP TYPE "desk"."enum__series_v_version_status";
  DROP TYPE "desk"."enum__series_v_published_locale";`)
}
