import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { CREDENTIALS_MISSING } from '../access/missing-credentials';
import type { DescribedRoute } from './described-routes';

/** What a route takes from outside, as the document says. */
export interface RouteInput {
  readonly method: string;
  readonly path: string;
  readonly takesParameters: boolean;
}

const BEARER_REFUSALS = [
  'devices.key-invalid',
  'citizen.token-invalid',
  'citizen.token-expired',
] as const satisfies readonly ErrorCode[];

const COMMAND_REFUSALS = [
  'request.idempotency-key-missing',
  'request.idempotency-key-reused',
  'request.expired',
] as const satisfies readonly ErrorCode[];

const ALL_CODES = Object.keys(ERROR_STATUS) as ErrorCode[];

/** Every refusal of a route but the unexpected ones, in the order of the list of codes. */
export function refusalsOf(route: DescribedRoute, input: RouteInput): readonly ErrorCode[] {
  const codes = new Set<ErrorCode>([
    ...refusalsOfInput(route, input),
    ...refusalsOfAccess(route, input),
    ...route.refusals,
  ]);
  return ALL_CODES.filter((code) => codes.has(code));
}

/** A body that is no JSON is refused even where none is wanted. */
function refusalsOfInput(
  { isCommand }: DescribedRoute,
  { method, takesParameters }: RouteInput,
): readonly ErrorCode[] {
  return [
    ...(takesParameters || method !== 'get' ? (['request.malformed'] as const) : []),
    ...(isCommand ? COMMAND_REFUSALS : []),
  ];
}

/** What the guard in front of the route says. */
function refusalsOfAccess(
  { rule }: DescribedRoute,
  { method, path }: RouteInput,
): readonly ErrorCode[] {
  if (rule === undefined || rule.kind === 'public') return refusalsOfOrigin(method);
  return [
    CREDENTIALS_MISSING[rule.kind],
    ...BEARER_REFUSALS,
    'identity.not-permitted',
    ...(path.includes('{hallId}') ? (['identity.foreign-hall'] as const) : []),
    'request.too-many',
  ];
}

/** Pages of another origin are kept from sending what changes something, whoever may do it. */
function refusalsOfOrigin(method: string): readonly ErrorCode[] {
  return method === 'get' ? [] : ['identity.not-permitted'];
}
