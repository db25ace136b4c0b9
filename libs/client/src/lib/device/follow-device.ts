import {
  DEVICE_HEARTBEAT_SECONDS,
  type DeviceHeartbeatRequest,
  type DeviceKind,
  type DeviceView,
} from '@onewindow/contracts';
import { ApiRefusal } from '../http/api-errors';
import { createApi, type Api } from '../http/create-api';
import type { ApiOptions } from '../http/request';
import { onWake } from '../realtime/wake-signal';
import { Listeners } from '../time/listeners';
import { startStopwatch } from '../time/stopwatch';
import { clockSkewOf } from './clock-skew';
import { sameDevice, type DeviceStanding, type EnrolmentReason } from './device-standing';
import { Enrolment, isKeyRefused } from './enrolment';
import { KeptKeys, type KeyStorage } from './kept-keys';

/** How soon a screen goes on after its code has been entered. */
const ASK_EVERY_MS = 3_000;
const ASK_AGAIN_MS = 5_000;
/** A hiccup of the network need not take a code off the screen. */
const FAILURES_BORNE = 2;

export interface FollowDeviceOptions extends Pick<ApiOptions, 'baseUrl' | 'fetch'> {
  /** What this page is let in as. */
  readonly kind: DeviceKind;
  /** Whether a device that is known may show this page. */
  readonly suits: (device: DeviceView) => boolean;
  readonly storage: KeyStorage;
  /** The hall to ask, for a server of several. */
  readonly hallId?: string | undefined;
  /** What the device tells of itself with every heartbeat. */
  readonly describe: () => Omit<DeviceHeartbeatRequest, 'clockSkewMs'>;
}

/** A device page's tie to its hall: gets it let in, tells that it is there, hears where it stands. */
export interface FollowedDevice {
  readonly standing: DeviceStanding;
  /** Speaks with the key the device is known by. */
  readonly api: Api;
  chooseHall(hallId: string): void;
  /** Asks at once; for a page whose key has been refused elsewhere. */
  look(): void;
  /** The standing has changed. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/**
 * Follows who this device is to its hall for as long as the page is open.
 *
 * @example
 * const device = followDevice({ kind: 'kiosk', suits, storage: localStorage, describe });
 * device.onChange(() => draw(device.standing));
 */
export function followDevice(options: FollowDeviceOptions): FollowedDevice {
  return new DeviceFollower(options);
}

class DeviceFollower implements FollowedDevice {
  readonly api: Api;
  private readonly keys: KeptKeys;
  private readonly enrolment: Enrolment;
  private readonly changes = new Listeners<void>();
  private readonly stopWaking: () => void;
  private current: DeviceStanding = { kind: 'connecting' };
  /** Set while the key that is kept opens nothing here. */
  private reason: EnrolmentReason | null;
  private skewMs: number | undefined;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private closed = false;

  constructor(private readonly options: FollowDeviceOptions) {
    const { storage, kind, hallId } = options;
    this.keys = new KeptKeys(storage, kind);
    this.reason = this.keys.known === null ? 'new' : null;
    this.api = this.apiWith(() => this.keys.known ?? undefined);
    this.enrolment = new Enrolment(
      { kind, keys: this.keys, apiWith: (key) => this.apiWith(() => key) },
      hallId,
    );
    this.stopWaking = onWake(() => this.look());
    void this.ask();
  }

  get standing(): DeviceStanding {
    return this.current;
  }

  chooseHall(hallId: string): void {
    this.enrolment.chooseHall(hallId);
    this.look();
  }

  look(): void {
    if (!this.asking) void this.ask();
  }

  onChange(listener: () => void): () => void {
    return this.changes.add(listener);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.stopWaking();
    this.changes.clear();
  }

  private apiWith(bearer: () => string | undefined): Api {
    const { baseUrl, fetch } = this.options;
    return createApi({ baseUrl, fetch, bearer });
  }

  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    this.asking = true;
    const waitMs = await this.attempt();
    this.asking = false;
    if (!this.closed) this.timer = setTimeout(() => void this.ask(), waitMs);
  }

  /** @returns when to ask again */
  private async attempt(): Promise<number> {
    try {
      const waitMs = this.reason === null ? await this.beat() : await this.enrol(this.reason);
      this.failures = 0;
      return waitMs;
    } catch (error) {
      return this.failed(error);
    }
  }

  private async beat(): Promise<number> {
    const key = this.keys.known ?? '';
    const age = startStopwatch();
    try {
      const body = { ...this.options.describe(), ...skewField(this.skewMs) };
      const { device, at } = await this.api.device.beat(body);
      this.skewMs = clockSkewOf(at, { nowMs: Date.now(), tookMs: age() });
      if (!this.options.suits(device)) return this.refused('wrong-kind');
      this.tellEnrolled(key, device);
      return spread(DEVICE_HEARTBEAT_SECONDS * 1_000);
    } catch (error) {
      if (isKeyRefused(error)) return this.refused('revoked');
      throw error;
    }
  }

  private async enrol(reason: EnrolmentReason): Promise<number> {
    const step = await this.enrolment.step();
    if (step.kind === 'let-in') {
      this.reason = null;
      this.tellEnrolled(step.key, step.device);
      return 0;
    }
    this.tell(step.kind === 'code' ? { ...step, kind: 'enrolling', reason } : { ...step, reason });
    return spread(ASK_EVERY_MS);
  }

  private refused(reason: EnrolmentReason): number {
    this.reason = reason;
    return 0;
  }

  /** What is shown stays in use: a device that was let in is not put out by a lost network. */
  private failed(error: unknown): number {
    this.failures += 1;
    const shown = this.current.kind === 'enrolling' && this.failures <= FAILURES_BORNE;
    if (!shown && this.current.kind !== 'enrolled') this.tell({ kind: 'unreachable' });
    const waitMs = error instanceof ApiRefusal ? Number(error.details['retryAfterSeconds']) : NaN;
    return spread(Number.isFinite(waitMs) ? waitMs * 1_000 : ASK_AGAIN_MS);
  }

  private tellEnrolled(key: string, device: DeviceView): void {
    const { current } = this;
    const known =
      current.kind === 'enrolled' && current.key === key && sameDevice(current.device, device);
    if (!known) this.tell({ kind: 'enrolled', key, device });
  }

  private tell(standing: DeviceStanding): void {
    const { kind } = standing;
    const silent = kind === 'unreachable' && this.current.kind === kind;
    this.current = standing;
    if (!silent && !this.closed) this.changes.tell();
  }
}

function skewField(clockSkewMs: number | undefined) {
  return clockSkewMs === undefined ? {} : { clockSkewMs };
}

/** A tenth more or less, so that a hall's screens that start together do not stay together. */
function spread(meanMs: number): number {
  return meanMs * (0.9 + Math.random() * 0.2);
}
