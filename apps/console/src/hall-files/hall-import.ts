import { type Api, ApiRefusal } from '@onewindow/client';
import type { HallFile, HallImportView, ImportProblemsDetails } from '@onewindow/contracts';
import { ref, shallowRef } from 'vue';
import type { SessionStore } from '../session/session-store';
import { explain, type Sentence } from '../shell/explain';
import { faultsOf } from './import-faults';

export type ImportStage = 'choosing' | 'looking' | 'importing' | 'done';

interface Shared {
  readonly api: { readonly hallImport: Pick<Api['hallImport'], 'preview' | 'import'> };
  readonly session: Pick<SessionStore, 'hear'>;
}

/** From chosen files over what they would change to a changed hall; nothing happens unseen. */
export class HallImport {
  readonly stage = ref<ImportStage>('choosing');
  readonly preview = shallowRef<HallImportView | null>(null);
  readonly result = shallowRef<HallImportView | null>(null);
  readonly faults = shallowRef<ImportProblemsDetails | null>(null);
  readonly problem = shallowRef<Sentence | null>(null);
  private files: readonly HallFile[] = [];

  constructor(
    private readonly shared: Shared,
    private readonly hallId: string,
  ) {}

  async look(chosen: readonly HallFile[]): Promise<void> {
    this.again();
    this.files = chosen;
    if (chosen.length === 0) return;
    this.stage.value = 'looking';
    try {
      const view = await this.shared.api.hallImport.preview(this.hallId, { files: chosen });
      // Somebody may have chosen other files meanwhile.
      if (this.files !== chosen) return;
      this.preview.value = view;
      this.stage.value = 'choosing';
    } catch (error) {
      if (this.files === chosen) this.tell(error);
    }
  }

  async apply(): Promise<void> {
    if (this.stage.value !== 'choosing' || this.preview.value === null) return;
    this.stage.value = 'importing';
    try {
      const { files } = this;
      const view = await this.shared.api.hallImport.import(this.hallId, { files });
      this.again();
      this.result.value = view;
      this.stage.value = 'done';
    } catch (error) {
      this.tell(error);
    }
  }

  again(): void {
    this.files = [];
    this.preview.value = null;
    this.result.value = null;
    this.faults.value = null;
    this.problem.value = null;
    this.stage.value = 'choosing';
  }

  private tell(error: unknown): void {
    if (error instanceof ApiRefusal) this.shared.session.hear(error);
    this.faults.value = faultsOf(error);
    this.problem.value = this.faults.value ? null : explain(error);
    this.stage.value = 'choosing';
  }
}
