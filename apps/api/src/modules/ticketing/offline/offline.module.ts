import { Module } from '@nestjs/common';
import { HallModule } from '../../hall/hall.module';
import { PoliciesModule } from '../../policies/policies.module';
import { TicketingModule } from '../ticketing.module';
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
  imports: [HallModule, PoliciesModule, TicketingModule],
  controllers: [OfflineController],
  providers: [
    LeaseOfflineNumbers,
    MergeOfflineTickets,
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
