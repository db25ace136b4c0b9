import { type DynamicModule, Module } from '@nestjs/common';
import { CatalogueModule } from './modules/catalogue/catalogue.module';
import { HallModule } from './modules/hall/hall.module';
import { HallImportModule } from './modules/hall/import/hall-import.module';
import { IdentityModule } from './modules/identity/identity.module';
import type { ApiConfig } from './platform/config/api-config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { PlatformModule } from './platform/platform.module';

/** What making the database ready needs; it serves nothing. */
@Module({})
export class PrepareModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: PrepareModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        PlatformModule,
        HallModule,
        CatalogueModule,
        HallImportModule,
        IdentityModule,
      ],
    };
  }
}
