import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@onewindow/contracts';
import type { Request } from 'express';
import type { Principal } from './principal';

export const ACCESS_RULE = 'onewindow:access';

export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signed-in-staff' }
  | { readonly kind: 'device' }
  | { readonly kind: 'citizen' }
  | { readonly kind: 'identified' };

/** Every route carries exactly one of these; a route without any is refused to everybody. */
export const Public = () => SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule);
export const Permit = (permission: Permission) =>
  SetMetadata(ACCESS_RULE, { kind: 'permission', permission } satisfies AccessRule);
export const SignedInStaff = () =>
  SetMetadata(ACCESS_RULE, { kind: 'signed-in-staff' } satisfies AccessRule);
export const AnyDevice = () => SetMetadata(ACCESS_RULE, { kind: 'device' } satisfies AccessRule);
/** Staff, devices and citizens alike, as long as we know who they are. */
export const Identified = () =>
  SetMetadata(ACCESS_RULE, { kind: 'identified' } satisfies AccessRule);
export const Citizen = () => SetMetadata(ACCESS_RULE, { kind: 'citizen' } satisfies AccessRule);

/** A request after the guard has found out who asks. */
export type IdentifiedRequest = Request & { principal?: Principal };

/** Who asks. Only for routes that are not public: the guard has set it. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!principal) throw new Error('A route asked for its principal but is public');
  return principal;
});
