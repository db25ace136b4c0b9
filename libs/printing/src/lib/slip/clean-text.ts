/**
 * A text as a printer may have it: one line, no control or direction characters, nothing invisible.
 * Names come from imports and forms; a control character among them would command the printer.
 */
export function cleanText(text: string): string {
  return text
    .normalize()
    .replace(/[\t\n\r\p{Zl}\p{Zp}]|(?!\u3000)\p{Zs}/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
