import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { MESSAGES } from './texts';

/** Answers to commands that no kiosk gives. Every other refusal needs a sentence here. */
const NOT_MET_AT_A_KIOSK: readonly ErrorCode[] = [
  'identity.credentials-wrong',
  'identity.too-many-attempts',
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

const keys = Object.keys(MESSAGES['zh-Hans']);
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(MESSAGES))('texts in %s', (language, messages) => {
  const texts = messages as Record<string, string>;

  it('miss no key and have none of their own', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('leave nothing blank and fill in the same facts', () => {
    const first: Record<string, string> = MESSAGES['zh-Hans'];
    for (const key of keys) {
      expect(texts[key]?.trim()).not.toBe('');
      expect([key, placeholders(texts[key] ?? '')]).toEqual([key, placeholders(first[key] ?? '')]);
    }
  });

  it('have a sentence for every refusal a citizen can meet', () => {
    const met = (Object.keys(ERROR_STATUS) as ErrorCode[]).filter(
      (code) => !NOT_MET_AT_A_KIOSK.includes(code),
    );
    expect(met.filter((code) => texts[`failure.${code}`] === undefined)).toEqual([]);
  });

  it('use no sign that means something to the message format', () => {
    for (const text of Object.values(messages)) expect(text).not.toMatch(/[@|]/);
  });

  it('are written in their own script', () => {
    const all = Object.values(messages).join('');
    if (language === 'en') expect(all).not.toMatch(/\p{Script=Han}/u);
    if (language === 'zh-Hans') expect(all).not.toMatch(/[號辦選務門擇請這後網個時間]/);
    if (language === 'zh-Hant') expect(all).not.toMatch(/[号办选务门择请这后网个时间]/);
  });
});
