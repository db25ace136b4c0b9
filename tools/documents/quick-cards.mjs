import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { clerkCard } from './cards/clerk-card.mjs';
import { guideCard } from './cards/guide-card.mjs';
import { productWords } from './cards/product-words.mjs';
import { supervisorCard } from './cards/supervisor-card.mjs';
import { REPOSITORY } from './contract-constants.mjs';

const MARK = `<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <rect width="48" height="48" rx="12" fill="var(--blue)" />
  <path d="M13.5 31.5V15a4.5 4.5 0 0 1 4.5-4.5h12a4.5 4.5 0 0 1 4.5 4.5v16.5M24 10.5v21M13.5 20.5h21"
    fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round" />
  <rect x="8" y="32.5" width="32" height="5" rx="2.5" fill="var(--amber)" />
</svg>`;

/** The tokens of the product that the card uses, so that it needs no other file. */
function styleSheet() {
  const own = readFileSync(new URL('cards/card.css', import.meta.url), 'utf8');
  const tokens = readFileSync(new URL('libs/ui/src/tokens.css', REPOSITORY), 'utf8');
  const light = tokens.slice(0, tokens.indexOf("[data-theme='dark'] {"));
  const used = [...light.matchAll(/^ {2}(--[\w-]+):\s([^;]+);/gm)].filter(([, name]) =>
    `${own}${MARK}`.includes(`var(${name})`),
  );
  const values = used.map(([, name, value]) => `${name}: ${value};`).join('\n');
  return `:root { color-scheme: light; ${values} }\n${own}`;
}

const both = ([chinese, english]) => `${chinese} <span class="en" lang="en">${english}</span>`;

function keysOf({ keys, keyNote }) {
  const items = keys.map(
    ({ key, words: [chinese, english] }) =>
      `<li class="key"><kbd>${key}</kbd><span><strong>${chinese}</strong>
        <span class="en" lang="en">${english}</span></span></li>`,
  );
  return `<section><h2>${both(['按键', 'Keys'])}</h2>
    <ul class="keys">${items.join('')}</ul><p class="note">${both(keyNote)}</p></section>`;
}

function sectionOf({ title, intro, steps, rows }) {
  const parts = [
    `<h2>${both(title)}</h2>`,
    intro && `<p class="intro">${both(intro)}</p>`,
    steps && `<ol class="steps">${steps.map((step) => `<li>${both(step)}</li>`).join('')}</ol>`,
    rows && `<table><tbody>${rows.map(rowOf).join('')}</tbody></table>`,
  ];
  return `<section>${parts.filter(Boolean).join('')}</section>`;
}

const rowOf = ([what, then]) => `<tr><td>${both(what)}</td><td>${both(then)}</td></tr>`;

function pageOf(card, style) {
  const [role, roleEnglish] = card.role;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${role} ${roleEnglish} · 一窗 OneWindow</title>
<style>${style}</style>
</head>
<body>
<main class="card">
<header class="head">${MARK}
<div><h1 class="role">${role} <small lang="en">${roleEnglish}</small></h1>
<p class="lead">${both(card.lead)}</p></div>
<p class="product">一窗 OneWindow<span class="en">${both(['快速卡', 'Quick card'])}</span></p></header>
${card.keys ? keysOf(card) : ''}
${card.sections.map(sectionOf).join('\n')}
<ul class="fields">${card.fields.map((field) => `<li>${both(field)}</li>`).join('')}</ul>
</main>
</body>
</html>
`;
}

/** The cards of docs/cards as they ought to be: from the words and keys of the product. */
export async function quickCards() {
  const words = await productWords();
  const style = styleSheet();
  return Promise.all(
    [clerkCard, guideCard, supervisorCard].map(async (cardOf) => {
      const card = cardOf(words);
      const file = new URL(`docs/cards/${card.file}.html`, REPOSITORY);
      const options = await resolveConfig(file);
      return { file, text: await format(pageOf(card, style), { ...options, parser: 'html' }) };
    }),
  );
}
