import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The output of the API processes. It is kept off the terminal, where the addresses and problems
 * of the hall are to be found, and two files of bounded size hold it.
 */
export class RotatingLog {
  private descriptor: number;
  private bytes = 0;

  constructor(
    readonly file: string,
    private readonly mostBytes = MOST_BYTES,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.descriptor = this.startNewFile();
  }

  write(chunk: Buffer): void {
    if (this.bytes + chunk.length > this.mostBytes) {
      closeSync(this.descriptor);
      this.descriptor = this.startNewFile();
    }
    writeSync(this.descriptor, chunk);
    this.bytes += chunk.length;
  }

  lastLines(count: number): string[] {
    return readFileSync(this.file, 'utf8').trimEnd().split('\n').slice(-count);
  }

  private startNewFile(): number {
    if (existsSync(this.file)) renameSync(this.file, `${this.file}.1`);
    this.bytes = 0;
    return openSync(this.file, 'a', 0o640);
  }
}
