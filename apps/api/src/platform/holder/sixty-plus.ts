import type { TicketHolder } from '@onewindow/contracts';
import { holderNumber } from './holder-number';

const BORN = /^\d{6}(\d{4})(\d{2})(\d{2})/;
/** 老年人权益保障法 art. 2. */
const ELDER_AGE = 60;

/**
 * The day from which on somebody is an elder by law, `YYYY-MM-DD`; undefined when their number does
 * not tell when they were born. Only in memory, and only as long as the command it came with.
 */
export function elderFrom(holder: TicketHolder): string | undefined {
  if (holder.kind !== 'id-card') return undefined;
  const [, year, month, day] = BORN.exec(holderNumber(holder) ?? '') ?? [];
  if (year === undefined || !isDay(`${year}-${month}-${day}`)) return undefined;
  return `${Number(year) + ELDER_AGE}-${month}-${day}`;
}

/** @param today the hall's business date */
export function isElderOn(from: string | undefined, today: string): boolean {
  return from !== undefined && from <= today;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
