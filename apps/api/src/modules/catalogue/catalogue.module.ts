import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HallModule } from '../hall/hall.module';
import { CatalogueController } from './catalogue.controller';
import { DepartmentEntity } from './department.entity';
import { DepartmentService } from './department.service';
import { ItemEntity } from './item.entity';
import { ItemService } from './item.service';

@Module({
  imports: [HallModule, TypeOrmModule.forFeature([DepartmentEntity, ItemEntity])],
  controllers: [CatalogueController],
  providers: [DepartmentService, ItemService],
  exports: [DepartmentService, ItemService],
})
export class CatalogueModule {}
