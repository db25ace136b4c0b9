import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const APPS = resolve(__dirname, '../../apps');

export interface Catalogue {
  /** The file that hands it to vue-i18n, below `apps`. */
  readonly file: string;
  /** Texts by key and language; the keys of nested texts are joined by dots. */
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Every catalogue of texts there is: whatever file makes an i18n exports the messages it makes it of. */
export async function readCatalogues(): Promise<readonly Catalogue[]> {
  const files = readdirSync(APPS, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /[\\/]src[\\/]/.test(relative(APPS, file)) && !file.includes('node_modules'))
    .filter((file) => readFileSync(file, 'utf8').includes('createI18n({'));
  return Promise.all(files.sort().map(readCatalogue));
}

async function readCatalogue(path: string): Promise<Catalogue> {
  const file = relative(APPS, path).replaceAll('\\', '/');
  const exported = (await import(path)) as Readonly<Record<string, unknown>>;
  const messages = Object.values(exported).find(isMessages);
  if (!messages) throw new Error(`${file} exports no messages by language`);
  const languages = Object.entries(messages).map(
    ([language, texts]) => [language, new Map(leaves(texts))] as const,
  );
  return { file, languages: new Map(languages) };
}

function isMessages(value: unknown): value is Readonly<Record<string, object>> {
  return typeof value === 'object' && value !== null && 'zh-Hans' in value;
}

function leaves(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null
      ? leaves(text, `${path}${key}.`)
      : [[`${path}${key}`, String(text)] as const],
  );
}
