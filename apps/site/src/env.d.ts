/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Given by the site's server; made by the middleware in development. */
    database?: import('./reading/database.ts').Database;
    /** Where the pictures of a preview are served. */
    pictureFolder?: string;
    record?: import('./reading/reading-record.ts').ReadingRecord;
    /** All a page may ask; set by the middleware. */
    reading: import('./reading/reading.ts').Reading;
  }
}
