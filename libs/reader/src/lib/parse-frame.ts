import {
  FRAME_MAX_LENGTH,
  LAID_KINDS,
  READER_STATUSES,
  type AgentFrame,
  type PageFrame,
} from './frames';
import {
  CODE_KINDS,
  DOCUMENT_KINDS,
  maskedName,
  PERSON_KINDS,
  type DocumentKind,
  type ReadDocument,
} from './read-document';
import { READER_FAULTS } from './reader-fault';

type Fields = Readonly<Record<string, unknown>>;

const NUMBER_MAX_LENGTH = 40;
const NAME_MAX_LENGTH = 100;
const CODE_MAX_LENGTH = 300;
const TOKEN_MAX_LENGTH = 200;
/** Nobody stands before a reader for longer. */
const TIMEOUT_MAX_MS = 120_000;

/** A frame of the agent; undefined when it is none this page understands, which is then passed over. */
export function parseAgentFrame(text: string): AgentFrame | undefined {
  const frame = fieldsOf(text);
  if (!frame) return undefined;
  const { type, id } = frame;
  switch (type) {
    case 'status':
      return isOneOf(READER_STATUSES, frame['status'])
        ? { type, status: frame['status'] }
        : undefined;
    case 'inserted':
      return isOneOf(LAID_KINDS, frame['laid']) ? { type, laid: frame['laid'] } : undefined;
    case 'removed':
      return { type };
    case 'read-done': {
      const document = documentOf(frame['document']);
      return isId(id) && document ? { type, id, document } : undefined;
    }
    case 'read-failed':
      return isId(id) && isOneOf(READER_FAULTS, frame['code'])
        ? { type, id, code: frame['code'] }
        : undefined;
    default:
      return undefined;
  }
}

/** A frame of the page; undefined is no frame of this contract. */
export function parsePageFrame(text: string): PageFrame | undefined {
  const frame = fieldsOf(text);
  if (!frame) return undefined;
  const { type, id } = frame;
  switch (type) {
    case 'hello':
      return isText(frame['token'], TOKEN_MAX_LENGTH) ? { type, token: frame['token'] } : undefined;
    case 'read':
      return isId(id) && isKinds(frame['kinds']) && isTimeout(frame['timeoutMs'])
        ? { type, id, kinds: frame['kinds'], timeoutMs: frame['timeoutMs'] }
        : undefined;
    case 'cancel':
      return isId(id) ? { type, id } : undefined;
    default:
      return undefined;
  }
}

function documentOf(value: unknown): ReadDocument | undefined {
  if (!isFields(value)) return undefined;
  const { kind, number, code, maskedName: name } = value;
  if (isOneOf(PERSON_KINDS, kind)) {
    if (!isText(number, NUMBER_MAX_LENGTH) || !isText(name, NAME_MAX_LENGTH)) return undefined;
    return { kind, number, maskedName: maskedName(name) };
  }
  return isOneOf(CODE_KINDS, kind) && isText(code, CODE_MAX_LENGTH) ? { kind, code } : undefined;
}

function fieldsOf(text: string): Fields | undefined {
  if (text.length > FRAME_MAX_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<const T extends string>(all: readonly T[], value: unknown): value is T {
  return all.some((one) => one === value);
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxLength;
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isKinds(value: unknown): value is readonly DocumentKind[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= DOCUMENT_KINDS.length &&
    value.every((kind) => isOneOf(DOCUMENT_KINDS, kind))
  );
}

function isTimeout(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= TIMEOUT_MAX_MS;
}
