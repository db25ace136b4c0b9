import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import {
  ACCESS_RULE,
  type AccessRule,
  type IdentifiedRequest,
} from '../../../platform/access/access.decorators';
import type { Principal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import { ownAddressOf, trustOf } from '../../../platform/web/own-address';
import { PrincipalResolver } from '../principals/principal-resolver.service';
import { CitizenTokenThrottle } from '../throttling/citizen-token-throttle';
import { throttledAddress } from '../throttling/network-address';
import { refusalOf } from './access-decision';
import { isFromOwnPages } from './own-origin';

/** Stands before every route: refuses whatever its rule does not expressly allow. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly resolver: PrincipalResolver,
    private readonly throttle: CitizenTokenThrottle,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return cameInByHandshake(context);
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const bearer = bearerOf(request);
    if (rule?.kind !== 'public') keepOutOfCaches(context.switchToHttp().getResponse<Response>());
    if (bearer === undefined) refuseForeignPages(request);
    if (rule?.kind === 'public') return true;
    const principal = rule && (await this.identify(request, bearer));
    refuseUnless(rule, principal, request);
    request.principal = principal;
    return true;
  }

  private async identify(
    request: IdentifiedRequest,
    bearer: string | undefined,
  ): Promise<Principal | undefined> {
    try {
      return await this.resolver.resolve({ cookie: request.headers.cookie, bearer });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'citizen.token-invalid') {
        await this.throttle.countWrong(throttledAddress(request.ip));
      }
      throw error;
    }
  }
}

/** What somebody may see is for them alone; refusals too tell of them. */
function keepOutOfCaches(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
}

/** A socket's handshake has asked who it is; modules/realtime asks for each room. */
function cameInByHandshake(context: ExecutionContext): boolean {
  if (context.getType() !== 'ws') return false;
  const { data } = context.switchToWs().getClient<{ data?: { principal?: Principal } }>();
  return data?.principal !== undefined;
}

/** Other schemes are not ours; a proxy may use them for itself. */
function bearerOf(request: IdentifiedRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization?.trim() ?? '')?.[1];
}

function refuseForeignPages(request: IdentifiedRequest): void {
  const fromOwnPages = isFromOwnPages({
    method: request.method,
    ownOrigin: ownAddressOf(request, trustOf(request.app))?.origin,
    fetchSite: request.header('sec-fetch-site'),
    origin: request.header('origin'),
  });
  if (!fromOwnPages) {
    throw new DomainError('identity.not-permitted', 'A page of another origin sent this.');
  }
}

function refuseUnless(
  rule: AccessRule | undefined,
  principal: Principal | undefined,
  request: IdentifiedRequest,
): void {
  const { hallId } = request.params;
  const code = refusalOf(rule, principal, typeof hallId === 'string' ? hallId : undefined);
  if (code !== undefined) throw new DomainError(code, 'Who asks may not do this.');
}
