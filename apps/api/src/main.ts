import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { createApplication } from './application';
import { refuseDemoAccounts } from './modules/identity/first-sign-ins/refuse-demo-accounts';
import { type ApiConfig, readConfig } from './platform/config/api-config';
import { refuseUnfitDatabase } from './platform/database/refuse-unfit-database';
import { NestLogger } from './platform/logging/nest-logger';
import { createLogger } from './platform/logging/request-log';
import { type EndReason, onEndRequested, sayServing } from './platform/processes/starter-channel';
import { LastAnswers } from './platform/web/last-answers';
import { PlainDoor } from './platform/web/plain-door';

/** Enough for a client that is in use to send once more, and to be told that the connection ends. */
const IDLE_WHEN_MAKING_WAY_MS = 2_000;
/** A socket whose other end is silent, or a server that is gone, must not keep us for ever. */
const CLOSING_LIMIT_MS = 8_000;

type End = (reason: EndReason) => Promise<void>;

/** One process of the API: HTTP, sockets and jobs, or what its role says of them. */
async function main(): Promise<void> {
  // Certificates are made by the launcher, which then names their files.
  if (process.env['TLS']) throw new Error('TLS is for npm start; this needs TLS_CERT and TLS_KEY');
  const config = readConfig(process.env);
  const end = await (config.role === 'jobs' ? runJobs(config) : serve(config));
  onEndRequested((reason) => void end(reason).then(() => process.exit(0), fail));
  sayServing();
}

async function serve(config: ApiConfig): Promise<End> {
  const app = await createApplication(config);
  await refuseUnfitDatabase(app.get(DataSource));
  await refuseDemoAccounts(app.get(DataSource), config);
  const lastAnswers = new LastAnswers(app.getHttpServer());
  await app.listen(config.port);
  await openPlainDoor(app, config);
  return async (reason) => {
    app.get(PlainDoor).stopListening();
    await lastAnswers.give(reason === 'make-way' ? IDLE_WHEN_MAKING_WAY_MS : 0);
    await close(app);
  };
}

async function openPlainDoor(app: INestApplication, config: ApiConfig): Promise<void> {
  const { tlsCert, httpPort } = config;
  if (tlsCert !== undefined && httpPort !== undefined) await app.get(PlainDoor).open(httpPort);
}

/** Listens to nothing: what it does comes from the database. */
async function runJobs(config: ApiConfig): Promise<End> {
  const app = await NestFactory.create(AppModule.with(config), {
    logger: new NestLogger(createLogger(config.logLevel)),
  });
  await refuseUnfitDatabase(app.get(DataSource));
  await app.init();
  return () => close(app);
}

async function close(app: INestApplication): Promise<void> {
  await Promise.race([app.close(), pause(CLOSING_LIMIT_MS)]);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

main().catch(fail);
