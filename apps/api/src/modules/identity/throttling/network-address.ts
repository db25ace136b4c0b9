import { isIPv6 } from 'node:net';

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whom to count an attempt against. One subscriber holds a whole IPv6 /64, so the first half of the
 * address is what counts; the zone of a link-local address is no part of it.
 */
export function throttledAddress(ip: string | undefined): string {
  if (ip === undefined) return 'unknown';
  const plain = MAPPED_IPV4.exec(ip)?.[1] ?? ip.replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = groupsOf(head);
  const missing = tail === undefined ? 0 : 8 - groups.length - groupsOf(tail).length;
  const all = [...groups, ...Array<string>(missing).fill('0'), ...groupsOf(tail ?? '')];
  return `${all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

function groupsOf(part: string): string[] {
  return part === ''
    ? []
    : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
