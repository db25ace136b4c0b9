import { bandAt, instantOf, localMomentOf, type QuotaBand } from '@onewindow/queueing';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { QueuePolicy } from './queue-policy.query';

/**
 * Whether the part of the day still has numbers. To be asked when the number is taken: its counter's
 * lock makes the others wait, so that of two who want the last number of a band one gets it. Refusing
 * rolls back and gives the number back.
 *
 * @throws DomainError `ticketing.band-exhausted`
 */
export async function refuseFullBand(
  unit: UnitOfWork,
  timeZone: string,
  { queueId, series, bands }: QueuePolicy,
): Promise<void> {
  if (bands.length === 0) return;
  const { date, minute } = localMomentOf(await unit.now(), timeZone);
  const band = bandAt(bands, minute);
  if (!band) return;
  const [row] = await unit.query<{ issued: number }>(ISSUED_IN_BAND, [
    unit.hallId,
    date,
    series.prefix,
    new Date(instantOf(date, band.fromMinute, timeZone)),
    new Date(instantOf(date, band.untilMinute, timeZone)),
  ]);
  if ((row?.issued ?? 0) < band.quota) return;
  throw new DomainError('ticketing.band-exhausted', 'The numbers of these hours are taken.', {
    queueId,
    ...wordsOf(band),
  });
}

function wordsOf({ fromMinute, untilMinute, quota }: QuotaBand) {
  return { from: clockOf(fromMinute), until: clockOf(untilMinute), quota };
}

/** As on a clock, `09:05`; the end of the day is `24:00`. */
function clockOf(minute: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

const ISSUED_IN_BAND = `
  SELECT count(*)::int AS issued FROM ticket
  WHERE hall_id = $1 AND business_date = $2 AND series = $3 AND issued_at >= $4 AND issued_at < $5
`;
