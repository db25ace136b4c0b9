import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { fillIn, languageOf, MESSAGES } from './texts';

const MET_WHEN_BOOKING: readonly ErrorCode[] = [
  'appointments.holder-invalid',
  'appointments.slot-unknown',
  'appointments.slot-full',
  'appointments.limit-reached',
  'appointments.blocked',
  'appointments.already-booked',
  'appointments.cancel-too-late',
  'appointments.check-in-too-early',
  'appointments.slot-passed',
];

/** What the page of one ticket can be told when it reads, cancels or rates. */
const MET_ON_THE_PHONE: readonly ErrorCode[] = (Object.keys(ERROR_STATUS) as ErrorCode[]).filter(
  (code) =>
    /^(request|server|citizen)\./.test(code) ||
    [
      'ratings.not-served-yet',
      'ratings.already-rated',
      'ratings.unknown-label',
      'identity.sign-in-required',
      'identity.not-permitted',
      'identity.foreign-hall',
      'hall.not-found',
      'ticketing.ticket-not-found',
      'ticketing.action-not-allowed',
      'ticketing.rejoin-limit-reached',
      'ticketing.rejoin-not-permitted',
      'ticketing.undo-too-late',
      'ticketing.undo-not-possible',
      ...MET_WHEN_BOOKING,
    ].includes(code),
);

describe.each(Object.entries(MESSAGES))('texts in %s', (_language, messages) => {
  const texts = messages as Record<string, string>;

  it('have a sentence for every refusal a citizen can meet', () => {
    const untold = MET_ON_THE_PHONE.filter((code) => texts[`failure.${code}`] === undefined);
    expect(untold).toEqual([]);
  });
});

describe(languageOf, () => {
  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['en-GB', 'en'],
    ['fr-FR', 'zh-Hans'],
  ])('reads %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe(fillIn, () => {
  it('puts facts where their names are', () => {
    const sentence = '从{start}走约 {metres} 米到{start}';
    expect(fillIn(sentence, { start: '大厅', metres: 30 })).toBe('从大厅走约 30 米到大厅');
    expect(fillIn('$& {n}', { n: '$1' })).toBe('$& $1');
  });
});
