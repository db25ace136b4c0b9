import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const ROOTS = ['apps', 'libs'].map((root) => resolve(__dirname, '../..', root));

const FIRST_LANGUAGE = 'zh-hans.ts';

export interface Catalogue {
  /** Its folder below `apps` or `libs`. */
  readonly folder: string;
  /** Texts by key and language; the keys of nested texts are joined by dots. */
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Every catalogue of texts there is: a folder with the first language in it. */
export async function readCatalogues(): Promise<readonly Catalogue[]> {
  const catalogues = ROOTS.flatMap((root) =>
    readdirSync(root)
      .flatMap((project) => filesBelow(join(root, project, 'src')))
      .filter((file) => basename(file) === FIRST_LANGUAGE)
      .map((file) => readCatalogue(root, dirname(file))),
  );
  return (await Promise.all(catalogues)).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
}

/** One file of the folder brings the languages together. */
async function readCatalogue(root: string, path: string): Promise<Catalogue> {
  const folder = relative(root, path).replaceAll('\\', '/');
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
