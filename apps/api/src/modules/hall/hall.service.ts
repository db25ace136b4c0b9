import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { AreaView, HallView, ZoneView } from '@onewindow/contracts';
import { type EntityManager, Repository } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { AreaEntity } from './area.entity';
import { HallEntity } from './hall.entity';
import { toAreaView, toHallView, toZoneView } from './hall.views';
import { ZoneEntity } from './zone.entity';

@Injectable()
export class HallService {
  constructor(
    @InjectRepository(HallEntity) private readonly halls: Repository<HallEntity>,
    @InjectRepository(ZoneEntity) private readonly zoneRows: Repository<ZoneEntity>,
    @InjectRepository(AreaEntity) private readonly areaRows: Repository<AreaEntity>,
  ) {}

  /**
   * The hall with its names, time zone and business date; inside a transaction with its manager.
   *
   * @throws DomainError `hall.not-found`
   */
  async find(hallId: string, manager: EntityManager = this.halls.manager): Promise<HallEntity> {
    const hall = await manager.findOneBy(HallEntity, { id: hallId });
    if (!hall) throw new DomainError('hall.not-found', 'There is no such hall.', { hallId });
    return hall;
  }

  async list(): Promise<readonly HallView[]> {
    const halls = await this.halls.find({ order: { createdAt: 'ASC', id: 'ASC' } });
    return halls.map(toHallView);
  }

  async view(hallId: string): Promise<HallView> {
    return toHallView(await this.find(hallId));
  }

  async zones(hallId: string): Promise<readonly ZoneView[]> {
    await this.find(hallId);
    const zones = await this.zoneRows.find({ where: { hallId }, order: { id: 'ASC' } });
    return zones.map(toZoneView);
  }

  async areas(hallId: string): Promise<readonly AreaView[]> {
    await this.find(hallId);
    const areas = await this.areaRows.find({ where: { hallId }, order: { position: 'ASC' } });
    return areas.map(toAreaView);
  }
}
