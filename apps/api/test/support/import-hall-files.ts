import { runFromSource } from './source-process';

/**
 * Runs the import command in a process of its own: the set-up of a test run has none of Jest's ways
 * to load its sources.
 */
export async function importHallFiles(
  databaseUrl: string,
  folder: string,
  hallId?: string,
): Promise<void> {
  const args = hallId === undefined ? [folder] : [folder, hallId];
  const ended = await runFromSource('import.ts', args, { DATABASE_URL: databaseUrl });
  if (ended.exitCode !== 0) throw new Error(`The import of ${folder} failed: ${ended.complaint}`);
}
