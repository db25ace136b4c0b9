import type { NetworkInterfaceInfo } from 'node:os';

export type NetworkInterfaces = Readonly<
  Record<string, readonly NetworkInterfaceInfo[] | undefined>
>;

/** Bridges of containers and virtual machines, tunnels: nobody in the hall comes in by these. */
const VIRTUAL =
  /^(br-|docker|podman|cni|flannel|cali|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|tailscale|zt)/i;

/**
 * The IPv4 addresses under which other machines reach this one, the likeliest first: those of real
 * network cards before those of bridges.
 */
export function addressesOnLan(interfaces: NetworkInterfaces): string[] {
  const isVirtual = ([name]: readonly [string, unknown]): boolean => VIRTUAL.test(name);
  const entries = Object.entries(interfaces);
  return [...entries.filter((entry) => !isVirtual(entry)), ...entries.filter(isVirtual)]
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** The IPv6 addresses that are valid beyond one cable. */
export function widerIpv6Addresses(interfaces: NetworkInterfaces): string[] {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(
      ({ family, internal, address }) =>
        family === 'IPv6' && !internal && !/^fe[89ab]/i.test(address),
    )
    .map(({ address }) => address);
}
