import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import { isConfidential, ownAddressOf } from './own-address';

const NOBODY = (): boolean => false;
const EVERYBODY = (): boolean => true;

function arrived(
  headers: Readonly<Record<string, string>>,
  socket: Readonly<Record<string, unknown>> = {},
): IncomingMessage {
  return {
    headers,
    socket: { remoteAddress: '192.0.2.9', ...socket },
  } as unknown as IncomingMessage;
}

describe(ownAddressOf, () => {
  it.each([
    [
      { host: 'Hall.LAN:8080' },
      {},
      { secure: false, hostname: 'hall.lan', origin: 'http://hall.lan:8080' },
    ],
    [
      { host: 'hall.lan:80' },
      {},
      { secure: false, hostname: 'hall.lan', origin: 'http://hall.lan' },
    ],
    [
      { host: 'hall.lan:443' },
      { encrypted: true },
      { secure: true, hostname: 'hall.lan', origin: 'https://hall.lan' },
    ],
    [{ host: '[::1]:8080' }, {}, { secure: false, hostname: '[::1]', origin: 'http://[::1]:8080' }],
  ])('reads %p', (headers, socket, expected) => {
    expect(ownAddressOf(arrived(headers, socket), NOBODY)).toEqual(expected);
  });

  it.each([
    {},
    { host: '' },
    { host: 'a b' },
    { host: "x;script-src 'unsafe-inline'" },
    { host: 'a/b' },
  ])('knows none for %p', (headers) => {
    expect(ownAddressOf(arrived(headers as Record<string, string>), NOBODY)).toBeNull();
  });

  it('hears what a proxy forwards only from one it trusts', () => {
    const request = arrived({
      host: 'inside:8080',
      'x-forwarded-proto': 'https, http',
      'x-forwarded-host': 'hall.example',
    });
    expect(ownAddressOf(request, EVERYBODY)?.origin).toBe('https://hall.example');
    expect(ownAddressOf(request, NOBODY)?.origin).toBe('http://inside:8080');
  });

  it('takes an unknown scheme for an open one', () => {
    const request = arrived({ host: 'hall.lan', 'x-forwarded-proto': 'data' });
    expect(ownAddressOf(request, EVERYBODY)).toMatchObject({
      secure: false,
      origin: 'http://hall.lan',
    });
  });
});

describe(isConfidential, () => {
  const asked = (host: string, ip: string, encrypted = false): Request =>
    Object.assign(arrived({ host }, { encrypted }), {
      ip,
      app: { get: () => NOBODY },
    }) as unknown as Request;

  it.each([
    ['over TLS from anywhere', asked('hall.lan', '192.0.2.9', true), true],
    ['on this machine', asked('localhost:8080', '127.0.0.1'), true],
    ['on this machine, over IPv6', asked('[::1]:8080', '::1'), true],
    ['on this machine, by a mapped address', asked('127.0.0.1', '::ffff:127.0.0.1'), true],
    ['in the open', asked('hall.lan:8080', '192.0.2.9'), false],
    ['here, but by the name others use', asked('hall.lan:8080', '127.0.0.1'), false],
    ['elsewhere, claiming to be here', asked('localhost', '192.0.2.9'), false],
    ['by a name that only begins like an address', asked('127.evil.example', '127.0.0.1'), false],
    ['by a name that only ends alike', asked('evil-localhost', '127.0.0.1'), false],
  ])('judges a request %s', (_, request, confidential) => {
    expect(isConfidential(request)).toBe(confidential);
  });
});
