import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { constantsOf, REPOSITORY } from './contract-constants.mjs';
import { API_DOCUMENT, apiDocumentWithErrorCodes } from './error-table.mjs';
import { LIVE_WIRE_DOCUMENT, liveWireDocument } from './live-wire-parts.mjs';
import { quickCards } from './quick-cards.mjs';

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

describe('docs/live-wire.md', () => {
  let text = '';
  before(() => {
    text = readFileSync(LIVE_WIRE_DOCUMENT, 'utf8');
  });

  it('has the limits, events and types of the contracts (else run tools/documents/write-live-wire.mjs)', async () => {
    assert.equal(text, await liveWireDocument());
  });

  it('says of every event but those that change no state what it does', async () => {
    const { EVENT_ROOMS } = await constantsOf('libs/contracts/src/lib/realtime/event-rooms.ts');
    const from = text.indexOf('## What an event does to a state');
    const rules = text.slice(from, text.indexOf('\n## ', from + 1));
    const untold = Object.keys(EVENT_ROOMS).filter((type) => !rules.includes(`\`${type}\``));
    assert.deepEqual(untold, ['ticket.booked']);
  });

  it('shows examples that are JSON', () => {
    const examples = [...text.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => json);
    assert.ok(examples.length > 5);
    for (const example of examples) assert.doesNotThrow(() => JSON.parse(example), example);
  });
});

describe('docs/cards', () => {
  let cards = [];
  before(async () => {
    cards = await quickCards();
  });

  it('are what the keys and words of the product say (else run tools/documents/write-quick-cards.mjs)', () => {
    for (const { file, text } of cards) assert.equal(readFileSync(file, 'utf8'), text);
    const written = readdirSync(new URL('docs/cards/', REPOSITORY)).filter((name) =>
      name.endsWith('.html'),
    );
    assert.equal(written.length, cards.length);
  });

  it('tell a clerk every key of the console and no other', async () => {
    const { DEFAULT_KEY_MAP } = await constantsOf('apps/console/src/workplace/key-map.ts');
    const clerk = read('docs/cards/clerk.html');
    const keys = [...clerk.matchAll(/<li class="key">\s*<kbd>([^<]+)<\/kbd/g)].map(
      ([, key]) => key,
    );
    assert.deepEqual(keys, Object.keys(DEFAULT_KEY_MAP));
  });

  it('need nothing from elsewhere', () => {
    for (const { text } of cards) {
      assert.doesNotMatch(text, /https?:|<(?:link|script|img)\b|@import|url\(/);
      const names = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
      const missing = [...names].filter((name) => !text.includes(`${name}:`));
      assert.deepEqual(missing, []);
    }
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
