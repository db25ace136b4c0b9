import type { Readable } from 'node:stream';

const LINE_END = Buffer.from('\n');

/** Passes on whole lines only, so that several processes may write into one log. */
export function onWholeLines(stream: Readable, take: (lines: Buffer) => void): void {
  let begun = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    const said = Buffer.concat([begun, chunk]);
    const end = said.lastIndexOf(LINE_END) + 1;
    if (end > 0) take(said.subarray(0, end));
    begun = said.subarray(end);
  });
  stream.once('end', () => {
    if (begun.length > 0) take(Buffer.concat([begun, LINE_END]));
  });
}
