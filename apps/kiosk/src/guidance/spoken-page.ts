import type { Language } from '@onewindow/contracts';
import { guidanceText } from './locales/texts';
import type { ControlState } from './readable';

/** A key that may be pressed, by name, and the list or row it is one of. */
export interface SpokenControl {
  readonly name: string;
  readonly state: ControlState;
  readonly group: SpokenGroup | null;
}

/** Keys that belong together are the same object. */
export interface SpokenGroup {
  readonly label: string;
}

/** What a page, a question or a part that came later has to say. */
export interface SpokenPart {
  readonly sentences: readonly string[];
  readonly controls: readonly SpokenControl[];
}

/** More of them are counted instead of named: whoever wants to hear each moves through them. */
const NAMED_IN_GROUP = 3;

/** A key as it is read when the focus comes to it or it has been pressed. */
export function controlWords({ name, state }: Omit<SpokenControl, 'group'>, language: Language) {
  return state === null || name === ''
    ? name
    : `${name}${COMMA[language]}${textOf(state, language)}`;
}

/** The sentences first, then what can be pressed. */
export function partWords({ sentences, controls }: SpokenPart, language: Language): string {
  const live = controls.filter(({ name, state }) => name !== '' && state !== 'dead');
  const groups = new Map<SpokenGroup | SpokenControl, SpokenControl[]>();
  for (const control of live) {
    const key = control.group ?? control;
    groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  const names = [...groups.values()].map((members) => groupWords(members, language));
  const keys =
    names.length === 0
      ? ''
      : guidanceText('actions', language, { names: names.join(PAUSE[language]) });
  return joined([...sentences, keys], language);
}

/** Sentences one after the other. */
export function joined(sentences: readonly string[], language: Language): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[。．.！!？?…]$/.test(sentence) ? sentence : sentence + STOP[language]))
    .join(language === 'en' ? ' ' : '');
}

/** The number of a ticket sign by sign: a voice would make twelve of 012. */
export function spelledNumbers(text: string): string {
  return text.replace(/\b[A-Z]{1,3} ?\d{2,5}\b/g, (label) =>
    Array.from(label.replace(' ', '')).join(' '),
  );
}

function groupWords(members: readonly SpokenControl[], language: Language): string {
  const label = members[0]?.group?.label ?? '';
  const begin = label === '' ? '' : label + COMMA[language];
  if (members.length > NAMED_IN_GROUP) {
    return begin + guidanceText('choices', language, { count: members.length });
  }
  return begin + members.map((one) => controlWords(one, language)).join(COMMA[language]);
}

function textOf(state: NonNullable<ControlState>, language: Language): string {
  return guidanceText(state === 'chosen' ? 'chosen' : 'dead', language);
}

const COMMA: Readonly<Record<Language, string>> = { 'zh-Hans': '，', 'zh-Hant': '，', en: ', ' };
const PAUSE: Readonly<Record<Language, string>> = { 'zh-Hans': '；', 'zh-Hant': '；', en: '; ' };
const STOP: Readonly<Record<Language, string>> = { 'zh-Hans': '。', 'zh-Hant': '。', en: '.' };
