import {
  NO_ORDERS,
  type DeviceKind,
  type DeviceView,
  type ErrorCode,
  type HallView,
} from '@onewindow/contracts';
import type { Fetch } from '../http/request';

const DEVICE: DeviceView = {
  kind: 'device',
  id: 'd1',
  hallId: 'zc',
  deviceKind: 'kiosk',
  name: '一号取号机',
  areaId: null,
  windowId: null,
  orders: NO_ORDERS,
};

type Answer = readonly [status: number, body: unknown];

/** A server that knows devices by their keys and gives out codes 'CODE1', 'CODE2' … */
export class DeviceHall {
  halls: readonly HallView[] = [aHall('zc')];
  isDown = false;
  readonly devices = new Map<string, DeviceView>();
  /** Keys that were devices once. */
  readonly revoked = new Set<string>();
  readonly requests: {
    readonly hallId: string;
    readonly kind: DeviceKind;
    readonly key: string;
  }[] = [];
  readonly beats: { readonly version: string; readonly clockSkewMs?: number }[] = [];
  private readonly storage = new Map<string, string>();

  readonly kept = {
    getItem: (name: string) => this.storage.get(name) ?? null,
    setItem: (name: string, value: string) => void this.storage.set(name, value),
    removeItem: (name: string) => void this.storage.delete(name),
  };

  readonly fetch: Fetch = async (url, { method, headers, body }) => {
    if (this.isDown) throw new TypeError('fetch failed');
    const key = headers['authorization']?.replace('Bearer ', '') ?? '';
    const sent: unknown = body === undefined ? undefined : JSON.parse(body);
    const [status, answer] = this.answer(`${method} ${url}`, key, sent);
    return { status, text: async () => JSON.stringify(answer) };
  };

  /** An administrator lets the device in that asked last. */
  letIn(change: Partial<DeviceView> = {}): string {
    const { key = '', kind = 'kiosk' } = this.requests.at(-1) ?? {};
    this.devices.set(key, { ...DEVICE, deviceKind: kind, ...change });
    return key;
  }

  know(key: string, change: Partial<DeviceView> = {}): void {
    this.devices.set(key, { ...DEVICE, ...change });
    this.kept.setItem('onewindow.device', key);
  }

  revoke(key: string): void {
    this.devices.delete(key);
    this.revoked.add(key);
  }

  private answer(route: string, key: string, body: unknown): Answer {
    const device = this.devices.get(key);
    switch (route) {
      case 'GET /api/v1/halls':
        return [200, this.halls];
      case 'GET /api/v1/device':
        return device ? [200, device] : refused('devices.key-invalid', 401);
      case 'POST /api/v1/device/heartbeat':
        if (!device) return refused('devices.key-invalid', 401);
        this.beats.push(body as DeviceHall['beats'][number]);
        return [200, { device, at: new Date(Date.now() - 5_000).toISOString() }];
      case 'POST /api/v1/enrolments':
        return this.enrol(body as DeviceHall['requests'][number]);
      default:
        return refused('request.not-found', 404);
    }
  }

  private enrol(request: DeviceHall['requests'][number]): Answer {
    if (this.devices.has(request.key) || this.revoked.has(request.key)) {
      return refused('devices.already-enrolled', 409);
    }
    this.requests.push(request);
    return [201, { code: `CODE${this.requests.length}`, expiresAt: '2000-01-01T00:00:00Z' }];
  }
}

export function aHall(id: string): HallView {
  const names = { zhHans: id, zhHant: id, en: id };
  const plan = { widthMetres: 1, depthMetres: 1 };
  const day = { timeZone: 'Asia/Shanghai', businessDate: '2026-01-05' };
  return { id, names, ...day, plan, helpPhone: null };
}

function refused(code: ErrorCode, status: number): Answer {
  return [status, { code, message: '', details: {}, requestId: '' }];
}
