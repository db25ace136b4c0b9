import { type DynamicModule, Module } from '@nestjs/common';
import { HallImportModule } from './modules/hall/import/hall-import.module';
import type { ApiConfig } from './platform/config/api-config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { PlatformModule } from './platform/platform.module';

/** As much of the system as bringing in a hall's files needs. */
@Module({})
export class ImportModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: ImportModule,
      imports: [ConfigModule.with(config), DatabaseModule, PlatformModule, HallImportModule],
    };
  }
}
