import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const SOURCES = join(__dirname, '../../src');

export interface EndedProcess {
  readonly exitCode: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs one of the programs of the API from its sources, to its end. */
export async function runFromSource(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<EndedProcess> {
  const hook = join(__dirname, 'typescript-on-require.cjs');
  const child = spawn(
    process.execPath,
    ['--conditions=@onewindow/source', '--require', hook, join(SOURCES, program), ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output, complaint };
}
