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
  | 'hall.setting-invalid'
  | 'hall.port-in-use'
  | 'hall.port-forbidden'
  | 'hall.already-running'
  | 'hall.database-unreachable'
  | 'hall.preparation-failed'
  | 'hall.api-keeps-failing';

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
