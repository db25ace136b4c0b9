import { isFromOwnPages } from './own-origin';

const OWN = 'http://hall.example:8080';
const post = { method: 'POST', ownOrigin: OWN, fetchSite: undefined, origin: undefined };

describe(isFromOwnPages, () => {
  it.each([
    ['reading, wherever from', { ...post, method: 'GET', fetchSite: 'cross-site' }, true],
    ['a tool without either header', post, true],
    ['our own page', { ...post, fetchSite: 'same-origin' }, true],
    ['the user alone', { ...post, fetchSite: 'none' }, true],
    ['a neighbour host', { ...post, fetchSite: 'same-site' }, false],
    ['a stranger', { ...post, fetchSite: 'cross-site' }, false],
    ['a word that is new to us', { ...post, fetchSite: 'whatever' }, false],
    ['our own origin', { ...post, origin: OWN }, true],
    ['another port', { ...post, origin: 'http://hall.example:9090' }, false],
    ['another origin', { ...post, origin: 'https://evil.example' }, false],
    ['a hidden origin', { ...post, origin: 'null' }, false],
    ['our host over TLS', { ...post, origin: 'https://hall.example:8080' }, false],
    ['no host to compare with', { ...post, ownOrigin: undefined, origin: 'null' }, false],
    [
      'an origin that contradicts the browser',
      { ...post, fetchSite: 'cross-site', origin: OWN },
      false,
    ],
  ])('judges %s', (_, provenance, own) => {
    expect(isFromOwnPages(provenance)).toBe(own);
  });
});
