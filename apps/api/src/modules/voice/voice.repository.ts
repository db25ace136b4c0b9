import { Injectable } from '@nestjs/common';
import type { HallVoiceView, VoiceChoice } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { AreaEntity } from '../hall/area.entity';
import { HallEntity } from '../hall/hall.entity';

/** What is chosen for the voices of a hall, in the rows of the hall and of its areas. */
@Injectable()
export class VoiceRepository {
  async read(manager: EntityManager, hallId: string): Promise<HallVoiceView> {
    const hall = await manager.findOneByOrFail(HallEntity, { id: hallId });
    const areas = await manager.find(AreaEntity, { where: { hallId }, order: { position: 'ASC' } });
    return {
      hall: hall.voice,
      areas: areas.map(({ id, voice }) => ({ areaId: id, choice: voice })),
    };
  }

  /** Whoever changes one of the voices of a hall keeps the others waiting. */
  async lock(manager: EntityManager, hallId: string): Promise<void> {
    await manager.query('SELECT FROM hall WHERE id = $1 FOR NO KEY UPDATE', [hallId]);
  }

  async save(
    manager: EntityManager,
    hallId: string,
    areaId: string | null,
    voice: VoiceChoice,
  ): Promise<void> {
    if (areaId === null) await manager.update(HallEntity, { id: hallId }, { voice });
    else await manager.update(AreaEntity, { hallId, id: areaId }, { voice });
  }
}
