import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { MESSAGES } from './texts';

/** Answers to commands that no kiosk gives yet. Every other refusal needs a sentence here. */
const NOT_MET_AT_A_KIOSK: readonly ErrorCode[] = [
  'identity.credentials-wrong',
  'identity.too-many-attempts',
  'identity.secure-connection-required',
  'citizen.token-invalid',
  'citizen.token-expired',
  'devices.code-unknown',
  'devices.already-enrolled',
  'devices.not-found',
  'devices.already-revoked',
  'devices.place-unfit',
  'hall.window-not-found',
  'hall.area-not-found',
  'hall.import-invalid',
  'identity.password-weak',
  'first-start.closed',
  'first-start.code-wrong',
  'hall.import-too-large',
  'hall.import-other-hall',
  'ticketing.not-at-this-window',
  'ticketing.not-eligible',
  'ticketing.priority-not-offered',
  'policies.bands-overlap',
  'policies.hours-unfit',
  'policies.calendar-unfit',
  'policies.calendar-unknown',
  'ticketing.outcome-duplicate',
  'ticketing.rejoin-not-permitted',
  'ticketing.rejoin-limit-reached',
  'ticketing.undo-too-late',
  'ticketing.undo-not-possible',
  'ticketing.undo-not-own',
  'ticketing.undo-superseded',
  'ticketing.undo-rated',
  'ticketing.hold-too-long',
  'ticketing.target-unfit',
  'ticketing.no-return-expected',
  'ticketing.note-personal',
  'ticketing.no-case-left',
  'ticketing.recall-too-soon',
  'ticketing.recall-limit-reached',
  'ticketing.mark-missed-too-soon',
  'ticketing.outcome-missing',
  'ticketing.case-not-found',
  'appointments.rules-unfit',
  'windows.window-occupied',
  'windows.already-at-window',
  'windows.not-at-window',
  'windows.ticket-open',
  'windows.paused',
  'windows.not-paused',
  'windows.not-staffed',
  'windows.connection-alive',
  'windows.clerk-unfit',
  'windows.skills-unfit',
  'windows.serves-already',
  'windows.loan-over',
  'windows.loan-not-found',
  // A kiosk shows how a print went, and not why nobody began it.
  'printing.printer-not-found',
  'printing.place-taken',
  'printing.not-printable',
  'printing.in-progress',
  'printing.print-not-found',
  'printing.not-in-doubt',
  'ratings.not-served-yet',
  'ratings.already-rated',
  'ratings.not-invited',
  'devices.orders-unfit',
  'alarms.not-found',
  'alarms.ends-itself',
  'realtime.room-unknown',
  'realtime.room-not-permitted',
];

describe.each(Object.entries(MESSAGES))('texts in %s', (_language, messages) => {
  const texts = messages as Record<string, string>;

  it('have a sentence for every refusal a citizen can meet', () => {
    const met = (Object.keys(ERROR_STATUS) as ErrorCode[]).filter(
      (code) => !NOT_MET_AT_A_KIOSK.includes(code),
    );
    expect(met.filter((code) => texts[`failure.${code}`] === undefined)).toEqual([]);
  });
});
