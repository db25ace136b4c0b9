import { create } from 'qrcode';

export interface QrDrawing {
  /** Modules along one side, the quiet zone not counted. */
  readonly size: number;
  /** One SVG path of all dark modules, one unit each. */
  readonly path: string;
}

/**
 * A QR code as one path. Capitals alone fit the alphanumeric mode, which needs a third fewer modules,
 * so the address is written in capitals; the server takes the path of a ticket in either case.
 */
export function drawQr(address: string): QrDrawing {
  const { modules } = create(address.toUpperCase(), { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      runs.push(`M${start} ${row}h${column - start + 1}v1h-${column - start + 1}z`);
    }
  }
  return { size: modules.size, path: runs.join('') };
}
