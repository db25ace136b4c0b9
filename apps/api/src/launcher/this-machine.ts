import { hostname, networkInterfaces } from 'node:os';
import { HOST_NAME } from '../platform/config/web-apps';
import { addressesOnLan, type NetworkInterfaces, widerIpv6Addresses } from './network-addresses';

/** This machine as others of the network know it. */
export interface Machine {
  readonly name: string;
  readonly lanAddresses: readonly string[];
  /** All host names and addresses it answers to by itself. */
  readonly names: readonly string[];
}

export function thisMachine(): Machine {
  return describeMachine(hostname(), networkInterfaces());
}

export function describeMachine(hostName: string, interfaces: NetworkInterfaces): Machine {
  const name = hostName.toLowerCase();
  const lanAddresses = addressesOnLan(interfaces);
  const ownNames = HOST_NAME.test(name)
    ? [name, ...(name.includes('.') ? [] : [`${name}.local`])]
    : [];
  return {
    name: hostName,
    lanAddresses,
    names: [
      ...new Set([
        ...ownNames,
        'localhost',
        '127.0.0.1',
        '::1',
        ...lanAddresses,
        ...widerIpv6Addresses(interfaces),
      ]),
    ],
  };
}
