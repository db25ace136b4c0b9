import type { Desk } from './desk';
import type { OpenLoopDone, OpenLoopPlan } from './open-loop';
import type { WorkDone } from './steady-work';
import type { Step } from './ledger';

/** The ways that are compared. */
export type Form = 'raw' | 'useCase' | 'http';

/** What a process that works is told once, when it starts. */
export interface WorkerSetUp {
  readonly form: Form;
  /** Of the database, or of the API for the form `http`. */
  readonly address: string;
  readonly connections: number;
}

/** What it is then asked to do, again and again. */
export type Task =
  | { readonly kind: 'takeNumbers'; readonly desks: readonly Desk[]; readonly each: number }
  | { readonly kind: 'work'; readonly desks: readonly Desk[]; readonly durationMs: number }
  | { readonly kind: 'actOnTime'; readonly desks: readonly Desk[]; readonly plan: OpenLoopPlan };

export interface Outcomes {
  readonly takeNumbers: readonly Step[];
  readonly work: WorkDone;
  readonly actOnTime: OpenLoopDone;
}
