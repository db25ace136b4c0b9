import { isUnspoken, nameOf, stateOf, wordsOf } from './readable';
import type { SpokenControl, SpokenGroup } from './spoken-page';

/** What a citizen can press or type into. */
export const CONTROLS = 'button, input, a[href]';
/** What tells by itself that something has happened. */
export const LIVE = '[role="alert"], [role="status"], [aria-live="polite"]';
/** Read when the page opens, or later with what can be pressed then. */
export const PARTS = '[data-spoken]';

/** Lists and rows of keys; in the main part what has a name of its own is a row, too. */
const GROUPS = '[role="group"][aria-label], ol, ul';
const NAMED = '[aria-label]';

/** The question before the page, or the page. */
export function openDialog(): Element | null {
  return document.querySelector('dialog[open]');
}

export function sentencesOfPage(): readonly string[] {
  const heading = document.querySelector('h1');
  const parts = [...document.querySelectorAll(`main ${PARTS}, main ${LIVE}`)];
  return [heading, ...parts].flatMap((part) => (part === null ? [] : wordsOf(part)));
}

/** The keys of the page itself: those that stand at the same place on every page are not repeated. */
export function controlsOfPage(): readonly SpokenControl[] {
  return controlsBelow([...document.querySelectorAll('main, footer')]);
}

export function controlsBelow(roots: readonly Element[]): readonly SpokenControl[] {
  const groups = new Map<Element, SpokenGroup>();
  const controls = roots.flatMap((root) => [...root.querySelectorAll(CONTROLS)]);
  return controls.map((control) => ({ ...asSpoken(control), group: groupOf(control, groups) }));
}

export function asSpoken(control: Element): Omit<SpokenControl, 'group'> {
  const label = control instanceof HTMLInputElement ? (control.labels?.[0] ?? null) : null;
  return { name: nameOf(control, label), state: stateOf(control) };
}

function groupOf(control: Element, known: Map<Element, SpokenGroup>): SpokenGroup | null {
  const element = control.closest(GROUPS);
  if (element === null || isUnspoken(element)) return null;
  const named = element.closest(NAMED);
  const group = known.get(element) ?? { label: named === null ? '' : nameOf(named) };
  known.set(element, group);
  return group;
}
