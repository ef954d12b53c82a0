/** What a page says about itself to browsers, search engines and people who share it. */
import { brandAt, cityById, type MarketId, markets, topics } from '@city-of-cities/region';
import { claimParts } from '../formatting/claim.ts';
import { formatNumber } from '../formatting/figures.ts';
import { isHan } from '../formatting/language-traits.ts';
import type { PageOutcome } from '../loading/outcome.ts';
import { eventFilterName } from '../routing/event-filter.ts';
import { pageAddress } from '../routing/page-number.ts';
import { pathOf } from '../routing/route.ts';
import { texts } from '../texts/texts.ts';

export interface PageDescription {
  /** With the name of the site. */
  readonly title: string;
  readonly socialTitle: string;
  readonly description: string;
  readonly type: 'website' | 'article';
}

export function describePage(page: PageOutcome, now: string): PageDescription {
  const { language } = page;
  const brand = brandAt(now);
  const site = brand.motto[language];
  const own = ownWords(page, brand.name[language]);
  const isHome = page.content.view === 'home';
  return {
    title: isHome ? `${site} – ${brand.name[language]}` : `${own.title} – ${site}`,
    socialTitle: isHome ? site : own.title,
    description: own.description,
    type: ['story', 'release'].includes(page.content.view) ? 'article' : 'website',
  };
}

function ownWords(page: PageOutcome, region: string): { title: string; description: string } {
  const { content, language } = page;
  const text = texts[language];
  switch (content.view) {
    case 'home':
      return { title: region, description: text.home.description };
    case 'stories':
      return {
        title: numbered(text.stories.title, content.paging.page),
        description: text.stories.lead,
      };
    case 'cityStories': {
      const title = text.stories.ofCity(content.city.name[language]);
      return { title: numbered(title, content.paging.page), description: content.document.teaser };
    }
    case 'audience': {
      const audience = text.audiences[content.audience];
      const { market, paging } = content;
      if (market === null)
        return { title: numbered(audience.title, paging.page), description: audience.lead };
      return {
        title: text.audienceIn.title(audience.title, marketName(market)),
        description: `${audience.lead} ${text.markets.leads[market]}`,
      };
    }
    case 'story':
      return { title: content.story.title, description: content.story.teaser };
    case 'cities':
      return { title: text.cities.title, description: text.cities.lead };
    case 'city':
      return {
        title: text.city.pageTitle(cityById(content.document.city).name[language], region),
        description: content.document.teaser,
      };
    case 'releases':
      return {
        title: numbered(text.press.title, content.paging.page),
        description: text.press.lead,
      };
    case 'release':
      return { title: content.release.title, description: content.release.teaser };
    case 'campaignPage':
      return { title: content.page.title, description: content.page.teaser };
    case 'market':
      return {
        title: numbered(text.markets.pageTitle(marketName(content.market)), content.paging.page),
        description: text.markets.leads[content.market],
      };
    case 'topic': {
      const topic = topics.find(({ id }) => id === content.topic)?.name[language] ?? '';
      return {
        title: numbered(topic, content.paging.page),
        description: text.topics.pageLead(topic),
      };
    }
    case 'markets':
    case 'topics':
    case 'facts':
    case 'thanks':
      return { title: text[content.view].title, description: text[content.view].lead };
    case 'films':
    case 'imageWorlds':
      return {
        title: numbered(text[content.view].title, content.paging.page),
        description: text[content.view].lead,
      };
    case 'events': {
      const filter = content.filter === null ? '' : eventFilterName(content.filter, language);
      return {
        title: [text.events.title, filter].filter(Boolean).join(': '),
        description: [filter, text.events.lead].filter(Boolean).join(': '),
      };
    }
    case 'fact': {
      const { before, figure, after } = claimParts(content.fact, language);
      return {
        title: `${figure}: ${[before, after].filter(Boolean).join(' … ')}`,
        description: [before, figure, after].filter(Boolean).join(isHan(language) ? '' : ' '),
      };
    }
    case 'film':
      return { title: content.film.title, description: content.film.teaser };
    case 'imageWorld':
      return { title: content.imageWorld.title, description: content.imageWorld.teaser };
    case 'event':
      return { title: content.event.title, description: content.event.teaser };
    case 'series':
      return { title: content.series.title, description: content.series.teaser };
    case 'search':
      return { title: text.search.title, description: text.search.hint };
    case 'missing':
      return { title: text.missing.title, description: text.missing.explanation };
    case 'unknown':
      return { title: text.missing.noPage.title, description: text.missing.noPage.explanation };
  }

  function marketName(market: MarketId): string {
    return markets.find(({ id }) => id === market)?.name[language] ?? '';
  }

  function numbered(title: string, number: number): string {
    return number === 1
      ? title
      : `${title}${text.listSeparator}${text.paging.titlePart(formatNumber(number, language))}`;
  }
}

/** The one address of a page; further pages of a list are pages of their own. */
export function canonicalPath(page: PageOutcome): string {
  const { content } = page;
  if ('paging' in content) return pageAddress(content.paging.path, content.paging.page);
  return page.versions[page.language] ?? pathOf(page.route);
}
