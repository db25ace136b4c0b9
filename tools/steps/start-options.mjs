import { Problem } from './problem.mjs';

/** @type {Record<string, Record<string, string>>} */
const SETTINGS = { '--guided': { ONEWINDOW_FIRST_START: 'guided' } };

/**
 * The settings that the words behind `npm start --` stand for.
 * @param {string[]} words
 * @returns {Record<string, string>}
 */
export function settingsFrom(words) {
  const unknown = words.find((word) => !(word in SETTINGS));
  if (unknown !== undefined) throw unknownOption(unknown);
  return Object.assign({}, ...words.map((word) => SETTINGS[word]));
}

/** @param {string} word */
function unknownOption(word) {
  const known = Object.keys(SETTINGS).join(', ');
  return new Problem(
    { zh: `npm start 没有选项 ${word}。`, en: `npm start has no option ${word}.` },
    {
      zh: `可用的选项：${known}；其他设置用环境变量，见 README。`,
      en: `Its options are: ${known}; everything else is set by variables, see README.`,
    },
  );
}
