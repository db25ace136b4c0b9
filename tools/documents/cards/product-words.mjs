import { constantsOf } from '../contract-constants.mjs';

const CONSOLE = 'apps/console/src';

/** What the product itself says, so that a card names every button as its page does. */
export async function productWords() {
  const [keys, chinese, english, kiosk, kioskEnglish, phone, phoneEnglish] = await Promise.all([
    constantsOf(`${CONSOLE}/workplace/key-map.ts`),
    constantsOf(`${CONSOLE}/locales/zh-hans.ts`),
    constantsOf(`${CONSOLE}/locales/en.ts`),
    constantsOf('apps/kiosk/src/locales/zh-hans.ts'),
    constantsOf('apps/kiosk/src/locales/en.ts'),
    constantsOf('apps/citizen/src/locales/zh-hans.ts'),
    constantsOf('apps/citizen/src/locales/en.ts'),
  ]);
  return {
    keyMap: keys.DEFAULT_KEY_MAP,
    zh: { console: chinese.zhHans, kiosk: kiosk.zhHans, phone: phone.zhHans },
    en: { console: english.en, kiosk: kioskEnglish.en, phone: phoneEnglish.en },
  };
}

/** @throws when the console has no such key any more: then the card has to be thought over */
export function keyFor(keyMap, action) {
  const key = Object.keys(keyMap).find((one) => keyMap[one] === action);
  if (key === undefined) throw new Error(`The console has no key for ${action}`);
  return key;
}
