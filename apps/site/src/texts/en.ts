import type { Texts } from './texts-shape.ts';

export const en = {
  skipToContent: 'Skip to content',
  skipPlan: 'Skip the plan',
  mainNavigation: 'Main navigation',
  menu: 'Menu',
  languageChoice: 'Language',
  toHome: 'To the home page',
  nav: { cities: 'Cities', stories: 'Stories', facts: 'Facts', press: 'Press', search: 'Search' },
  source: (source, date) => `Source: ${source}, ${date}`,
  listSeparator: ', ',
  sample: {
    mark: 'Sample text',
    explanation: 'Sample text: people, companies and events are invented.',
  },
  home: {
    description:
      'Five million people, 53 cities, one metropolis: the Ruhr in Germany, for those who invest, found, work or study.',
    line: ['Other cities have quarters.', 'We have cities.'],
    lead: 'The Ruhr, in the west of Germany, is five million people in 53 cities, side by side. Whatever you are planning, you will often need two of them on the same day.',
    legend: {
      people: ['5 million people', 'each block stands for 10,000'],
      cities: ['53 cities', 'each with its own colour and its own street grid'],
      whole: ['1 metropolis', 'the whole plan'],
    },
    allCities: 'All cities',
    doors: 'What brings you here?',
    facts: 'Figures hardly anyone guesses right',
    stories: 'Stories from the City of Cities',
    allStories: 'All stories',
    register: 'Index of cities',
    registerNote: 'As on any good city map: name and field.',
    press: 'For the press',
    allReleases: 'All releases',
  },
  plan: {
    title: 'Plan of the Ruhr',
    description:
      '53 cities as fields of a city plan. Size follows population, position follows geography. The same cities stand as a list in the index of cities.',
    city: (name, people, field) => `${name}, ${people} people, field ${field}`,
    note: (people, field) => `${people} people, field ${field}`,
  },
  audiences: {
    investors: {
      door: 'Invest',
      doorLine: 'Figures with a source, stories with an address. You do the sums.',
      title: 'Invest in the City of Cities',
      lead: 'Five million people, 53 town halls, one region. These stories show what comes of it.',
    },
    entrepreneurs: {
      door: 'Start up',
      doorLine: 'The lab in one city, the first order from the next.',
      title: 'Start up in the City of Cities',
      lead: 'An idea needs space, people and somebody who places the first order. Here they are rarely more than one city apart.',
    },
    youngProfessionals: {
      door: 'Work',
      doorLine: 'A job that stretches you, and an evening that has three cities to choose from.',
      title: 'Work in the City of Cities',
      lead: 'Live in one city, work in the next, go out in a third: stories of people who do so every day.',
    },
    students: {
      door: 'Study',
      doorLine: 'You choose the university. The cities come with it.',
      title: 'Study in the City of Cities',
      lead: 'Whoever studies here moves to one city and gets to know its neighbours as well.',
    },
  },
  audienceEmpty: 'No story for this audience has been published yet.',
  stories: {
    title: 'Stories',
    lead: 'What happens in 53 cities when you look closely.',
    empty: 'No story has been published here yet.',
    ofCity: (city) => `Stories from ${city}`,
  },
  story: {
    pictureOf: (city, topic) =>
      `Generated picture: the street blocks of ${city}, changed by the topic ${topic}.`,
    wholeRegion: 'The Ruhr',
    minutes: (count) => `${count} min read`,
    alsoIn: 'Also in',
    onlyHere: 'In English only',
    more: 'Next door',
    updated: (date) => `Updated ${date}`,
  },
  cities: {
    title: '53 cities',
    lead: 'Each field is a city, each block stands for 10,000 people. Below, the same cities as a list.',
    list: 'All cities from A to Z',
    people: 'People',
  },
  city: {
    pageTitle: (city, region) => `${city} in ${region.replace(/^The /, 'the ')}`,
    zoomTitle: (city) => `${city} in the plan`,
    zoomDescription: (city, blocks) =>
      `${city} in the middle, made of ${blocks} blocks. Around it the fields that touch it in the plan.`,
    place: (field, district, perBlock) =>
      `Field ${field}, ${district}. One block stands for ${perBlock} people here.`,
    figures: (city) => `${city} in figures`,
    people: (blocks) => `people, so ${blocks} blocks on this page`,
    peopleInField: (field) => `people, field ${field}`,
    area: 'square kilometres',
    density: 'people per square kilometre',
    share: 'of all people in the Ruhr',
    computed: (source) => `Computed from: ${source}`,
    register: 'Destatis, register of municipalities (GV-ISys)',
    stories: (city) => `Told from ${city}`,
    noStories: (city) => `Nothing has been told from ${city} here yet. That will change.`,
    allStories: (city) => `All stories from ${city}`,
    nearest: 'The nearest cities',
    nearestNote:
      'As the crow flies between centre points, computed from the register’s coordinates.',
    distance: (number) => `${number} km`,
    twins: 'Twin towns',
    twinsNote: 'In China, the USA, the Netherlands, Great Britain, Turkey and Poland.',
    links: 'Find out more',
    inPlan: (city) => `${city} in the plan of the Ruhr`,
    kreisfrei: 'a city without a district',
  },
  press: {
    title: 'Press',
    lead: 'Releases of the campaign, the latest first.',
    empty: 'There is no release at present.',
    release: 'Press release',
    contact: 'Press contact',
  },
  search: {
    title: 'Search',
    label: 'What are you looking for?',
    button: 'Search',
    hint: 'The search covers everything published in English. Small typing errors do no harm.',
    found: (words) => `Found for “${words}”`,
    none: (words) => `Nothing found for “${words}”`,
    previous: 'Back',
    next: 'More results',
    noneRemedy: 'Try another word, the name of a city, or a topic.',
    kind: {
      film: 'Film',
      imageWorld: 'Image world',
      event: 'Event',
      series: 'Series',
      city: 'City',
      story: 'Story',
      pressRelease: 'Press',
      page: 'Page',
    },
  },
  paging: {
    label: 'Pages of the list',
    newer: 'Newer',
    older: 'Older',
    position: (page, last) => `Page ${page} of ${last}`,
    titlePart: (page) => `Page ${page}`,
  },
  missing: {
    title: 'Not in English yet',
    explanation:
      'This piece is published, but not yet translated into English. We never mix languages, so we offer you the original instead.',
    offer: 'Read it in',
    noPage: {
      title: 'There is no such street',
      explanation:
        'Nothing stands at this address, or no longer. Perhaps the plan, the search or the list of cities will help.',
    },
    switchNote: (language) => `${language}: not translated yet`,
  },
  footer: {
    label: 'Footer',
    forYou: 'For you',
    campaign: 'Campaign',
    material: 'Material',
    legal: 'Legal',
    feed: 'Atom feed',
    licence: 'Populations and areas: Destatis, GV-ISys, 31 December 2019.',
    channels: 'These pages have no social media accounts yet. To share them, share the address.',
    privacy: 'No cookies, no scripts, nothing loaded from other servers.',
    sampleNote: 'Invented content is marked as sample text.',
  },
  preview: {
    banner: 'Preview of a draft. Not public.',
    until: (date) => `This address is valid until ${date}.`,
    missing: (fields) => `Still missing: ${fields}.`,
    gone: {
      title: 'This draft no longer exists',
      explanation: 'It was deleted while the preview was open. Open the document at the desk.',
    },
    forged: {
      title: 'This preview is not valid',
      explanation:
        'The address is incomplete or was changed. Open the preview again from the desk.',
    },
    expired: {
      title: 'This preview has expired',
      explanation: 'Previews are valid for a short time. Open it again from the desk.',
    },
    away: {
      title: 'The desk does not answer',
      explanation: 'The preview comes from there. Please try again in a moment.',
    },
  },
  failure: {
    bad: {
      title: 'We do not understand this request',
      explanation: 'The address is too long or holds characters that do not occur here.',
      remedy: 'Check the address, or start on the home page.',
    },
    missing: {
      title: 'There is no such street',
      explanation: 'Nothing stands at this address, or no longer.',
      remedy: 'Start on the home page.',
    },
    broken: {
      title: 'Something broke here',
      explanation: 'The page could not be shown. That is our fault, and it has been noted.',
      remedy: 'Please try again in a minute.',
    },
    away: {
      title: 'One moment, please',
      explanation: 'This page cannot be reached just now.',
      remedy: 'Please try again in a few seconds.',
    },
    deskNotUp: {
      title: 'The desk is about to open',
      explanation:
        'It is being built or restarted. This page looks again by itself every three seconds.',
    },
  },
} as const satisfies Texts;
