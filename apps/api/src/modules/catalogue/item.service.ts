import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ItemIndexEntry, ItemPage, ItemSearch, ItemView } from '@onewindow/contracts';
import { type EntityManager, In, Repository } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { HallService } from '../hall/hall.service';
import { searchItems } from './item-search.query';
import { ItemEntity } from './item.entity';
import { toIndexEntry, toItemView } from './item.views';

const PAGE_SIZE = 50;

@Injectable()
export class ItemService {
  constructor(
    @InjectRepository(ItemEntity) private readonly items: Repository<ItemEntity>,
    private readonly halls: HallService,
  ) {}

  async page(hallId: string, search: ItemSearch): Promise<ItemPage> {
    await this.halls.find(hallId);
    const { page = 1, pageSize = PAGE_SIZE } = search;
    const [items, total] = await searchItems(this.items, hallId, search)
      .offset((page - 1) * pageSize)
      .limit(pageSize)
      .getManyAndCount();
    return { items: items.map(toItemView), total, page, pageSize };
  }

  /** @throws DomainError `catalogue.item-not-found` */
  async view(hallId: string, itemId: string): Promise<ItemView> {
    await this.halls.find(hallId);
    const [item] = await this.findMany(hallId, [itemId]);
    if (!item) throw itemsNotFound([itemId]);
    return toItemView(item);
  }

  async index(hallId: string): Promise<readonly ItemIndexEntry[]> {
    await this.halls.find(hallId);
    const items = await this.items.find({ where: { hallId }, order: { position: 'ASC' } });
    return items.map(toIndexEntry);
  }

  /**
   * The items in the order asked for, one as often as it was asked for.
   *
   * @throws DomainError `catalogue.item-not-found` with the ids that the hall does not have
   */
  async findMany(
    hallId: string,
    itemIds: readonly string[],
    manager: EntityManager = this.items.manager,
  ): Promise<readonly ItemEntity[]> {
    const rows = await manager.findBy(ItemEntity, { hallId, id: In([...new Set(itemIds)]) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const unknown = itemIds.filter((id) => !byId.has(id));
    if (unknown.length > 0) throw itemsNotFound(unknown);
    return itemIds.flatMap((id) => byId.get(id) ?? []);
  }
}

function itemsNotFound(itemIds: readonly string[]): DomainError {
  return new DomainError('catalogue.item-not-found', 'The hall has no such item.', { itemIds });
}
