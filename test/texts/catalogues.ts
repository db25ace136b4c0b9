import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const APPS = resolve(__dirname, '../../apps');

const FIRST_LANGUAGE = 'zh-hans.ts';

export interface Catalogue {
  /** Its folder below `apps`. */
  readonly folder: string;
  /** Texts by key and language; the keys of nested texts are joined by dots. */
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Every catalogue of texts there is: a folder with the first language in it. */
export async function readCatalogues(): Promise<readonly Catalogue[]> {
  const folders = readdirSync(APPS)
    .flatMap((app) => filesBelow(join(APPS, app, 'src')))
    .filter((file) => basename(file) === FIRST_LANGUAGE)
    .map((file) => dirname(file));
  return Promise.all(folders.sort().map(readCatalogue));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
}

/** One file of the folder brings the languages together. */
async function readCatalogue(path: string): Promise<Catalogue> {
  const folder = relative(APPS, path).replaceAll('\\', '/');
  const files = readdirSync(path).filter((name) => /(?<!\.spec)\.ts$/.test(name));
  const modules = await Promise.all(files.map((name) => import(join(path, name))));
  const messages = modules.flatMap((exported: object) => Object.values(exported)).find(isMessages);
  if (!messages) throw new Error(`${folder} brings no languages together`);
  const languages = Object.entries(messages).map(
    ([language, texts]) => [language, new Map(leaves(texts))] as const,
  );
  return { folder, languages: new Map(languages) };
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
