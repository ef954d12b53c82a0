/** JSON-LD in the vocabulary of schema.org. */
import { brandAt, type City } from '@city-of-cities/region';
import { htmlLangOf } from '../formatting/figures.ts';
import type { PageOutcome } from '../loading/outcome.ts';
import { publicUrl } from '../public-url.ts';

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
    case 'cities':
    case 'releases':
    case 'campaignPage':
    case 'search':
    case 'missing':
    case 'unknown':
      return null;
  }
}

function place(city: City, name: string): object {
  return {
    '@type': 'City',
    name,
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: city.id },
    geo: {
      '@type': 'GeoCoordinates',
      latitude: city.position.latitude,
      longitude: city.position.longitude,
    },
    containedInPlace: { '@type': 'AdministrativeArea', name: 'Nordrhein-Westfalen' },
  };
}
