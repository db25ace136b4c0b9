import { Module } from '@nestjs/common';
import { AlarmsModule } from '../../alarms/alarms.module';
import { HallModule } from '../../hall/hall.module';
import { PoliciesModule } from '../../policies/policies.module';
import { TicketingModule } from '../ticketing.module';
import { MergeFactsQuery } from './merge-facts.query';
import { MergeReports } from './merge-reports';
import { OfflineController } from './offline.controller';
import { OfflineLeaseRepository } from './offline-lease.repository';
import { OfflineLeases } from './offline-leases';
import { OfflineMergeRepository } from './offline-merge.repository';
import { OfflineTermsQuery } from './offline-terms.query';
import { OfflineTickets } from './offline-tickets';
import { OfflineVisits } from './offline-visits';
import { UnansweredAttempts } from './unanswered-attempts';
import { LeaseOfflineNumbers } from './use-cases/lease-offline-numbers';
import { MergeOfflineTickets } from './use-cases/merge-offline-tickets';

@Module({
  imports: [AlarmsModule, HallModule, PoliciesModule, TicketingModule],
  controllers: [OfflineController],
  providers: [
    LeaseOfflineNumbers,
    MergeFactsQuery,
    MergeOfflineTickets,
    MergeReports,
    OfflineLeaseRepository,
    OfflineLeases,
    OfflineMergeRepository,
    OfflineTermsQuery,
    OfflineTickets,
    OfflineVisits,
    UnansweredAttempts,
  ],
})
export class OfflineModule {}
