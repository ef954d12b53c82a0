import type { ContentEvent } from '../event.ts';
import { borderParty } from './border-party.ts';
import { cargoBikeTrial } from './cargo-bike-trial.ts';
import { consignmentNotes } from './consignment-notes.ts';
import { firstShowing } from './first-showing.ts';
import { lakesideOffice } from './lakeside-office.ts';
import { oneForm } from './one-form.ts';
import { openLaboratory } from './open-laboratory.ts';
import { secondChoice } from './second-choice.ts';
import { shopWindowConcert } from './shop-window-concert.ts';
import { tenRooms } from './ten-rooms.ts';
import { visitWithoutWaiting } from './visit-without-waiting.ts';

/** One documented event, then the invented ones; by time. */
export const events: readonly ContentEvent[] = [
  firstShowing,
  consignmentNotes,
  openLaboratory,
  tenRooms,
  borderParty,
  cargoBikeTrial,
  oneForm,
  visitWithoutWaiting,
  lakesideOffice,
  secondChoice,
  shopWindowConcert,
];
