import { backupName } from './backup-name';

const ZC = { id: 'zc', timeZone: 'Asia/Shanghai' };
const NOW = new Date('2026-01-05T16:30:05Z');

describe(backupName, () => {
  it.each([
    ['one hall, in its zone', [ZC], 'onewindow-zc-20260106-003005.owb'],
    ['several halls', [ZC, { ...ZC, id: 'nb' }], 'onewindow-all-20260106-003005.owb'],
    ['no hall yet', [], 'onewindow-all-20260105-163005.owb'],
  ])('names the backup of %s', (_, halls, name) => {
    expect(backupName(halls, NOW)).toBe(name);
  });
});
