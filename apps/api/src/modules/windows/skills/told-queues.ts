import { Injectable } from '@nestjs/common';
import { areaRoom, queueRoom, windowRoom } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { WindowSessionRepository } from '../window-session.repository';
import { SkillsRepository } from './skills.repository';

/** A window that serves other queues than its hall was told. */
export interface ChangedWindow {
  readonly hallId: string;
  readonly windowId: string;
}

/** Keeps what the boards believe a window serves in step with what it does. */
@Injectable()
export class ToldQueues {
  constructor(
    private readonly dataSource: DataSource,
    private readonly routing: HallRoutingService,
    private readonly sessions: WindowSessionRepository,
    private readonly skills: SkillsRepository,
  ) {}

  /**
   * @param served what the window served before the change, for one the hall was told nothing of yet
   */
  async tell(unit: UnitOfWork, windowId: string, served: readonly string[] = []): Promise<void> {
    const { manager, hallId } = unit;
    const { toldQueueIds } = await this.skills.lockWindow(manager, hallId, windowId);
    const open = await this.sessions.lockOpenAt(manager, hallId, windowId);
    const queueIds = await this.skills.servedAt(manager, hallId, windowId, await unit.now());
    const formerQueueIds = toldQueueIds ?? served;
    if (toldQueueIds?.join() === queueIds.join()) return;
    await this.skills.noteTold(manager, hallId, windowId, queueIds);
    if (formerQueueIds.join() === queueIds.join()) return;
    const { areaId } = await this.routing.windowOf(hallId, windowId);
    const concerned = [...new Set([...formerQueueIds, ...queueIds])];
    const areaIds = new Set([areaId, ...(await this.routing.areasServing(hallId, concerned))]);
    unit.publish({
      type: 'window.queues-changed',
      rooms: [
        'hall',
        'floor',
        windowRoom(windowId),
        ...[...areaIds].map(areaRoom),
        ...concerned.map(queueRoom),
      ],
      payload: { windowId, areaId, isOpen: open.length > 0, queueIds, formerQueueIds },
    });
  }

  /** Windows where a loan has begun or passed since the hall was told. */
  async changed(): Promise<readonly ChangedWindow[]> {
    const rows = await this.dataSource.query<{ hall_id: string; window_id: string }[]>(CHANGED);
    return rows.map(({ hall_id, window_id }) => ({ hallId: hall_id, windowId: window_id }));
  }
}

const CHANGED = `
  SELECT service_window.hall_id, service_window.id AS window_id
  FROM service_window
  CROSS JOIN LATERAL (SELECT hall_now(service_window.hall_id) AS now) AS clock
  WHERE told_queue_ids IS NOT NULL AND told_queue_ids IS DISTINCT FROM ARRAY(
    SELECT queue_id FROM window_skill skill
    WHERE skill.hall_id = service_window.hall_id AND skill.window_id = service_window.id
      AND (valid_from IS NULL OR valid_from <= clock.now)
      AND (valid_until IS NULL OR valid_until > clock.now)
    GROUP BY queue_id ORDER BY min(level), queue_id)
  ORDER BY service_window.hall_id, service_window.id
`;
