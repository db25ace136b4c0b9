/** As much of a node of the page as is needed to read it aloud. */
export interface Readable {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Readable>;
  readonly parentNode: Readable | null;
  readonly localName?: string;
  readonly getAttribute?: (name: string) => string | null;
}

const TEXT = 3;
/** What people type is theirs: a field is called by its label and never by its value. */
const FIELDS: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);
const CONTROLS: ReadonlySet<string> = new Set(['button', ...FIELDS]);

/**
 * The words of a part of the page, as they may be spoken: nothing of what stands below
 * `data-unspoken` or beside it for the eye only, nothing that was typed, no words on keys unless the
 * part is a key, and nothing that looks like somebody's number or name.
 */
export function wordsOf(part: Readable): string {
  return isUnspoken(part) ? '' : clean(textBelow(part, false));
}

/** What a key or a field is called. */
export function nameOf(control: Readable, label: Readable | null = null): string {
  if (isUnspoken(control)) return '';
  const given = attribute(control, 'aria-label');
  if (given !== null) return clean(given);
  if (!isField(control)) return clean(textBelow(control, true));
  return label === null ? '' : wordsOf(label);
}

export type ControlState = 'chosen' | 'dead' | null;

/** How a key stands, where its name does not say so. */
export function stateOf(control: Readable): ControlState {
  if (attribute(control, 'disabled') !== null) return 'dead';
  return attribute(control, 'aria-pressed') === 'true' ? 'chosen' : null;
}

/** Whether a part belongs to one person: what was read from a card, looked up by it, or is typed. */
export function isUnspoken(part: Readable): boolean {
  for (let at: Readable | null = part; at !== null; at = at.parentNode) {
    if (attribute(at, 'data-unspoken') !== null) return true;
  }
  return false;
}

function textBelow(node: Readable, withKeys: boolean): string {
  if (node.nodeType === TEXT) return node.textContent ?? '';
  const parts = Array.from(node.childNodes).filter((child) => isRead(child, withKeys));
  return parts.map((child) => textBelow(child, withKeys)).join(' ');
}

function isRead(node: Readable, withKeys: boolean): boolean {
  if (node.localName === undefined) return node.nodeType === TEXT;
  if (!withKeys && CONTROLS.has(node.localName)) return false;
  return !isField(node) && !isForEyesOnly(node) && attribute(node, 'data-unspoken') === null;
}

function isField({ localName = '' }: Readable): boolean {
  return FIELDS.has(localName);
}

function isForEyesOnly(node: Readable): boolean {
  return attribute(node, 'aria-hidden') === 'true' || attribute(node, 'hidden') !== null;
}

function attribute(node: Readable, name: string): string | null {
  return node.getAttribute?.(name) ?? null;
}

/** The second lock: ticket numbers have five digits at most, and only names are masked by asterisks. */
const LOOKS_PERSONAL = /\d[\d -]{4,}[\dXx]|[*＊]/;

function clean(text: string): string {
  const words = text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return LOOKS_PERSONAL.test(words) ? '' : words;
}
