import { type Api, ApiRefusal, ApiUnreachable } from '@onewindow/client';
import {
  PASSWORD_LEAST_LENGTH,
  type FirstHallView,
  type HallFile,
  type HallImportView,
  type ImportProblemsDetails,
} from '@onewindow/contracts';
import { ref, shallowRef } from 'vue';
import { faultsOf } from '../hall-files/import-faults';
import { explain, type Sentence } from '../shell/explain';

export type SetupStage =
  | 'asking'
  | 'unreachable'
  /** There is a hall, or nobody wanted to be guided. */
  | 'closed'
  | 'code'
  | 'hall'
  | 'administrator'
  | 'done';

/** The steps one sees; the code is the door to them. */
export const STEPS = ['hall', 'administrator', 'done'] as const;

export interface NewAdministrator {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

/** Letters and digits, whatever the keyboard makes of them; a header takes nothing else. */
export function tidySetupCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** Setting up the first hall: nothing is made before the last step, and then all of it at once. */
export class Setup {
  readonly stage = ref<SetupStage>('asking');
  readonly isBusy = ref(false);
  readonly problem = shallowRef<Sentence | null>(null);
  readonly faults = shallowRef<ImportProblemsDetails | null>(null);
  readonly preview = shallowRef<HallImportView | null>(null);
  readonly hall = shallowRef<FirstHallView | null>(null);
  private code = '';
  /** Null is the sample. */
  private files: readonly HallFile[] | null = null;

  constructor(private readonly api: Pick<Api, 'firstStart'>) {}

  async look(): Promise<void> {
    this.stage.value = 'asking';
    try {
      const { isOpen } = await this.api.firstStart.look();
      this.stage.value = isOpen ? 'code' : 'closed';
    } catch {
      this.stage.value = 'unreachable';
    }
  }

  async enterCode(typed: string): Promise<void> {
    const code = tidySetupCode(typed);
    await this.attempt(async () => {
      await this.api.firstStart.checkCode(code);
      this.code = code;
      this.stage.value = 'hall';
    });
  }

  /** @param chosen null for the sample; an empty list for no choice yet */
  async choose(chosen: readonly HallFile[] | null): Promise<void> {
    this.files = chosen;
    this.preview.value = null;
    this.faults.value = null;
    this.problem.value = null;
    if (chosen?.length === 0) return;
    await this.attempt(async () => {
      const view = await this.api.firstStart.preview(this.code, { files: chosen });
      // Somebody may have chosen something else meanwhile.
      if (this.files === chosen) this.preview.value = view;
    });
  }

  confirmHall(): void {
    if (this.preview.value) this.stage.value = 'administrator';
  }

  back(): void {
    this.problem.value = null;
    this.stage.value = 'hall';
  }

  async create(administrator: NewAdministrator): Promise<void> {
    if (!this.preview.value) return;
    const { files } = this;
    await this.attempt(async () => {
      this.hall.value = await this.api.firstStart.open(this.code, { files, administrator });
      this.stage.value = 'done';
    });
  }

  private async attempt(deed: () => Promise<void>): Promise<void> {
    if (this.isBusy.value) return;
    this.isBusy.value = true;
    this.problem.value = null;
    this.faults.value = null;
    try {
      await deed();
    } catch (error) {
      this.tell(error);
    } finally {
      this.isBusy.value = false;
    }
  }

  private tell(error: unknown): void {
    this.faults.value = faultsOf(error);
    if (this.faults.value) {
      this.stage.value = 'hall';
      return;
    }
    this.problem.value = sentenceOf(error);
    if (!(error instanceof ApiRefusal)) return;
    if (error.code === 'first-start.closed') this.stage.value = 'closed';
    // A new start has another code.
    if (error.code === 'first-start.code-wrong') this.stage.value = 'code';
  }
}

/** A weak password is told with what makes it weak. */
function sentenceOf(error: unknown): Sentence {
  const sentence = explain(error);
  if (error instanceof ApiUnreachable || sentence.key !== 'problem.identity.password-weak') {
    return sentence;
  }
  const { weakness } = sentence.words;
  return { key: `setup.weak-${String(weakness)}`, words: { least: PASSWORD_LEAST_LENGTH } };
}
