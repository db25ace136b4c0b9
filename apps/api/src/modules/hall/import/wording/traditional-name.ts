import * as openCc from 'opencc-js/cn2t';

type Dictionaries = readonly unknown[];

/** The package's own declarations import each other in a way that TypeScript cannot follow here. */
interface OpenCc {
  readonly ConverterFactory: (...dictionaries: Dictionaries[]) => (text: string) => string;
  readonly Locale: {
    readonly from: Readonly<Record<'cn', Dictionaries>>;
    readonly to: Readonly<Record<'hk', Dictionaries>>;
  };
}

/**
 * What the dictionary gets wrong in the wording of government items: it takes 换发 and 发卡 for hair,
 * and splits 书签发 and 网上签约 in the wrong place; 簽注 and 戶, 群, 峰, 稅 are as Hong Kong's own
 * offices write them.
 */
const CORRECTIONS: readonly (readonly [string, string])[] = [
  ['換髮', '換發'],
  ['髮卡', '發卡'],
  ['籤發', '簽發'],
  ['籤約', '簽約'],
  ['工緻殘', '工致殘'],
  ['週歲', '周歲'],
  ['簽註', '簽注'],
  ['户', '戶'],
  ['羣', '群'],
  ['峯', '峰'],
  ['税', '稅'],
];

const { ConverterFactory, Locale } = openCc as unknown as OpenCc;
const convert = ConverterFactory(Locale.from.cn, Locale.to.hk, [CORRECTIONS]);

/** A simplified name in traditional characters as used in Hong Kong; a draft for a person to read. */
export function traditionalName(simplified: string): string {
  return convert(simplified);
}
