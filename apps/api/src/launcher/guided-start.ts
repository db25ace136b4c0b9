import { Client } from 'pg';
import { makeSetupCode, showSetupCode } from '../modules/hall/first-start/setup-code';
import type { TextStyle } from './startup-summary';
import { wrongSetting } from './wrong-setting';

/** What an empty database becomes: the sample hall, or what somebody sets up in the browser. */
export type FirstStartMode = 'sample' | 'guided';

const INDENT = '  ';

export function readFirstStartMode(env: NodeJS.ProcessEnv): FirstStartMode {
  const value = env['ONEWINDOW_FIRST_START'];
  if (value === undefined || value === '' || value === 'sample') return 'sample';
  if (value === 'guided') return 'guided';
  throw wrongSetting('ONEWINDOW_FIRST_START', {
    zh: '可选值：sample（导入示例大厅）、guided（在浏览器中设置）。',
    en: 'It is sample (the sample hall is imported) or guided (set up in the browser).',
  });
}

/** The code for this start, or null when nobody wants to be guided or there is a hall already. */
export async function makeSetupCodeIfNeeded(
  mode: FirstStartMode,
  databaseUrl: string,
): Promise<string | null> {
  return mode === 'guided' && !(await hasHall(databaseUrl)) ? makeSetupCode() : null;
}

/** What to do next, below the addresses. */
export function renderInvitation(consoleUrl: string, code: string, style: TextStyle): string {
  return [
    `${INDENT}还没有大厅。请在浏览器中设置：`,
    `${INDENT}${style.dim('There is no hall yet. Set it up in the browser:')}`,
    '',
    `${INDENT}${INDENT}${style.bold(`${consoleUrl}/setup/`)}`,
    `${INDENT}${INDENT}设置码 Code  ${style.bold(showSetupCode(code))}`,
    '',
  ].join('\n');
}

async function hasHall(databaseUrl: string): Promise<boolean> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'onewindow-start',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ any: boolean }>(
      'SELECT EXISTS (SELECT 1 FROM hall) AS any',
    );
    return rows[0]?.any ?? false;
  } finally {
    await client.end();
  }
}
