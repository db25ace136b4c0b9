import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { constantsOf, REPOSITORY } from './contract-constants.mjs';
import { API_DOCUMENT, apiDocumentWithErrorCodes } from './error-table.mjs';

const read = (path) => readFileSync(new URL(path, REPOSITORY), 'utf8');

const DOCUMENTS = [
  'README.md',
  ...readdirSync(new URL('docs/', REPOSITORY), { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

describe('docs/api.md', () => {
  it('lists the error codes of the contracts (else run tools/documents/write-error-table.mjs)', async () => {
    assert.equal(readFileSync(API_DOCUMENT, 'utf8'), await apiDocumentWithErrorCodes());
  });
});

describe('docs/glossary.md', () => {
  let glossary = '';
  before(() => {
    glossary = read('docs/glossary.md');
  });

  const LISTS = {
    'libs/contracts/src/lib/ticketing/ticket.contract.ts': [
      'TICKET_STATES',
      'PURPOSES',
      'CASE_OUTCOMES',
      'PRIORITY_CLASSES',
    ],
    'libs/contracts/src/lib/hall/hall.contract.ts': ['WINDOW_KINDS', 'QUEUE_STATUSES'],
    'libs/contracts/src/lib/windows/window-session.contract.ts': ['WINDOW_STATES'],
    'libs/contracts/src/lib/identity/roles.ts': ['ROLES', 'DEVICE_KINDS'],
    'libs/queueing/src/ticket/ticket-transitions.ts': ['TICKET_ACTIONS'],
  };
  for (const [path, lists] of Object.entries(LISTS)) {
    for (const list of lists) {
      it(`explains every word of ${list}`, async () => {
        const words = (await constantsOf(path))[list];
        assert.ok(words.length > 0);
        assert.deepEqual(
          words.filter((word) => !glossary.includes(`\`${word}\``)),
          [],
        );
      });
    }
  }
});

describe('links between documents', () => {
  for (const path of DOCUMENTS) {
    it(`${path} leads to files that stand`, () => {
      const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => to);
      const missing = targets.filter((to) => !existsSync(new URL(to, new URL(path, REPOSITORY))));
      assert.deepEqual(missing, []);
    });
  }
});
