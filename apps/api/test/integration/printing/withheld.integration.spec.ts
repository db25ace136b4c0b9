import type { UnprintedRule } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { aDevice } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { HALL } from '../ticketing/desk-stage';
import { PrintingStage } from './printing-stage';

const ITEM = 'A-SCJG-0004';

describe('numbers of a hall that waits for their paper', () => {
  let stage: PrintingStage;

  beforeAll(async () => {
    stage = await PrintingStage.open();
    await decide('after-acknowledgement');
    await stage.kioskPrinter.change({ paper: 'out' });
  });
  beforeEach(() => stage.desk.clear());
  afterAll(() => stage.close());

  const issue = () => stage.desk.issue(ITEM);
  const decide = async (unprintedTickets: UnprintedRule | null) => {
    const { policies } = stage.administrator;
    const { hall } = await policies.rules(HALL);
    await policies.setHallRules(HALL, { rules: { ...hall, unprintedTickets } });
  };
  const withheld = async () =>
    (await stage.desk.guide.tickets.listWithheld(HALL)).map(({ ticketId }) => ticketId);
  /** What the floor has heard of a ticket. */
  const heardOf = async (ticketId: string) => {
    const events = await stage.desk.running.app.get(DataSource).query<{ type: string }[]>(
      `SELECT type FROM hall_event
       WHERE hall_id = $1 AND payload ->> 'ticketId' = $2 AND 'floor' = ANY (rooms) ORDER BY seq`,
      [HALL, ticketId],
    );
    return events.map(({ type }) => type);
  };

  it('are not called until their paper has come out', async () => {
    const { ticket } = await issue();
    const { outcome } = await stage.desk.kiosk.prints.start(HALL, ticket.id, {});
    expect(outcome).toBe('failed');
    expect(await withheld()).toEqual([ticket.id]);
    expect(await stage.desk.called('A01')).toBeNull();
    const { tickets } = stage.desk.guide;
    expect(await tickets.lookUp(HALL, { code: ticket.label })).toMatchObject({ isWithheld: true });

    await stage.desk.guide.prints.start(HALL, ticket.id, { printerId: stage.atDesk.id });
    expect(await withheld()).toEqual([]);
    expect((await stage.desk.called('A01'))?.id).toBe(ticket.id);
    expect(await heardOf(ticket.id)).toEqual(['ticket.issued', 'ticket.called']);
  });

  it('keep the place of their issue', async () => {
    const first = await issue();
    const second = await issue();
    await stage.desk.kiosk.tickets.acknowledge(HALL, second.ticket.id);
    await stage.desk.kiosk.tickets.acknowledge(HALL, first.ticket.id);
    expect((await stage.desk.called('A01'))?.id).toBe(first.ticket.id);
  });

  it('are called when somebody knows the number, and announced once', async () => {
    const { ticket } = await issue();
    await stage.desk.kiosk.tickets.acknowledge(HALL, ticket.id);
    await stage.desk.guide.tickets.acknowledge(HALL, ticket.id);
    expect(await heardOf(ticket.id)).toEqual(['ticket.issued']);
    expect((await stage.desk.called('A01'))?.id).toBe(ticket.id);
  });

  it('leave a line alone that has never heard of them', async () => {
    const { ticket } = await issue();
    await stage.desk.guide.tickets.cancel(HALL, ticket.id);
    expect(await withheld()).not.toContain(ticket.id);
    expect(await heardOf(ticket.id)).toEqual([]);
  });

  it('are called at once when a guide has given them out', async () => {
    const { ticket } = await stage.desk.guide.tickets.issue(HALL, {
      itemIds: [ITEM],
      purpose: 'apply',
    });
    expect((await stage.desk.called('A01'))?.id).toBe(ticket.id);
  });

  it('cannot be known at another kiosk', async () => {
    const { ticket } = await issue();
    const other = await aDevice(stage.desk.running, HALL, 'kiosk');
    expect(await refusalOf(other.tickets.acknowledge(HALL, ticket.id))).toBe(
      'identity.not-permitted',
    );
    expect(await withheld()).toEqual([ticket.id]);
  });
});
