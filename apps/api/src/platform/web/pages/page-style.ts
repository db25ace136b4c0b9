import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one source of our look; read as a file, because the server bundles no style sheets. */
export const LOOK_FOLDER = join(__dirname, '../../../../../../libs/ui/src');

/** The whole style sheet of a page without scripts, and its hash for the content policy. */
export interface PageStyle {
  readonly css: string;
  readonly hash: string;
}

let style: PageStyle | null = null;

export function pageStyle(): PageStyle {
  style ??= readStyle();
  return style;
}

function readStyle(): PageStyle {
  const parts = ['tokens.css', 'base.css'].map((file) =>
    readFileSync(join(LOOK_FOLDER, file), 'utf8'),
  );
  const css = [...parts, LAYOUT].join('\n');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** A face of the system first, so that only machines without a Chinese one load ours. */
const LAYOUT = `
:root {
  --font-sans: 'PingFang SC', 'PingFang TC', 'Microsoft YaHei UI', 'Microsoft YaHei',
    'HarmonyOS Sans SC', 'MiSans', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC',
    'Noto Sans SC Variable', system-ui, sans-serif;
}
.page { display: grid; grid-template-columns: minmax(18rem, 2fr) 3fr; min-height: 100vh; }
.side {
  color: var(--color-text); background: var(--color-page);
  border-inline-end: 6px solid var(--color-accent);
}
.sign {
  position: sticky; top: 0; display: flex; flex-direction: column; justify-content: center;
  height: 100vh; max-height: 60rem; padding: var(--space-16);
}
.mark { width: 5rem; height: 5rem; }
.product {
  margin-top: var(--space-6); font-size: var(--text-3xl); font-weight: var(--weight-bold);
  line-height: var(--leading-tight);
}
.tagline { margin-top: var(--space-3); font-size: var(--text-lg); color: var(--color-text-soft); }
.main { padding: var(--space-6) var(--space-16) var(--space-16); }
.languages {
  display: flex; width: fit-content; margin-inline-start: auto; gap: 0.15em; padding: 0.2em;
  border-radius: var(--radius-full); background: var(--color-sunken); font-size: var(--text-sm);
}
.languages a {
  display: grid; place-items: center; min-height: 2.4em; padding: 0.15em 0.9em;
  border-radius: var(--radius-full); color: var(--color-text-soft); text-decoration: none;
  font-weight: var(--weight-medium);
}
.languages a[aria-current] {
  background: var(--color-surface); color: var(--color-on-primary-soft);
  font-weight: var(--weight-semibold); box-shadow: var(--shadow-sm);
}
.content { display: grid; gap: var(--space-6); max-width: 44rem; margin-top: var(--space-10); }
h1 { font-size: var(--text-3xl); }
h2 { font-size: var(--text-xl); }
.lead { font-size: var(--text-lg); color: var(--color-text-soft); }
.card {
  display: grid; gap: var(--space-4); padding: var(--space-6); border-radius: var(--radius-lg);
  background: var(--color-surface); box-shadow: var(--shadow-sm); border: 1px solid var(--color-line);
}
.notice {
  padding: var(--space-4) var(--space-5); border-radius: var(--radius-md);
  color: var(--color-on-accent-soft); background: var(--color-accent-soft);
}
.button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 56px;
  width: fit-content; padding: 0.55em 1.5em; border-radius: var(--radius-md);
  color: var(--color-on-primary); background: var(--color-primary); font-size: var(--text-lg);
  font-weight: var(--weight-semibold); line-height: 1.25; text-align: center; text-decoration: none;
  overflow-wrap: anywhere;
}
.button:hover { background: var(--color-primary-strong); }
.quiet { color: var(--color-text-faint); font-size: var(--text-sm); }
.ways { display: grid; gap: var(--space-5); }
.ways h3 { font-size: var(--text-md); }
.ways p { margin-top: var(--space-1); color: var(--color-text-soft); }
code, .code {
  font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Noto Sans Mono', monospace;
  font-size: 0.92em; overflow-wrap: anywhere;
}
.code {
  display: block; margin-top: var(--space-2); padding: var(--space-3) var(--space-4);
  border-radius: var(--radius-sm); background: var(--color-sunken); color: var(--color-text);
}
.fingerprint { line-height: 1.9; font-size: var(--text-md); }
.fingerprint span { display: inline-block; }
.systems { margin-top: var(--space-4); }
details { border-top: 1px solid var(--color-line); }
details:last-child { border-bottom: 1px solid var(--color-line); }
summary {
  display: flex; align-items: center; min-height: 52px; cursor: pointer;
  font-weight: var(--weight-semibold); list-style: none;
}
summary::-webkit-details-marker { display: none; }
summary::after {
  content: ''; width: 0.6em; height: 0.6em; margin-inline: auto 0.4em; rotate: 45deg;
  border: solid var(--color-primary); border-width: 0 2px 2px 0;
  transition: rotate var(--motion-fast) var(--ease-out);
}
details[open] > summary::after { rotate: 225deg; }
details ol {
  display: grid; gap: var(--space-2); padding: 0 0 var(--space-5) var(--space-6);
  list-style: decimal; color: var(--color-text-soft);
}
.text-link { color: var(--color-primary); }
@media (max-width: 60rem) {
  .page { grid-template-columns: 1fr; grid-template-rows: auto 1fr; }
  .side { border-inline-end: 0; border-block-end: 4px solid var(--color-accent); }
  .sign {
    position: static; flex-direction: row; align-items: center; justify-content: flex-start;
    gap: var(--space-4); height: auto; padding: var(--space-4) var(--space-5);
  }
  .mark { width: 2.5rem; height: 2.5rem; }
  .product { margin: 0; font-size: var(--text-xl); }
  .tagline { display: none; }
  .main { padding: var(--space-4) var(--space-5) var(--space-12); }
  .content { margin-top: var(--space-6); }
  h1 { font-size: var(--text-2xl); }
  .button { width: 100%; }
}
`;
