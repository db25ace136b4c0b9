import { type BilingualText, StartupProblem } from '../platform/processes/startup-problem';
import type { BackupManifest } from './file/backup-manifest';

const NOTHING_CHANGED: BilingualText = {
  zh: '没有更改任何内容。',
  en: 'Nothing was changed.',
};

function unchanged(remedy: BilingualText): BilingualText {
  return {
    zh: `${NOTHING_CHANGED.zh}${remedy.zh}`,
    en: `${NOTHING_CHANGED.en} ${remedy.en}`,
  };
}

export function fileUnreadable(file: string, error: unknown): StartupProblem {
  return new StartupProblem({
    code: 'restore.file-unreadable',
    what: { zh: `无法读取备份文件 ${file}`, en: `The backup ${file} cannot be read.` },
    remedy: unchanged({ zh: '检查路径和权限。', en: 'Check its path and its rights.' }),
    details: [error instanceof Error ? error.message : String(error)],
  });
}

export function notABackup(file: string): StartupProblem {
  return new StartupProblem({
    code: 'restore.not-a-backup',
    what: { zh: `${file} 不是一窗的备份文件。`, en: `${file} is not a backup of OneWindow.` },
    remedy: unchanged({
      zh: '使用 npm run backup 生成的 .owb 文件。',
      en: 'Give a .owb file that npm run backup has written.',
    }),
  });
}

export function fileDamaged(file: string, entry: string): StartupProblem {
  return new StartupProblem({
    code: 'restore.file-damaged',
    what: {
      zh: `备份文件 ${file} 已损坏：${entry} 与校验值不符。`,
      en: `The backup ${file} is damaged: ${entry} does not match its checksum.`,
    },
    remedy: unchanged({
      zh: '重新复制该文件，或使用另一份备份。',
      en: 'Copy the file again, or use another backup.',
    }),
  });
}

export function fileNewer(file: string, { productVersion }: BackupManifest): StartupProblem {
  return new StartupProblem({
    code: 'restore.file-newer',
    what: {
      zh: `备份文件 ${file} 由更新的版本（${productVersion}）生成，本程序不认识它的数据库结构。`,
      en: `The backup ${file} was made by a newer version (${productVersion}), whose schema this program does not know.`,
    },
    remedy: unchanged({
      zh: `安装 ${productVersion} 或更新的版本后再恢复。`,
      en: `Install version ${productVersion} or a newer one and restore with that.`,
    }),
  });
}

export function databaseNewer(unknown: readonly string[]): StartupProblem {
  return new StartupProblem({
    code: 'restore.database-newer',
    what: {
      zh: '现有数据库由更新的版本建立，本程序不认识它的结构。',
      en: 'The database was made by a newer version, whose schema this program does not know.',
    },
    remedy: unchanged({
      zh: '用更新的版本恢复，或恢复到一个空数据库。',
      en: 'Restore with the newer version, or into an empty database.',
    }),
    details: unknown,
  });
}

export function databaseForeign(tables: readonly string[]): StartupProblem {
  return new StartupProblem({
    code: 'restore.database-foreign',
    what: {
      zh: '这个数据库里有不属于一窗的表，恢复会清空它们。',
      en: 'This database holds tables that are not of OneWindow, and a restore would empty them.',
    },
    remedy: unchanged({
      zh: '恢复到一窗专用的数据库。',
      en: 'Restore into a database of its own.',
    }),
    details: tables,
  });
}

export function hallRunning(sessions: readonly string[]): StartupProblem {
  return new StartupProblem({
    code: 'restore.hall-running',
    what: {
      zh: '有大厅正在使用这个数据库。',
      en: 'A hall is using this database.',
    },
    remedy: unchanged({
      zh: '先停止使用它的 npm start（或服务），再恢复。',
      en: 'Stop the npm start (or the service) that uses it, then restore.',
    }),
    details: sessions,
  });
}

export function passphraseWrong(): StartupProblem {
  return new StartupProblem({
    code: 'restore.passphrase-wrong',
    what: {
      zh: '口令不对，打不开备份中的本机密钥。',
      en: "The passphrase is wrong; the machine's secret in the backup cannot be opened.",
    },
    remedy: unchanged({
      zh: '使用备份时的口令；不恢复本机密钥时，去掉 --passphrase-file。',
      en: 'Give the passphrase of the backup; leave --passphrase-file out to do without the secret.',
    }),
  });
}

export function contentDiffers(details: readonly string[]): StartupProblem {
  return new StartupProblem({
    code: 'restore.content-differs',
    what: {
      zh: '恢复后的内容与备份清单不一致，已撤销。',
      en: 'What was restored differs from the manifest of the backup, so it was taken back.',
    },
    remedy: unchanged({
      zh: '这是程序错误，请连同下列内容报告。',
      en: 'This is a fault of the program; report it with the lines above.',
    }),
    details,
  });
}
