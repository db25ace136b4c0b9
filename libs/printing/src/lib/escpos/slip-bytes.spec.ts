import { LANGUAGES } from '@onewindow/contracts';
import { create } from 'qrcode';
import { isDark } from '../paper/draw-sheet';
import { PAPER_WIDTHS, type PaperWidth } from '../paper/paper-width';
import { readJob } from '../paper/read-job';
import { lengthMm, linesOf, type PrintedRaster, type Sheet } from '../paper/sheet';
import { writeSlip } from '../slip/write-slip';
import type { PrintableTicket } from '../ticket/printable-ticket';
import { aFullTicket, aTicket } from '../ticket/tickets.fixture';
import { PRINTER_COMMANDS, slipBytes, type PrinterCommands } from './slip-bytes';

/** The way from the head to the knife, which is white on every strip; 10 to 13 mm by model. */
const TO_THE_KNIFE_MM = 13;

function printed(
  ticket: PrintableTicket,
  paper: PaperWidth = 80,
  command: PrinterCommands = 'escpos',
): Sheet {
  const sheets = readJob(slipBytes(writeSlip(ticket, paper), command), paper);
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

function writtenWords(ticket: PrintableTicket, paper: PaperWidth = 80): readonly string[] {
  return writeSlip(ticket, paper).lines.flatMap((line) =>
    line.kind === 'text' ? [line.text] : [],
  );
}

const HOSTILE = [
  'a|b|c',
  '|left| ',
  '{code:4912345678904;option:ean}',
  '{command:\\x1bp\\x00}',
  '18~30 岁',
  '_under_ "bold" `black` ^^^large',
  '========',
  '----',
  'back\\slash\\n\\x41',
  '\\',
  '100%; <b>&amp;</b>',
  '\u001b@\u001dV\u0000\u0010\u0014\u0001',
  '𠮷}{|~',
];

describe.each(PRINTER_COMMANDS)('the bytes of a slip in %s', (command) => {
  it.each(LANGUAGES)('are the same words in the same order when read back: %s', (language) => {
    for (const paper of PAPER_WIDTHS) {
      const ticket = aFullTicket({ language });
      expect(linesOf(printed(ticket, paper, command))).toEqual(writtenWords(ticket, paper));
    }
  });

  it.each(HOSTILE)('take the item %j for words and nothing else', (name) => {
    const sheet = printed(aTicket({ itemNames: [name], hallName: name }), 80, command);
    const told = linesOf(sheet);
    expect(told).toEqual(writtenWords(aTicket({ itemNames: [name], hallName: name })));
    expect(told).toHaveLength(linesOf(printed(aTicket(), 80, command)).length);
    expect(sheet.rasters).toHaveLength(1);
  });

  it('hold a number at least 12 mm high, bold, in the middle', () => {
    for (const paper of PAPER_WIDTHS) {
      const sheet = printed(aTicket(), paper, command);
      const number = sheet.texts.find(({ text }) => text === 'A012')!;
      // A digit is 17 of the 24 dots of its cell.
      expect(((number.height / 24) * 17) / 8).toBeGreaterThanOrEqual(12);
      expect(number.bold).toBe(true);
      expect(number.x).toBe(({ 80: 576, 58: 384 }[paper] - number.width) / 2);
    }
  });

  it('hold a code of at least 22 mm that is the address', () => {
    const { trackUrl } = aTicket();
    for (const paper of PAPER_WIDTHS) {
      const { rasters } = printed(aTicket(), paper, command);
      expect(rasters).toHaveLength(1);
      expect(widthOf(rasters[0]!) / 8).toBeGreaterThanOrEqual(22);
      expect(masksOf(trackUrl!)).toContain(squaresOf(rasters[0]!));
    }
  });

  it('leave four squares of white above the code and below it', () => {
    const { rasters, texts } = printed(aTicket(), 80, command);
    const { y, height } = rasters[0]!;
    const above = Math.max(
      ...texts.filter((text) => text.y < y).map((text) => text.y + text.height),
    );
    const below = Math.min(...texts.filter((text) => text.y > y).map((text) => text.y));
    expect(Math.min(y - above, below - (y + height))).toBeGreaterThanOrEqual((4 * height) / 33);
  });

  it('never hold what a printer takes for a question or an order outside of the job', () => {
    for (let length = 20; length < 200; length += 7) {
      const language = LANGUAGES[length % LANGUAGES.length]!;
      const paper = PAPER_WIDTHS[length % PAPER_WIDTHS.length]!;
      const ticket = aFullTicket({ language, trackUrl: `HTTPS://${'X'.repeat(length)}` });
      const bytes = Buffer.from(slipBytes(writeSlip(ticket, paper), command));
      // DLE EOT, DLE ENQ and DLE DC4, which are obeyed wherever they stand.
      expect(bytes.toString('latin1')).not.toMatch(/\x10[\x04\x05\x14]/);
    }
  });

  it('end with a cut and with the question that tells when all has been printed', () => {
    const bytes = slipBytes(writeSlip(aTicket(), 80), command);
    const end = [...bytes.slice(-7)];
    expect(end.slice(0, 6)).toEqual([0x1d, 0x56, 0x42, 0x00, 0x1d, 0x72]);
    expect(end[6]! & 1).toBe(1);
  });
});

describe('rare characters', () => {
  it.each([
    ['䶮', [0xfe, 0x9f]],
    ['㐂', [0x81, 0x39, 0xef, 0x31]],
    ['𠮷', [0x95, 0x34, 0xb2, 0x35]],
  ])('%s goes out as GB18030 and comes back', (character, code) => {
    const ticket = aTicket({ maskedName: `${character}*` });
    const bytes = Buffer.from(slipBytes(writeSlip(ticket, 58), 'generic'));
    expect(bytes.includes(Buffer.from(code))).toBe(true);
    expect(linesOf(printed(ticket, 58, 'generic')).at(-1)).toBe(`办事人 ${character}*`);
  });
});

describe('the length of a ticket', () => {
  const stripMm = (ticket: PrintableTicket) => lengthMm(printed(ticket)) + TO_THE_KNIFE_MM;

  it.each(LANGUAGES)('is at most 120 mm on wide paper: %s', (language) => {
    expect(stripMm(aTicket({ language }))).toBeLessThanOrEqual(120);
  });

  it('is that in Chinese for the fullest ticket too, and a line more in English', () => {
    expect(stripMm(aFullTicket({ language: 'zh-Hans' }))).toBeLessThanOrEqual(120);
    expect(stripMm(aFullTicket({ language: 'zh-Hant' }))).toBeLessThanOrEqual(120);
    expect(stripMm(aFullTicket({ language: 'en' }))).toBeLessThanOrEqual(126);
  });
});

/** From the first dark dot to the last; rows are filled up to whole bytes. */
function widthOf({ rows, width }: PrintedRaster): number {
  const dark = [...Array(width).keys()].filter((dot) => rows.some((row) => isDark(row, dot)));
  return dark.at(-1)! - dark[0]! + 1;
}

/** The squares of a printed code, one sign each; the pattern in its corner is seven squares wide. */
function squaresOf({ rows, width }: PrintedRaster): string {
  const corner = [...Array(width).keys()].findIndex((dot) => !isDark(rows[0]!, dot));
  const cell = corner / 7;
  const count = rows.length / cell;
  const middle = (index: number): number => Math.floor((index + 0.5) * cell);
  return Array.from({ length: count }, (_, y) =>
    Array.from({ length: count }, (__, x) => Number(isDark(rows[middle(y)]!, middle(x)))).join(''),
  ).join('\n');
}

/** The codes of an address as another encoder draws them: eight masks, each as right as the others. */
function masksOf(address: string): readonly string[] {
  return ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((maskPattern) => {
    const segments = [{ data: Buffer.from(address), mode: 'byte' as const }];
    const { modules } = create(segments, { errorCorrectionLevel: 'M', maskPattern });
    return Array.from({ length: modules.size }, (_, y) =>
      Array.from({ length: modules.size }, (__, x) => modules.get(y, x)).join(''),
    ).join('\n');
  });
}
