import { describe, it } from 'node:test';
import { join } from 'node:path';
import { RuleTester } from 'eslint';
import typescript from 'typescript-eslint';
import { fileName } from './file-name.mjs';
import { createImportBans } from './import-bans.mjs';
import { REPOSITORY_ROOT } from './repository-path.mjs';
import { socketEmit } from './socket-emit.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: typescript.parser } });
const at = (file, code = '') => ({ code, filename: join(REPOSITORY_ROOT, file) });

tester.run('file-name', fileName, {
  valid: [
    at('apps/api/src/modules/ticketing/use-cases/call-next.ts'),
    at('apps/api/src/platform/database/data-source.ts'),
    at('apps/api/src/platform/database/migrations/1764000000000-initial-schema.ts'),
    at('apps/api/test/e2e/call-next.e2e.spec.ts'),
    at('apps/kiosk/src/features/items/ItemPage.vue'),
    at('apps/kiosk/src/features/items/useItemSearch.spec.ts'),
    at('apps/kiosk/src/env.d.ts'),
    at('tools/lint/repository-path.mjs'),
  ],
  invalid: [
    { ...at('apps/kiosk/src/itemPage.ts'), errors: [{ messageId: 'shape' }] },
    { ...at('apps/kiosk/src/item-page.vue'), errors: [{ messageId: 'shape' }] },
    { ...at('apps/api/src/call_next.ts'), errors: [{ messageId: 'shape' }] },
    { ...at('apps/api/src/ticket.helper.ts'), errors: [{ messageId: 'word' }] },
    { ...at('apps/api/src/queue-manager.ts'), errors: [{ messageId: 'word' }] },
    { ...at('apps/api/src/common/errors.ts'), errors: [{ messageId: 'word' }] },
    { ...at('apps/kiosk/src/useTicketData.ts'), errors: [{ messageId: 'word' }] },
  ],
});

tester.run('socket-emit', socketEmit, {
  valid: [
    { code: `committed.emit('hall', 'zc');` },
    { code: `this.events.emit('committed');` },
    { code: `server.to('hall').join('floor');` },
  ],
  invalid: [
    { code: `server.emit('events', {});`, errors: [{ messageId: 'emit' }] },
    { code: `this.server.emit('events', {});`, errors: [{ messageId: 'emit' }] },
    { code: `this.gateway.server.to('hall').emit('events', {});`, errors: [{ messageId: 'emit' }] },
    { code: `io.local.emit('events', {});`, errors: [{ messageId: 'emit' }] },
    { code: `hall.in('floor').volatile.emit('events', {});`, errors: [{ messageId: 'emit' }] },
    { code: `clientSocket.emitWithAck('events', {});`, errors: [{ messageId: 'emit' }] },
  ],
});

const bans = createImportBans([
  {
    name: 'rooms',
    because: 'walls',
    from: /^a\/([^/]+)\//,
    to: /^a\/([^/]+)\//,
    acrossRooms: true,
  },
  { name: 'built-in', because: 'purity', from: /^a\//, to: /^node:/ },
  { name: 'door', because: 'doors', from: /^a\//, to: /^@x\/y\//, doors: /\.css$/ },
]);

tester.run('import-bans', bans, {
  valid: [
    at('a/one/here.ts', `import './there';`),
    at('a/one/here.ts', `import '@x/y/look.css';`),
    at('b/one/here.ts', `import '../../a/two/there';`),
  ],
  invalid: [
    `import '../two/there';`,
    `export * from '../two/there';`,
    `export { there } from '../two/there';`,
    `import('../two/there');`,
    `type There = import('../two/there').There;`,
    `import there = require('../two/there');`,
    `require('../two/there');`,
    `import 'node:fs';`,
    `import 'fs/promises';`,
    `import '@x/y/src/deep';`,
  ].map((code) => ({ ...at('a/one/here.ts', code), errors: [{ messageId: 'banned' }] })),
});
