import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HealthView } from '@onewindow/contracts';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Public } from '../access/access.decorators';
import { Answers, Operation } from '../openapi/route.decorators';
import { VERSION } from '../version';
import { RelayPositions } from './relay-positions';

const DATABASE_PATIENCE_MS = 2_000;

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: RelayPositions,
  ) {}

  @Get()
  @Public()
  @Operation('getHealth', 'Whether this process and its database work')
  @Answers('HealthView', { alsoWith: [HttpStatus.SERVICE_UNAVAILABLE] })
  async health(@Res({ passthrough: true }) response: Response): Promise<HealthView> {
    const database = (await this.databaseAnswers()) ? 'ok' : 'unavailable';
    if (database !== 'ok') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: database, version: VERSION, database, relay: this.relay.all() };
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), DATABASE_PATIENCE_MS);
    });
    const answer = this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
  }
}
