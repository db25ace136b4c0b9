import type { TicketSlip } from '../ticketing/slips/ticket-slips.service';
import { printableTicket } from './printable-ticket';

const names = (zhHans: string, en: string) => ({ zhHans, zhHant: `${zhHans}（繁）`, en });

const HALL = {
  names: names('大厅', 'Hall'),
  timeZone: 'Asia/Shanghai',
  helpPhone: '12345',
  standsAt: null,
};
const PLACE = {
  areaId: 'A1',
  names: names('综合厅', 'Main room'),
  zoneNames: names('A区', 'Zone A'),
  floor: '1F',
  rectangle: { x0: 16, y0: 6, x1: 54, y1: 30 },
};

function aSlip(
  ticket: Partial<TicketSlip['ticket']> = {},
  changes: Partial<TicketSlip> = {},
): TicketSlip {
  return {
    ticket: {
      language: 'zh-Hans',
      label: 'A012',
      state: 'waiting',
      businessDate: '2026-03-02',
      issuedAt: Date.parse('2026-03-02T01:05:00Z'),
      ...ticket,
    } as TicketSlip['ticket'],
    itemNames: [names('开公司', 'Company')],
    areaIds: ['A1'],
    ahead: 3,
    wait: { kind: 'range', lowMinutes: 12, highMinutes: 21 },
    rejoin: { rule: 'after-n', n: 3, greatestCount: 2 },
    trackUrl: 'HTTPS://HALL/T/X',
    ...changes,
  };
}

describe(printableTicket, () => {
  it('speaks the language of the ticket, in the steps of the screens', () => {
    expect(printableTicket(aSlip({ language: 'en' }), HALL, [PLACE], false)).toEqual({
      language: 'en',
      hallName: 'Hall',
      label: 'A012',
      itemNames: ['Company'],
      places: [{ zone: 'Zone A', area: 'Main room', floor: '1F' }],
      ahead: 3,
      wait: { kind: 'range', lowMinutes: 10, highMinutes: 25 },
      issuedAt: '2026-03-02T01:05:00.000Z',
      timeZone: 'Asia/Shanghai',
      businessDate: '2026-03-02',
      trackUrl: 'HTTPS://HALL/T/X',
      afterMiss: { rule: 'after-n', n: 3, greatestCount: 2 },
      helpPhone: '12345',
      marks: [],
    });
  });

  it('leaves out what is not known of a place', () => {
    const place = { ...PLACE, zoneNames: null, floor: null };
    const { places } = printableTicket(aSlip({ language: 'zh-Hant' }), HALL, [place], false);
    expect(places).toEqual([{ area: '综合厅（繁）' }]);
  });

  it('points to a place from where the machine stands', () => {
    const at = (x: number) => ({ ...HALL, standsAt: { x, y: 20, facing: 'north' as const } });
    const toldAt = (x: number) => printableTicket(aSlip(), at(x), [PLACE], false).places[0];
    expect(toldAt(8)).toMatchObject({ direction: 'right' });
    expect(toldAt(60)).toMatchObject({ direction: 'left' });
    expect(toldAt(20)).not.toHaveProperty('direction');
  });

  it('names nobody to ask when the hall does not', () => {
    const hall = { ...HALL, helpPhone: null };
    expect(printableTicket(aSlip(), hall, [], false)).not.toHaveProperty('helpPhone');
  });

  it('counts nobody ahead of a ticket that is not in line', () => {
    expect(printableTicket(aSlip({ state: 'called' }), HALL, [], true)).toMatchObject({
      ahead: null,
      marks: ['reprint'],
    });
  });

  it.each([
    [
      { kind: 'range', lowMinutes: 2, highMinutes: 8 },
      { kind: 'within', highMinutes: 10 },
    ],
    [
      { kind: 'range', lowMinutes: 70, highMinutes: 90 },
      { kind: 'over', lowMinutes: 60 },
    ],
    [
      { kind: 'unknown', reason: 'no-window-open' },
      { kind: 'unknown', reason: 'no-window-open' },
    ],
    [{ kind: 'unknown', reason: 'not-waiting' }, { kind: 'unknown' }],
  ] as const)('says of a wait %j: %j', (wait, said) => {
    expect(printableTicket(aSlip({}, { wait }), HALL, [], false).wait).toEqual(said);
  });

  it.each([
    ['tail', { rule: 'tail', greatestCount: 2 }],
    ['void', { rule: 'void' }],
  ] as const)('tells what a miss costs under %s', (rule, said) => {
    const rejoin = { rule, n: 3, greatestCount: 2 };
    expect(printableTicket(aSlip({}, { rejoin }), HALL, [], false).afterMiss).toEqual(said);
  });
});
