import type { Server } from 'node:tls';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiConfig } from '../config/api-config';
import { reloadOnChange } from './certificate-reload';

/** Keeps the server's certificate that of its files for as long as it runs. */
@Injectable()
export class CertificateWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(CertificateWatch.name);
  private stopLooking: () => void = () => undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: ApiConfig,
  ) {}

  onApplicationBootstrap(): void {
    const { tlsCert: certFile, tlsKey: keyFile } = this.config;
    if (certFile === undefined || keyFile === undefined) return;
    this.stopLooking = reloadOnChange({
      server: this.host.httpAdapter.getHttpServer() as Server,
      files: { certFile, keyFile },
      onReload: () => this.logger.log('A renewed certificate is in use'),
      onRefusal: (error) => this.logger.warn({ error }, 'A changed certificate cannot be used'),
    });
  }

  onApplicationShutdown(): void {
    this.stopLooking();
  }
}
