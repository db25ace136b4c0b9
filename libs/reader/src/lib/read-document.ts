/** Cards and codes that say who somebody is. */
export const PERSON_KINDS = [
  'id-card',
  'residence-permit',
  'social-security-card',
  'e-id',
] as const;
/** Codes that name a ticket or a company, and nobody. */
export const CODE_KINDS = ['ticket-code', 'licence-code'] as const;
export const DOCUMENT_KINDS = [...PERSON_KINDS, ...CODE_KINDS] as const;

export type PersonKind = (typeof PERSON_KINDS)[number];
export type CodeKind = (typeof CODE_KINDS)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * All that is taken from a card: neither photo nor address nor birthday. The number goes on to the
 * server, which keeps its keyed hash only.
 */
export interface PersonDocument {
  readonly kind: PersonKind;
  /** The citizen's number 公民身份号码, which a social security card carries as well. */
  readonly number: string;
  /** The first character and a star, `张*`. */
  readonly maskedName: string;
}

export interface CodeDocument {
  readonly kind: CodeKind;
  readonly code: string;
}

export type ReadDocument = PersonDocument | CodeDocument;

const MASKED = /^\S\*{1,4}$/u;

/** A name nobody can be known by, also when an agent has forgotten to mask it. */
export function maskedName(name: string): string {
  const trimmed = name.trim();
  if (MASKED.test(trimmed)) return trimmed;
  const [first = ''] = trimmed;
  return first === '' ? '' : `${first}*`;
}

export function isPerson(document: ReadDocument): document is PersonDocument {
  return 'number' in document;
}
