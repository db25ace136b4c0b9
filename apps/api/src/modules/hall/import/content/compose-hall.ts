import type { HallDescription } from '../files/hall-description';
import type { HallDraft } from '../files/hall-draft';
import type { AreaRow, QueueRow, WindowRow } from '../tables/hall-tables';
import { completeRows } from './complete-rows';
import { composeBundles } from './compose-bundles';
import { composeDepartments, composeThemes } from './compose-groups';
import { composeItems } from './compose-items';
import type { HallContent, StandingSkill } from './hall-content';

/** How much later a ticket counts as due at a window for which its queue is not the main work. */
const PENALTY_MINUTES_PER_LEVEL = 2;

/** What the faultless files say, row by row of the tables. */
export function composeHall(
  hallId: string,
  hall: HallDescription,
  draft: HallDraft,
  areaOf: ReadonlyMap<string, string>,
): HallContent {
  const windows = completeRows(draft.windows);
  const queues = completeRows(draft.queues);
  const departments = completeRows(draft.departments);
  const items = completeRows(draft.items);
  return {
    hall: {
      id: hallId,
      names: hall.names,
      timeZone: hall.timeZone,
      planWidthMetres: hall.plan.widthMetres,
      planDepthMetres: hall.plan.depthMetres,
      helpPhone: hall.helpPhone ?? null,
    },
    zones: hall.zones.map(({ id, names }) => ({ hallId, id, names })),
    areas: composeAreas(hallId, completeRows(draft.areas)),
    windows: composeWindows(hallId, windows, areaOf),
    queues: composeQueues(hallId, queues),
    collectionRoutes: queues.flatMap(({ id, collectsFor }) =>
      collectsFor.map((applyQueueId) => ({ hallId, applyQueueId, collectQueueId: id })),
    ),
    skills: windows.flatMap((window) => skillsOf(hallId, window)),
    departments: composeDepartments(hallId, departments),
    themes: composeThemes(hallId, completeRows(draft.themes), items),
    items: composeItems(hallId, items, departments),
    ...composeBundles(hallId, completeRows(draft.bundles)),
  };
}

function composeAreas(hallId: string, rows: readonly AreaRow[]): HallContent['areas'] {
  return rows.map(({ id, kind, zoneId, zhHans, zhHant, en, x0, y0, x1, y1 }, position) => {
    const names = { zhHans, zhHant, en };
    return { hallId, id, kind, zoneId, names, x0, y0, x1, y1, position };
  });
}

function composeWindows(
  hallId: string,
  rows: readonly WindowRow[],
  areaOf: ReadonlyMap<string, string>,
): HallContent['windows'] {
  return rows.map(({ id, zoneId, name, kind, department, floor, x, y }, position) => {
    const areaId = areaOf.get(id);
    if (areaId === undefined) throw new Error(`Window ${id} lost its area without a fault`);
    return { hallId, id, zoneId, areaId, name, kind, department, floor, x, y, position };
  });
}

function composeQueues(hallId: string, rows: readonly QueueRow[]): HallContent['queues'] {
  return rows.map((row, position) => ({
    hallId,
    id: row.id,
    zoneId: row.zoneId,
    names: { zhHans: row.zhHans, zhHant: row.zhHant, en: row.en },
    ticketPrefix: row.ticketPrefix,
    purpose: row.purpose,
    estMinutes: row.estMinutes,
    noShowMinutes: row.noShowMinutes,
    dailyQuota: row.dailyQuota,
    appointmentShare: row.appointmentShare,
    peakArrivalsPerHour: row.peakArrivalsPerHour,
    color: row.color,
    position,
  }));
}

/** Main work first; helping out elsewhere counts a little against a ticket. */
function skillsOf(hallId: string, { id: windowId, queueIds }: WindowRow): StandingSkill[] {
  return queueIds.map((queueId, index) => ({
    hallId,
    windowId,
    queueId,
    level: index + 1,
    penaltyMinutes: index * PENALTY_MINUTES_PER_LEVEL,
  }));
}
