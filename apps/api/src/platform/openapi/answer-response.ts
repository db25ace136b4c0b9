import type { ResponseObject } from '@nestjs/swagger';
import { refTo, type JsonSchema } from './contract-schemas';
import type { AnswerNote } from './route-notes';

const DESCRIPTIONS: Readonly<Record<AnswerNote['form'], string>> = {
  view: 'As it stands now.',
  list: 'All of them.',
  'view-or-nothing': 'An empty body when there is none.',
  'empty-object': 'Done; there is nothing to tell.',
  nothing: 'Done.',
};

/** What a route answers when it does not refuse. */
export function answerResponse({ form, view }: AnswerNote): ResponseObject {
  const description = DESCRIPTIONS[form];
  const schema = schemaOf(form, view);
  return schema ? { description, ...asJson(schema) } : { description };
}

export function asJson(schema: JsonSchema): Pick<ResponseObject, 'content'> {
  return { content: { 'application/json': { schema } } };
}

function schemaOf(form: AnswerNote['form'], view: AnswerNote['view']): JsonSchema | undefined {
  if (form === 'empty-object') return { type: 'object', maxProperties: 0 };
  if (view === undefined) return undefined;
  return form === 'list' ? { type: 'array', items: refTo(view) } : refTo(view);
}
