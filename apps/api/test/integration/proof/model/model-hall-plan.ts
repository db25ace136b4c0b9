/**
 * The hall of the model, as plain data: the rows are written from it and the model decides by it.
 * Nothing here comes from the product, so that a mistake there cannot hide in both.
 */
export interface PlannedQueue {
  readonly id: string;
  readonly prefix: string;
  readonly targetMinutes: number;
  readonly noShowMinutes: number;
  readonly dailyQuota: number;
  /** Of the day's numbers, how many can be booked. */
  readonly bookedPercent: number;
}

export interface PlannedItem {
  readonly id: string;
  readonly queueId: string;
  readonly estMinutes: number;
}

export interface PlannedSkill {
  readonly queueId: string;
  readonly penaltyMinutes?: number;
  readonly preferenceMinutes?: Readonly<Record<string, number>>;
  /** Minutes after midnight of the first day; a loan begins and ends. */
  readonly fromMinute?: number;
  readonly untilMinute?: number;
  /** Of kinds no ticket of this hall has. */
  readonly limited?: boolean;
}

export interface PlannedWindow {
  readonly id: string;
  readonly areaId: string;
  readonly skills: readonly PlannedSkill[];
}

export const FIRST_DAY = '2026-01-05';
export const MINUTE = 60_000;
export const MIDNIGHT = Date.parse(`${FIRST_DAY}T00:00:00+08:00`);

export const AREAS = ['R1', 'R2'] as const;

export const QUEUES: readonly PlannedQueue[] = [
  {
    id: 'QB',
    prefix: 'B',
    targetMinutes: 15,
    noShowMinutes: 3,
    dailyQuota: 500,
    bookedPercent: 20,
  },
  {
    id: 'QC',
    prefix: 'C',
    targetMinutes: 10,
    noShowMinutes: 2,
    dailyQuota: 500,
    bookedPercent: 10,
  },
  { id: 'QD', prefix: 'D', targetMinutes: 20, noShowMinutes: 0, dailyQuota: 500, bookedPercent: 0 },
  { id: 'QE', prefix: 'E', targetMinutes: 5, noShowMinutes: 3, dailyQuota: 9, bookedPercent: 90 },
];

/** The rules of booking, of the whole hall. Slots are many and small, so that a walk meets full ones. */
export const BOOKING = {
  daysAhead: 1,
  slotMinutes: 30,
  slotCap: 2,
  /** Of the numbers of a day; the rest is kept for those who just come. */
  greatestPercent: 70,
  cancelLeadMinutes: 20,
  earlyMinutes: 60,
  leadMinutes: 25,
  graceMinutes: 10,
  perDay: 2,
  perWeek: 4,
  perMonth: 6,
  noShowLimit: 2,
  blockDays: 3,
  /** Every day; the first leaves a rest shorter than a slot. */
  intervals: [
    { fromMinute: 0, untilMinute: 765 },
    { fromMinute: 780, untilMinute: 1_440 },
  ],
} as const;

export const ITEMS: readonly PlannedItem[] = [
  { id: 'b1', queueId: 'QB', estMinutes: 10 },
  { id: 'b2', queueId: 'QB', estMinutes: 5 },
  { id: 'c1', queueId: 'QC', estMinutes: 10 },
  { id: 'c2', queueId: 'QC', estMinutes: 12 },
  { id: 'd1', queueId: 'QD', estMinutes: 8 },
  { id: 'e1', queueId: 'QE', estMinutes: 20 },
];

export const WINDOWS: readonly PlannedWindow[] = [
  {
    id: 'W1',
    areaId: 'R1',
    skills: [{ queueId: 'QB' }, { queueId: 'QC', penaltyMinutes: 2 }],
  },
  {
    id: 'W2',
    areaId: 'R1',
    skills: [{ queueId: 'QB', preferenceMinutes: { elder: 10 } }, { queueId: 'QD' }],
  },
  { id: 'W3', areaId: 'R1', skills: [{ queueId: 'QB' }, { queueId: 'QC' }, { queueId: 'QD' }] },
  {
    id: 'W4',
    areaId: 'R1',
    skills: [{ queueId: 'QC' }, { queueId: 'QB', fromMinute: 600, untilMinute: 690 }],
  },
  { id: 'W5', areaId: 'R2', skills: [{ queueId: 'QD' }, { queueId: 'QE' }] },
  { id: 'W6', areaId: 'R2', skills: [{ queueId: 'QE' }, { queueId: 'QB', limited: true }] },
  {
    id: 'W7',
    areaId: 'R2',
    skills: [
      { queueId: 'QC', penaltyMinutes: 3, preferenceMinutes: { veteran: 20 } },
      { queueId: 'QE', fromMinute: 660 },
    ],
  },
  {
    id: 'W8',
    areaId: 'R2',
    skills: [
      { queueId: 'QB' },
      { queueId: 'QC', penaltyMinutes: 0.5 },
      { queueId: 'QD' },
      { queueId: 'QE', penaltyMinutes: 1 },
    ],
  },
];

export function queueOf(queueId: string): PlannedQueue {
  const queue = QUEUES.find(({ id }) => id === queueId);
  if (!queue) throw new Error(`The plan has no queue ${queueId}`);
  return queue;
}

export function itemOf(itemId: string): PlannedItem {
  const item = ITEMS.find(({ id }) => id === itemId);
  if (!item) throw new Error(`The plan has no item ${itemId}`);
  return item;
}

export function windowOf(windowId: string): PlannedWindow {
  const window = WINDOWS.find(({ id }) => id === windowId);
  if (!window) throw new Error(`The plan has no window ${windowId}`);
  return window;
}

/** The skills in force at a moment that are of use to a ticket without kinds. */
export function usableSkills(windowId: string, now: number): readonly PlannedSkill[] {
  return windowOf(windowId).skills.filter(
    ({ fromMinute, untilMinute, limited = false }) =>
      !limited &&
      (fromMinute === undefined || now >= MIDNIGHT + fromMinute * MINUTE) &&
      (untilMinute === undefined || now < MIDNIGHT + untilMinute * MINUTE),
  );
}

/** The queues a window serves, limited skills among them: what a visit is planned with. */
export function queueSet(windowId: string, now: number): readonly string[] {
  const limited = windowOf(windowId).skills.filter((skill) => skill.limited);
  return [...usableSkills(windowId, now), ...limited].map(({ queueId }) => queueId);
}
