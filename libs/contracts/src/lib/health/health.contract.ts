export interface HealthView {
  readonly status: 'ok' | 'unavailable';
  readonly version: string;
  readonly database: 'ok' | 'unavailable';
  /** Last event number this process has passed on, per hall. */
  readonly relay: Readonly<Record<string, number>>;
}
