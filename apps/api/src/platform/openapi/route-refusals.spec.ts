import type { AccessRule } from '../access/access.decorators';
import type { DescribedRoute } from './described-routes';
import { refusalsOf, type RouteInput } from './route-refusals';

const READING: RouteInput = { method: 'get', path: '/api/v1/halls', takesParameters: false };
const HALL: RouteInput = { method: 'get', path: '/halls/{hallId}', takesParameters: true };
const COMMAND: RouteInput = { ...HALL, method: 'post' };
const GUARDED = [
  'citizen.token-expired',
  'citizen.token-invalid',
  'devices.key-invalid',
  'identity.not-permitted',
  'request.too-many',
];

function route(rule: AccessRule, more: Partial<DescribedRoute> = {}): DescribedRoute {
  return {
    operation: undefined,
    answer: undefined,
    refusals: [],
    rule,
    isCommand: false,
    ...more,
  };
}

const sorted = (...args: Parameters<typeof refusalsOf>) => [...refusalsOf(...args)].sort();

describe(refusalsOf, () => {
  it('a public reading refuses nothing of itself', () => {
    expect(sorted(route({ kind: 'public' }), READING)).toEqual([]);
  });

  it('a public change is refused to pages of another origin', () => {
    const change = { ...READING, method: 'post' };
    expect(sorted(route({ kind: 'public' }), change)).toEqual([
      'identity.not-permitted',
      'request.malformed',
    ]);
  });

  it('a guarded reading tells who is missing', () => {
    expect(sorted(route({ kind: 'citizen' }), READING)).toEqual(GUARDED);
    expect(sorted(route({ kind: 'signed-in-staff' }), READING)).toEqual(
      [...GUARDED, 'identity.sign-in-required'].sort(),
    );
  });

  it('a permission is asked for in its own hall only', () => {
    expect(sorted(route({ kind: 'permission', permission: 'ticket.read' }), HALL)).toEqual(
      [
        ...GUARDED,
        'identity.foreign-hall',
        'identity.sign-in-required',
        'request.malformed',
      ].sort(),
    );
  });

  it('a command adds what its headers are refused for', () => {
    const rule = { kind: 'permission', permission: 'ticket.serve' } as const;
    const added = refusalsOf(route(rule, { isCommand: true }), COMMAND).filter(
      (code) => !refusalsOf(route(rule), COMMAND).includes(code),
    );
    expect(added).toEqual([
      'request.idempotency-key-missing',
      'request.idempotency-key-reused',
      'request.expired',
    ]);
  });

  it('names the own refusals of a route once, in the order of the list of codes', () => {
    const refusals = ['ticketing.quota-exhausted', 'hall.not-found', 'request.malformed'] as const;
    expect(refusalsOf(route({ kind: 'public' }, { refusals }), HALL)).toEqual([
      'request.malformed',
      'hall.not-found',
      'ticketing.quota-exhausted',
    ]);
  });
});
