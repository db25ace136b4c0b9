import { Injectable } from '@nestjs/common';
import type { FleetDeviceView, DeviceOrders } from '@onewindow/contracts';
import { DomainError } from '../../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import { ItemService } from '../../../catalogue/item.service';
import { PrincipalResolver } from '../../../identity/principals/principal-resolver.service';
import { DeviceEntity } from '../../device.entity';
import { standingOrdersOf } from '../../standing-orders';
import { FleetRegister } from '../fleet-register';

/** Says how a device is to be; it follows with its next heartbeat. */
@Injectable()
export class SetDeviceOrders {
  constructor(
    private readonly commands: CommandRunner,
    private readonly register: FleetRegister,
    private readonly items: ItemService,
    private readonly resolver: PrincipalResolver,
  ) {}

  /** @throws DomainError `devices.not-found`, `devices.orders-unfit`, `catalogue.item-not-found` */
  async execute(
    command: CommandRequest,
    id: string,
    orders: DeviceOrders,
  ): Promise<FleetDeviceView> {
    const view = await this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const device = await this.register.lock(manager, hallId, id);
      refuseUnfit(device, orders);
      const { volumePercent, isLocked, kiosk, board } = orders;
      await this.items.findMany(hallId, kiosk?.pinnedItemIds ?? [], manager);
      const columns = { volumePercent, isLocked, kioskOrders: kiosk, boardOrders: board };
      await manager.update(DeviceEntity, { hallId, id }, columns);
      unit.audit({
        action: 'device.order',
        subject: `device:${id}`,
        details: { from: standingOrdersOf(device), to: { ...orders } },
      });
      return this.register.view(manager, hallId, id);
    });
    this.resolver.forgetAll();
    return view;
  }
}

/** A board is never locked: the last list it has shown is never blanked. */
function refuseUnfit({ kind }: DeviceEntity, { isLocked, kiosk, board }: DeviceOrders): void {
  const isKiosk = kind === 'kiosk';
  const isBoard = kind === 'display' || kind === 'window-screen';
  const fits = isKiosk === (kiosk !== null) && (isBoard || board === null);
  if (fits && (isKiosk || !isLocked)) return;
  throw new DomainError('devices.orders-unfit', 'These orders are for another kind of device.');
}
