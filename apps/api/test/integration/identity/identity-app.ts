import { type INestApplication, Module, type Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { IdentityModule } from '../../../src/modules/identity/identity.module';
import { StaffAccountsService } from '../../../src/modules/identity/staff-accounts.service';
import { ApiConfig } from '../../../src/platform/config/api-config';
import { ConfigModule } from '../../../src/platform/config/config.module';
import { DatabaseModule } from '../../../src/platform/database/database.module';
import { ProblemFilter } from '../../../src/platform/errors/problem.filter';
import { requestValidation } from '../../../src/platform/errors/validation';
import { PlatformModule } from '../../../src/platform/platform.module';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { seedSmallHalls } from './small-halls';

export const PASSWORD = 'k7mq-w3xz-h2td-p9ue';

export interface IdentityApp {
  readonly app: INestApplication;
  readonly dataSource: DataSource;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

interface IdentityAppOptions {
  readonly controllers?: readonly Type[];
  readonly config?: Partial<ApiConfig>;
  /** Makes it a second process on a database that has its halls already. */
  readonly database?: TestDatabase;
}

/** The real identity and devices modules on a real database with two small halls. */
export async function startIdentityApp(options: IdentityAppOptions = {}): Promise<IdentityApp> {
  const database = options.database ?? (await createTestDatabase({ sample: false }));
  const app = await boot(database.url, options);
  const dataSource = app.get(DataSource);
  if (!options.database) await seedSmallHalls(dataSource);
  return {
    app,
    dataSource,
    database,
    close: async () => {
      await app.close();
      if (!options.database) await database.drop();
    },
  };
}

async function boot(
  databaseUrl: string,
  { controllers = [], config = {} }: IdentityAppOptions,
): Promise<INestApplication> {
  @Module({ controllers: [...controllers] })
  class ProbeModule {}
  const wholeConfig = Object.assign(new ApiConfig(), { databaseUrl }, config);
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(wholeConfig),
      DatabaseModule,
      PlatformModule,
      IdentityModule,
      ProbeModule,
    ],
  }).compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: ['error'] });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(requestValidation());
  return app.init();
}

/** A clerk who can sign in with PASSWORD. */
export function addClerk(app: INestApplication, hallId: string, username: string): Promise<string> {
  return app.get(StaffAccountsService).create({
    hallId,
    username,
    name: '窗口人员',
    roles: ['clerk'],
    password: PASSWORD,
  });
}
