import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HallFiles } from '../files/hall-files';
import { HallImportError } from '../problems/hall-import-error';
import { readHall } from './read-hall';

const FIXTURES = join(__dirname, '../fixtures');
const NOT_OK = join(FIXTURES, 'not-ok');
const EXPECTED = 'expected.txt';

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name !== EXPECTED);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function okFiles(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): HallFiles {
  const files = filesIn(join(FIXTURES, 'ok'));
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(name);
    else files.set(name, typeof content === 'string' ? Buffer.from(content) : content);
  }
  return files;
}

function textOf(name: string): string {
  return readFileSync(join(FIXTURES, 'ok', name), 'utf8');
}

function faultsOf(files: HallFiles, hallId?: string): readonly string[] {
  try {
    readHall(files, hallId);
    return [];
  } catch (error) {
    if (error instanceof HallImportError) return error.lines();
    throw error;
  }
}

describe(readHall, () => {
  it('reads a hall without faults', () => {
    const hall = readHall(okFiles());

    expect(hall.hall).toMatchObject({ id: 'small', timeZone: 'Asia/Shanghai' });
    expect(hall.windows.map(({ id, areaId, position }) => [id, areaId, position])).toEqual([
      ['A01', 'A1', 0],
      ['A02', 'A1', 1],
      ['B01', 'B1', 2],
      ['B02', 'B1', 3],
    ]);
    expect(hall.areas.map(({ id, zoneId }) => [id, zoneId])).toEqual([
      ['A1', 'A'],
      ['B1', 'B'],
      ['LOBBY', null],
    ]);
    expect(hall.collectionRoutes).toEqual([
      { hallId: 'small', applyQueueId: 'A-ZH', collectQueueId: 'A-CJ' },
    ]);
    expect(hall.departments.map(({ id }) => id)).toEqual(['市监局', '社保中心']);
  });

  it('makes the main queue level 1 and counts each further one a little later', () => {
    const skills = readHall(okFiles()).skills.filter(({ windowId }) => windowId === 'A02');

    expect(
      skills.map(({ queueId, level, penaltyMinutes }) => [queueId, level, penaltyMinutes]),
    ).toEqual([
      ['A-CJ', 1, 0],
      ['A-ZH', 2, 2],
    ]);
  });

  it('joins the item files and adds traditional names and readings', () => {
    const { items } = readHall(okFiles());

    expect(items.map(({ id }) => id)).toEqual(['A-0001', 'A-0002', 'B-0001']);
    expect(items[1]).toMatchObject({
      names: { zhHans: '营业执照换发', zhHant: '營業執照換發', en: 'Licence replacement' },
      departmentId: '市监局',
      serviceObjects: ['法人', '自然人'],
      aliases: [],
      estMinutes: 6.5,
      fee: false,
      courier: true,
    });
    expect(items[0]?.initials).toEqual(['gssldj', 'kgs', 'zcgs']);
    expect(items[2]?.pinyin).toContain('changzhejintieshenling');
  });

  it('names departments and themes in three languages, as far as the files know', () => {
    const plain = readHall(okFiles());
    const named = readHall(
      okFiles({
        'departments.csv': textOf('departments.csv')
          .replace('short_name', 'short_name,name_en')
          .replace('市监局', '市监局,Market Regulation')
          .replace('社保中心', '社保中心,'),
        'themes.csv': 'name,name_en\n社会保障,Social security\n无人用,Unused\n',
      }),
    );

    expect(plain.departments.map(({ names }) => names)).toEqual([
      { zhHans: '市监局', zhHant: '市監局', en: '市监局' },
      { zhHans: '社保中心', zhHant: '社保中心', en: '社保中心' },
    ]);
    expect(named.departments.map(({ names }) => names.en)).toEqual([
      'Market Regulation',
      '社保中心',
    ]);
    expect(plain.themes.map(({ id }) => id)).toEqual([
      ...new Set(plain.items.map(({ theme }) => theme)),
    ]);
    expect(named.themes.map(({ names, position }) => [names.zhHant, names.en, position])).toEqual([
      ['社會保障', 'Social security', 0],
      ['開辦企業', '开办企业', 1],
    ]);
  });

  it('puts items together in the order of doing them, in a hall that has bundles', () => {
    const { bundles, bundleItems } = readHall(okFiles());

    expect(bundles.map(({ id, names, position }) => [id, names.en, position])).toEqual([
      ['企业开办一件事', 'Starting a company', 0],
      ['更换证照一件事', 'Renewing a licence', 1],
    ]);
    expect(bundleItems).toEqual([
      { hallId: 'small', bundleId: '企业开办一件事', itemId: 'A-0002', position: 0 },
      { hallId: 'small', bundleId: '企业开办一件事', itemId: 'A-0001', position: 1 },
      { hallId: 'small', bundleId: '更换证照一件事', itemId: 'A-0002', position: 0 },
    ]);
    expect(readHall(okFiles({ 'bundles.csv': undefined }))).toMatchObject({
      bundles: [],
      bundleItems: [],
    });
  });

  it('takes another id for the same files', () => {
    const hall = readHall(okFiles(), 'nb');

    expect(hall.hall.id).toBe('nb');
    expect(new Set(hall.items.map(({ hallId }) => hallId))).toEqual(new Set(['nb']));
    expect(faultsOf(okFiles(), 'N B')).toEqual([
      'hall.json id: “N B”格式不对，应为 zc, hall2 / "N B" should look like zc, hall2',
    ]);
  });

  it('reads files as a spreadsheet writes them: with a mark in front and other line ends', () => {
    const windows = `\uFEFF${textOf('windows.csv').replaceAll('\n', '\r\n')}\r\n`;

    expect(readHall(okFiles({ 'windows.csv': windows }))).toEqual(readHall(okFiles()));
  });

  it.each(readdirSync(NOT_OK))('names file, line, column and reason: %s', (name) => {
    const folder = join(NOT_OK, name);
    const files = okFiles(Object.fromEntries(filesIn(folder)));

    expect(`${faultsOf(files).join('\n')}\n`).toBe(readFileSync(join(folder, EXPECTED), 'utf8'));
  });

  it('names every file that is missing', () => {
    expect(faultsOf(new Map())).toEqual(
      ['areas.csv', 'departments.csv', 'hall.json', 'items.csv', 'queues.csv', 'windows.csv'].map(
        (file) => `${file}: 缺少此文件 / this file is missing`,
      ),
    );
  });

  it('holds no reference against a file that could not be read', () => {
    expect(faultsOf(okFiles({ 'queues.csv': undefined }))).toHaveLength(1);
    expect(faultsOf(okFiles({ 'hall.json': '{' }))).toHaveLength(1);
  });

  it('asks for UTF-8 when a file comes in another encoding', () => {
    const gbk = Uint8Array.from([0xb2, 0xbf, 0xc3, 0xc5, 0x0a]);

    expect(faultsOf(okFiles({ 'departments.csv': gbk }))).toEqual([
      'departments.csv: 不是 UTF-8 编码，请另存为“CSV UTF-8” / not UTF-8; save it as "CSV UTF-8"',
    ]);
  });

  it('names the line where hall.json breaks', () => {
    const broken = '{\n  "id": "small",\n  "names": {,\n}\n';

    expect(faultsOf(okFiles({ 'hall.json': broken }))).toEqual([
      'hall.json:3: 文件无法读取（JSON） / cannot be read (JSON)',
    ]);
  });

  it('counts lines inside quoted cells', () => {
    const [header = '', first = '', ...rest] = textOf('windows.csv').split('\n');
    const quoted = first.replace('综合窗口01', '"综合\n窗口01"');
    const wrong = rest.join('\n').replace('dedicated', 'none');

    expect(faultsOf(okFiles({ 'windows.csv': [header, quoted, wrong].join('\n') }))).toEqual([
      expect.stringMatching(/^windows\.csv:5 kind: “none”/),
    ]);
  });

  it('lists a hundred faults and says how many more there are', () => {
    const [header = '', row = ''] = textOf('items-b.csv').split('\n');
    const rows = Array.from({ length: 150 }, (_, index) =>
      row.replace('B-0001', `B-${index}`).replace(',no,', ',maybe,'),
    );
    const faults = faultsOf(okFiles({ 'items-b.csv': [header, ...rows].join('\n') }));

    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toBe('…还有 50 处问题 / and 50 more');
  });
});
