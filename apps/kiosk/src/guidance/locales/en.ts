import type { GuidanceKey } from './zh-hans';

export const en: Readonly<Record<GuidanceKey, string>> = {
  on: 'Spoken guidance is on',
  actions: 'You can press: {names}',
  choices: '{count} choices',
  chosen: 'chosen',
  dead: 'cannot be pressed now',
  silent: 'This machine has no English voice. It cannot read the pages, only say your number.',
};
