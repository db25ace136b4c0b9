import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { LocalizedName } from '@onewindow/contracts';
import { skillsInForce, type WindowSkill } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { readRouting, type Routing, type RoutingWindow } from './hall-routing.query';

/** How old the kept picture may grow before it is read anew, in the background. */
const FRESH_FOR_MS = 2_000;

interface Kept {
  readonly readAt: number;
  readonly routing: Routing;
}

/**
 * Which window serves which queue, where. It is asked for at every call and changes a few times a
 * day, so each process keeps it and reads it anew beside the work: a command that holds a connection
 * must never wait here for a second one. Whether a queue is open is never read from here.
 */
@Injectable()
export class HallRoutingService implements OnApplicationBootstrap {
  private readonly logger = new Logger(HallRoutingService.name);
  private readonly kept = new Map<string, Kept>();
  private readonly reading = new Map<string, Promise<Routing>>();

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const halls = await this.dataSource.query<{ id: string }[]>('SELECT id FROM hall');
    for (const { id } of halls) await this.refresh(id);
  }

  /** To be called after a change, so that this process sees it at once. */
  async refresh(hallId: string): Promise<void> {
    this.reading.delete(hallId);
    await this.read(hallId);
  }

  async windowOf(hallId: string, windowId: string): Promise<RoutingWindow> {
    const window = (await this.routing(hallId)).windows.get(windowId);
    if (!window) throw new DomainError('hall.window-not-found', 'There is no such window.');
    return window;
  }

  async skillsAt(hallId: string, windowId: string, now: number): Promise<readonly WindowSkill[]> {
    const { skills } = await this.windowOf(hallId, windowId);
    return skillsInForce(skills, now);
  }

  /** Main queue first. */
  async queuesServedAt(hallId: string, windowId: string, now: number): Promise<readonly string[]> {
    const skills = await this.skillsAt(hallId, windowId, now);
    return [...new Set(skills.map(({ queueId }) => queueId))];
  }

  /** For each window the queues it serves now; what 一窗受理 plans with. */
  async queueSets(hallId: string, now: number): Promise<readonly (readonly string[])[]> {
    const { windows } = await this.routing(hallId);
    return [...windows.values()].map(({ skills }) =>
      skillsInForce(skills, now).map(({ queueId }) => queueId),
    );
  }

  /** Areas with a window that serves one of the queues. */
  async areasServing(hallId: string, queueIds: readonly string[]): Promise<readonly string[]> {
    const { areasByQueue } = await this.routing(hallId);
    return [...new Set(queueIds.flatMap((queueId) => [...(areasByQueue.get(queueId) ?? [])]))];
  }

  /** Areas with a window that serves all of the queues at once. */
  async areasServingAll(hallId: string, queueIds: readonly string[]): Promise<readonly string[]> {
    const { windows } = await this.routing(hallId);
    const able = [...windows.values()].filter(({ skills }) =>
      queueIds.every((queueId) => skills.some((skill) => skill.queueId === queueId)),
    );
    return [...new Set(able.map(({ areaId }) => areaId))];
  }

  async areaNames(
    hallId: string,
    areaIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly names: LocalizedName }[]> {
    const { areas } = await this.routing(hallId);
    return areaIds.flatMap((id) => {
      const names = areas.get(id);
      return names ? [{ id, names }] : [];
    });
  }

  /** The queue that hands out what a queue accepts, if another one does. */
  async collectQueues(hallId: string): Promise<ReadonlyMap<string, string>> {
    return (await this.routing(hallId)).collectQueues;
  }

  private async routing(hallId: string): Promise<Routing> {
    const kept = this.kept.get(hallId);
    if (!kept) return this.read(hallId);
    if (performance.now() - kept.readAt > FRESH_FOR_MS) void this.readBeside(hallId);
    return kept.routing;
  }

  private async readBeside(hallId: string): Promise<void> {
    try {
      await this.read(hallId);
    } catch (error) {
      this.logger.warn({ hallId, error }, 'Routing could not be read anew; the last one stands');
    }
  }

  private read(hallId: string): Promise<Routing> {
    const running = this.reading.get(hallId);
    if (running) return running;
    const reading = readRouting(this.dataSource, hallId)
      .then((routing) => {
        this.kept.set(hallId, { readAt: performance.now(), routing });
        return routing;
      })
      .finally(() => this.reading.delete(hallId));
    this.reading.set(hallId, reading);
    return reading;
  }
}
