import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { ProblemList } from '../problems/problem-list';
import { HallDescription } from './hall-description';

export const HALL_FILE = 'hall.json';

/** Reads `hall.json`; undefined, and reported, when anything is wrong with it. */
export function readHallDescription(
  text: string,
  problems: ProblemList,
): HallDescription | undefined {
  const content = parseJson(text, problems);
  if (content === undefined) return undefined;
  const description = plainToInstance(HallDescription, content);
  const errors = validateSync(description, { whitelist: true, forbidNonWhitelisted: true });
  for (const { field, rules } of errors.flatMap((error) => faultsOf(error, ''))) {
    problems.add({ file: HALL_FILE, column: field }, { code: 'field.wrong', params: { rules } });
  }
  return errors.length === 0 ? description : undefined;
}

function parseJson(text: string, problems: ProblemList): object | undefined {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
    problems.add({ file: HALL_FILE }, { code: 'file.broken', params: { reason: 'not an object' } });
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position ? { line: text.slice(0, Number(position)).split('\n').length } : {};
    problems.add({ file: HALL_FILE, ...line }, { code: 'file.broken', params: { reason: 'JSON' } });
  }
  return undefined;
}

function faultsOf(
  { property, constraints, children = [] }: ValidationError,
  parent: string,
): readonly { readonly field: string; readonly rules: string }[] {
  const field = parent === '' ? property : `${parent}.${property}`;
  const own = constraints ? [{ field, rules: Object.keys(constraints).join(', ') }] : [];
  return [...own, ...children.flatMap((child) => faultsOf(child, field))];
}
