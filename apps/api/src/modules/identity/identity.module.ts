import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DevicesModule } from '../devices/devices.module';
import { AccessGuard } from './access/access.guard';
import { TrustedProxies } from './access/trusted-proxies';
import { CitizenTokenService } from './citizen-token.service';
import { FirstSignIns } from './first-sign-ins/first-sign-ins.service';
import { PasswordHasher } from './passwords/password-hasher';
import { CitizenTickets } from './principals/citizen-tickets';
import { PrincipalResolver } from './principals/principal-resolver.service';
import { SessionController } from './sessions/session.controller';
import { SignIn } from './sessions/sign-in';
import { SignOut } from './sessions/sign-out';
import { StaffSessions } from './sessions/staff-sessions';
import { StaffAccountsService } from './staff-accounts.service';
import { StaffSignIns } from './staff-sign-ins.service';
import { StaffSessionEntity } from './staff-session.entity';
import { StaffEntity } from './staff.entity';
import { CitizenTokenThrottle } from './throttling/citizen-token-throttle';
import { SignInThrottle } from './throttling/sign-in-throttle';

@Module({
  imports: [DevicesModule, TypeOrmModule.forFeature([StaffEntity, StaffSessionEntity])],
  controllers: [SessionController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    CitizenTickets,
    CitizenTokenService,
    CitizenTokenThrottle,
    FirstSignIns,
    PasswordHasher,
    PrincipalResolver,
    SignIn,
    SignInThrottle,
    SignOut,
    StaffAccountsService,
    StaffSessions,
    StaffSignIns,
    TrustedProxies,
  ],
  exports: [
    CitizenTokenService,
    FirstSignIns,
    PrincipalResolver,
    StaffAccountsService,
    StaffSignIns,
  ],
})
export class IdentityModule {}
