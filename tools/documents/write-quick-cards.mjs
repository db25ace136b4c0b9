import { mkdirSync, writeFileSync } from 'node:fs';
import { quickCards } from './quick-cards.mjs';

for (const { file, text } of await quickCards()) {
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
}
