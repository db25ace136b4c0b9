import type { ItemIndexEntry } from '@onewindow/contracts';
import { byFrequency } from '../hall/item-order';

/** What the citizen's letters were found in; also the order in which matches are shown. */
const MATCH_RANK = {
  exact: 0,
  'initials-start': 1,
  'name-start': 1,
  'alias-start': 2,
  'pinyin-start': 2,
  code: 3,
  'name-inside': 3,
  'alias-inside': 4,
  'initials-inside': 5,
  'pinyin-inside': 6,
} as const;
type MatchKind = keyof typeof MATCH_RANK;

/** Fewer letters than this stand inside almost every name's pinyin and would only make noise. */
const PINYIN_INSIDE_MIN_LENGTH = 3;

interface Field {
  readonly text: string;
  /** Letters as they were typed, or without the spaces that initials and pinyin do not have. */
  readonly spaced: boolean;
  readonly start: MatchKind;
  /** Absent: only the beginning counts. */
  readonly inside?: MatchKind;
  readonly insideMinLength: number;
}

export interface ItemSearch {
  /** Items for what was typed, the likeliest first. Nothing typed finds nothing. */
  find(query: string): readonly ItemIndexEntry[];
  /** Keys that lead on: pressing any other would find nothing. */
  nextKeys(query: string): ReadonlySet<string>;
}

export interface ItemSearchOptions {
  /** English names are looked through only for who reads English; their letters are no pinyin. */
  readonly english?: boolean;
  /** Visits each item brings, by its id: among equal matches those asked for most come first. */
  readonly demand?: ReadonlyMap<string, number>;
}

/**
 * Search over the whole catalogue while the citizen types: initials and pinyin in all readings,
 * Chinese names, what people call the item, and its code.
 */
export function createItemSearch(
  entries: readonly ItemIndexEntry[],
  options: ItemSearchOptions = {},
): ItemSearch {
  const { demand = new Map<string, number>() } = options;
  const indexed = entries
    .map((entry) => indexedEntry(entry, options))
    .sort((one, other) => byUse(one.entry, other.entry, demand));
  return {
    find(query) {
      const wanted = normalise(query);
      if (wanted.spaced === '') return [];
      return (
        indexed
          .filter(({ everything }) => holds(everything, wanted))
          .map(({ entry, fields }) => ({ entry, rank: bestRank(fields, wanted) }))
          .filter(({ rank }) => rank !== Infinity)
          // Stable: what matches equally well stays in the order of use.
          .sort((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry)
      );
    },
    nextKeys(query) {
      const wanted = normalise(query);
      const keys = new Set<string>();
      for (const { fields } of indexed) {
        for (const field of fields) collectNextKeys(field, wanted, keys);
      }
      return keys;
    },
  };
}

interface IndexedEntry {
  readonly entry: ItemIndexEntry;
  readonly fields: readonly Field[];
  /** All fields in one text: what is not in it is in none of them, and that takes one look, not sixty. */
  readonly everything: string;
}

function indexedEntry(entry: ItemIndexEntry, options: ItemSearchOptions): IndexedEntry {
  const fields = fieldsOf(entry, options);
  return { entry, fields, everything: fields.map(({ text }) => text).join('\n') };
}

function holds(everything: string, { spaced, dense }: Query): boolean {
  return everything.includes(spaced) || everything.includes(dense);
}

interface Query {
  readonly spaced: string;
  readonly dense: string;
}

/** Full-width and half-width forms, capitals and runs of spaces are typed alike. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function normalise(query: string): Query {
  const spaced = fold(query);
  return { spaced, dense: spaced.replaceAll(/[\s-]/g, '') };
}

function fieldsOf(entry: ItemIndexEntry, { english }: ItemSearchOptions): readonly Field[] {
  const { zhHans, zhHant, en } = entry.names;
  const code = entry.id.toLowerCase().replaceAll('-', '');
  const name = fold(en);
  return [
    ...[...new Set([zhHans, zhHant])].map((text) =>
      field(fold(text), true, 'name-start', 'name-inside'),
    ),
    ...entry.aliases.map((text) => field(fold(text), true, 'alias-start', 'alias-inside')),
    ...entry.initials.map((text) => field(text, false, 'initials-start', 'initials-inside')),
    ...entry.pinyin.map((text) =>
      field(text, false, 'pinyin-start', 'pinyin-inside', PINYIN_INSIDE_MIN_LENGTH),
    ),
    field(code, false, 'code'),
    // Who reads the code off a form may leave out the letter of the zone.
    ...(entry.id.includes('-') ? [field(code.slice(entry.id.indexOf('-')), false, 'code')] : []),
    // The keys on the screen have no space, a keyboard has.
    ...(english === true
      ? [
          field(name, true, 'name-start', 'name-inside'),
          field(name.replaceAll(/[^a-z0-9]/g, ''), false, 'name-start', 'name-inside'),
        ]
      : []),
  ];
}

function field(
  text: string,
  spaced: boolean,
  start: MatchKind,
  inside?: MatchKind,
  insideMinLength = 1,
): Field {
  return { text, spaced, start, insideMinLength, ...(inside === undefined ? {} : { inside }) };
}

function bestRank(fields: readonly Field[], query: Query): number {
  let best = Infinity;
  for (const field of fields) best = Math.min(best, rankIn(field, query));
  return best;
}

/** Three initials that happen to be all of a rare item's name say nothing; how often it is asked for does. */
function rankIn(field: Field, query: Query): number {
  const letters = field.spaced ? query.spaced : query.dense;
  if (letters === '') return Infinity;
  const at = placeIn(field, letters);
  if (at < 0) return Infinity;
  if (field.text === letters && field.start !== 'initials-start') return MATCH_RANK.exact;
  return MATCH_RANK[at === 0 ? field.start : (field.inside ?? field.start)];
}

/** Where the letters stand in the field, if they count there; most fields are long pinyin. */
function placeIn({ text, inside, insideMinLength }: Field, letters: string): number {
  if (inside !== undefined && letters.length >= insideMinLength) return text.indexOf(letters);
  return text.startsWith(letters) ? 0 : -1;
}

function collectNextKeys({ text, ...field }: Field, query: Query, keys: Set<string>): void {
  const letters = field.spaced ? query.spaced : query.dense;
  if (letters === '' && query.spaced !== '') return;
  const inside = field.inside !== undefined && letters.length + 1 >= field.insideMinLength;
  const last = inside ? text.length - letters.length - 1 : 0;
  for (let at = text.indexOf(letters); at >= 0 && at <= last; at = text.indexOf(letters, at + 1)) {
    const key = text.charAt(at + letters.length);
    if (key !== '') keys.add(key);
  }
}

function byUse(
  one: ItemIndexEntry,
  other: ItemIndexEntry,
  demand: ReadonlyMap<string, number>,
): number {
  return (
    (demand.get(other.id) ?? 0) - (demand.get(one.id) ?? 0) ||
    byFrequency(one, other) ||
    one.names.zhHans.length - other.names.zhHans.length ||
    (one.id < other.id ? -1 : 1)
  );
}
