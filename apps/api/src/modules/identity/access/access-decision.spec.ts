import { NO_ORDERS, type Permission } from '@onewindow/contracts';
import type { AccessRule } from '../../../platform/access/access.decorators';
import type { Principal } from '../../../platform/access/principal';
import { refusalOf } from './access-decision';

const permissions = new Set<Permission>(['ticket.issue']);
const PRINCIPALS = {
  nobody: undefined,
  staff: {
    kind: 'staff',
    hallId: 'zc',
    id: 's',
    sessionId: 'x',
    username: 'guide',
    name: '导办员',
    roles: ['guide'],
    permissions,
  },
  device: {
    kind: 'device',
    hallId: 'zc',
    id: 'd',
    deviceKind: 'kiosk',
    name: '一号取号机',
    areaId: null,
    windowId: null,
    orders: NO_ORDERS,
    permissions,
  },
  citizen: { kind: 'citizen', hallId: 'zc', ticketId: 't', queueId: 'q' },
} satisfies Record<string, Principal | undefined>;

const RULES = {
  none: undefined,
  public: { kind: 'public' },
  granted: { kind: 'permission', permission: 'ticket.issue' },
  'not granted': { kind: 'permission', permission: 'staff.manage' },
  'signed-in staff': { kind: 'signed-in-staff' },
  device: { kind: 'device' },
  citizen: { kind: 'citizen' },
} satisfies Record<string, AccessRule | undefined>;

const YES = undefined;
const NO = 'identity.not-permitted';
const WHO = 'identity.sign-in-required';

/** Answers for nobody, staff, device, citizen. */
const TABLE: Record<keyof typeof RULES, readonly (string | undefined)[]> = {
  none: [NO, NO, NO, NO],
  public: [YES, YES, YES, YES],
  granted: [WHO, YES, YES, NO],
  'not granted': [WHO, NO, NO, NO],
  'signed-in staff': [WHO, YES, NO, NO],
  device: ['devices.key-invalid', NO, YES, NO],
  citizen: ['citizen.token-invalid', NO, NO, YES],
};

type RuleName = keyof typeof RULES;
type PrincipalName = keyof typeof PRINCIPALS;
const ruleNames = Object.keys(RULES) as RuleName[];
const principalNames = Object.keys(PRINCIPALS) as PrincipalName[];
const pairs = ruleNames.flatMap((rule) => principalNames.map((who) => [rule, who] as const));

describe(refusalOf, () => {
  it.each(pairs)('rule %s, asked by %s', (rule, who) => {
    const expected = TABLE[rule][principalNames.indexOf(who)];
    expect(refusalOf(RULES[rule], PRINCIPALS[who], undefined)).toBe(expected);
    expect(refusalOf(RULES[rule], PRINCIPALS[who], 'zc')).toBe(expected);
  });

  it.each(principalNames.slice(1))('tells a %s of another hall nothing but that', (who) => {
    for (const rule of ruleNames.filter((name) => name !== 'none' && name !== 'public')) {
      expect(refusalOf(RULES[rule], PRINCIPALS[who], 'nb')).toBe('identity.foreign-hall');
    }
  });

  it('lets everybody read what is public of any hall', () => {
    for (const who of principalNames) {
      expect(refusalOf(RULES.public, PRINCIPALS[who], 'nb')).toBeUndefined();
    }
  });
});
