import { qrcode } from 'receiptline';
import { DOTS_PER_MM } from '../paper/paper-width';
import type { Slip, SlipLine, TextLine } from '../slip/slip';

/** Below this a phone held at arm's length does not find the code any more. */
export const QR_LEAST_MM = 22;
const QR_CELL_DOTS = [3, 4, 5, 6, 7, 8] as const;
/** Paper is folded and rubbed; a sixth of the code may be lost. */
const QR_LEVEL = 'm';

/** A slip in the markup of receiptline. */
export function slipMarkup({ lines }: Slip): string {
  return lines.map(markupOf).join('\n');
}

/** Dots for each square of the code, so that the whole is large enough to be found by a phone. */
export function qrCellDots(address: string): number {
  const squares = qrcode.generate({ data: address, level: QR_LEVEL, type: 'qrcode', cell: 3 });
  const large = (cell: number): boolean => squares.length * cell >= QR_LEAST_MM * DOTS_PER_MM;
  return QR_CELL_DOTS.find(large) ?? 8;
}

/** A text that means nothing to the markup, whatever characters it is made of. */
export function escapeMarkup(text: string): string {
  return text.replace(/^ | $|[\\|{}~_"`^=;-]/g, (sign) => `\\x${hex(sign.charCodeAt(0))}`);
}

function markupOf(line: SlipLine): string {
  switch (line.kind) {
    case 'qr':
      return qrMarkup(line.address);
    case 'text':
      return textMarkup(line);
  }
}

/** The standard asks for four squares of white around a code; `ESC J` feeds them by the dot. */
function qrMarkup(address: string): string {
  const cell = qrCellDots(address);
  const white = `{command:\\x1bJ\\x${hex(4 * cell)}}`;
  const code = `{code:${escapeMarkup(address)}}`;
  return [white, `{option:qrcode,${cell},${QR_LEVEL}}`, code, white].join('\n');
}

const SIGNS: Readonly<Record<TextLine['weight'], string>> = {
  regular: '',
  bold: '"',
  inverted: '`',
};

/** One and two carets make a text wider or higher only; three double it, and so on. */
function textMarkup({ text, size, weight }: TextLine): string {
  const carets = size === 1 ? '' : '^'.repeat(size + 1);
  return `${carets}${SIGNS[weight]}${escapeMarkup(text)}`;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, '0');
}
