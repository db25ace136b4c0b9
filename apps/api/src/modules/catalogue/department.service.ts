import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { DepartmentView } from '@onewindow/contracts';
import { Repository } from 'typeorm';
import { HallService } from '../hall/hall.service';
import { DepartmentEntity } from './department.entity';
import { ItemEntity } from './item.entity';

@Injectable()
export class DepartmentService {
  constructor(
    @InjectRepository(DepartmentEntity)
    private readonly departments: Repository<DepartmentEntity>,
    private readonly halls: HallService,
  ) {}

  async list(hallId: string): Promise<readonly DepartmentView[]> {
    await this.halls.find(hallId);
    const [departments, counts] = await Promise.all([
      this.departments.find({ where: { hallId }, order: { position: 'ASC' } }),
      this.itemCounts(hallId),
    ]);
    return departments.map(({ id, name, shortName }) => ({
      id,
      name,
      shortName,
      itemCount: counts.get(id) ?? 0,
    }));
  }

  private async itemCounts(hallId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.departments.manager
      .createQueryBuilder(ItemEntity, 'item')
      .select('item.department_id', 'departmentId')
      .addSelect('count(*)::int', 'count')
      .where('item.hall_id = :hallId', { hallId })
      .groupBy('item.department_id')
      .getRawMany<{ departmentId: string; count: number }>();
    return new Map(rows.map(({ departmentId, count }) => [departmentId, count]));
  }
}
