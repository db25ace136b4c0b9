import {
  ENROLMENT_CODE_MINUTES,
  type DeviceKind,
  type DeviceView,
  type EnrolmentCodeView,
  type HallView,
} from '@onewindow/contracts';
import { ApiRefusal } from '../http/api-errors';
import type { Api } from '../http/create-api';
import { startStopwatch, type Stopwatch } from '../time/stopwatch';
import { hallOfKey, newDeviceKey } from './device-key';
import type { KeptKeys } from './kept-keys';

/** A code is replaced a little before it ends, so that none that is shown is refused. */
const RENEW_AFTER_MS = (ENROLMENT_CODE_MINUTES * 60 - 10) * 1_000;

interface ShownCode {
  readonly code: string;
  readonly hall: HallView;
  readonly age: Stopwatch;
}

export type EnrolmentStep =
  | { readonly kind: 'let-in'; readonly key: string; readonly device: DeviceView }
  | { readonly kind: 'choosing-hall'; readonly halls: readonly HallView[] }
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly hall: HallView;
      readonly leftMs: () => number;
    };

export interface EnrolmentOptions {
  readonly kind: DeviceKind;
  readonly keys: KeptKeys;
  /** An API that speaks with the given key. */
  readonly apiWith: (key: string | undefined) => Pick<Api, 'device' | 'halls'>;
}

/** A device without a key that is known gets itself let in, one step at a time. */
export class Enrolment {
  private shown: ShownCode | undefined;

  constructor(
    private readonly options: EnrolmentOptions,
    private wantedHallId: string | undefined,
  ) {}

  chooseHall(hallId: string): void {
    this.wantedHallId = hallId;
  }

  /** @throws ApiUnreachable, and ApiRefusal for what asking again later may mend */
  async step(): Promise<EnrolmentStep> {
    const { keys } = this.options;
    const pending = this.pendingKey();
    if (pending !== null) {
      const device = await this.readDevice(pending);
      if (device) {
        keys.adopt(pending);
        this.shown = undefined;
        return { kind: 'let-in', key: pending, device };
      }
    }
    if (this.shown && this.shown.age() < RENEW_AFTER_MS) return this.showing(this.shown);
    return this.renew(pending);
  }

  /** One for another hall than the one wanted now is worth nothing. */
  private pendingKey(): string | null {
    const { pending } = this.options.keys;
    if (pending === null) return null;
    const other = this.wantedHallId !== undefined && hallOfKey(pending) !== this.wantedHallId;
    return other ? null : pending;
  }

  private async readDevice(key: string): Promise<DeviceView | undefined> {
    try {
      return await this.options.apiWith(key).device.current();
    } catch (error) {
      if (isKeyRefused(error)) return undefined;
      throw error;
    }
  }

  private async renew(pending: string | null): Promise<EnrolmentStep> {
    const { kind, keys, apiWith } = this.options;
    const halls = await apiWith(undefined).halls.list();
    const wanted = pending === null ? this.wantedHallId : hallOfKey(pending);
    const hall = halls.length === 1 ? halls[0] : halls.find(({ id }) => id === wanted);
    if (!hall) return { kind: 'choosing-hall', halls };
    const key =
      pending !== null && hallOfKey(pending) === hall.id ? pending : newDeviceKey(hall.id);
    keys.ask(key);
    const { code } = await this.request({ hallId: hall.id, kind, key });
    this.shown = { code, hall, age: startStopwatch() };
    return this.showing(this.shown);
  }

  private async request(body: {
    readonly hallId: string;
    readonly kind: DeviceKind;
    readonly key: string;
  }): Promise<EnrolmentCodeView> {
    const { keys, apiWith } = this.options;
    try {
      return await apiWith(undefined).device.requestEnrolment(body);
    } catch (error) {
      // The key was let in a moment ago, which the next step finds, or has been revoked since.
      const known = error instanceof ApiRefusal && error.code === 'devices.already-enrolled';
      if (known && !(await this.readDevice(body.key))) keys.forgetPending();
      throw error;
    }
  }

  private showing({ code, hall, age }: ShownCode): EnrolmentStep {
    return { kind: 'code', code, hall, leftMs: () => Math.max(0, RENEW_AFTER_MS - age()) };
  }
}

/** The hall does not know this key: it never did, or does not any more. */
export function isKeyRefused(error: unknown): boolean {
  return error instanceof ApiRefusal && error.code === 'devices.key-invalid';
}
