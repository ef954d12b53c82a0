/** JSON-LD in the vocabulary of schema.org. */
import { brandAt } from '@city-of-cities/region';
import { htmlLangOf } from '../formatting/figures.ts';
import type { PageOutcome } from '../loading/outcome.ts';
import { publicUrl } from '../public-url.ts';
import { factDataset, factsDataset } from './fact-data.ts';
import { eventObject, pictureGallery, place, videoObject } from './structured-kinds.ts';

export function structuredData(page: PageOutcome, url: string): object | null {
  const { content, language } = page;
  const brand = brandAt(new Date().toISOString());
  const organisation = {
    '@type': 'Organization',
    name: brand.name[language],
    slogan: brand.motto[language],
    url: publicUrl(`/${language}`),
    logo: publicUrl('/favicon.svg'),
  };
  switch (content.view) {
    case 'home':
      return {
        '@context': 'https://schema.org',
        '@graph': [
          organisation,
          {
            '@type': 'WebSite',
            name: brand.motto[language],
            url,
            inLanguage: htmlLangOf(language),
          },
        ],
      };
    case 'story':
    case 'release': {
      const document = content.view === 'story' ? content.story : content.release;
      return {
        '@context': 'https://schema.org',
        '@type': content.view === 'story' ? 'Article' : 'NewsArticle',
        headline: document.title,
        description: document.teaser,
        datePublished: document.publishedAt,
        dateModified: document.updatedAt,
        inLanguage: htmlLangOf(language),
        mainEntityOfPage: url,
        publisher: organisation,
      };
    }
    case 'film':
      return { '@context': 'https://schema.org', ...videoObject(content.film), url };
    case 'imageWorld':
      return { '@context': 'https://schema.org', ...pictureGallery(content.imageWorld), url };
    case 'event':
      return { '@context': 'https://schema.org', ...eventObject(content.event), url };
    case 'fact':
      return {
        '@context': 'https://schema.org',
        ...factDataset(content.fact, language),
        url,
        publisher: organisation,
      };
    case 'facts':
      return {
        '@context': 'https://schema.org',
        ...factsDataset(language),
        url,
        publisher: organisation,
      };
    case 'city':
      return {
        '@context': 'https://schema.org',
        ...place(content.city, content.city.name[language]),
        description: content.document.teaser,
        url,
      };
    case 'stories':
    case 'cityStories':
    case 'audience':
    case 'market':
    case 'markets':
    case 'topic':
    case 'topics':
    case 'films':
    case 'imageWorlds':
    case 'events':
    case 'series':
    case 'cities':
    case 'releases':
    case 'campaignPage':
    case 'search':
    case 'thanks':
    case 'missing':
    case 'unknown':
      return null;
  }
}
