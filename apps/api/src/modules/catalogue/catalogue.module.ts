import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HallModule } from '../hall/hall.module';
import { CatalogueController } from './catalogue.controller';
import { DepartmentEntity } from './department.entity';
import { DepartmentService } from './department.service';
import { ItemEntity } from './item.entity';
import { ItemService } from './item.service';
import { ThemeEntity } from './theme.entity';
import { ThemeService } from './theme.service';

@Module({
  imports: [HallModule, TypeOrmModule.forFeature([DepartmentEntity, ThemeEntity, ItemEntity])],
  controllers: [CatalogueController],
  providers: [DepartmentService, ThemeService, ItemService],
  exports: [DepartmentService, ItemService],
})
export class CatalogueModule {}
