import { parseSubscribe } from './subscribe-frame';

const cursor = { epoch: 'e1', seq: 7 };

describe(parseSubscribe, () => {
  it.each([
    [
      { hallId: 'zc', rooms: ['hall'] },
      { hallId: 'zc', rooms: ['hall'] },
    ],
    [
      { hallId: 'zc', rooms: [] },
      { hallId: 'zc', rooms: [] },
    ],
    [
      { hallId: 'zc', rooms: ['hall', 'hall', 'floor'], cursor, extra: 1 },
      { hallId: 'zc', rooms: ['hall', 'floor'], cursor },
    ],
    [
      { hallId: 'zc', rooms: ['hall'], cursor: null },
      { hallId: 'zc', rooms: ['hall'] },
    ],
  ])('reads %j', (body, request) => {
    expect(parseSubscribe(body)).toEqual(request);
  });

  it.each([
    undefined,
    null,
    'hall',
    7,
    [],
    [{ hallId: 'zc', rooms: [] }],
    {},
    { hallId: 'zc' },
    { rooms: ['hall'] },
    { hallId: 'zc', rooms: 'hall' },
    { hallId: 7, rooms: ['hall'] },
    { hallId: '', rooms: ['hall'] },
    { hallId: 'zc', rooms: [7] },
    { hallId: 'zc', rooms: [''] },
    { hallId: 'zc', rooms: ['x'.repeat(101)] },
    { hallId: 'zc', rooms: Array.from({ length: 201 }, (_, i) => `area:${i}`) },
    { hallId: 'zc', rooms: [], cursor: 7 },
    { hallId: 'zc', rooms: [], cursor: {} },
    { hallId: 'zc', rooms: [], cursor: { epoch: 'e1', seq: -1 } },
    { hallId: 'zc', rooms: [], cursor: { epoch: 'e1', seq: 1.5 } },
    { hallId: 'zc', rooms: [], cursor: { epoch: 'e1', seq: '7' } },
    { hallId: 'zc', rooms: [], cursor: { epoch: 1, seq: 7 } },
    JSON.parse('{"__proto__": {"hallId": "zc", "rooms": ["hall"]}}'),
  ])('refuses %j', (body) => {
    expect(parseSubscribe(body)).toBeUndefined();
  });
});
