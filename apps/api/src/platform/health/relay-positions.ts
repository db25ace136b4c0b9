import { Injectable } from '@nestjs/common';

/** How far this process has passed on each hall's stream; written by the relay, read by health. */
@Injectable()
export class RelayPositions {
  private readonly positions = new Map<string, number>();

  set(hallId: string, seq: number): void {
    this.positions.set(hallId, seq);
  }

  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.positions);
  }
}
