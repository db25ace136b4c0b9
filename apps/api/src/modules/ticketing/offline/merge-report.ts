import type {
  MergedTicketView,
  MergeOfflineTicketsRequest,
  OfflineMergeView,
  OfflineTicketRequest,
} from '@onewindow/contracts';
import { isSeriesPrefix, ticketLabel } from '@onewindow/queueing';
import type { MergeReport } from './offline-merge.repository';

/** What of a report the numbers themselves do not tell. */
type Besides = Pick<MergeReport, 'id' | 'deviceId' | 'mergedAt' | 'withdrawn'>;

/** What one batch has come to, for the supervisor. */
export function reportOf(
  { lease, tickets }: MergeOfflineTicketsRequest,
  told: readonly MergedTicketView[],
  besides: Besides,
): MergeReport {
  const count = (wanted: MergedTicketView['outcome']) =>
    told.filter(({ outcome }) => outcome === wanted).length;
  const taken = tickets.map(({ takenAt }) => Date.parse(takenAt));
  return {
    ...besides,
    takenFrom: new Date(Math.min(...taken)).toISOString(),
    takenUntil: new Date(Math.max(...taken)).toISOString(),
    created: count('created'),
    already: count('already'),
    rejected: count('rejected'),
    rejections: tickets.flatMap((ticket, index) => rejectionOf(ticket, lease.prefix, told[index])),
  };
}

function rejectionOf(
  { number }: OfflineTicketRequest,
  prefix: string,
  told: MergedTicketView | undefined,
): OfflineMergeView['rejections'] {
  if (!told?.rejection) return [];
  // A forged lease may claim any prefix at all.
  const label = isSeriesPrefix(prefix) ? ticketLabel({ prefix }, number) : String(number);
  return [{ label, rejection: told.rejection }];
}
