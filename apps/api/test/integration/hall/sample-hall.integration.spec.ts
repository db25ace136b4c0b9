import type {
  AreaView,
  BundleView,
  DepartmentView,
  HallView,
  ItemIndexEntry,
  ItemPage,
  ItemView,
  Problem,
  QueueView,
  ThemeView,
  WindowView,
} from '@onewindow/contracts';
import request from 'supertest';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

describe('the sample hall over HTTP', () => {
  let database: TestDatabase;
  let api: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase({ sample: true });
    api = await startTestApp(database);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const get = (path: string) => request(api.baseUrl).get(`/api/v1/halls${path}`);
  async function read<T>(path: string): Promise<T> {
    const { body } = await get(path).expect(200);
    return body as T;
  }
  const search = (query: Record<string, string>): Promise<ItemPage> =>
    read(`/zc/items?${new URLSearchParams(query).toString()}`);
  const idsFor = async (text: string): Promise<readonly string[]> =>
    (await search({ search: text, pageSize: '200' })).items.map(({ id }) => id);

  it('is listed with its business date', async () => {
    const halls = await read<HallView[]>('');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();

    expect(halls).toEqual([
      {
        id: 'zc',
        names: {
          zhHans: '广州市增城区政务服务中心',
          zhHant: '廣州市增城區政務服務中心',
          en: 'Zengcheng District Government Service Centre of Guangzhou',
        },
        timeZone: 'Asia/Shanghai',
        businessDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        plan: { widthMetres: 140, depthMetres: 72 },
        helpPhone: '12345',
      },
    ]);
    expect(halls[0]?.businessDate).toBe(today);
    expect(await read('/zc')).toEqual(halls[0]);
  });

  it('has two zones, eight service halls and three other rooms', async () => {
    const areas = await read<AreaView[]>('/zc/areas');

    expect(await read('/zc/zones')).toHaveLength(2);
    expect(areas.filter(({ kind }) => kind === 'service-hall')).toHaveLength(8);
    expect(areas.filter(({ zoneId }) => zoneId === null).map(({ kind }) => kind)).toEqual([
      'street',
      'kiosks',
      'self-service',
    ]);
    expect(areas[0]).toMatchObject({ id: 'A1', rectangle: { x0: 16, y0: 6.05, x1: 54.5, y1: 30 } });
  });

  it('has 222 windows, 42 in zone A and 180 in zone B, in walking order', async () => {
    const windows = await read<WindowView[]>('/zc/windows');

    expect(windows).toHaveLength(222);
    expect(windows.filter(({ zoneId }) => zoneId === 'A')).toHaveLength(42);
    expect(windows.filter(({ zoneId }) => zoneId === 'B')).toHaveLength(180);
    expect(windows.filter(({ areaId }) => areaId === 'B2')).toHaveLength(28);
    expect(windows[0]).toEqual({
      id: 'A01',
      zoneId: 'A',
      areaId: 'A1',
      name: '企业绿色通道窗口01',
      kind: 'green-channel',
      queueIds: ['A-ZH', 'A-KB'],
      department: '广州市增城区政务服务数据管理局',
      floor: '1F',
      x: 18,
      y: 26.25,
    });
  });

  it('shows a loan only while it lasts', async () => {
    const lend = (hours: string) =>
      database.dataSource.query(
        `INSERT INTO window_skill (hall_id, window_id, queue_id, level, valid_from, valid_until)
         VALUES ('zc', 'A02', $1, 2, hall_now('zc') + $2::interval, hall_now('zc') + $2::interval
           + interval '2 hours')`,
        [hours === '-1' ? 'A-ZH' : 'A-GC', `${hours} hours`],
      );
    await lend('-1');
    await lend('1');

    const windows = await read<WindowView[]>('/zc/windows');
    expect(windows.find(({ id }) => id === 'A02')?.queueIds).toEqual(['A-KB', 'A-ZH']);
  });

  it('has 20 open queues', async () => {
    const queues = await read<QueueView[]>('/zc/queues');

    expect(queues).toHaveLength(20);
    expect(new Set(queues.map(({ status }) => status))).toEqual(new Set(['open']));
    expect(queues.find(({ id }) => id === 'B-CRJ-C')).toMatchObject({
      ticketPrefix: 'U',
      purpose: 'collect',
      estMinutes: 2.5,
      targetMinutes: 15,
      noShowMinutes: 2,
    });
  });

  it('calls departments and themes by an English name of their own', async () => {
    const named = [
      ...(await read<DepartmentView[]>('/zc/departments')),
      ...(await read<ThemeView[]>('/zc/themes')),
    ];

    expect(named.filter(({ names }) => /\p{Script=Han}/u.test(names.en))).toEqual([]);
  });

  it('pages through 1,428 items with their total', async () => {
    const first = await read<ItemPage>('/zc/items');
    const last = await search({ page: '8', pageSize: '200' });

    expect(first).toMatchObject({ total: 1428, page: 1, pageSize: 50 });
    expect(first.items).toHaveLength(50);
    expect(last.items).toHaveLength(1428 - 7 * 200);
    const pages = await Promise.all(
      Array.from({ length: 8 }, (_, index) => search({ page: `${index + 1}`, pageSize: '200' })),
    );
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(1428);
    expect((await search({ page: '9', pageSize: '200' })).items).toEqual([]);
  });

  it('puts the items of one event together, in the order of doing them', async () => {
    const bundles = await read<BundleView[]>('/zc/bundles');

    expect(bundles).toHaveLength(10);
    expect(bundles[0]).toEqual({
      id: '新生儿出生一件事',
      names: { zhHans: '新生儿出生一件事', zhHant: '新生兒出生一件事', en: 'A child is born' },
      itemIds: ['B-HZ-0001', 'B-YB-0002', 'B-SB-0042', 'B-YB-0027'],
    });
  });

  it('counts items by department, theme and queue', async () => {
    const departments = await read<DepartmentView[]>('/zc/departments');

    expect(departments).toHaveLength(48);
    expect(departments.reduce((sum, { itemCount }) => sum + itemCount, 0)).toBe(1428);
    expect(departments[0]).toEqual({
      id: '区市场监管局',
      name: '广州市增城区市场监督管理局',
      shortName: '区市场监管局',
      names: {
        zhHans: '区市场监管局',
        zhHant: '區市場監管局',
        en: 'Administration for Market Regulation',
      },
      itemCount: 154,
    });
    const themes = await read<ThemeView[]>('/zc/themes');
    expect(themes).toHaveLength(55);
    expect(themes.reduce((sum, { itemCount }) => sum + itemCount, 0)).toBe(1428);
    expect(themes.find(({ id }) => id === '婚姻登记')?.names).toEqual({
      zhHans: '婚姻登记',
      zhHant: '婚姻登記',
      en: 'Marriage registration',
    });
    expect((await search({ departmentId: '区市场监管局' })).total).toBe(154);
    expect((await search({ queueId: 'A-GC' })).total).toBe(144);
    expect((await search({ theme: '工程建设-政府投资' })).total).toBe(79);
    expect((await search({ theme: '工程建设-政府投资', queueId: 'A-KB' })).total).toBe(0);
  });

  it.each([
    ['hanzi of the name', '二手房', 'B-BDC-0003'],
    ['an alias', '二手房过户', 'B-BDC-0003'],
    ['initials of an alias', 'esfgh', 'B-BDC-0003'],
    ['pinyin of an alias', 'ershoufangguohu', 'B-BDC-0003'],
    ['pinyin in several words', "er'shou fang guohu", 'B-BDC-0003'],
    ['capitals', 'ESFGH', 'B-BDC-0003'],
    ['the traditional name', '國有建設用地使用權', 'B-BDC-0003'],
    ['the English name', 'resale home', 'B-BDC-0003'],
    ['the code', 'b-bdc-0003', 'B-BDC-0003'],
    ['two words of the name', '转移登记 买卖', 'B-BDC-0003'],
  ])('finds an item by %s', async (_, text, itemId) => {
    expect(await idsFor(text)).toContain(itemId);
  });

  it('puts what begins with the search first, and of these what is asked for most', async () => {
    const { items } = await search({ search: '公司' });
    const begins = ({ names, aliases }: ItemView): boolean =>
      [names.zhHans, ...aliases].some((name) => name.startsWith('公司'));
    const frequencies = items.filter(begins).map(({ frequency }) => 'HMLR'.indexOf(frequency));

    expect(items.map(begins)).toEqual(items.map(begins).sort((a, b) => Number(b) - Number(a)));
    expect(frequencies).toEqual([...frequencies].sort());
  });

  it.each(['%', '_', '\\', "'; DROP TABLE item; --"])('takes %s literally', async (text) => {
    expect(await idsFor(text)).toEqual([]);
  });

  it.each([
    'pageSize=201',
    'pageSize=0',
    'page=0',
    'page=one',
    'search=a&search=b',
    `search=${'x'.repeat(51)}`,
    'colour=red',
  ])('refuses %s', async (query) => {
    const { body } = await get(`/zc/items?${query}`).expect(400);
    expect((body as Problem).code).toBe('request.malformed');
  });

  it('gives one item, and a coded refusal for an unknown one', async () => {
    expect(await read('/zc/items/B-BDC-0003')).toMatchObject({
      id: 'B-BDC-0003',
      queueId: 'B-BDC',
      legalDays: 30,
      promisedDays: 1,
      serviceObjects: ['自然人', '法人'],
      frequency: 'H',
    });
    const { body } = await get('/zc/items/B-BDC-9999').expect(404);
    expect(body).toMatchObject({
      code: 'catalogue.item-not-found',
      details: { itemIds: ['B-BDC-9999'] },
    });
  });

  it('gives the whole index once, then 304 until it changes', async () => {
    const { body, headers } = await get('/zc/item-index').expect(200);
    const index = body as ItemIndexEntry[];
    const known = headers['etag'] ?? '';

    expect(index).toHaveLength(1428);
    expect(index.find(({ id }) => id === 'B-BDC-0003')?.initials).toContain('esfgh');
    expect(headers['cache-control']).toBe('no-cache');
    await get('/zc/item-index').set('If-None-Match', known).expect(304);

    await database.dataSource.query(
      `UPDATE item SET aliases = aliases || ARRAY['买楼'] WHERE hall_id = 'zc' AND id = 'B-BDC-0003'`,
    );
    await get('/zc/item-index').set('If-None-Match', known).expect(200);
  });

  it.each([
    '',
    '/zones',
    '/areas',
    '/windows',
    '/queues',
    '/departments',
    '/themes',
    '/bundles',
    '/items',
    '/items/B-BDC-0003',
    '/item-index',
  ])('knows no other hall: %s', async (path) => {
    const { body } = await get(`/nowhere${path}`).expect(404);
    expect(body).toMatchObject({ code: 'hall.not-found', details: { hallId: 'nowhere' } });
  });
});
