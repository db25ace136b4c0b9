import type {
  AreaView,
  HallView,
  LocalizedName,
  QueueView,
  WindowView,
  ZoneView,
} from '@onewindow/contracts';
import type { AreaEntity } from './area.entity';
import type { HallEntity } from './hall.entity';
import type { QueueEntity } from './queue.entity';
import type { ServiceWindowEntity } from './service-window.entity';
import type { ZoneEntity } from './zone.entity';

export function toHallView(hall: HallEntity): HallView {
  const { id, names, timeZone, businessDate, planWidthMetres, planDepthMetres } = hall;
  return {
    id,
    names: toNames(names),
    timeZone,
    businessDate,
    plan: { widthMetres: planWidthMetres, depthMetres: planDepthMetres },
  };
}

export function toZoneView({ id, names }: ZoneEntity): ZoneView {
  return { id, names: toNames(names) };
}

export function toAreaView({ id, kind, zoneId, names, x0, y0, x1, y1 }: AreaEntity): AreaView {
  return { id, kind, zoneId, names: toNames(names), rectangle: { x0, y0, x1, y1 } };
}

export function toWindowView(window: ServiceWindowEntity, queueIds: readonly string[]): WindowView {
  const { id, zoneId, areaId, name, kind, department, floor, x, y } = window;
  return { id, zoneId, areaId, name, kind, queueIds, department, floor, x, y };
}

export function toQueueView(queue: QueueEntity): QueueView {
  return {
    id: queue.id,
    zoneId: queue.zoneId,
    names: toNames(queue.names),
    ticketPrefix: queue.ticketPrefix,
    purpose: queue.purpose,
    status: queue.status,
    estMinutes: queue.estMinutes,
    targetMinutes: queue.targetMinutes,
    noShowMinutes: queue.noShowMinutes,
    dailyQuota: queue.dailyQuota,
    peakArrivalsPerHour: queue.peakArrivalsPerHour,
    color: queue.color,
  };
}

function toNames({ zhHans, zhHant, en }: LocalizedName): LocalizedName {
  return { zhHans, zhHant, en };
}
