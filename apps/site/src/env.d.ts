/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Given by the site's server; made by the middleware in development. */
    database?: import('./reading/database.ts').Database;
    /** Where the pictures of a preview are served. */
    pictureFolder?: string;
    /** Where the films of a preview are served. */
    filmFolder?: string;
    /** What a visitor sent with a page's form, when this render answers it. */
    form?: import('./messages/form.ts').WrittenForm | null;
    /** Draws a social card; given by the site's server, which knows where its fonts are. */
    drawCard?: typeof import('@city-of-cities/mosaic').socialCardPng;
    /** Draws a picture without text as PNG; given by the site's server. */
    drawPng?: typeof import('@city-of-cities/mosaic').drawingPng;
    record?: import('./reading/reading-record.ts').ReadingRecord;
    /** All a page may ask; set by the middleware. */
    reading: import('./reading/reading.ts').Reading;
  }
}
