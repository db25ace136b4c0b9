import { traditionalName } from '../../apps/api/src/modules/hall/import/wording/traditional-name';
import { type Catalogue, readCatalogues } from './catalogues';

/** Pages of citizens speak all three; the console, which staff use, speaks two. */
const CITIZENS = ['zh-Hans', 'zh-Hant', 'en'];
const STAFF = ['zh-Hans', 'en'];

/** What Hong Kong and Guangzhou write differently, after the dictionary has changed the script. */
const SAID_DIFFERENTLY: readonly (readonly [string, string])[] = [
  ['“', '「'],
  ['”', '」'],
  ['裏', '裡'],
  ['搜索', '搜尋'],
  ['服務器', '伺服器'],
  ['鏈接', '連結'],
  ['儘快', '盡快'],
  ['刷新', '重新整理'],
  ['振動', '震動'],
  ['打開', '開啟'],
  ['啓', '啟'],
  ['不支持', '不支援'],
  ['設置', '設定'],
];

/** Names that stay Chinese in an English sentence, by folder and key. */
const CHINESE_IN_ENGLISH: readonly string[] = [];

type Texts = ReadonlyMap<string, string>;

function textsIn({ languages, folder }: Catalogue, language: string): Texts {
  const texts = languages.get(language);
  if (!texts) throw new Error(`${folder} has no ${language}`);
  return texts;
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

function inHongKong(simplified: string): string {
  return SAID_DIFFERENTLY.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    traditionalName(simplified),
  );
}

let catalogues: readonly Catalogue[];
/** Every text with what the reader of a failure has to look up. */
const every = (language: string) =>
  catalogues
    .filter(({ languages }) => languages.has(language))
    .flatMap((catalogue) =>
      [...textsIn(catalogue, language)].map(([key, text]) => ({
        place: `${catalogue.folder} ${key}`,
        text,
        simplified: textsIn(catalogue, 'zh-Hans').get(key) ?? '',
      })),
    );

beforeAll(async () => {
  catalogues = await readCatalogues();
});

describe('the texts of all apps', () => {
  it('are there in every language of their readers', () => {
    const apps = new Set(catalogues.map(({ folder }) => folder.split('/')[0]));
    expect([...apps]).toEqual(['citizen', 'console', 'display', 'kiosk', 'printing']);
    for (const { folder, languages } of catalogues) {
      const wanted = folder.startsWith('console/') ? STAFF : CITIZENS;
      expect([folder, ...languages.keys()]).toEqual([folder, ...wanted]);
    }
  });

  it('have the same keys in every language', () => {
    for (const { folder, languages } of catalogues) {
      const [first, ...others] = [...languages.values()].map((texts) => [...texts.keys()].sort());
      for (const keys of others) expect([folder, ...keys]).toEqual([folder, ...(first ?? [])]);
    }
  });

  it.each(CITIZENS)('are never blank and leave the same places to fill in: %s', (language) => {
    const facts = every(language).map(({ place, text }) => [place, placeholders(text)]);
    const wanted = every(language).map(({ place, simplified }) => [
      place,
      placeholders(simplified),
    ]);

    expect(every(language).filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(facts).toEqual(wanted);
  });

  it.each(CITIZENS)('use no sign that means something to the message format: %s', (language) => {
    expect(every(language).filter(({ text }) => /[@|]/.test(text))).toEqual([]);
  });

  it('say in traditional characters what they say in simplified ones', () => {
    const others = every('zh-Hant')
      .map(({ simplified, ...given }) => ({ ...given, wanted: inHongKong(simplified) }))
      .filter(({ text, wanted }) => text !== wanted);

    expect(others).toEqual([]);
  });

  it('have no traditional characters among simplified ones', () => {
    const characters = [...new Set(every('zh-Hans').flatMap(({ text }) => [...text]))];
    const traditional = characters
      .map((character) => [character, traditionalName(character)] as const)
      .filter(([simplified, other]) => simplified !== other)
      .map(([, other]) => other);

    expect(characters.filter((character) => traditional.includes(character))).toEqual([]);
  });

  it('have no Chinese in English sentences', () => {
    const mixed = every('en').filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(mixed.map(({ place }) => place)).toEqual(CHINESE_IN_ENGLISH);
  });
});
