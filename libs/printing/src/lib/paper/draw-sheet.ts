import { DOTS_PER_MM, PRINTABLE_DOTS, ROW_DOTS } from './paper-width';
import type { PrintedRaster, PrintedText, Sheet } from './sheet';

/** White above and below, as the knife leaves it. */
const EDGE_DOTS = 48;
const FONT = "'Noto Sans Mono CJK SC', 'Sarasa Mono SC', 'Noto Sans CJK SC', monospace";
/** How far above the lower edge of its cell a character stands. */
const DESCENT = 0.16;

/** A picture of the paper in its real size: what the printer prints, drawn from what it was sent. */
export function drawSheet(sheet: Sheet): string {
  const width = sheet.paper * DOTS_PER_MM;
  const height = sheet.heightDots + 2 * EDGE_DOTS;
  const margin = (width - PRINTABLE_DOTS[sheet.paper]) / 2;
  const size = `width="${sheet.paper}mm" height="${height / DOTS_PER_MM}mm"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<g transform="translate(${margin},${EDGE_DOTS})" font-family="${FONT}" font-size="${ROW_DOTS}">`,
    ...sheet.texts.map(drawText),
    ...sheet.rasters.map(drawRaster),
    '</g></svg>',
  ].join('\n');
}

function drawText({ text, x, y, width, height, bold, inverted }: PrintedText): string {
  const scale = height / ROW_DOTS;
  const place = `translate(${x},${y + height * (1 - DESCENT)}) scale(${scale})`;
  const ground = inverted ? `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>` : '';
  const look = `fill="${inverted ? '#fff' : '#000'}"${bold ? ' font-weight="700"' : ''}`;
  const length = `textLength="${width / scale}" lengthAdjust="spacingAndGlyphs"`;
  return `${ground}<text transform="${place}" ${length} ${look}>${escapeXml(text)}</text>`;
}

/** Rows that are alike are drawn as one, which makes a QR code as many rows as it has squares. */
function drawRaster({ x, y, rows, width }: PrintedRaster): string {
  const bands: { row: Uint8Array; top: number; height: number }[] = [];
  for (const [top, row] of rows.entries()) {
    const last = bands.at(-1);
    if (last && sameDots(last.row, row)) last.height += 1;
    else bands.push({ row, top, height: 1 });
  }
  const path = bands.flatMap(({ row, top, height }) =>
    darkRuns(row, width).map(
      ([from, to]) => `M${from},${top}h${to - from}v${height}h${from - to}z`,
    ),
  );
  return `<path transform="translate(${x},${y})" d="${path.join('')}" shape-rendering="crispEdges"/>`;
}

function sameDots(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** From and to of every stretch of dark dots in a row. */
function darkRuns(row: Uint8Array, width: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let dot = 0; dot < width; dot += 1) {
    if (!isDark(row, dot)) continue;
    const last = runs.at(-1);
    if (last?.[1] === dot) last[1] = dot + 1;
    else runs.push([dot, dot + 1]);
  }
  return runs;
}

/** Whether the row has this dot black. */
export function isDark(row: Uint8Array, dot: number): boolean {
  return ((row[dot >> 3] ?? 0) & (0x80 >> (dot & 7))) !== 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A space at the end of a text, or two of them, would be dropped.
  ' ': '&#160;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<> ]/g, (sign) => ENTITIES[sign] ?? sign);
}
