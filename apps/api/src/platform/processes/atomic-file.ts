import { renameSync, writeFileSync } from 'node:fs';

/** A reader sees the old content or the new one, never a part. */
export function writeFileAtomically(file: string, content: string, mode = 0o644): void {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, content, { mode });
  renameSync(draft, file);
}
