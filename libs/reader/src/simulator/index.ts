export type { FaultPlanOptions } from './fault-plan';
export { ReaderSimulator, type ReaderSimulatorOptions } from './reader-simulator';
export type { LaidDocument } from './reading-table';
export { syntheticCreditCode, syntheticIdNumber } from './synthetic-numbers';
export {
  cardOf,
  SYNTHETIC_PEOPLE,
  syntheticPerson,
  type SyntheticPerson,
} from './synthetic-people';
