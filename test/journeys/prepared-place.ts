import type { ClosedHall } from './test-halls';

/** Playwright hands the environment of its set-up on to its workers. */
const VARIABLE = 'PREPARED_TEST_HALL';

export function publishPreparedHall({ dataDirectory, databaseUrl }: ClosedHall): void {
  process.env[VARIABLE] = JSON.stringify({ dataDirectory, databaseUrl });
}

/** The hall that this run has made ready, to be copied. */
export function readPreparedHall(): ClosedHall {
  const published = process.env[VARIABLE];
  if (!published) throw new Error('No hall has been made ready; see global-setup.ts');
  return JSON.parse(published) as ClosedHall;
}
