import type { ErrorCode } from '@onewindow/contracts';
import type { AnsweredViewName } from './answered-views';

export interface OperationNote {
  /** Stable: generated clients name their functions after it. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string | undefined;
}

export interface AnswerNote {
  readonly form: 'view' | 'list' | 'view-or-nothing' | 'empty-object' | 'nothing';
  readonly view?: AnsweredViewName;
  /** Statuses beside the route's own that carry the same answer. */
  readonly alsoWith: readonly number[];
}

/** What the decorators of this folder leave on a handler. */
export interface RouteNotes {
  readonly operation: OperationNote;
  readonly answer: AnswerNote;
  readonly refusals: readonly ErrorCode[];
}

const keyOf = (name: keyof RouteNotes) => `onewindow:openapi:${name}`;

export function noteOn<Name extends keyof RouteNotes>(
  handler: object,
  name: Name,
  note: RouteNotes[Name],
): void {
  Reflect.defineMetadata(keyOf(name), note, handler);
}

export function readNote<Name extends keyof RouteNotes>(
  handler: object,
  name: Name,
): RouteNotes[Name] | undefined {
  return Reflect.getMetadata(keyOf(name), handler) as RouteNotes[Name] | undefined;
}
