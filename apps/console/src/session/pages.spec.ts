import { detourFor, homeOf, mayOpen } from './pages';
import { aStaff } from './staff.fixture';

describe(homeOf, () => {
  it('leads everybody to the first page they may open', () => {
    expect(homeOf(aStaff('clerk'))).toBe('workplace');
    expect(homeOf(aStaff('supervisor'))).toBe('floor');
    expect(homeOf(aStaff('supervisor', 'clerk'))).toBe('workplace');
    expect(homeOf(aStaff('administrator'))).toBe('floor');
    expect(homeOf(aStaff('guide'))).toBe('alarms');
  });
});

describe(mayOpen, () => {
  it('follows the permissions', () => {
    expect(mayOpen('floor', aStaff('clerk'))).toBe(false);
    expect(mayOpen('floor', aStaff('supervisor'))).toBe(true);
    expect(mayOpen('devices', aStaff('clerk'))).toBe(false);
    expect(mayOpen('devices', aStaff('supervisor'))).toBe(true);
    expect(mayOpen('devices', aStaff('administrator'))).toBe(true);
    expect(mayOpen('notices', aStaff('supervisor'))).toBe(true);
    expect(mayOpen('notices', aStaff('guide'))).toBe(false);
    expect(mayOpen('guide-desk', aStaff('guide'))).toBe(true);
    expect(mayOpen('guide-desk', aStaff('supervisor', 'clerk'))).toBe(false);
    expect(mayOpen('hall-files', aStaff('supervisor'))).toBe(false);
    expect(mayOpen('hall-files', aStaff('administrator'))).toBe(true);
  });
});

describe(detourFor, () => {
  const clerk = { kind: 'signed-in', staff: aStaff('clerk') } as const;

  it('sends strangers to the sign-in', () => {
    expect(detourFor('floor', { kind: 'signed-out', ended: false })).toBe('sign-in');
    expect(detourFor('sign-in', { kind: 'unreachable' })).toBeNull();
  });

  it('leaves the set-up open to those who cannot be signed in yet', () => {
    expect(detourFor('setup', { kind: 'signed-out', ended: false })).toBeNull();
    expect(detourFor('setup', clerk)).toBe('workplace');
  });

  it('lets people in where they may go and home otherwise', () => {
    expect(detourFor('windows', clerk)).toBeNull();
    expect(detourFor('floor', clerk)).toBe('workplace');
    expect(detourFor('sign-in', clerk)).toBe('workplace');
    expect(detourFor(undefined, clerk)).toBe('workplace');
  });
});
