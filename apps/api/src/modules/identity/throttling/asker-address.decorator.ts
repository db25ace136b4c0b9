import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { throttledAddress } from './network-address';

/** Where a request comes from, the way attempts are counted. */
export const AskerAddress = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  throttledAddress(context.switchToHttp().getRequest<Request>().ip),
);
