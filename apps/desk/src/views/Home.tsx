/** The desk's first page: what goes live next, what waits, which languages are missing. */
import { brandAt, languageIds } from '@city-of-cities/region';
import type { AdminViewServerProps } from 'payload';
import { accountOf, runsCampaign, type Account } from '../access/roles.ts';
import { LanguageTag } from '../components/LanguageTag.tsx';
import type { LanguageState } from '../publishing/languages.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../texts/bilingual.ts';
import { homeTexts } from '../texts/home.ts';
import { languageNames } from '../texts/language-names.ts';
import { languageStateWords } from '../texts/language-state.ts';
import { EntryList } from './EntryList.tsx';
import { homeData, type HomeData } from './home-data.ts';

export async function Home({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const reader = interfaceLanguage(req.i18n);
  const texts = homeTexts[reader];
  const account = accountOf(req.user);
  if (account === null) return null;
  const data = await homeData(req);
  const now = new Date();
  const name = (req.user as { name?: string }).name ?? '';
  return (
    <main className="gutter gutter--left gutter--right desk-home">
      <div className="desk-home__head">
        <div>
          <h1>{texts.heading}</h1>
          <p>
            {texts.greeting(name)}{' '}
            <time dateTime={now.toISOString()}>
              {new Intl.DateTimeFormat(reader === 'de' ? 'de-DE' : 'en-GB', {
                dateStyle: 'full',
                timeStyle: 'short',
                timeZone: 'Europe/Berlin',
              }).format(now)}
            </time>
            . {brandAt(now.toISOString()).motto[reader]}.
          </p>
        </div>
        <QuickActions account={account} reader={reader} />
      </div>
      <div className="desk-panels">
        <EntryList
          empty={texts.nextLiveEmpty}
          entries={data.nextLive}
          heading={texts.nextLive}
          isTimed
          note={texts.nextLiveNote}
          reader={reader}
        />
        <EntryList
          empty={texts.waitingEmpty}
          entries={data.waiting}
          heading={texts.waiting}
          note={runsCampaign(account) ? texts.waitingNoteCampaign : texts.waitingNoteWriter}
          reader={reader}
        />
        <EntryList
          empty={texts.recentEmpty}
          entries={data.recent}
          heading={texts.recent}
          note={texts.recentNote}
          reader={reader}
        >
          <Legend reader={reader} />
        </EntryList>
        {data.counts && <Counts counts={data.counts} reader={reader} />}
      </div>
    </main>
  );
}

function QuickActions({
  account,
  reader,
}: {
  readonly account: Account;
  readonly reader: InterfaceLanguage;
}) {
  const texts = homeTexts[reader];
  const actions = [
    { href: '/desk/collections/stories/create', label: texts.newStory, isFirst: true },
    ...(account.role === 'agency'
      ? []
      : [
          {
            href: '/desk/collections/pressReleases/create',
            label: texts.newRelease,
            isFirst: false,
          },
        ]),
    { href: '/desk/collections/pictures/create', label: texts.newPicture, isFirst: false },
    ...(account.city === null
      ? []
      : [
          {
            href: `/desk/collections/cities/${account.city}`,
            label: texts.ownCity,
            isFirst: false,
          },
        ]),
  ];
  return (
    <nav aria-label={texts.quick} className="desk-home__acts">
      {actions.map(({ href, isFirst, label }) => (
        <a
          className={isFirst ? 'desk-button desk-button--first' : 'desk-button'}
          href={href}
          key={href}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

function Legend({ reader }: { readonly reader: InterfaceLanguage }) {
  const states = Object.keys(languageStateWords) as LanguageState[];
  return (
    <p className="desk-note desk-legend">
      <span className="desk-unseen">{homeTexts[reader].legend}: </span>
      {states.map((state) => (
        <LanguageTag isLong key={state} language="de" reader={reader} state={state} />
      ))}
    </p>
  );
}

function Counts({
  counts,
  reader,
}: {
  readonly counts: NonNullable<HomeData['counts']>;
  readonly reader: InterfaceLanguage;
}) {
  const texts = homeTexts[reader];
  const kinds = Object.keys(counts) as (keyof typeof counts)[];
  return (
    <section aria-labelledby="desk-counts" className="desk-panel">
      <header>
        <h2 id="desk-counts">{texts.counts}</h2>
        <p>{texts.countsNote}</p>
      </header>
      <table className="desk-counts">
        <thead>
          <tr>
            <th scope="col">{texts.kind}</th>
            {languageIds.map((language) => (
              <th key={language} scope="col">
                {languageNames[language][reader]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{texts.kinds[kind]}</th>
              {languageIds.map((language) => (
                <td key={language}>{counts[kind][language].toLocaleString(reader)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
