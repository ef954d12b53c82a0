import { brandAt } from '@city-of-cities/region';
import type { ServerProps } from 'payload';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { railTexts } from '../texts/rail.ts';
import { Mark } from './Mark.tsx';

/** Mark and motto, on the sign-in page. */
export function Logo({ i18n }: ServerProps) {
  const reader = interfaceLanguage(i18n);
  return (
    <div className="desk-brand desk-brand--large">
      <Mark />
      <span>
        <h1>{brandAt(new Date().toISOString()).motto[reader]}</h1>
        <small>{railTexts[reader].editors}</small>
      </span>
    </div>
  );
}
