import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HallModule } from '../hall/hall.module';
import { BundleEntity } from './bundle.entity';
import { BundleItemEntity } from './bundle-item.entity';
import { BundleService } from './bundle.service';
import { CatalogueController } from './catalogue.controller';
import { DepartmentEntity } from './department.entity';
import { DepartmentService } from './department.service';
import { ItemEntity } from './item.entity';
import { ItemService } from './item.service';
import { ThemeEntity } from './theme.entity';
import { ThemeService } from './theme.service';

@Module({
  imports: [
    HallModule,
    TypeOrmModule.forFeature([
      DepartmentEntity,
      ThemeEntity,
      ItemEntity,
      BundleEntity,
      BundleItemEntity,
    ]),
  ],
  controllers: [CatalogueController],
  providers: [DepartmentService, ThemeService, ItemService, BundleService],
  exports: [DepartmentService, ItemService],
})
export class CatalogueModule {}
