import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { constantsOf, REPOSITORY } from './contract-constants.mjs';

export const API_DOCUMENT = new URL('docs/api.md', REPOSITORY);

const BEGIN = '<!-- error codes: written by tools/documents/write-error-table.mjs -->';
const END = '<!-- end of error codes -->';

function rowsOf(statusOfCode) {
  return Object.entries(statusOfCode).map(([code, status]) => `| \`${code}\` | ${status} |`);
}

/** docs/api.md as it ought to be: with the error codes of the contracts between its two marks. */
export async function apiDocumentWithErrorCodes() {
  const text = readFileSync(API_DOCUMENT, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`docs/api.md needs the marks ${BEGIN} … ${END}`);
  const { ERROR_STATUS } = await constantsOf('libs/contracts/src/lib/errors/error-codes.ts');
  const table = ['| Code | Status |', '| --- | --- |', ...rowsOf(ERROR_STATUS)].join('\n');
  const whole = `${text.slice(0, begin)}${BEGIN}\n\n${table}\n\n${text.slice(end)}`;
  const options = await resolveConfig(API_DOCUMENT);
  return format(whole, { ...options, parser: 'markdown' });
}
