import { parsePasswd, pickAccountForRoot } from './system-user';

const PASSWD = [
  'root:x:0:0:root:/root:/bin/bash',
  'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
  'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash',
  'li:x:1000:1000::/home/li:/bin/bash',
  '',
].join('\n');

const accounts = parsePasswd(PASSWD);

describe(parsePasswd.name, () => {
  it('leaves out root and what is not an account', () => {
    expect(accounts.map(({ name }) => name)).toEqual(['nobody', 'postgres', 'li']);
    expect(accounts[1]).toEqual({ name: 'postgres', uid: 101, gid: 104 });
  });
});

describe(pickAccountForRoot.name, () => {
  it('takes postgres before nobody', () => {
    expect(pickAccountForRoot(accounts, null)?.name).toBe('postgres');
  });

  it('takes nobody where there is no postgres', () => {
    const others = accounts.filter(({ name }) => name !== 'postgres');
    expect(pickAccountForRoot(others, null)?.name).toBe('nobody');
  });

  it('stays with the owner of the cluster', () => {
    expect(pickAccountForRoot(accounts, { uid: 1000, gid: 1000 })?.name).toBe('li');
    expect(pickAccountForRoot(accounts, { uid: 4711, gid: 4712 })).toEqual({
      name: '4711',
      uid: 4711,
      gid: 4712,
    });
  });

  it('never takes root', () => {
    expect(pickAccountForRoot(accounts, { uid: 0, gid: 0 })?.name).toBe('postgres');
    expect(pickAccountForRoot([], null)).toBeNull();
  });
});
