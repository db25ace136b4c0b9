import {
  AREA_KINDS,
  ITEM_FREQUENCIES,
  PLAN_METRES_AT_MOST,
  QUEUE_PURPOSES,
  WINDOW_KINDS,
} from '@onewindow/contracts';
import { color } from './color';
import { type Columns, mayBeAbsent, optional } from './column';
import {
  code,
  decimal,
  listOf,
  listOrNone,
  longText,
  oneOf,
  text,
  textLike,
  whole,
  yesOrNo,
} from './column-kinds';
import type { RowOf, TableSpec } from './read-table';

/** Far more than any real hall has; a slip of the keyboard has more. */
const METRES = { least: 0, greatest: PLAN_METRES_AT_MOST };
const MINUTES = { least: 0, greatest: 1_440 };
const DAYS = { least: 0, greatest: 10_000 };
const COUNT = { least: 0, greatest: 100_000 };
/** A handling time of nothing would make every wait nothing. */
const SERVICE_MINUTES = { least: 0.1, greatest: 480 };

const names = {
  zhHans: text('name_zh_hans'),
  zhHant: text('name_zh_hant'),
  en: text('name_en'),
};

export const AREAS = {
  columns: {
    id: code('code'),
    kind: oneOf('kind', AREA_KINDS),
    zoneId: optional(text('zone')),
    ...names,
    firstWindow: optional(text('first_window')),
    lastWindow: optional(text('last_window')),
    x0: decimal('x0', METRES),
    y0: decimal('y0', METRES),
    x1: decimal('x1', METRES),
    y1: decimal('y1', METRES),
  },
} as const satisfies TableSpec<Columns>;

export const WINDOWS = {
  columns: {
    zoneId: text('zone'),
    id: code('number'),
    name: text('name'),
    kind: oneOf('kind', WINDOW_KINDS),
    queueIds: listOf('queues'),
    department: text('department'),
    floor: text('floor'),
    x: decimal('x', METRES),
    y: decimal('y', METRES),
  },
} as const satisfies TableSpec<Columns>;

export const QUEUES = {
  columns: {
    id: code('code'),
    ...names,
    zoneId: text('zone'),
    ticketPrefix: textLike('ticket_prefix', /^[A-HJ-NP-Z]{1,3}$/, 'A, GC (1–3 of A–Z, no I, O)'),
    estMinutes: decimal('est_minutes', SERVICE_MINUTES),
    dailyQuota: whole('daily_quota', COUNT),
    appointmentShare: decimal('appointment_share', { least: 0, greatest: 1 }),
    noShowMinutes: decimal('no_show_minutes', MINUTES),
    peakArrivalsPerHour: decimal('peak_arrivals_per_hour', COUNT),
    color: color('color'),
    purpose: oneOf('purpose', QUEUE_PURPOSES),
    collectsFor: listOrNone('collects_for'),
  },
} as const satisfies TableSpec<Columns>;

export const DEPARTMENTS = {
  columns: { name: text('name'), id: text('short_name'), nameEn: mayBeAbsent(text('name_en')) },
  unread: ['items_a', 'items_b'],
} as const satisfies TableSpec<Columns>;

/** English names of themes; the themes themselves are those of the items. */
export const THEMES = {
  columns: { id: text('name'), nameEn: text('name_en') },
} as const satisfies TableSpec<Columns>;

export const ITEMS = {
  columns: {
    id: code('code'),
    name: text('name'),
    mainItem: text('main_item'),
    department: text('department'),
    itemType: text('item_type'),
    theme: text('theme'),
    serviceObjects: listOf('service_object'),
    legalDays: whole('legal_days', DAYS),
    promisedDays: whole('promised_days', DAYS),
    onSiteVisits: whole('on_site_visits', { least: 0, greatest: 100 }),
    estMinutes: decimal('est_minutes', SERVICE_MINUTES),
    materialsCount: whole('materials_count', { least: 0, greatest: 1_000 }),
    fee: yesOrNo('fee'),
    queueId: text('queue'),
    online: yesOrNo('online'),
    courier: yesOrNo('courier'),
    description: longText('description'),
    nameEn: text('name_en'),
    aliases: listOrNone('aliases'),
    frequency: oneOf('frequency', ITEM_FREQUENCIES),
  },
} as const satisfies TableSpec<Columns>;

/** Items that people need together for one event of their life or business, in the order of doing. */
export const BUNDLES = {
  columns: { ...names, itemIds: listOf('items') },
} as const satisfies TableSpec<Columns>;

export type AreaRow = RowOf<typeof AREAS>;
export type WindowRow = RowOf<typeof WINDOWS>;
export type QueueRow = RowOf<typeof QUEUES>;
export type DepartmentRow = RowOf<typeof DEPARTMENTS>;
export type ThemeRow = RowOf<typeof THEMES>;
export type ItemRow = RowOf<typeof ITEMS>;
export type BundleRow = RowOf<typeof BUNDLES>;
