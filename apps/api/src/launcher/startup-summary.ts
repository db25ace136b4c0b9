import type { WebApp } from '../platform/config/web-apps';
import type { BilingualText } from '../platform/processes/startup-problem';

export interface StartupSummary {
  readonly baseUrl: string;
  /** Where an app is, when it has a host name of its own. */
  readonly appUrls: Readonly<Partial<Record<WebApp, string>>>;
  /** The same hall as other machines of the network reach it. */
  readonly networkUrls: readonly string[];
  /** What the QR codes lead to. */
  readonly publicUrl: string;
  /** Where devices install the local authority, and how they know it; null when there is none. */
  readonly authority: { readonly installUrl: string; readonly fingerprint: string } | null;
  readonly dataDirectory: string;
  readonly logFile: string;
  /** Null when there is none to look for. */
  readonly signInsFile: string | null;
  /** What the file holds, on the run that has made it. */
  readonly newSignIns: string | null;
  readonly seconds: number;
}

export interface TextStyle {
  bold(text: string): string;
  dim(text: string): string;
}

export const PLAIN_STYLE: TextStyle = { bold: (text) => text, dim: (text) => text };
export const TERMINAL_STYLE: TextStyle = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
};

const LABEL_COLUMNS = 12;
const INDENT = '  ';

interface Row {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** Chinese characters take two columns of a terminal. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1), 0);
}

export function renderSummary(summary: StartupSummary, style: TextStyle): string {
  const seconds = summary.seconds.toFixed(1);
  return [
    '',
    `${INDENT}${style.bold('一窗 OneWindow')}`,
    `${INDENT}大厅已开启，用时 ${seconds} 秒`,
    `${INDENT}${style.dim(`The hall is open, after ${seconds} s`)}`,
    '',
    ...[...pageRows(summary), ...addressRows(summary), ...placeRows(summary)].flatMap((row) =>
      renderRow(row, style),
    ),
    ...renderSignIns(summary.newSignIns, style),
    '',
    `${INDENT}按 Ctrl+C 关闭大厅`,
    `${INDENT}${style.dim('Press Ctrl-C to close the hall')}`,
    '',
  ].join('\n');
}

function pageRows({ baseUrl, appUrls }: StartupSummary): Row[] {
  const urlOf = (app: WebApp): string => appUrls[app] ?? baseUrl;
  return [
    { label: '取号机', value: `${urlOf('kiosk')}/kiosk/`, note: 'Kiosk: citizens take a ticket' },
    {
      label: '显示屏',
      value: `${urlOf('display')}/display/`,
      note: 'Display: boards and window screens',
    },
    {
      label: '工作台',
      value: `${urlOf('console')}/console/`,
      note: 'Console: staff and supervisors',
    },
    {
      label: '号票页',
      value: `${urlOf('citizen')}/t/…`,
      note: "Citizen: my ticket; the address is in each ticket's QR code",
    },
    { label: '接口文档', value: `${urlOf('console')}/api/docs`, note: 'API documentation' },
  ];
}

function addressRows({ networkUrls, publicUrl, authority }: StartupSummary): Row[] {
  return [
    ...networkUrls.map((value) => ({
      label: '局域网',
      value,
      note: value.startsWith('https:')
        ? 'For other machines of the network'
        : 'For other machines of the network; the console needs TLS there (docs/tls.md)',
    })),
    { label: '二维码', value: publicUrl, note: qrNote(authority !== null) },
    ...(authority === null ? [] : authorityRows(authority)),
  ];
}

/** Phones do not know the local authority, and nobody should ask their owners to install it. */
function qrNote(isLocal: boolean): string {
  const note = 'What the QR codes lead to (PUBLIC_URL)';
  return isLocal ? `${note}; phones warn of a local certificate (docs/tls.md)` : note;
}

function authorityRows({
  installUrl,
  fingerprint,
}: {
  installUrl: string;
  fingerprint: string;
}): Row[] {
  const half = Math.ceil(fingerprint.length / 2);
  return [
    {
      label: '证书安装',
      value: installUrl,
      note: 'Each device of the hall installs the certificate once, after comparing this fingerprint',
    },
    { label: '证书指纹', value: fingerprint.slice(0, half), note: '' },
    { label: '', value: fingerprint.slice(half), note: 'SHA-256' },
  ];
}

function placeRows({ signInsFile, dataDirectory, logFile }: StartupSummary): Row[] {
  return [
    ...(signInsFile === null ? [] : [signInsRow(signInsFile)]),
    { label: '数据', value: dataDirectory, note: 'Database and files of this hall' },
    { label: '日志', value: logFile, note: 'Log of the API' },
  ];
}

function signInsRow(file: string): Row {
  const note = 'First sign-ins, in a file that only this user can read';
  return { label: '初始账号', value: file, note };
}

function renderRow({ label, value, note }: Row, style: TextStyle): string[] {
  const padding = ' '.repeat(Math.max(1, LABEL_COLUMNS - columnsOf(label)));
  return [
    `${INDENT}${label}${padding}${style.bold(value)}`,
    ...(note === '' ? [] : [`${INDENT}${' '.repeat(LABEL_COLUMNS)}${style.dim(note)}`]),
  ];
}

function renderSignIns(signIns: string | null, style: TextStyle): string[] {
  if (signIns === null) return [];
  const title: BilingualText = {
    zh: '首次启动生成的账号（请妥善保存，只在这里显示一次）',
    en: 'Sign-ins made on this first start; they are shown here only once',
  };
  return [
    '',
    `${INDENT}${title.zh}`,
    `${INDENT}${style.dim(title.en)}`,
    '',
    ...signIns
      .trimEnd()
      .split('\n')
      .map((line) => `${INDENT}${INDENT}${line}`.trimEnd()),
  ];
}
