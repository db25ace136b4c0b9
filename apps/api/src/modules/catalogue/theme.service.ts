import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ThemeView } from '@onewindow/contracts';
import { Repository } from 'typeorm';
import { HallService } from '../hall/hall.service';
import { countItemsBy } from './item-counts.query';
import { toNames } from './item.views';
import { ThemeEntity } from './theme.entity';

@Injectable()
export class ThemeService {
  constructor(
    @InjectRepository(ThemeEntity) private readonly themes: Repository<ThemeEntity>,
    private readonly halls: HallService,
  ) {}

  async list(hallId: string): Promise<readonly ThemeView[]> {
    await this.halls.find(hallId);
    const [themes, counts] = await Promise.all([
      this.themes.find({ where: { hallId }, order: { position: 'ASC' } }),
      countItemsBy(this.themes.manager, hallId, 'theme'),
    ]);
    return themes.map(({ id, names }) => ({
      id,
      names: toNames(names),
      itemCount: counts.get(id) ?? 0,
    }));
  }
}
