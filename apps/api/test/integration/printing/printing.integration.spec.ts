import { command } from '@onewindow/client';
import type { SlipPrintView } from '@onewindow/contracts';
import type { PrinterFaults } from '@onewindow/printer';
import { GiveUpLostPrints } from '../../../src/modules/printing/watch/give-up-lost-prints';
import { LookAtPrinters } from '../../../src/modules/printing/watch/look-at-printers';
import { PrinterWatchModule } from '../../../src/modules/printing/watch/printer-watch.module';
import { aDevice } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { HALL } from '../ticketing/desk-stage';
import { LOCAL, PrintingStage } from './printing-stage';

const ITEM = 'A-SCJG-0004';
const NOWHERE = '00000000-0000-4000-8000-000000000009';

describe('slips on paper', () => {
  let stage: PrintingStage;

  beforeAll(async () => {
    stage = await PrintingStage.open();
  });
  afterEach(() => stage.mend());
  afterAll(() => stage.close());

  const watch = () => stage.desk.running.app.select(PrinterWatchModule);
  const issue = () => stage.desk.issue(ITEM);
  const print = (ticketId: string, press = command()) =>
    stage.desk.kiosk.prints.start(HALL, ticketId, {}, { command: press });
  const reprint = (ticketId: string) =>
    stage.desk.guide.prints.start(HALL, ticketId, { printerId: stage.atDesk.id });
  const printsOf = (ticketId: string) => stage.desk.guide.prints.ofTicket(HALL, ticketId);
  /** The sheets that carry this number, wherever they came out. */
  const sheetsOf = (label: string) =>
    [...stage.kioskPaper, ...stage.deskPaper].filter((lines) => lines.includes(label));

  it('carry what the screen says', async () => {
    const { ticket, areas, queueNames } = await issue();
    expect(await printsOf(ticket.id)).toEqual({ state: 'issued', prints: [] });

    const printed = await print(ticket.id);

    expect(printed).toMatchObject({ outcome: 'printed', trouble: null, copy: 1 });
    const [sheet] = sheetsOf(ticket.label);
    const text = sheet?.join('\n') ?? '';
    expect(text).toContain('广州市增城区政务服务中心');
    expect(text).toContain(ticket.cases[0]?.itemNames.zhHans);
    expect(text).toContain(areas[0]?.names.zhHans);
    expect(text).toContain('1F');
    expect(text).toContain('右侧 →');
    expect(text).toContain(`仅 ${ticket.businessDate} 当日有效`);
    expect(text).toContain('咨询电话 12345');
    expect(text).not.toContain('补打');
    expect(queueNames.zhHans).not.toBe('');
    expect(await printsOf(ticket.id)).toMatchObject({ state: 'printed', prints: [printed] });
  });

  it('come out once, however often the command comes', async () => {
    const { ticket } = await issue();
    const press = command();
    const answers = await Promise.all([1, 2, 3].map(() => print(ticket.id, press)));
    answers.push(await print(ticket.id, press));

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.every(({ outcome }) => outcome === 'printed')).toBe(true);
    expect(sheetsOf(ticket.label)).toHaveLength(1);
  });

  it('are marked when they come out again, with the same number', async () => {
    const { ticket } = await issue();
    await print(ticket.id);
    const again = await reprint(ticket.id);

    expect(again).toMatchObject({ outcome: 'printed', copy: 2, printerId: stage.atDesk.id });
    const [first, second] = sheetsOf(ticket.label);
    expect(first?.join()).not.toContain('补打');
    expect(second?.join()).toContain('补打');
    expect(second?.join()).not.toContain('→');
  });

  type Case = readonly [string, Partial<PrinterFaults>, Partial<SlipPrintView>];
  it.each<Case>([
    ['without paper', { paper: 'out' }, { outcome: 'failed', trouble: 'paper-out' }],
    ['with an open cover', { coverOpen: true }, { outcome: 'failed', trouble: 'cover-open' }],
    ['that is switched off', { refusing: true }, { outcome: 'failed', trouble: 'unreachable' }],
    ['that says nothing', { silent: true }, { outcome: 'failed', trouble: 'silent' }],
    ['that hangs up', { closesAfterBytes: 90 }, { outcome: 'in-doubt', trouble: 'interrupted' }],
    [
      'whose paper ends',
      { paperEndsAfterBytes: 90 },
      { outcome: 'in-doubt', trouble: 'paper-out' },
    ],
  ])('of a printer %s are told so within 3 s, and never come twice', async (_, faults, told) => {
    const { ticket } = await issue();
    const press = command();
    await stage.kioskPrinter.change(faults);

    const answer = await print(ticket.id, press);

    expect(answer).toMatchObject(told);
    expect(press.ageMs()).toBeLessThan(3_000);
    expect((await printsOf(ticket.id)).state).toBe(told.outcome);
    await stage.mend();
    expect(await print(ticket.id, press)).toEqual(answer);
    expect((await stage.desk.get(ticket.id)).state).toBe('waiting');

    const again = await print(ticket.id);
    expect(again.outcome).toBe('printed');
    const isMarked = sheetsOf(ticket.label).at(-1)?.join().includes('补打');
    expect(isMarked).toBe(told.outcome === 'in-doubt');
    expect(again.copy).toBe(told.outcome === 'in-doubt' ? 2 : 1);
  });

  it('on their way are asked after by the same command', async () => {
    const { ticket } = await issue();
    const press = command();
    await stage.kioskPrinter.change({ bytesPerSecond: 900 });

    expect((await print(ticket.id, press)).outcome).toBe('printing');
    expect(await refusalOf(print(ticket.id))).toBe('printing.in-progress');
    await stage.mend();
    expect((await print(ticket.id, press)).outcome).toBe('printed');
    expect(sheetsOf(ticket.label)).toHaveLength(1);
  });

  it('in doubt are settled by whoever has looked', async () => {
    const { ticket } = await issue();
    await stage.kioskPrinter.change({ closesAfterBytes: 90 });
    const { id } = await print(ticket.id);
    const confirm = (ticketId: string, printId: string) =>
      stage.desk.kiosk.prints.confirm(HALL, ticketId, printId);

    expect(await confirm(ticket.id, id)).toMatchObject({ outcome: 'printed' });
    expect(await confirm(ticket.id, id)).toMatchObject({ outcome: 'printed' });
    expect((await printsOf(ticket.id)).state).toBe('printed');

    const other = await issue();
    const unknown = await refusalOf(confirm(other.ticket.id, id));
    expect(unknown).toBe('printing.print-not-found');
    await stage.kioskPrinter.change({ closesAfterBytes: null, coverOpen: true });
    const failed = await print(other.ticket.id);
    const known = await refusalOf(confirm(other.ticket.id, failed.id));
    expect(known).toBe('printing.not-in-doubt');
  });

  it('are in doubt when whoever printed them has died', async () => {
    const { ticket } = await issue();
    await stage.desk.database.dataSource.query(
      `INSERT INTO slip_print (hall_id, id, ticket_id, printer_id, asked_by, copy, requested_at,
         begun_at)
       VALUES ($1, $2, $3, $4, 'system', 1, now(), clock_timestamp() - interval '61 seconds')`,
      [HALL, NOWHERE, ticket.id, stage.inKiosk.id],
    );
    await watch().get(GiveUpLostPrints).execute();
    expect((await printsOf(ticket.id)).prints).toMatchObject([
      { outcome: 'in-doubt', trouble: 'interrupted' },
    ]);
  });

  it('wait for each other at one printer', async () => {
    const tickets = await Promise.all([issue(), issue(), issue()]);
    const answers = await Promise.all(tickets.map(({ ticket }) => reprint(ticket.id)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['printed', 'printed', 'printed']);
    expect(stage.deskPrinter.mostConnections).toBe(1);
  });

  it('are refused to whom they are not for', async () => {
    const { ticket } = await issue();
    const { kiosk, guide } = stage.desk;
    const elsewhere = await aDevice(stage.desk.running, HALL, 'kiosk');
    const refusals = [
      [elsewhere.prints.start(HALL, ticket.id, {}), 'identity.not-permitted'],
      [kiosk.prints.start(HALL, NOWHERE, {}), 'ticketing.ticket-not-found'],
      [
        kiosk.prints.start(HALL, ticket.id, { printerId: stage.atDesk.id }),
        'printing.printer-not-found',
      ],
      [guide.prints.start(HALL, ticket.id, {}), 'printing.printer-not-found'],
      [guide.prints.start(HALL, ticket.id, { printerId: NOWHERE }), 'printing.printer-not-found'],
    ] as const;
    for (const [asked, code] of refusals) expect(await refusalOf(asked)).toBe(code);

    await guide.tickets.cancel(HALL, ticket.id);
    const over = await refusalOf(reprint(ticket.id));
    expect(over).toBe('printing.not-printable');
    expect(sheetsOf(ticket.label)).toEqual([]);
    expect((await printsOf(ticket.id)).prints).toEqual([]);
  });

  it('of a kiosk without a printer are not printed', async () => {
    const bare = await aDevice(stage.desk.running, HALL, 'kiosk');
    const { ticket } = await bare.tickets.issue(HALL, { itemIds: [ITEM], purpose: 'apply' });
    const refusal = await refusalOf(bare.prints.start(HALL, ticket.id, {}));
    expect(refusal).toBe('printing.printer-not-found');
  });

  it('come from printers that are listed with how they were last found', async () => {
    expect(stage.atDesk).toMatchObject({ state: 'unknown', checkedAt: null });
    await stage.deskPrinter.change({ paper: 'near-end' });

    const test = await stage.administrator.printers.test(HALL, stage.atDesk.id);

    expect(test).toMatchObject({ outcome: 'printed', ticketId: null });
    expect(stage.deskPaper.at(-1)?.join()).toContain('测试凭条，不是号票');
    expect((await stage.desk.guide.printers.list(HALL))[0]).toMatchObject({
      state: 'paper-near-end',
      checkedAt: expect.any(String) as string,
    });
  });

  describe('come from printers that are looked at', () => {
    const look = () => watch().get(LookAtPrinters).execute();
    const found = async () =>
      (await stage.desk.guide.printers.list(HALL)).map(({ name, state }) => [name, state]);
    const alarms = () =>
      stage.desk.database.dataSource.query<{ kind: string; code: string | null }[]>(
        'SELECT kind, code FROM alarm WHERE hall_id = $1 AND ended_at IS NULL ORDER BY raised_at',
        [HALL],
      );

    it('again and again, and alarm the hall once', async () => {
      await look();
      expect(await alarms()).toEqual([]);
      await stage.kioskPrinter.change({ coverOpen: true });
      await stage.deskPrinter.change({ paper: 'near-end' });

      await look();
      await look();

      expect(await found()).toEqual([
        ['desk', 'paper-near-end'],
        ['kiosk', 'cover-open'],
      ]);
      expect(await alarms()).toHaveLength(2);
      expect(await alarms()).toEqual(
        expect.arrayContaining([
          { kind: 'printer-stopped', code: 'cover-open' },
          { kind: 'printer-paper-low', code: null },
        ]),
      );
      await stage.kioskPrinter.change({ coverOpen: false, paper: 'out' });
      await look();
      expect(await alarms()).toContainEqual({ kind: 'printer-stopped', code: 'paper-out' });
      await stage.mend();
      await look();
      expect(await alarms()).toEqual([]);
    });

    it('by every print as well, so that a guide hears of a citizen without paper', async () => {
      const { ticket } = await issue();
      await stage.kioskPrinter.change({ closesAfterBytes: 90 });
      await print(ticket.id);
      expect(await alarms()).toEqual([{ kind: 'printer-stopped', code: 'interrupted' }]);
      await stage.mend();
      await print(ticket.id);
      expect(await alarms()).toEqual([]);
    });
  });

  it('come from printers told apart by address and by kiosk', async () => {
    const { administrator, inKiosk } = stage;
    const add = (settings: object) => administrator.printers.add(HALL, { ...LOCAL, ...settings });
    const { deviceId, port } = inKiosk;
    const screen = await aDevice(stage.desk.running, HALL, 'window-screen', 'A01');
    const { id: screenId } = await screen.device.current();
    const refusals = [
      [add({ port }), 'printing.place-taken'],
      [add({ deviceId }), 'printing.place-taken'],
      [add({ deviceId: NOWHERE }), 'devices.not-found'],
      [add({ deviceId: screenId }), 'devices.place-unfit'],
      [add({ host: 'a b' }), 'request.malformed'],
      [add({ port: 0 }), 'request.malformed'],
      [add({ paper: 70 }), 'request.malformed'],
    ] as const;
    for (const [asked, code] of refusals) expect(await refusalOf(asked)).toBe(code);
    expect(await administrator.printers.list(HALL)).toHaveLength(2);
  });

  it('come from another machine at another address, and from none once removed', async () => {
    const { administrator, atDesk } = stage;
    await administrator.printers.test(HALL, atDesk.id);
    const settings = { ...LOCAL, port: atDesk.port };
    const renamed = await administrator.printers.change(HALL, atDesk.id, {
      ...settings,
      name: 'desk 2',
    });
    expect(renamed).toMatchObject({ name: 'desk 2', state: 'ready' });
    const moved = await administrator.printers.change(HALL, atDesk.id, { ...settings, port: 9 });
    expect(moved).toMatchObject({ state: 'unknown', checkedAt: null });

    await administrator.printers.remove(HALL, atDesk.id);
    expect(await administrator.printers.list(HALL)).toHaveLength(1);
    expect(await refusalOf(administrator.printers.test(HALL, atDesk.id))).toBe(
      'printing.printer-not-found',
    );
    // Its address is free again.
    await administrator.printers.add(HALL, { ...settings, name: 'new' });
  });
});
