import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const IMPORT_COMMAND = join(__dirname, '../../src/import.ts');

/**
 * Runs the import command from its sources, in a process of its own: the set-up of a test run has
 * none of Jest's ways to load them.
 */
export async function importHallFiles(
  databaseUrl: string,
  folder: string,
  hallId?: string,
): Promise<void> {
  const args = [
    '--conditions=@onewindow/source',
    '--require',
    join(__dirname, 'typescript-on-require.cjs'),
    IMPORT_COMMAND,
    folder,
    ...(hallId === undefined ? [] : [hallId]),
  ];
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  if (exitCode !== 0) throw new Error(`The import of ${folder} failed: ${complaint}`);
}
