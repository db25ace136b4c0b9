/** One instruction of a job, or a stretch of text, as a printer reads it. */
export interface PrinterCommand {
  /** Such as `ESC a`; `text` for characters, `unknown` for what this reader has not met. */
  readonly name: string;
  /** What follows the name. */
  readonly body: Uint8Array;
  /** Where the next command begins. */
  readonly end: number;
}

const LEADS: Readonly<Record<number, string>> = {
  0x10: 'DLE',
  0x1b: 'ESC',
  0x1c: 'FS',
  0x1d: 'GS',
};
const ALONE: Readonly<Record<number, string>> = { 0x0a: 'LF', 0x0d: 'CR' };

const SHORT_COMMANDS: Readonly<Record<number, readonly string[]>> = {
  0: ['ESC @', 'ESC 2', 'FS .', 'FS &'],
  1: [
    ...['ESC a', 'ESC M', 'ESC  ', 'ESC 3', 'ESC {', 'ESC t', 'ESC E', 'ESC -', 'ESC R'],
    ...['ESC J', 'ESC d', 'GS !', 'GS B', 'GS a', 'GS r', 'FS -', 'FS C', 'DLE \x04'],
  ],
  2: ['ESC $', 'ESC \\', 'GS L', 'GS W', 'FS S'],
};
const BODY_LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(SHORT_COMMANDS).flatMap(([length, names]) =>
    names.map((name) => [name, Number(length)] as const),
  ),
);

/** Commands whose length stands in them; undefined as long as it has not arrived. */
const LONG_COMMANDS: Readonly<Record<string, (body: DataView) => number>> = {
  // GS V m, and for most m how far to feed before the cut.
  'GS V': (body) => (body.getUint8(0) % 48 < 2 ? 1 : 2),
  'GS (': (body) => 3 + body.getUint16(1, true),
  'FS (': (body) => 3 + body.getUint16(1, true),
  'GS 8': (body) => 5 + body.getUint32(1, true),
  'GS v': (body) => 6 + body.getUint16(2, true) * body.getUint16(4, true),
};

/** The command that begins at this byte; undefined when not all of it is there yet. */
export function readCommand(bytes: Uint8Array, at: number): PrinterCommand | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  const lead = LEADS[first];
  if (lead) return readNamed(bytes, at, lead);
  if (first >= 0x20) return readText(bytes, at);
  return { name: ALONE[first] ?? 'unknown', body: bytes.subarray(at, at), end: at + 1 };
}

/** Text ends where a command begins; before that a character might still lack its second half. */
function readText(bytes: Uint8Array, at: number): PrinterCommand | undefined {
  const length = bytes.subarray(at).findIndex((byte) => byte < 0x20);
  if (length < 0) return undefined;
  return { name: 'text', body: bytes.subarray(at, at + length), end: at + length };
}

function readNamed(bytes: Uint8Array, at: number, lead: string): PrinterCommand | undefined {
  const second = bytes[at + 1];
  if (second === undefined) return undefined;
  const from = at + 2;
  const name = `${lead} ${String.fromCharCode(second)}`;
  const length = bodyLength(name, bytes.subarray(from));
  if (length === 'unknown') return { name: 'unknown', body: bytes.subarray(at, from), end: from };
  if (length === 'incomplete' || from + length > bytes.length) return undefined;
  return { name, body: bytes.subarray(from, from + length), end: from + length };
}

function bodyLength(name: string, rest: Uint8Array): number | 'unknown' | 'incomplete' {
  const short = BODY_LENGTHS.get(name);
  if (short !== undefined) return short;
  const long = LONG_COMMANDS[name];
  if (!long) return 'unknown';
  try {
    return long(new DataView(rest.buffer, rest.byteOffset, rest.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return 'incomplete';
    throw error;
  }
}
