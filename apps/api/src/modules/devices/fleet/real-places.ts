import { Injectable } from '@nestjs/common';
import type { DeviceKind, DevicePlace } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import { fitsPlace } from './device-place';

interface WantedPlace extends DevicePlace {
  readonly hallId: string;
  readonly kind: DeviceKind;
}

/** Keeps devices from being sent to places there are not, or that are not for their kind. */
@Injectable()
export class RealPlaces {
  /**
   * Holds the place until the transaction ends, so that an import cannot take it away meanwhile;
   * afterwards the foreign key does.
   *
   * @throws DomainError `devices.place-unfit`, `hall.area-not-found`, `hall.window-not-found`
   */
  async require(
    manager: EntityManager,
    { hallId, kind, areaId, windowId }: WantedPlace,
  ): Promise<void> {
    if (!fitsPlace(kind, { areaId, windowId })) {
      throw new DomainError('devices.place-unfit', `A ${kind} does not stand there.`, {
        deviceKind: kind,
      });
    }
    if (areaId !== null && !(await isThere(manager, AREA, [hallId, areaId]))) {
      throw new DomainError('hall.area-not-found', 'There is no such area.', { areaId });
    }
    if (windowId !== null && !(await isThere(manager, WINDOW, [hallId, windowId]))) {
      throw new DomainError('hall.window-not-found', 'There is no such window.', { windowId });
    }
  }
}

const AREA = 'SELECT id FROM area WHERE hall_id = $1 AND id = $2 FOR KEY SHARE';
const WINDOW = 'SELECT id FROM service_window WHERE hall_id = $1 AND id = $2 FOR KEY SHARE';

async function isThere(
  manager: EntityManager,
  sql: string,
  parameters: readonly string[],
): Promise<boolean> {
  return (await manager.query<unknown[]>(sql, [...parameters])).length > 0;
}
