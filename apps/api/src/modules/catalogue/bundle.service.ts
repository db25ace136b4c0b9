import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { BundleView } from '@onewindow/contracts';
import { Repository } from 'typeorm';
import { HallService } from '../hall/hall.service';
import { BundleEntity } from './bundle.entity';
import { BundleItemEntity } from './bundle-item.entity';
import { toNames } from './item.views';

@Injectable()
export class BundleService {
  constructor(
    @InjectRepository(BundleEntity) private readonly bundles: Repository<BundleEntity>,
    @InjectRepository(BundleItemEntity) private readonly bundleItems: Repository<BundleItemEntity>,
    private readonly halls: HallService,
  ) {}

  async list(hallId: string): Promise<readonly BundleView[]> {
    await this.halls.find(hallId);
    const inOrder = { where: { hallId }, order: { position: 'ASC' } } as const;
    const [bundles, items] = await Promise.all([
      this.bundles.find(inOrder),
      this.bundleItems.find(inOrder),
    ]);
    return bundles.map(({ id, names }) => ({
      id,
      names: toNames(names),
      itemIds: items.filter(({ bundleId }) => bundleId === id).map(({ itemId }) => itemId),
    }));
  }
}
