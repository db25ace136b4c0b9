import { existsSync, readdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { isWritable, projectRoot } from './project-paths.mjs';

/** The folders that installing and building write into, as far as they are there. */
function writtenFolders() {
  const built = ['apps', 'libs'].flatMap((kind) => {
    const parent = join(projectRoot, kind);
    return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : [];
  });
  return [
    projectRoot,
    ...['node_modules', '.nx', '.onewindow'].map((name) => join(projectRoot, name)),
    ...built.flatMap((folder) => [folder, join(folder, 'dist')]),
  ].filter((folder) => existsSync(folder) && statSync(folder).isDirectory());
}

function userName() {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.());
  }
}

/** The usual cause is a first run as root, or a clone made by somebody else. */
export function requireWritableProject() {
  const locked = writtenFolders().find((folder) => !isWritable(folder));
  if (locked === undefined) return;
  const user = userName();
  throw new Problem(
    {
      zh: `用户 ${user} 不能写入 ${locked}（属主 uid ${statSync(locked).uid}）。`,
      en: `User ${user} cannot write to ${locked} (owned by uid ${statSync(locked).uid}).`,
    },
    {
      zh: `把整个项目交给当前用户：sudo chown -R ${user} '${projectRoot}'，或在自己的目录里重新克隆一份。`,
      en: `Give the whole project to this user: sudo chown -R ${user} '${projectRoot}', or clone it again into a folder of your own.`,
    },
  );
}
