import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DomainError } from '../../../platform/errors/domain-error';
import { isConfidential } from '../../../platform/web/own-address';

/** Takes no password that everybody on the same network could have read. */
@Injectable()
export class SecureConnectionGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (isConfidential(context.switchToHttp().getRequest<Request>())) return true;
    throw new DomainError(
      'identity.secure-connection-required',
      'Signing in needs TLS, or has to happen on the machine of the hall itself.',
    );
  }
}
