import type { GuidanceKey } from './zh-hans';

export const en: Readonly<Record<GuidanceKey, string>> = {
  on: 'Spoken guidance is on',
  actions: 'You can press: {names}',
  choices: '{count} choices',
  chosen: 'chosen',
  dead: 'cannot be pressed now',
  silent: 'No English voice here: only your number is spoken.',
};
