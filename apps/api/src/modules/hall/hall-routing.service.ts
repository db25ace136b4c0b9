import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { LocalizedName } from '@onewindow/contracts';
import { skillsInForce, type WindowSkill } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { readRouting, type Routing, type RoutingWindow } from './hall-routing.query';

/** No picture grows older than this; another process may have changed what it shows. */
const READ_EVERY_MS = 2_000;

/**
 * Which window serves which queue, where. It is asked for at every call and changes a few times a
 * day, so each process keeps it and reads it anew beside the work, asked or not: a command that
 * holds a connection must never wait here for a second one, and the first command after a quiet hour
 * must not find the picture of an hour ago. Whether a queue is open is never read from here.
 */
@Injectable()
export class HallRoutingService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(HallRoutingService.name);
  private readonly kept = new Map<string, Routing>();
  private readonly reading = new Map<string, Promise<Routing>>();
  private timer: NodeJS.Timeout | undefined;
  private isClosing = false;

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const halls = await this.dataSource.query<{ id: string }[]>('SELECT id FROM hall');
    for (const { id } of halls) await this.refresh(id);
    this.readAgainLater();
  }

  onModuleDestroy(): void {
    this.isClosing = true;
    clearTimeout(this.timer);
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
    return this.kept.get(hallId) ?? this.read(hallId);
  }

  private readAgainLater(): void {
    if (this.isClosing) return;
    this.timer = setTimeout(() => void this.readAgain(), READ_EVERY_MS);
    this.timer.unref();
  }

  private async readAgain(): Promise<void> {
    for (const hallId of this.kept.keys()) await this.readBeside(hallId);
    this.readAgainLater();
  }

  private async readBeside(hallId: string): Promise<void> {
    try {
      await this.read(hallId);
    } catch (error) {
      if (this.isClosing) return;
      this.logger.warn({ hallId, error }, 'Routing could not be read anew; the last one stands');
    }
  }

  private read(hallId: string): Promise<Routing> {
    const running = this.reading.get(hallId);
    if (running) return running;
    const reading = readRouting(this.dataSource, hallId).then((routing) => {
      // One that was begun before a change must not cover the one begun after it.
      if (this.reading.get(hallId) === reading) this.kept.set(hallId, routing);
      return routing;
    });
    this.reading.set(hallId, reading);
    return reading.finally(() => {
      if (this.reading.get(hallId) === reading) this.reading.delete(hallId);
    });
  }
}
