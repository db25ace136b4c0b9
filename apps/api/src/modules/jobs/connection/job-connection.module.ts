import { Module } from '@nestjs/common';
import { ApiConfig } from '../../../platform/config/api-config';
import { JobConnection } from './job-connection';
import { PostgresJobConnection } from './postgres-job-connection';
import { RedisJobConnection } from './redis-job-connection';

@Module({
  providers: [
    {
      provide: JobConnection,
      inject: [ApiConfig],
      useFactory: ({ redisUrl, databaseUrl }: ApiConfig) =>
        redisUrl ? new RedisJobConnection(redisUrl) : PostgresJobConnection.open(databaseUrl),
    },
  ],
  exports: [JobConnection],
})
export class JobConnectionModule {}
