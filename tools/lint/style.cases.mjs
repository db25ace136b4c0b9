const PURE_FILE = 'libs/queueing/src/lib/order/due-time.ts';
const WEB_FILE = 'apps/kiosk/src/features/items/item-search.ts';
const API_FILE = 'apps/api/src/modules/hall/hall.service.ts';

const lines = (count, line) => Array.from({ length: count }, () => line).join('\n');

/** The other rules of the house, in the form of the boundary cases. */
export const STYLE_CASES = [
  {
    shows: 'no-restricted-properties',
    file: PURE_FILE,
    bad: [`export const x = () => Date.now();`, `export const x = () => Math.random();`],
    good: [`export const x = (now: Date) => now.getTime() + Math.max(1, 2);`],
  },
  {
    shows: 'no-restricted-globals',
    file: PURE_FILE,
    bad: [
      `export const x = () => performance.now();`,
      `export const x = () => setTimeout(() => {}, 1);`,
      `export const x = () => globalThis.Date.now();`,
    ],
    good: [`export const x = (nowMs: number) => nowMs + 1;`],
  },
  {
    shows: 'no-restricted-syntax',
    file: PURE_FILE,
    bad: [
      `export const x = () => new Date();`,
      `export const x = () => Date();`,
      `export enum State { Waiting }`,
    ],
    good: [`export const x = (at: string) => new Date(at);`],
  },
  {
    shows: 'no-restricted-syntax',
    file: 'apps/api/src/modules/hall/hall.module.ts',
    bad: [`export const x = forwardRef(() => Other);`],
    good: [`export const x = [Other];`],
  },
  {
    shows: 'no-restricted-syntax',
    file: 'libs/queueing/src/lib/order/due-time.spec.ts',
    bad: [`it.skip('waits', () => {});`, `describe.only('x', () => {});`],
    good: [`it('waits', () => {});`, `it.each([1])('waits %i', () => {});`],
  },
  {
    shows: 'no-restricted-exports',
    file: WEB_FILE,
    bad: [`export default 1;`],
    good: [`export const one = 1;`],
  },
  {
    shows: 'no-restricted-exports',
    file: 'apps/kiosk/vite.config.mjs',
    bad: [],
    good: [`export default {};`],
  },
  {
    shows: '@typescript-eslint/no-explicit-any',
    file: WEB_FILE,
    bad: [`export const x = (value: any) => value;`],
    good: [`export const x = (value: unknown) => value;`],
  },
  {
    shows: '@typescript-eslint/no-non-null-assertion',
    file: WEB_FILE,
    bad: [`export const x = (list: string[]) => list[0]!.length;`],
    good: [`export const x = (list: string[]) => list[0]?.length;`],
  },
  {
    shows: '@typescript-eslint/no-non-null-assertion',
    file: 'apps/kiosk/src/features/items/item-search.spec.ts',
    bad: [],
    good: [`export const x = (list: string[]) => list[0]!.length;`],
  },
  {
    shows: '@typescript-eslint/consistent-type-imports',
    file: API_FILE,
    bad: [`import { HallView } from '@onewindow/contracts'; export type X = HallView;`],
    good: [
      `import type { HallView } from '@onewindow/contracts'; export type X = HallView;`,
      `import { Injectable } from '@nestjs/common';
       import { HallRepository } from './hall.repository';
       @Injectable() export class HallService { constructor(private readonly halls: HallRepository) {} }`,
    ],
  },
  {
    shows: 'no-console',
    file: API_FILE,
    bad: [`console.log('open');`],
    good: [`export const open = true;`],
  },
  { shows: 'no-console', file: 'apps/api/src/hall.ts', bad: [], good: [`console.log('open');`] },
  { shows: 'no-console', file: 'tools/start.mjs', bad: [], good: [`console.log('open');`] },
  {
    shows: 'max-lines',
    file: WEB_FILE,
    bad: [lines(301, 'export {};')],
    good: [lines(300, 'export {};')],
  },
  {
    shows: 'max-lines',
    file: 'apps/kiosk/src/features/items/ItemPage.vue',
    bad: [`<template>\n${lines(249, '<p />')}\n</template>`],
    good: [`<template>\n${lines(248, '<p />')}\n</template>`],
  },
  {
    shows: 'max-lines-per-function',
    file: WEB_FILE,
    bad: [`export function x() {\n${lines(40, 'run();')}\n}`],
    good: [`export function x() {\n${lines(38, 'run();')}\n}`],
  },
  {
    shows: 'complexity',
    file: WEB_FILE,
    bad: [
      `export const x = (a) => a(1) || a(2) || a(3) || a(4) || a(5) || a(6) || a(7) || a(8) || a(9) || a(10) || a(11);`,
    ],
    good: [`export const x = (a) => a(1) || a(2) || a(3);`],
  },
  {
    shows: 'max-params',
    file: WEB_FILE,
    bad: [`export const x = (a, b, c, d, e, f) => a(b, c, d, e, f);`],
    good: [`export const x = (a, b, c, d, e) => a(b, c, d, e);`],
  },
  {
    shows: 'no-warning-comments',
    file: WEB_FILE,
    bad: [
      `// eslint-disable-next-line no-console\nexport const x = 1;`,
      `/* eslint-disable */\nexport const x = 1;`,
      `// TODO later\nexport const x = 1;`,
    ],
    good: [`// Seconds, because the law says so.\nexport const x = 1;`],
  },
  {
    shows: 'no-console',
    file: WEB_FILE,
    bad: [`/* eslint-disable */\nconsole.log(1);`],
    good: [],
  },
  {
    shows: '@typescript-eslint/ban-ts-comment',
    file: WEB_FILE,
    bad: [`// @ts-ignore because\nexport const x = 1;`],
    good: [],
  },
  {
    shows: 'max-depth',
    file: WEB_FILE,
    bad: [
      `export function x(a) { if (a) { for (const b of a) { if (b) { while (b()) { if (b) a(); } } } } }`,
    ],
    good: [`export function x(a) { if (a) { for (const b of a) { if (b) a(); } } }`],
  },
  {
    shows: 'onewindow/file-name',
    file: 'apps/api/src/modules/hall/hall-utils.ts',
    bad: [`export const x = 1;`],
    good: [],
  },
  {
    shows: 'onewindow/file-name',
    file: 'apps/api/src/modules/hall/HallService.ts',
    bad: [`export const x = 1;`],
    good: [],
  },
  {
    shows: 'onewindow/file-name',
    file: API_FILE,
    bad: [],
    good: [`export const x = 1;`],
  },
];

/** Rules that need types; they are shown in files that stand, whose text is only thought of. */
export const TYPED_CASES = [
  {
    shows: '@typescript-eslint/no-floating-promises',
    file: 'libs/contracts/src/index.ts',
    bad: [`const load = async () => 1; export const x = () => { load(); };`],
    good: [`const load = async () => 1; export const x = async () => { await load(); };`],
  },
  {
    shows: '@typescript-eslint/no-floating-promises',
    file: 'libs/ui/src/lib/states/EmptyState.vue',
    bad: [
      `<script setup lang="ts">\nconst load = async () => 1;\nload();\n</script>\n<template><p /></template>`,
    ],
    good: [
      `<script setup lang="ts">\nconst load = async () => 1;\nvoid load();\n</script>\n<template><p /></template>`,
    ],
  },
  {
    shows: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'libs/contracts/src/index.ts',
    bad: [
      `export const x = (a: 'on' | 'off') => { switch (a) { case 'on': return 1; } return 0; };`,
    ],
    good: [
      `export const x = (a: 'on' | 'off') => { switch (a) { case 'on': return 1; case 'off': return 0; } };`,
    ],
  },
];
