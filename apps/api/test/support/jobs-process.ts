import type { LoggerService, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { JobsModule } from '../../src/modules/jobs/jobs.module';
import { readConfig } from '../../src/platform/config/api-config';
import { ConfigModule } from '../../src/platform/config/config.module';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { PlatformModule } from '../../src/platform/platform.module';
import { TEST_SECRET } from './test-secret';

interface JobsProcessOptions {
  readonly databaseUrl: string;
  readonly modules: readonly Type[];
  /** Queues of the spec's own. */
  readonly queues?: readonly string[];
  readonly logger?: LoggerService;
}

/**
 * What a process of its own has of the jobs: its connections, queues and, once it is initialised,
 * its workers and its feed.
 */
export async function aJobsProcess(options: JobsProcessOptions): Promise<TestingModule> {
  const config = readConfig({
    DATABASE_URL: options.databaseUrl,
    DATABASE_POOL_SIZE: '6',
    ONEWINDOW_SECRET: TEST_SECRET,
  });
  const building = Test.createTestingModule({
    imports: [
      ConfigModule.with(config),
      DatabaseModule,
      PlatformModule,
      JobsModule,
      ...(options.queues ?? []).map((name) => JobsModule.queue(name)),
      ...options.modules,
    ],
  });
  if (options.logger) building.setLogger(options.logger);
  return building.compile();
}
