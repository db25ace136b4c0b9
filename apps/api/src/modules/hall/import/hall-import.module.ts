import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module';
import { HallModule } from '../hall.module';
import { HallImporter } from './hall-importer.service';

/** Apart from the hall's own module: the dictionaries it loads have no place in a serving process. */
@Module({
  imports: [HallModule, CatalogueModule],
  providers: [HallImporter],
  exports: [HallImporter],
})
export class HallImportModule {}
