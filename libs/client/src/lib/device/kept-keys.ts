import type { DeviceKind } from '@onewindow/contracts';

/** Where a device page keeps the key it is known by. */
export const DEVICE_KEY_ENTRY = 'onewindow.device';

/** The part of a browser's `localStorage` that is needed. */
export interface KeyStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/**
 * The keys of this browser: the one it is known by, and the one it has asked to be let in with. The
 * second is kept too, because somebody may switch the screen off while the code is being entered.
 */
export class KeptKeys {
  private readonly pendingEntry: string;

  constructor(
    private readonly storage: KeyStorage,
    kind: DeviceKind,
  ) {
    this.pendingEntry = `${DEVICE_KEY_ENTRY}.pending.${kind}`;
  }

  get known(): string | null {
    return this.storage.getItem(DEVICE_KEY_ENTRY);
  }

  get pending(): string | null {
    return this.storage.getItem(this.pendingEntry);
  }

  ask(key: string): void {
    this.storage.setItem(this.pendingEntry, key);
  }

  forgetPending(): void {
    this.storage.removeItem(this.pendingEntry);
  }

  /** The device has been let in: what it asked with is what it is known by. */
  adopt(key: string): void {
    this.storage.setItem(DEVICE_KEY_ENTRY, key);
    this.forgetPending();
  }
}
