import { StartupProblem } from '../platform/processes/startup-problem';

export const PASSPHRASE_LEAST_CHARACTERS = 12;

export function nothingToBackUp(place: string): StartupProblem {
  return new StartupProblem({
    code: 'backup.nothing-there',
    what: {
      zh: `没有可备份的数据库（${place}）。`,
      en: `There is no database to back up (${place}).`,
    },
    remedy: {
      zh: '先运行一次 npm start；大厅使用自己的数据库时，用同样的 DATABASE_URL 备份。',
      en: 'Run npm start once; where the hall uses a database of your own, back up with the same DATABASE_URL.',
    },
  });
}

export function databaseNotNamed(dataDirectory: string): StartupProblem {
  return new StartupProblem({
    code: 'backup.database-not-named',
    what: {
      zh: `大厅（${dataDirectory}）用 DATABASE_URL 指定的数据库运行，这里没有指定。`,
      en: `The hall (${dataDirectory}) runs on a database named by DATABASE_URL, which is not named here.`,
    },
    remedy: {
      zh: '用大厅启动时的 DATABASE_URL 再运行一次。',
      en: 'Run this again with the DATABASE_URL the hall was started with.',
    },
  });
}

export function fileExists(file: string): StartupProblem {
  return new StartupProblem({
    code: 'backup.file-exists',
    what: { zh: `文件已存在：${file}`, en: `The file exists already: ${file}` },
    remedy: {
      zh: '换一个文件名；已有的备份不会被覆盖。',
      en: 'Choose another name; a backup is never written over.',
    },
  });
}

export function fileNotWritable(file: string, error: unknown): StartupProblem {
  return new StartupProblem({
    code: 'backup.file-not-writable',
    what: { zh: `无法写入 ${file}`, en: `${file} cannot be written.` },
    remedy: {
      zh: '检查目录权限和磁盘空间，或换一个位置；没有留下不完整的备份。',
      en: 'Check the rights of the folder and the room on the disk, or choose another place; no half backup was left.',
    },
    details: [error instanceof Error ? error.message : String(error)],
  });
}

export function passphraseUnusable(file: string, reason: 'unreadable' | 'short'): StartupProblem {
  const short = {
    zh: `口令文件 ${file} 的第一行少于 ${PASSPHRASE_LEAST_CHARACTERS} 个字符。`,
    en: `The first line of ${file} has fewer than ${PASSPHRASE_LEAST_CHARACTERS} characters.`,
  };
  const unreadable = {
    zh: `无法读取口令文件 ${file}。`,
    en: `The passphrase file ${file} cannot be read.`,
  };
  return new StartupProblem({
    code: 'backup.passphrase-unusable',
    what: reason === 'short' ? short : unreadable,
    remedy: {
      zh: '把一个长口令写在文件第一行（chmod 600），并另外保存：没有它打不开本机密钥。',
      en: 'Put a long passphrase into its first line (chmod 600) and keep it elsewhere too: without it the secret cannot be opened.',
    },
  });
}
