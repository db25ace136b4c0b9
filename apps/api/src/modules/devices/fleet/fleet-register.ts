import { Injectable } from '@nestjs/common';
import type { FleetDeviceView } from '@onewindow/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import { DeviceSightings } from '../device-sightings';
import { DeviceEntity } from '../device.entity';
import { toFleetDeviceView } from './fleet-device.views';

/** All devices of a hall, as its administrator sees them. */
@Injectable()
export class FleetRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sightings: DeviceSightings,
  ) {}

  /** By name, revoked ones included. */
  async list(hallId: string): Promise<readonly FleetDeviceView[]> {
    // What this process has heard in the last seconds is worth one statement.
    await this.sightings.write();
    const { manager } = this.dataSource;
    const devices = await manager.find(DeviceEntity, {
      where: { hallId },
      order: { name: 'ASC', id: 'ASC' },
    });
    const now = await realNow(manager);
    return devices.map((device) => toFleetDeviceView(device, now));
  }

  /** @throws DomainError `devices.not-found` */
  async view(manager: EntityManager, hallId: string, id: string): Promise<FleetDeviceView> {
    const device = await manager.findOneBy(DeviceEntity, { hallId, id });
    if (!device) throw deviceNotFound();
    return toFleetDeviceView(device, await realNow(manager));
  }

  /** Held until the transaction ends. @throws DomainError `devices.not-found` */
  async lock(manager: EntityManager, hallId: string, id: string): Promise<DeviceEntity> {
    const device = await manager.findOne(DeviceEntity, {
      where: { hallId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!device) throw deviceNotFound();
    return device;
  }
}

/** By the clock that also wrote when devices were seen. */
async function realNow(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
  if (!row) throw new Error('The database does not tell its time');
  return row.now;
}

function deviceNotFound(): DomainError {
  return new DomainError('devices.not-found', 'There is no such device.');
}
