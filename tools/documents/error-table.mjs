import { readFileSync } from 'node:fs';
import { constantsOf, REPOSITORY } from './contract-constants.mjs';
import { formatted, withPart } from './written-part.mjs';

export const API_DOCUMENT = new URL('docs/api.md', REPOSITORY);

function rowsOf(statusOfCode) {
  return Object.entries(statusOfCode).map(([code, status]) => `| \`${code}\` | ${status} |`);
}

/** docs/api.md as it ought to be: with the error codes of the contracts between its two marks. */
export async function apiDocumentWithErrorCodes() {
  const { ERROR_STATUS } = await constantsOf('libs/contracts/src/lib/errors/error-codes.ts');
  const content = ['| Code | Status |', '| --- | --- |', ...rowsOf(ERROR_STATUS)].join('\n');
  const by = 'tools/documents/write-error-table.mjs';
  const text = readFileSync(API_DOCUMENT, 'utf8');
  return formatted(withPart(text, { name: 'error codes', by, content }), API_DOCUMENT);
}
