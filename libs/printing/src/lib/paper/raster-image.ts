import type { PrintedRaster } from './sheet';

export type RasterImage = Omit<PrintedRaster, 'x' | 'y'>;

/** `GS v 0`: mode, bytes to a row, rows, dots. */
export function readRasterImage(body: Uint8Array): RasterImage {
  const view = viewOf(body);
  const width = view.getUint16(2, true) * 8;
  const height = view.getUint16(4, true);
  return { width, height, rows: rowsOf(body.subarray(6), width, height) };
}

/** `GS 8 L` function 112: length, tone, scale and colour first, then dots to a row and rows. */
export function readGraphics(body: Uint8Array): RasterImage {
  const view = viewOf(body);
  const width = view.getUint16(11, true);
  const height = view.getUint16(13, true);
  return { width, height, rows: rowsOf(body.subarray(15), width, height) };
}

function viewOf(body: Uint8Array): DataView {
  return new DataView(body.buffer, body.byteOffset, body.byteLength);
}

function rowsOf(dots: Uint8Array, width: number, height: number): readonly Uint8Array[] {
  const bytes = Math.ceil(width / 8);
  return Array.from({ length: height }, (_, row) => dots.slice(row * bytes, (row + 1) * bytes));
}
