import type { NetworkInterfaceInfo } from 'node:os';
import { addressesOnLan, type NetworkInterfaces, widerIpv6Addresses } from './network-addresses';
import { likeliestPublicUrl } from './public-url';
import { describeMachine } from './this-machine';

const at = (address: string, internal = false): NetworkInterfaceInfo =>
  ({ address, family: address.includes(':') ? 'IPv6' : 'IPv4', internal }) as NetworkInterfaceInfo;

const INTERFACES: NetworkInterfaces = {
  lo: [at('127.0.0.1', true), at('::1', true)],
  docker0: [at('172.17.0.1')],
  'br-9f2c': [at('172.18.0.1')],
  enp3s0: [at('192.168.1.20'), at('fd00::20'), at('fe80::1')],
  wlan0: undefined,
};

describe(addressesOnLan, () => {
  it('puts network cards before the bridges of containers, and leaves this machine out', () => {
    expect(addressesOnLan(INTERFACES)).toEqual(['192.168.1.20', '172.17.0.1', '172.18.0.1']);
  });
});

describe(widerIpv6Addresses, () => {
  it('leaves out what holds on one cable only', () => {
    expect(widerIpv6Addresses(INTERFACES)).toEqual(['fd00::20']);
  });
});

describe(describeMachine, () => {
  it('knows every name it answers to', () => {
    expect(describeMachine('Hall-PC', INTERFACES).names).toEqual([
      'hall-pc',
      'hall-pc.local',
      'localhost',
      '127.0.0.1',
      '::1',
      '192.168.1.20',
      '172.17.0.1',
      '172.18.0.1',
      'fd00::20',
    ]);
  });

  it('adds nothing to a whole name, and leaves out one that no browser could use', () => {
    expect(describeMachine('pc.hall.lan', {}).names[0]).toBe('pc.hall.lan');
    expect(describeMachine('pc.hall.lan', {}).names).not.toContain('pc.hall.lan.local');
    expect(describeMachine('窗口 一', {}).names[0]).toBe('localhost');
  });
});

describe(likeliestPublicUrl, () => {
  const reachable = {
    secure: false,
    port: 8080,
    citizenHost: undefined,
    ownCertificate: null,
    lanAddresses: ['192.168.1.20', '172.17.0.1'],
  };

  it('is the address phones on the network reach', () => {
    expect(likeliestPublicUrl(reachable)).toBe('http://192.168.1.20:8080');
    expect(likeliestPublicUrl({ ...reachable, secure: true, port: 443 })).toBe(
      'https://192.168.1.20',
    );
  });

  it('is this machine only when there is no network', () => {
    expect(likeliestPublicUrl({ ...reachable, lanAddresses: [] })).toBe('http://localhost:8080');
  });

  it('is the citizens’ own host name when there is one', () => {
    expect(likeliestPublicUrl({ ...reachable, citizenHost: 'my.hall.lan' })).toBe(
      'http://my.hall.lan:8080',
    );
  });
});
