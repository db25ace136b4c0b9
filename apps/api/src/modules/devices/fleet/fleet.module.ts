import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../../catalogue/catalogue.module';
import { HallModule } from '../../hall/hall.module';
import { IdentityModule } from '../../identity/identity.module';
import { DevicesModule } from '../devices.module';
import { DeviceEnrolmentEntity } from './device-enrolment.entity';
import { EnrolmentThrottle } from './enrolment-throttle';
import { EnrolmentsController } from './enrolments.controller';
import { FleetRegister } from './fleet-register';
import { FleetController } from './fleet.controller';
import { OrdersController } from './orders.controller';
import { PendingDevices } from './pending-devices';
import { PendingDoor } from './pending-door';
import { RealPlaces } from './real-places';
import { AssignDevice } from './use-cases/assign-device';
import { CheckEnrolment } from './use-cases/check-enrolment';
import { EnrolDevice } from './use-cases/enrol-device';
import { ReloadDevice } from './use-cases/reload-device';
import { RequestEnrolment } from './use-cases/request-enrolment';
import { RevokeDevice } from './use-cases/revoke-device';
import { SetDeviceOrders } from './use-cases/set-device-orders';

/**
 * How devices come in, move and go out. Apart from the register itself, because identity needs the
 * register to know who asks, and this needs identity.
 */
@Module({
  imports: [
    CatalogueModule,
    DevicesModule,
    HallModule,
    IdentityModule,
    TypeOrmModule.forFeature([DeviceEnrolmentEntity]),
  ],
  controllers: [EnrolmentsController, FleetController, OrdersController],
  providers: [
    AssignDevice,
    CheckEnrolment,
    EnrolDevice,
    EnrolmentThrottle,
    FleetRegister,
    PendingDevices,
    PendingDoor,
    RealPlaces,
    ReloadDevice,
    RequestEnrolment,
    RevokeDevice,
    SetDeviceOrders,
  ],
})
export class FleetModule {}
