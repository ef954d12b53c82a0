import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "desk"."_locales" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__stories_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_cities_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__cities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__cities_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_press_releases_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__press_releases_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__press_releases_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_pages_purpose" AS ENUM('about', 'contact', 'imprint', 'privacy', 'accessibility', 'other');
  CREATE TYPE "desk"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__pages_v_version_purpose" AS ENUM('about', 'contact', 'imprint', 'privacy', 'accessibility', 'other');
  CREATE TYPE "desk"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "desk"."enum__pages_v_published_locale" AS ENUM('de', 'en', 'zh');
  CREATE TYPE "desk"."enum_users_role" AS ENUM('administrator', 'office', 'cityEditor', 'agency', 'partner', 'juror', 'reader');
  CREATE TABLE "desk"."stories" (
  	"id" serial PRIMARY KEY NOT NULL,
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
  	"_status" "desk"."enum_stories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."stories_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."stories_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."_stories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
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
  	"version__status" "desk"."enum__stories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__stories_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_stories_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_stories_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desk"."cities_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar
  );
  
  CREATE TABLE "desk"."cities" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"is_submitted" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_cities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."cities_locales" (
  	"name" varchar,
  	"teaser" varchar,
  	"portrait" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "desk"."_cities_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "desk"."_cities_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" varchar,
  	"version_picture_id" integer,
  	"version_is_submitted" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__cities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__cities_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_cities_v_locales" (
  	"version_name" varchar,
  	"version_teaser" varchar,
  	"version_portrait" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."press_releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_submitted" boolean DEFAULT false,
  	"embargo_until" timestamp(3) with time zone,
  	"city" varchar,
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_press_releases_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."press_releases_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"body" jsonb,
  	"contact" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_press_releases_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_is_submitted" boolean DEFAULT false,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_city" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__press_releases_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__press_releases_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_press_releases_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_contact" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"purpose" "desk"."enum_pages_purpose" DEFAULT 'other',
  	"published_at" timestamp(3) with time zone,
  	"go_live_at" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"changed_by_id" integer,
  	"content_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "desk"."enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "desk"."pages_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_purpose" "desk"."enum__pages_v_version_purpose" DEFAULT 'other',
  	"version_published_at" timestamp(3) with time zone,
  	"version_go_live_at" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_changed_by_id" integer,
  	"version_content_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "desk"."enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "desk"."enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "desk"."_pages_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."pictures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar NOT NULL,
  	"licence" varchar NOT NULL,
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
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_avif960_url" varchar,
  	"sizes_avif960_width" numeric,
  	"sizes_avif960_height" numeric,
  	"sizes_avif960_mime_type" varchar,
  	"sizes_avif960_filesize" numeric,
  	"sizes_avif960_filename" varchar,
  	"sizes_webp960_url" varchar,
  	"sizes_webp960_width" numeric,
  	"sizes_webp960_height" numeric,
  	"sizes_webp960_mime_type" varchar,
  	"sizes_webp960_filesize" numeric,
  	"sizes_webp960_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar,
  	"sizes_avif2400_url" varchar,
  	"sizes_avif2400_width" numeric,
  	"sizes_avif2400_height" numeric,
  	"sizes_avif2400_mime_type" varchar,
  	"sizes_avif2400_filesize" numeric,
  	"sizes_avif2400_filename" varchar,
  	"sizes_webp2400_url" varchar,
  	"sizes_webp2400_width" numeric,
  	"sizes_webp2400_height" numeric,
  	"sizes_webp2400_mime_type" varchar,
  	"sizes_webp2400_filesize" numeric,
  	"sizes_webp2400_filename" varchar
  );
  
  CREATE TABLE "desk"."pictures_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "desk"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "desk"."users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "desk"."users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "desk"."enum_users_role" DEFAULT 'reader' NOT NULL,
  	"city" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "desk"."payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "desk"."payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" integer,
  	"cities_id" varchar,
  	"press_releases_id" integer,
  	"pages_id" integer,
  	"pictures_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "desk"."payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk"."payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "desk"."payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "desk"."stories" ADD CONSTRAINT "stories_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."stories" ADD CONSTRAINT "stories_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."stories" ADD CONSTRAINT "stories_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."stories_locales" ADD CONSTRAINT "stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."stories_texts" ADD CONSTRAINT "stories_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_stories_v" ADD CONSTRAINT "_stories_v_version_picture_id_pictures_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_stories_v" ADD CONSTRAINT "_stories_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_stories_v" ADD CONSTRAINT "_stories_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_stories_v_locales" ADD CONSTRAINT "_stories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_stories_v_texts" ADD CONSTRAINT "_stories_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."cities_links" ADD CONSTRAINT "cities_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."cities" ADD CONSTRAINT "cities_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."cities" ADD CONSTRAINT "cities_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."cities" ADD CONSTRAINT "cities_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."cities_locales" ADD CONSTRAINT "cities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_cities_v_version_links" ADD CONSTRAINT "_cities_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_cities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_cities_v" ADD CONSTRAINT "_cities_v_parent_id_cities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_cities_v" ADD CONSTRAINT "_cities_v_version_picture_id_pictures_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "desk"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_cities_v" ADD CONSTRAINT "_cities_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_cities_v" ADD CONSTRAINT "_cities_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_cities_v_locales" ADD CONSTRAINT "_cities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_cities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."press_releases" ADD CONSTRAINT "press_releases_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."press_releases" ADD CONSTRAINT "press_releases_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."press_releases_locales" ADD CONSTRAINT "press_releases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_press_releases_v" ADD CONSTRAINT "_press_releases_v_parent_id_press_releases_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_press_releases_v_locales" ADD CONSTRAINT "_press_releases_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."pages" ADD CONSTRAINT "pages_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_pages_v" ADD CONSTRAINT "_pages_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."pictures" ADD CONSTRAINT "pictures_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "desk"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk"."pictures_locales" ADD CONSTRAINT "pictures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "desk"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "desk"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "desk"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "desk"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "desk"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pictures_fk" FOREIGN KEY ("pictures_id") REFERENCES "desk"."pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "desk"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "desk"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "desk"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_picture_idx" ON "desk"."stories" USING btree ("picture_id");
  CREATE INDEX "stories_is_submitted_idx" ON "desk"."stories" USING btree ("is_submitted");
  CREATE INDEX "stories_city_idx" ON "desk"."stories" USING btree ("city");
  CREATE INDEX "stories_attribute_idx" ON "desk"."stories" USING btree ("attribute");
  CREATE INDEX "stories_created_by_idx" ON "desk"."stories" USING btree ("created_by_id");
  CREATE INDEX "stories_changed_by_idx" ON "desk"."stories" USING btree ("changed_by_id");
  CREATE INDEX "stories_content_key_idx" ON "desk"."stories" USING btree ("content_key");
  CREATE INDEX "stories_updated_at_idx" ON "desk"."stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "desk"."stories" USING btree ("created_at");
  CREATE INDEX "stories__status_idx" ON "desk"."stories" USING btree ("_status");
  CREATE INDEX "stories_slug_idx" ON "desk"."stories_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "stories_locales_locale_parent_id_unique" ON "desk"."stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_texts_order_parent" ON "desk"."stories_texts" USING btree ("order","parent_id");
  CREATE INDEX "stories_texts_text_idx" ON "desk"."stories_texts" USING btree ("text");
  CREATE INDEX "_stories_v_parent_idx" ON "desk"."_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_picture_idx" ON "desk"."_stories_v" USING btree ("version_picture_id");
  CREATE INDEX "_stories_v_version_version_is_submitted_idx" ON "desk"."_stories_v" USING btree ("version_is_submitted");
  CREATE INDEX "_stories_v_version_version_city_idx" ON "desk"."_stories_v" USING btree ("version_city");
  CREATE INDEX "_stories_v_version_version_attribute_idx" ON "desk"."_stories_v" USING btree ("version_attribute");
  CREATE INDEX "_stories_v_version_version_created_by_idx" ON "desk"."_stories_v" USING btree ("version_created_by_id");
  CREATE INDEX "_stories_v_version_version_changed_by_idx" ON "desk"."_stories_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_stories_v_version_version_content_key_idx" ON "desk"."_stories_v" USING btree ("version_content_key");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "desk"."_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "desk"."_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "desk"."_stories_v" USING btree ("version__status");
  CREATE INDEX "_stories_v_created_at_idx" ON "desk"."_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "desk"."_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_snapshot_idx" ON "desk"."_stories_v" USING btree ("snapshot");
  CREATE INDEX "_stories_v_published_locale_idx" ON "desk"."_stories_v" USING btree ("published_locale");
  CREATE INDEX "_stories_v_latest_idx" ON "desk"."_stories_v" USING btree ("latest");
  CREATE INDEX "_stories_v_autosave_idx" ON "desk"."_stories_v" USING btree ("autosave");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "desk"."_stories_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_stories_v_locales_locale_parent_id_unique" ON "desk"."_stories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_texts_order_parent" ON "desk"."_stories_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "cities_links_order_idx" ON "desk"."cities_links" USING btree ("_order");
  CREATE INDEX "cities_links_parent_id_idx" ON "desk"."cities_links" USING btree ("_parent_id");
  CREATE INDEX "cities_links_locale_idx" ON "desk"."cities_links" USING btree ("_locale");
  CREATE INDEX "cities_picture_idx" ON "desk"."cities" USING btree ("picture_id");
  CREATE INDEX "cities_is_submitted_idx" ON "desk"."cities" USING btree ("is_submitted");
  CREATE INDEX "cities_created_by_idx" ON "desk"."cities" USING btree ("created_by_id");
  CREATE INDEX "cities_changed_by_idx" ON "desk"."cities" USING btree ("changed_by_id");
  CREATE INDEX "cities_content_key_idx" ON "desk"."cities" USING btree ("content_key");
  CREATE INDEX "cities_updated_at_idx" ON "desk"."cities" USING btree ("updated_at");
  CREATE INDEX "cities_created_at_idx" ON "desk"."cities" USING btree ("created_at");
  CREATE INDEX "cities__status_idx" ON "desk"."cities" USING btree ("_status");
  CREATE UNIQUE INDEX "cities_locales_locale_parent_id_unique" ON "desk"."cities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_cities_v_version_links_order_idx" ON "desk"."_cities_v_version_links" USING btree ("_order");
  CREATE INDEX "_cities_v_version_links_parent_id_idx" ON "desk"."_cities_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_cities_v_version_links_locale_idx" ON "desk"."_cities_v_version_links" USING btree ("_locale");
  CREATE INDEX "_cities_v_parent_idx" ON "desk"."_cities_v" USING btree ("parent_id");
  CREATE INDEX "_cities_v_version_version_picture_idx" ON "desk"."_cities_v" USING btree ("version_picture_id");
  CREATE INDEX "_cities_v_version_version_is_submitted_idx" ON "desk"."_cities_v" USING btree ("version_is_submitted");
  CREATE INDEX "_cities_v_version_version_created_by_idx" ON "desk"."_cities_v" USING btree ("version_created_by_id");
  CREATE INDEX "_cities_v_version_version_changed_by_idx" ON "desk"."_cities_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_cities_v_version_version_content_key_idx" ON "desk"."_cities_v" USING btree ("version_content_key");
  CREATE INDEX "_cities_v_version_version_updated_at_idx" ON "desk"."_cities_v" USING btree ("version_updated_at");
  CREATE INDEX "_cities_v_version_version_created_at_idx" ON "desk"."_cities_v" USING btree ("version_created_at");
  CREATE INDEX "_cities_v_version_version__status_idx" ON "desk"."_cities_v" USING btree ("version__status");
  CREATE INDEX "_cities_v_created_at_idx" ON "desk"."_cities_v" USING btree ("created_at");
  CREATE INDEX "_cities_v_updated_at_idx" ON "desk"."_cities_v" USING btree ("updated_at");
  CREATE INDEX "_cities_v_snapshot_idx" ON "desk"."_cities_v" USING btree ("snapshot");
  CREATE INDEX "_cities_v_published_locale_idx" ON "desk"."_cities_v" USING btree ("published_locale");
  CREATE INDEX "_cities_v_latest_idx" ON "desk"."_cities_v" USING btree ("latest");
  CREATE INDEX "_cities_v_autosave_idx" ON "desk"."_cities_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_cities_v_locales_locale_parent_id_unique" ON "desk"."_cities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_is_submitted_idx" ON "desk"."press_releases" USING btree ("is_submitted");
  CREATE INDEX "press_releases_city_idx" ON "desk"."press_releases" USING btree ("city");
  CREATE INDEX "press_releases_created_by_idx" ON "desk"."press_releases" USING btree ("created_by_id");
  CREATE INDEX "press_releases_changed_by_idx" ON "desk"."press_releases" USING btree ("changed_by_id");
  CREATE INDEX "press_releases_content_key_idx" ON "desk"."press_releases" USING btree ("content_key");
  CREATE INDEX "press_releases_updated_at_idx" ON "desk"."press_releases" USING btree ("updated_at");
  CREATE INDEX "press_releases_created_at_idx" ON "desk"."press_releases" USING btree ("created_at");
  CREATE INDEX "press_releases__status_idx" ON "desk"."press_releases" USING btree ("_status");
  CREATE INDEX "press_releases_slug_idx" ON "desk"."press_releases_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "press_releases_locales_locale_parent_id_unique" ON "desk"."press_releases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_releases_v_parent_idx" ON "desk"."_press_releases_v" USING btree ("parent_id");
  CREATE INDEX "_press_releases_v_version_version_is_submitted_idx" ON "desk"."_press_releases_v" USING btree ("version_is_submitted");
  CREATE INDEX "_press_releases_v_version_version_city_idx" ON "desk"."_press_releases_v" USING btree ("version_city");
  CREATE INDEX "_press_releases_v_version_version_created_by_idx" ON "desk"."_press_releases_v" USING btree ("version_created_by_id");
  CREATE INDEX "_press_releases_v_version_version_changed_by_idx" ON "desk"."_press_releases_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_press_releases_v_version_version_content_key_idx" ON "desk"."_press_releases_v" USING btree ("version_content_key");
  CREATE INDEX "_press_releases_v_version_version_updated_at_idx" ON "desk"."_press_releases_v" USING btree ("version_updated_at");
  CREATE INDEX "_press_releases_v_version_version_created_at_idx" ON "desk"."_press_releases_v" USING btree ("version_created_at");
  CREATE INDEX "_press_releases_v_version_version__status_idx" ON "desk"."_press_releases_v" USING btree ("version__status");
  CREATE INDEX "_press_releases_v_created_at_idx" ON "desk"."_press_releases_v" USING btree ("created_at");
  CREATE INDEX "_press_releases_v_updated_at_idx" ON "desk"."_press_releases_v" USING btree ("updated_at");
  CREATE INDEX "_press_releases_v_snapshot_idx" ON "desk"."_press_releases_v" USING btree ("snapshot");
  CREATE INDEX "_press_releases_v_published_locale_idx" ON "desk"."_press_releases_v" USING btree ("published_locale");
  CREATE INDEX "_press_releases_v_latest_idx" ON "desk"."_press_releases_v" USING btree ("latest");
  CREATE INDEX "_press_releases_v_autosave_idx" ON "desk"."_press_releases_v" USING btree ("autosave");
  CREATE INDEX "_press_releases_v_version_version_slug_idx" ON "desk"."_press_releases_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_press_releases_v_locales_locale_parent_id_unique" ON "desk"."_press_releases_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_created_by_idx" ON "desk"."pages" USING btree ("created_by_id");
  CREATE INDEX "pages_changed_by_idx" ON "desk"."pages" USING btree ("changed_by_id");
  CREATE INDEX "pages_content_key_idx" ON "desk"."pages" USING btree ("content_key");
  CREATE INDEX "pages_updated_at_idx" ON "desk"."pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "desk"."pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "desk"."pages" USING btree ("_status");
  CREATE INDEX "pages_slug_idx" ON "desk"."pages_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "desk"."pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "desk"."_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "desk"."_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_changed_by_idx" ON "desk"."_pages_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_pages_v_version_version_content_key_idx" ON "desk"."_pages_v" USING btree ("version_content_key");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "desk"."_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "desk"."_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "desk"."_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "desk"."_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "desk"."_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "desk"."_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "desk"."_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "desk"."_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "desk"."_pages_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "desk"."_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "desk"."_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pictures_city_idx" ON "desk"."pictures" USING btree ("city");
  CREATE INDEX "pictures_created_by_idx" ON "desk"."pictures" USING btree ("created_by_id");
  CREATE INDEX "pictures_updated_at_idx" ON "desk"."pictures" USING btree ("updated_at");
  CREATE INDEX "pictures_created_at_idx" ON "desk"."pictures" USING btree ("created_at");
  CREATE UNIQUE INDEX "pictures_filename_idx" ON "desk"."pictures" USING btree ("filename");
  CREATE INDEX "pictures_sizes_avif480_sizes_avif480_filename_idx" ON "desk"."pictures" USING btree ("sizes_avif480_filename");
  CREATE INDEX "pictures_sizes_webp480_sizes_webp480_filename_idx" ON "desk"."pictures" USING btree ("sizes_webp480_filename");
  CREATE INDEX "pictures_sizes_avif960_sizes_avif960_filename_idx" ON "desk"."pictures" USING btree ("sizes_avif960_filename");
  CREATE INDEX "pictures_sizes_webp960_sizes_webp960_filename_idx" ON "desk"."pictures" USING btree ("sizes_webp960_filename");
  CREATE INDEX "pictures_sizes_avif1600_sizes_avif1600_filename_idx" ON "desk"."pictures" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "pictures_sizes_webp1600_sizes_webp1600_filename_idx" ON "desk"."pictures" USING btree ("sizes_webp1600_filename");
  CREATE INDEX "pictures_sizes_avif2400_sizes_avif2400_filename_idx" ON "desk"."pictures" USING btree ("sizes_avif2400_filename");
  CREATE INDEX "pictures_sizes_webp2400_sizes_webp2400_filename_idx" ON "desk"."pictures" USING btree ("sizes_webp2400_filename");
  CREATE UNIQUE INDEX "pictures_locales_locale_parent_id_unique" ON "desk"."pictures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "desk"."users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "desk"."users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_city_idx" ON "desk"."users" USING btree ("city");
  CREATE INDEX "users_updated_at_idx" ON "desk"."users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "desk"."users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "desk"."users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "desk"."payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "desk"."payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "desk"."payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "desk"."payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "desk"."payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "desk"."payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "desk"."payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_stories_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("stories_id");
  CREATE INDEX "payload_locked_documents_rels_cities_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("cities_id");
  CREATE INDEX "payload_locked_documents_rels_press_releases_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("press_releases_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_pictures_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("pictures_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "desk"."payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "desk"."payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "desk"."payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "desk"."payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "desk"."payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "desk"."payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "desk"."payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "desk"."payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "desk"."payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "desk"."payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "desk"."stories" CASCADE;
  DROP TABLE "desk"."stories_locales" CASCADE;
  DROP TABLE "desk"."stories_texts" CASCADE;
  DROP TABLE "desk"."_stories_v" CASCADE;
  DROP TABLE "desk"."_stories_v_locales" CASCADE;
  DROP TABLE "desk"."_stories_v_texts" CASCADE;
  DROP TABLE "desk"."cities_links" CASCADE;
  DROP TABLE "desk"."cities" CASCADE;
  DROP TABLE "desk"."cities_locales" CASCADE;
  DROP TABLE "desk"."_cities_v_version_links" CASCADE;
  DROP TABLE "desk"."_cities_v" CASCADE;
  DROP TABLE "desk"."_cities_v_locales" CASCADE;
  DROP TABLE "desk"."press_releases" CASCADE;
  DROP TABLE "desk"."press_releases_locales" CASCADE;
  DROP TABLE "desk"."_press_releases_v" CASCADE;
  DROP TABLE "desk"."_press_releases_v_locales" CASCADE;
  DROP TABLE "desk"."pages" CASCADE;
  DROP TABLE "desk"."pages_locales" CASCADE;
  DROP TABLE "desk"."_pages_v" CASCADE;
  DROP TABLE "desk"."_pages_v_locales" CASCADE;
  DROP TABLE "desk"."pictures" CASCADE;
  DROP TABLE "desk"."pictures_locales" CASCADE;
  DROP TABLE "desk"."users_sessions" CASCADE;
  DROP TABLE "desk"."users" CASCADE;
  DROP TABLE "desk"."payload_kv" CASCADE;
  DROP TABLE "desk"."payload_locked_documents" CASCADE;
  DROP TABLE "desk"."payload_locked_documents_rels" CASCADE;
  DROP TABLE "desk"."payload_preferences" CASCADE;
  DROP TABLE "desk"."payload_preferences_rels" CASCADE;
  DROP TABLE "desk"."payload_migrations" CASCADE;
  DROP TYPE "desk"."_locales";
  DROP TYPE "desk"."enum_stories_status";
  DROP TYPE "desk"."enum__stories_v_version_status";
  DROP TYPE "desk"."enum__stories_v_published_locale";
  DROP TYPE "desk"."enum_cities_status";
  DROP TYPE "desk"."enum__cities_v_version_status";
  DROP TYPE "desk"."enum__cities_v_published_locale";
  DROP TYPE "desk"."enum_press_releases_status";
  DROP TYPE "desk"."enum__press_releases_v_version_status";
  DROP TYPE "desk"."enum__press_releases_v_published_locale";
  DROP TYPE "desk"."enum_pages_purpose";
  DROP TYPE "desk"."enum_pages_status";
  DROP TYPE "desk"."enum__pages_v_version_purpose";
  DROP TYPE "desk"."enum__pages_v_version_status";
  DROP TYPE "desk"."enum__pages_v_published_locale";
  DROP TYPE "desk"."enum_users_role";`)
}
