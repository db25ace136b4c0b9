import type { ErrorCode } from '@onewindow/contracts';
import type { AnsweredViewName, AnsweredViews } from './answered-views';
import { noteOn, type AnswerNote } from './route-notes';

type HandlerOf<Answer> = (...args: never[]) => Answer | Promise<Answer>;

/** Fits only on a handler that returns what the description will promise. */
type OnHandlerOf<Answer> = <Handler extends HandlerOf<Answer>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Handler>,
) => void;

type OnAnyHandler = OnHandlerOf<unknown>;

/** The name of a route for generated clients, and what it does in a few words. */
export const Operation =
  (id: string, summary: string, description?: string): OnAnyHandler =>
  (_target, _key, { value }) => {
    if (value) noteOn(value, 'operation', { id, summary, description });
  };

/**
 * What a route answers when it does not refuse; the status is the route's own.
 *
 * @param alsoWith other statuses that carry the same answer
 */
export const Answers = <Name extends AnsweredViewName>(
  view: Name,
  { alsoWith = [] }: { readonly alsoWith?: readonly number[] } = {},
): OnHandlerOf<AnsweredViews[Name]> => answering({ form: 'view', view, alsoWith });

export const AnswersList = <Name extends AnsweredViewName>(
  view: Name,
): OnHandlerOf<readonly AnsweredViews[Name][]> => answering({ form: 'list', view, alsoWith: [] });

/** `null` travels as an empty body. */
export const AnswersOrNothing = <Name extends AnsweredViewName>(
  view: Name,
): OnHandlerOf<AnsweredViews[Name] | null> =>
  answering({ form: 'view-or-nothing', view, alsoWith: [] });

/** `{}`: done, and there is nothing to tell. */
export const AnswersEmptyObject = (): OnHandlerOf<Record<string, never>> =>
  answering({ form: 'empty-object', alsoWith: [] });

/** No body at all. */
export const AnswersNothing = (): OnHandlerOf<void> => answering({ form: 'nothing', alsoWith: [] });

function answering(
  note: AnswerNote,
): (target: object, key: string | symbol, { value }: { value?: object }) => void {
  return (_target, _key, { value }) => {
    if (value) noteOn(value, 'answer', note);
  };
}

/** Refusals of the route's own work; those of its access rule, body and headers are known already. */
export const Refuses =
  (...codes: readonly ErrorCode[]): OnAnyHandler =>
  (_target, _key, { value }) => {
    if (value) noteOn(value, 'refusals', codes);
  };
