import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { ApiConfig } from '../../../platform/config/api-config';

/**
 * Decides whom Express believes about a request's address and scheme. Throttling and the Secure
 * cookie rest on it, so only proxies named in the configuration count.
 */
@Injectable()
export class TrustedProxies implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: ApiConfig,
  ) {}

  onModuleInit(): void {
    const adapter: unknown = this.host.httpAdapter;
    if (!(adapter instanceof ExpressAdapter)) return;
    adapter.set('trust proxy', this.config.trustedProxies ?? false);
  }
}
