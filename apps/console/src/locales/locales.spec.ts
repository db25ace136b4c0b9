import {
  ALARM_KINDS,
  CALL_REASONS,
  CASE_OUTCOMES,
  DAY_COUNTERS,
  DEVICE_KINDS,
  DEVICE_STATES,
  FOLLOW_UP_ACTIONS,
  FOLLOW_UP_STATES,
  URGENCIES,
  EMERGENCIES,
  ERROR_STATUS,
  IMPORTED_KINDS,
  NOTICE_KINDS,
  PASSWORD_WEAKNESSES,
  PRINTER_STATES,
  PRINT_TROUBLES,
  PRIORITY_CLASSES,
  PURPOSES,
  QUEUE_STATUSES,
  RATING_CHANNELS,
  RATING_DIMENSIONS,
  RATING_LEVELS,
  ROLES,
  TICKET_STATES,
  WINDOW_STATES,
} from '@onewindow/contracts';
import { BOARD_COLUMNS } from '../follow-ups/follow-up-board';
import { aFollowUp } from '../follow-ups/follow-up.fixture';
import { choicesOf } from '../follow-ups/step-draft';
import { PARTS } from '../hall-files/chosen-files';
import { NOTICE_STANDINGS } from '../notices/notice-standing';
import { STEPS } from '../setup/setup';
import { WINDOW_ACTIONS } from '../workplace/window-actions';
import { createConsoleI18n, keepLanguage, keptLanguage, MESSAGES } from './i18n';

const LANGUAGES = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];

const KEYS = [
  ...Object.keys(ERROR_STATUS).map((code) => `problem.${code}`),
  ...ALARM_KINDS.map((kind) => `alarmKind.${kind}`),
  ...NOTICE_KINDS.map((kind) => `noticeKind.${kind}`),
  ...NOTICE_STANDINGS.map((standing) => `noticeStanding.${standing}`),
  ...EMERGENCIES.map((emergency) => `emergency.${emergency}`),
  ...CASE_OUTCOMES.map((outcome) => `outcome.${outcome}`),
  ...CALL_REASONS.map((reason) => `reason.${reason}`),
  ...PRIORITY_CLASSES.map((one) => `priority.${one}`),
  ...PURPOSES.map((purpose) => `purpose.${purpose}`),
  ...WINDOW_STATES.map((state) => `windowState.${state}`),
  ...QUEUE_STATUSES.flatMap((status) => [`queueStatus.${status}`, `queueStatus.${status}-hint`]),
  ...DAY_COUNTERS.map((counter) => `counter.${counter}`),
  ...WINDOW_ACTIONS.map((action) => `action.${action}`),
  ...DEVICE_KINDS.flatMap((kind) => [`deviceKind.${kind}`, `devices.found-${kind}`]),
  ...DEVICE_STATES.map((state) => `deviceState.${state}`),
  ...PRINTER_STATES.map((state) => `printerState.${state}`),
  ...PRINT_TROUBLES.map((trouble) => `printTrouble.${trouble}`),
  ...IMPORTED_KINDS.map((kind) => `hallFiles.kind-${kind}`),
  ...PARTS.map(({ name }) => `hallFiles.part-${name.replace(/\W.*/, '')}`),
  ...PASSWORD_WEAKNESSES.map((weakness) => `setup.weak-${weakness}`),
  ...STEPS.map((step) => `setup.step-${step}`),
  ...TICKET_STATES.map((state) => `guideDesk.standing.${state}`),
  ...RATING_DIMENSIONS.map((dimension) => `ratingDimension.${dimension}`),
  ...RATING_CHANNELS.map((channel) => `ratingChannel.${channel}`),
  ...RATING_LEVELS.map((level) => `ratingLevel.${level}`),
  ...FOLLOW_UP_STATES.map((state) => `followUpState.${state}`),
  ...FOLLOW_UP_ACTIONS.map((action) => `followUpAction.${action}`),
  ...FOLLOW_UP_ACTIONS.flatMap((action) =>
    choicesOf(action, aFollowUp()).map((choice) => `followUpChoice.${action}.${choice}`),
  ),
  ...BOARD_COLUMNS.map((column) => `followUpColumn.${column}`),
  ...URGENCIES.flatMap((urgency) => [
    `followUpUrgency.${urgency}`,
    ...(urgency === 'in-time' ? [] : [`alarmCode.${urgency}`]),
  ]),
  ...ROLES.map((role) => `role.${role}`),
];

describe.each(LANGUAGES)('texts of the console in %s', (language) => {
  const { t } = createConsoleI18n(language).global;

  it.each(KEYS)('have a sentence for %s', (key) => {
    const sentence = t(key, {}, { locale: language });
    expect(sentence).not.toBe(key);
    expect(sentence.trim()).not.toBe('');
  });
});

describe('language of the console', () => {
  it('is kept in the browser and else Chinese', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    };
    expect(keptLanguage(storage)).toBe('zh-Hans');
    keepLanguage(storage, 'en');
    expect(keptLanguage(storage)).toBe('en');
  });
});
