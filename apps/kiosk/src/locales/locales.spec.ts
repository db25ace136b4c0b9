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
  'ticketing.ticket-not-found',
  'ticketing.action-not-allowed',
  'ticketing.not-at-this-window',
  'ticketing.not-eligible',
  'ticketing.outcome-duplicate',
  'ticketing.rejoin-not-permitted',
  'ticketing.rejoin-limit-reached',
  'ticketing.undo-too-late',
  'ticketing.recall-too-soon',
  'ticketing.recall-limit-reached',
  'ticketing.mark-missed-too-soon',
  'ticketing.outcome-missing',
  'ticketing.case-not-found',
  'appointments.holder-invalid',
  'appointments.slot-unknown',
  'appointments.slot-full',
  'appointments.limit-reached',
  'appointments.blocked',
  'appointments.already-booked',
  'appointments.cancel-too-late',
  'appointments.check-in-too-early',
  'appointments.slot-passed',
  'appointments.rules-unfit',
  'windows.window-occupied',
  'windows.already-at-window',
  'windows.not-at-window',
  'windows.ticket-open',
  'ratings.not-served-yet',
  'ratings.already-rated',
  'ratings.not-invited',
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
