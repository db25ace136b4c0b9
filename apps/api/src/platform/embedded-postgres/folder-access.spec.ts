import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolderFor, pathFromRoot } from './folder-access';

describe(pathFromRoot.name, () => {
  it('walks down to the folder', () => {
    expect(pathFromRoot('/srv/one window')).toEqual(['/', '/srv', '/srv/one window']);
  });
});

describe(createFolderFor.name, () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'onewindow-folder-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  const modeOf = (folder: string): number => statSync(folder).mode & 0o777;
  const ourUid = process.getuid?.() ?? 0;

  it('shuts others out of our own folder', () => {
    createFolderFor({ name: 'we', uid: ourUid, gid: 0 }, join(parent, 'a', 'b'));
    expect(modeOf(join(parent, 'a', 'b'))).toBe(0o700);
  });

  it('lets the account of the server through, but not look around', () => {
    createFolderFor({ name: 'other', uid: ourUid + 1, gid: 0 }, join(parent, 'a', 'b'));
    expect(modeOf(join(parent, 'a'))).toBe(0o755);
    expect(modeOf(join(parent, 'a', 'b'))).toBe(0o711);
  });
});
