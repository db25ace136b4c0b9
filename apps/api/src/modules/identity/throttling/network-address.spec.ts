import { throttledAddress } from './network-address';

describe(throttledAddress, () => {
  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::10.1.2.3', '64:ff9b:0:0::/64'],
  ])('counts %s as %s', (ip, counted) => {
    expect(throttledAddress(ip)).toBe(counted);
  });

  it('has a place for requests without an address', () => {
    expect(throttledAddress(undefined)).toBe('unknown');
  });
});
