import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { WindowView } from '@onewindow/contracts';
import { skillsInForce } from '@onewindow/queueing';
import { type EntityManager, Repository } from 'typeorm';
import { hallNow } from '../../platform/clock/hall-clock';
import { DomainError } from '../../platform/errors/domain-error';
import { HallService } from './hall.service';
import { toWindowView } from './hall.views';
import { ServiceWindowEntity } from './service-window.entity';
import { WindowSkillEntity } from './window-skill.entity';
import { MAIN_FIRST, toSkill } from './window-skill.mapper';

@Injectable()
export class WindowService {
  constructor(
    @InjectRepository(ServiceWindowEntity)
    private readonly windows: Repository<ServiceWindowEntity>,
    private readonly halls: HallService,
  ) {}

  /** @throws DomainError `hall.window-not-found` */
  async find(
    hallId: string,
    windowId: string,
    manager: EntityManager = this.windows.manager,
  ): Promise<ServiceWindowEntity> {
    const window = await manager.findOneBy(ServiceWindowEntity, { hallId, id: windowId });
    if (!window) {
      throw new DomainError('hall.window-not-found', 'There is no such window.', { windowId });
    }
    return window;
  }

  /** Every window with the queues it serves at this moment of the hall's clock. */
  async list(hallId: string): Promise<readonly WindowView[]> {
    await this.halls.find(hallId);
    const { manager } = this.windows;
    const [windows, skills, now] = await Promise.all([
      this.windows.find({ where: { hallId }, order: { position: 'ASC' } }),
      manager.find(WindowSkillEntity, { where: { hallId }, order: MAIN_FIRST }),
      hallNow(manager, hallId),
    ]);
    return windows.map((window) => {
      const own = skillsInForce(skills.filter(ofWindow(window.id)).map(toSkill), now);
      return toWindowView(window, [...new Set(own.map(({ queueId }) => queueId))]);
    });
  }
}

const ofWindow =
  (id: string) =>
  ({ windowId }: WindowSkillEntity): boolean =>
    windowId === id;
