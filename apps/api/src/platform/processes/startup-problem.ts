export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

export type StartupProblemCode =
  | 'postgres.platform-unsupported'
  | 'postgres.binaries-missing'
  | 'postgres.binaries-broken'
  | 'postgres.user-unknown'
  | 'postgres.no-unprivileged-user'
  | 'postgres.folder-unreachable'
  | 'postgres.folder-not-writable'
  | 'postgres.folder-of-another-user'
  | 'postgres.folder-in-use'
  | 'postgres.initialisation-failed'
  | 'postgres.version-mismatch'
  | 'postgres.password-missing'
  | 'postgres.port-in-use'
  | 'postgres.orphan-stuck'
  | 'postgres.start-failed'
  | 'tls.file-missing'
  | 'tls.file-unreadable'
  | 'tls.key-mismatch'
  | 'tls.certificate-expired'
  | 'tls.certificate-not-yet-valid'
  | 'tls.authority-broken'
  | 'hall.setting-invalid'
  | 'hall.port-in-use'
  | 'hall.port-forbidden'
  | 'hall.already-running'
  | 'hall.database-unreachable'
  | 'hall.schema-old'
  | 'hall.schema-newer'
  | 'hall.preparation-failed'
  | 'hall.api-keeps-failing'
  | 'backup.nothing-there'
  | 'backup.database-not-named'
  | 'backup.file-exists'
  | 'backup.file-not-writable'
  | 'backup.passphrase-unusable'
  | 'restore.file-unreadable'
  | 'restore.not-a-backup'
  | 'restore.file-damaged'
  | 'restore.file-newer'
  | 'restore.database-newer'
  | 'restore.database-foreign'
  | 'restore.hall-running'
  | 'restore.passphrase-wrong'
  | 'restore.content-differs'
  | 'staff.hall-unnamed'
  | 'staff.username-unknown';

interface StartupProblemParts {
  readonly code: StartupProblemCode;
  readonly what: BilingualText;
  readonly remedy: BilingualText;
  /** Lines that show the cause, such as the end of a log. */
  readonly details?: readonly string[];
}

/** What keeps the hall from starting: read by the person at the terminal, not by a program. */
export class StartupProblem extends Error {
  readonly code: StartupProblemCode;
  readonly what: BilingualText;
  readonly remedy: BilingualText;
  readonly details: readonly string[];

  constructor({ code, what, remedy, details = [] }: StartupProblemParts) {
    super(`${what.en} (${code})`);
    this.name = 'StartupProblem';
    this.code = code;
    this.what = what;
    this.remedy = remedy;
    this.details = details;
  }

  describe(): string {
    const details = this.details.map((line) => `    │ ${line}`);
    return [
      `✗ ${this.what.zh}`,
      `  ${this.what.en}`,
      ...(details.length > 0 ? ['', ...details, ''] : []),
      `→ ${this.remedy.zh}`,
      `  ${this.remedy.en}`,
    ].join('\n');
  }
}
