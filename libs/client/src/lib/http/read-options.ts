export interface ReadOptions {
  /** Drops the request, for a page that is left or a search that is typed on. */
  readonly signal?: AbortSignal | undefined;
}
