import { maskedName, type PersonKind, type ReadDocument } from '../lib/read-document';
import { syntheticIdNumber } from './synthetic-numbers';

/** Somebody who does not exist, with a card. */
export interface SyntheticPerson {
  readonly id: string;
  /** Never leaves the simulator: a reader gives the masked name only. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly number: string;
  /** The card is past its date. */
  readonly expired?: boolean;
}

export const SYNTHETIC_PEOPLE: readonly SyntheticPerson[] = [
  { id: 'lin', name: '林小满', kind: 'id-card', number: syntheticIdNumber('1990-05-21', 11) },
  { id: 'zhou', name: '周国强', kind: 'id-card', number: syntheticIdNumber('1953-04-12', 17) },
  { id: 'chen', name: '陈阿婆', kind: 'id-card', number: syntheticIdNumber('1941-11-02', 24) },
  { id: 'he', name: '何思远', kind: 'e-id', number: syntheticIdNumber('1998-01-30', 35) },
  {
    id: 'huang',
    name: '黄嘉欣',
    kind: 'social-security-card',
    number: syntheticIdNumber('1985-08-16', 42),
  },
  {
    id: 'wu',
    name: '吴未央',
    kind: 'id-card',
    number: syntheticIdNumber('1979-12-09', 53),
    expired: true,
  },
];

export function cardOf({ kind, number, name }: SyntheticPerson): ReadDocument {
  return { kind, number, maskedName: maskedName(name) };
}

/** @throws Error for a person nobody has made up */
export function syntheticPerson(id: string): SyntheticPerson {
  const person = SYNTHETIC_PEOPLE.find((one) => one.id === id);
  if (!person) throw new Error(`There is no synthetic person ${id}`);
  return person;
}
