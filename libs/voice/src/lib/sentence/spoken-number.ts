import type { VoiceLanguage } from '../voice-language';

/** Larger numbers are read digit by digit. */
const GREATEST_NUMBER = 999;
/** Nobody says "one hundred and twenty-seven" in a hurry: English signs are read by their digits. */
const GREATEST_ENGLISH_NUMBER = 99;

/** Digit by digit, as the number of a ticket is read. */
export function digitTokens(language: VoiceLanguage, digits: string): readonly string[] {
  return Array.from(digits, (digit) =>
    language === 'cmn' && digit === '1' ? 'yao' : `digit-${digit}`,
  );
}

/** As a quantity, as the number of a window or a floor is read. */
export function numberTokens(language: VoiceLanguage, value: number): readonly string[] {
  const greatest = language === 'en' ? GREATEST_ENGLISH_NUMBER : GREATEST_NUMBER;
  if (value > greatest) return digitTokens(language, String(value));
  return language === 'en' ? englishNumber(value) : chineseNumber(value);
}

function englishNumber(value: number): readonly string[] {
  if (value < 10) return [`digit-${value}`];
  if (value < 20) return [`number-${value}`];
  const ones = value % 10;
  const tens = `number-${value - ones}`;
  return ones === 0 ? [tens] : [tens, `digit-${ones}`];
}

function chineseNumber(value: number): readonly string[] {
  if (value < 10) return [`digit-${value}`];
  if (value < 20) return ['ten', ...onesAfter(value)];
  if (value < 100) return [`digit-${Math.floor(value / 10)}`, 'ten', ...onesAfter(value)];
  const rest = value % 100;
  const hundreds = [`digit-${Math.floor(value / 100)}`, 'hundred'];
  if (rest === 0) return hundreds;
  if (rest < 10) return [...hundreds, 'digit-0', `digit-${rest}`];
  return [...hundreds, `digit-${Math.floor(rest / 10)}`, 'ten', ...onesAfter(rest)];
}

function onesAfter(value: number): readonly string[] {
  return value % 10 === 0 ? [] : [`digit-${value % 10}`];
}
