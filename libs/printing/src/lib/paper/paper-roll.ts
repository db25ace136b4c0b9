import type { PrinterCommand } from '../escpos/read-command';
import { columnsOf } from '../slip/columns';
import { PrintedLine } from './printed-line';
import {
  COLUMN_DOTS,
  LINE_FEED_DOTS,
  PRINTABLE_DOTS,
  ROW_DOTS,
  type PaperWidth,
} from './paper-width';
import { readGraphics, readRasterImage, type RasterImage } from './raster-image';
import type { PrintedRaster, PrintedText, Sheet } from './sheet';

const GB18030 = new TextDecoder('gb18030');

type Handler = (roll: PaperRoll, body: Uint8Array) => void;

/** A roll of paper in a printer: takes commands, one after the other, and shows what they print. */
export class PaperRoll {
  private readonly cutSheets: Sheet[] = [];
  private texts: PrintedText[] = [];
  private rasters: PrintedRaster[] = [];
  private line = new PrintedLine();
  private y = 0;
  private bold = false;
  private inverted = false;
  private scaleX = 1;
  private scaleY = 1;
  private alignment = 0;
  private left = 0;
  private areaWidth: number;
  private feedDots = LINE_FEED_DOTS;
  private graphics: RasterImage | undefined;

  constructor(private readonly paper: PaperWidth) {
    this.areaWidth = PRINTABLE_DOTS[paper];
  }

  /** What has been cut off so far. */
  get sheets(): readonly Sheet[] {
    return this.cutSheets;
  }

  /** What still hangs on the roll. */
  get uncut(): Sheet {
    const { paper, y: heightDots, texts, rasters } = this;
    return { paper, heightDots, texts, rasters };
  }

  take({ name, body }: PrinterCommand): void {
    PaperRoll.handlers[name]?.(this, body);
  }

  private static readonly handlers: Readonly<Record<string, Handler>> = {
    text: (roll, body) => roll.print(GB18030.decode(body)),
    LF: (roll) => roll.feedLine(),
    'ESC @': (roll) => roll.initialize(),
    'ESC 2': (roll) => (roll.feedDots = LINE_FEED_DOTS),
    'ESC 3': (roll, body) => (roll.feedDots = at(body, 0)),
    'ESC J': (roll, body) => (roll.y += at(body, 0)),
    'ESC E': (roll, body) => (roll.bold = isOn(body)),
    'GS B': (roll, body) => (roll.inverted = isOn(body)),
    'ESC a': (roll, body) => (roll.alignment = at(body, 0) % 48),
    'GS L': (roll, body) => (roll.left = word(body, 0)),
    'GS W': (roll, body) => (roll.areaWidth = word(body, 0)),
    'ESC $': (roll, body) => (roll.line.x = word(body, 0)),
    'ESC \\': (roll, body) => (roll.line.x += (word(body, 0) << 16) >> 16),
    'GS !': (roll, body) => {
      roll.scaleX = (at(body, 0) >> 4) + 1;
      roll.scaleY = (at(body, 0) & 7) + 1;
    },
    'GS v': (roll, body) => roll.printRaster(readRasterImage(body)),
    'GS 8': (roll, body) => (roll.graphics = readGraphics(body)),
    'GS (': (roll, body) => {
      const asksToPrint = body[0] === 0x4c && body[4] === 50;
      if (asksToPrint && roll.graphics) roll.printRaster(roll.graphics);
    },
    'GS V': (roll) => roll.cut(),
  };

  private initialize(): void {
    this.bold = this.inverted = false;
    this.scaleX = this.scaleY = 1;
    this.alignment = this.left = 0;
    this.areaWidth = PRINTABLE_DOTS[this.paper];
    this.feedDots = LINE_FEED_DOTS;
    this.line = new PrintedLine();
  }

  private print(text: string): void {
    const { scaleX, bold, inverted } = this;
    const height = this.scaleY * ROW_DOTS;
    for (const character of text) {
      const width = columnsOf(character) * COLUMN_DOTS * scaleX;
      if (this.line.x + width > this.areaWidth) this.feedLine();
      this.line.put({ text: character, width, height, bold, inverted });
    }
  }

  private feedLine(): void {
    const { line, left, y } = this;
    const margin = left + (Math.max(0, this.areaWidth - line.x) * this.alignment) / 2;
    this.texts.push(...line.placed(margin, y));
    this.y += Math.max(this.feedDots, line.height);
    this.line = new PrintedLine();
  }

  private printRaster(image: RasterImage): void {
    const x = this.left + ((this.areaWidth - image.width) * this.alignment) / 2;
    this.rasters.push({ ...image, x: Math.floor(x), y: this.y });
    this.y += image.height;
  }

  private cut(): void {
    this.cutSheets.push(this.uncut);
    this.texts = [];
    this.rasters = [];
    this.y = 0;
  }
}

function at(body: Uint8Array, index: number): number {
  return body[index] ?? 0;
}

function word(body: Uint8Array, index: number): number {
  return at(body, index) | (at(body, index + 1) << 8);
}

/** Both 1 and the digit `1` switch on. */
function isOn(body: Uint8Array): boolean {
  return (at(body, 0) & 1) === 1;
}
