import type { HolderVisitsView, IssuedTicketView, TicketHolder } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable, type Command } from '@onewindow/client';
import { READER_FAULTS, ReaderFault, type CardReader, type ReadDocument } from '@onewindow/reader';
import { anIssuedTicket } from '../visit/issued.fixture';
import { useVisit } from '../visit/use-visit';
import { currentScreen, groupsOf, NEW_SESSION } from '../visit/visit-session';
import { CardVisit } from './card-visit';
import { NOBODY } from './known-person';

const CARD = { kind: 'id-card', number: '990101199005210114', maskedName: '林*' } as const;
const CODE = { kind: 'ticket-code', code: 'http://hall/t/ZC-ABC' } as const;
const NOTHING: HolderVisitsView = { isSixtyPlus: false, tickets: [], bookings: [] };

jest.mock('./reading-pace', () => ({ untilPaced: () => Promise.resolve() }));

/** A card visit whose reader and hall answer by hand. */
function aCardVisit() {
  let reading!: { answer: (document: ReadDocument) => void; fail: (error: unknown) => void };
  const asked: { holder: TicketHolder; answer: (visits: HolderVisitsView) => void }[] = [];
  const checkIns = new Map<string, () => Promise<IssuedTicketView>>();
  const signals: (AbortSignal | undefined)[] = [];
  const newCommand = (): Command => ({ key: 'k', maxAgeMs: 60_000, ageMs: () => 0 });
  const visit = useVisit({
    plan: () => new Promise(() => undefined),
    take: () => new Promise(() => undefined),
    newCommand,
    language: () => 'en',
    forWhom: () => ({}),
  });
  const reader = {
    read: ({ signal }: { signal?: AbortSignal }) => {
      signals.push(signal);
      return new Promise<ReadDocument>((answer, fail) => (reading = { answer, fail }));
    },
  } as unknown as CardReader;
  const card = new CardVisit({
    reader,
    visit,
    lookUp: (holder) => new Promise((answer) => asked.push({ holder, answer })),
    checkIn: (code) => checkIns.get(code)?.() ?? Promise.reject(refusal()),
    newCommand,
    isElderMode: () => false,
  });
  const put = async (document: ReadDocument): Promise<void> => {
    void card.read();
    await settled();
    reading.answer(document);
    await settled();
  };
  return {
    card,
    visit,
    asked,
    checkIns,
    signals,
    put,
    failed: (error: unknown) => reading.fail(error),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const refusal = () =>
  new ApiRefusal(409, {
    code: 'appointments.check-in-too-early',
    message: '',
    details: {},
    requestId: 'r',
  });
const due = (token: string) =>
  ({ ticketId: token, token, isDue: true }) as unknown as HolderVisitsView['bookings'][number];
const screenOf = ({ visit }: ReturnType<typeof aCardVisit>) =>
  currentScreen(visit.session.value).name;

describe(CardVisit, () => {
  it.each(READER_FAULTS)('says %s, and leads home from there', async (code) => {
    const made = aCardVisit();
    void made.card.read();
    await settled();
    expect([made.card.state.value.kind, screenOf(made)]).toEqual(['reading', 'card']);
    made.failed(new ReaderFault(code));
    await settled();
    expect(made.card.state.value).toEqual({ kind: 'failed', code });
    made.card.leave();
    expect([made.card.state.value.kind, screenOf(made)]).toEqual(['none', 'home']);
    expect(made.card.forWhom.value).toBe(NOBODY);
  });

  it('knows somebody by the number of whatever card it was, and lets them choose', async () => {
    const made = aCardVisit();
    await made.put({ ...CARD, kind: 'social-security-card' });
    const holder = { kind: 'id-card', number: CARD.number };
    expect(made.asked[0]?.holder).toEqual(holder);
    made.asked[0]?.answer(NOTHING);
    await settled();
    expect(made.card.forWhom.value.person).toEqual({
      holder,
      maskedName: '林*',
      isSixtyPlus: false,
    });
    expect(screenOf(made)).toBe('home');
  });

  it('checks in all that is due and shows one after the other, whatever one comes to', async () => {
    const made = aCardVisit();
    made.checkIns.set('a', async () => anIssuedTicket('A001'));
    made.checkIns.set('c', async () => anIssuedTicket('C001'));
    await made.put(CARD);
    made.asked[0]?.answer({ ...NOTHING, bookings: [due('a'), due('b'), due('c')] });
    await settled();
    const { session } = made.visit;
    const labelAt = () => groupsOf(session.value)[session.value.current]?.issued?.ticket.label;
    expect([screenOf(made), session.value.shown, labelAt()]).toEqual([
      'ticket',
      'checked-in',
      'A001',
    ]);
    made.visit.dispatch({ type: 'next-shown' });
    made.visit.dispatch({ type: 'next-shown' });
    expect(labelAt()).toBe('C001');
  });

  it('checks a booking in by its code, without asking who it is', async () => {
    const made = aCardVisit();
    made.checkIns.set(CODE.code, async () => anIssuedTicket('A007'));
    await made.put(CODE);
    expect([screenOf(made), made.asked.length]).toEqual(['ticket', 0]);
    const refused = aCardVisit();
    await refused.put(CODE);
    expect(refused.card.state.value).toEqual({
      kind: 'failed',
      code: 'appointments.check-in-too-early',
    });
  });

  it('says that the server does not answer', async () => {
    const made = aCardVisit();
    made.checkIns.set(CODE.code, () => Promise.reject(new ApiUnreachable('gone')));
    await made.put(CODE);
    expect(made.card.state.value).toEqual({ kind: 'failed', code: 'unreachable' });
  });

  it('stops the reader when the citizen leaves, and hears of nothing that comes later', async () => {
    const made = aCardVisit();
    await made.put(CARD);
    made.card.clear();
    made.visit.dispatch({ type: 'session-ended' });
    expect(made.signals[0]?.aborted).toBe(true);
    made.asked[0]?.answer({ ...NOTHING, isSixtyPlus: true, tickets: [anIssuedTicket('A001')] });
    await settled();
    expect(made.visit.session.value).toBe(NEW_SESSION);
    expect(made.card.forWhom.value).toBe(NOBODY);
    expect(made.card.state.value).toEqual({ kind: 'none' });
  });
});
