'use client';
import { useState } from 'react';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import type { WorkEntry } from '../translation/open-work.ts';
import { BasketContents } from './BasketContents.tsx';
import { TranslationImport } from './TranslationImport.tsx';
import { WorkSearch } from './WorkSearch.tsx';

/** Documents that wait, the chosen ones, and files on their way out and in. */
export function TranslationBasket({ reader }: { readonly reader: InterfaceLanguage }) {
  const [basket, setBasket] = useState<readonly WorkEntry[]>([]);
  // What was applied no longer waits: the list is asked again.
  const [round, setRound] = useState(0);
  const without = (documents: readonly string[]) =>
    basket.filter(({ document }) => !documents.includes(document));
  return (
    <div className="desk-panels desk-basket">
      <WorkSearch
        basket={basket}
        onPut={(entries) =>
          setBasket([...without(entries.map(({ document }) => document)), ...entries])
        }
        onTake={(document) => setBasket(without([document]))}
        reader={reader}
        round={round}
      />
      <div className="desk-basket__side">
        <BasketContents basket={basket} onChange={setBasket} reader={reader} />
        <div className="desk-panel">
          <TranslationImport onApply={async () => setRound((count) => count + 1)} reader={reader} />
        </div>
      </div>
    </div>
  );
}
