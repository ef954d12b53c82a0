import type { ContentStory } from '../story.ts';
import { backstageFromPreston } from './backstage-from-preston.ts';
import { barnSoftware } from './barn-software.ts';
import { betweenTwoAppointments } from './between-two-appointments.ts';
import { choirInTheGym } from './choir-in-the-gym.ts';
import { cleanAir } from './clean-air.ts';
import { coldStore } from './cold-store.ts';
import { customsInTwoLanguages } from './customs-in-two-languages.ts';
import { cyclingEngineer } from './cycling-engineer.ts';
import { firstInHerne } from './first-in-herne.ts';
import { guestRoom } from './guest-room.ts';
import { handoverInLuenen } from './handover-in-luenen.ts';
import { kitchenTableDegree } from './kitchen-table-degree.ts';
import { lastHouse } from './last-house.ts';
import { lightForRent } from './light-for-rent.ts';
import { lockPickers } from './lock-pickers.ts';
import { nightBus } from './night-bus.ts';
import { nightShiftKitchen } from './night-shift-kitchen.ts';
import { quietRoom } from './quiet-room.ts';
import { riverClerk } from './river-clerk.ts';
import { slowWalk } from './slow-walk.ts';
import { theBench } from './the-bench.ts';
import { thirdTry } from './third-try.ts';
import { twoWhiteCoats } from './two-white-coats.ts';
import { warmWater } from './warm-water.ts';

/** RC6: invented stories that show how the platform looks in use. They never belong into a real campaign. */
export const sampleStories: readonly ContentStory[] = [
  coldStore,
  kitchenTableDegree,
  lockPickers,
  nightBus,
  cleanAir,
  customsInTwoLanguages,
  choirInTheGym,
  nightShiftKitchen,
  cyclingEngineer,
  firstInHerne,
  warmWater,
  backstageFromPreston,
  quietRoom,
  twoWhiteCoats,
  handoverInLuenen,
  lightForRent,
  thirdTry,
  theBench,
  riverClerk,
  barnSoftware,
  betweenTwoAppointments,
  lastHouse,
  slowWalk,
  guestRoom,
];
