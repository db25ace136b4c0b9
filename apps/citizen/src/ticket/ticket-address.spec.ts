import { tokenOfPath } from './ticket-address';

const TOKEN = 'ZC-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe(tokenOfPath, () => {
  it.each([`/t/${TOKEN}`, `/T/${TOKEN}`, `/t/${TOKEN.toLowerCase()}`, `/t/${TOKEN}/`])(
    'reads the token of %s',
    (path) => {
      expect(tokenOfPath(path)).toBe(TOKEN);
    },
  );

  it.each(['/', '/t/', '/t/ZC', `/t/${TOKEN}/more`, '/citizen/', '/t/ZC-%00'])(
    'finds none in %s',
    (path) => {
      expect(tokenOfPath(path)).toBeNull();
    },
  );
});
