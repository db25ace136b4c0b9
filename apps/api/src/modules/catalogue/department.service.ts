import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { DepartmentView } from '@onewindow/contracts';
import { Repository } from 'typeorm';
import { HallService } from '../hall/hall.service';
import { DepartmentEntity } from './department.entity';
import { countItemsBy } from './item-counts.query';
import { toNames } from './item.views';

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
      countItemsBy(this.departments.manager, hallId, 'department_id'),
    ]);
    return departments.map(({ id, name, names }) => ({
      id,
      name,
      shortName: names.zhHans,
      names: toNames(names),
      itemCount: counts.get(id) ?? 0,
    }));
  }
}
