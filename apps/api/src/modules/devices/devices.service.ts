import { Injectable } from '@nestjs/common';
import type { DeviceKind, StandingOrders, StandPoint } from '@onewindow/contracts';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DEVICE_KEY_PREFIX, hallOfDeviceKey, hashDeviceKey, makeDeviceKey } from './device-key';
import { DeviceSightings } from './device-sightings';
import { DeviceEntity } from './device.entity';
import { standingOrdersOf } from './standing-orders';

export interface NewDevice {
  readonly hallId: string;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly areaId?: string | null;
  readonly windowId?: string | null;
}

/** A device with how it is to be. */
export interface KnownDevice extends DeviceEntity {
  readonly orders: StandingOrders;
}

@Injectable()
export class DevicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sightings: DeviceSightings,
  ) {}

  /** @returns the key, which nobody can be told again */
  async create(
    { areaId = null, windowId = null, ...device }: NewDevice,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<string> {
    const key = makeDeviceKey(device.hallId);
    await manager.insert(DeviceEntity, {
      ...device,
      areaId,
      windowId,
      id: uuid(),
      keyHash: hashDeviceKey(key),
    });
    return key;
  }

  /** Whether a secret claims to be a device key; it may still be a wrong one. */
  isKey(secret: string): boolean {
    return secret.startsWith(DEVICE_KEY_PREFIX);
  }

  async findByKey(key: string): Promise<KnownDevice | undefined> {
    const hallId = hallOfDeviceKey(key);
    if (hallId === undefined) return undefined;
    const device = await this.dataSource.manager.findOneBy(DeviceEntity, {
      hallId,
      keyHash: hashDeviceKey(key),
      revokedAt: IsNull(),
    });
    if (!device) return undefined;
    this.sightings.note(device.hallId, device.id);
    return { ...device, orders: standingOrdersOf(device) };
  }

  /** Where somebody before a kiosk stands; null when nobody has said so. */
  async standPoint(hallId: string, id: string): Promise<StandPoint | null> {
    const device = await this.dataSource.manager.findOneBy(DeviceEntity, { hallId, id });
    return device?.kioskOrders?.standsAt ?? null;
  }
}
