export {
  aBattery,
  anOpenItem,
  aQuestionnaire,
  aScreeningItem,
  aWavePlan,
  hamburg,
  inThree,
  ruhr,
} from './builders.ts';
