import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { JobsModule } from '../jobs/jobs.module';
import { ExpireTicketsProcessor, TICKET_EXPIRY_QUEUE } from './expire-tickets.processor';
import { LeftoverTicketsRepository } from './leftover-tickets.repository';
import { TicketingModule } from './ticketing.module';
import { ExpireTickets } from './use-cases/expire-tickets';

/** Apart from ticketing itself, so that the commands can run where no jobs do. */
@Module({
  imports: [HallModule, TicketingModule, JobsModule, JobsModule.queue(TICKET_EXPIRY_QUEUE)],
  providers: [ExpireTickets, ExpireTicketsProcessor, LeftoverTicketsRepository],
})
export class TicketExpiryModule {}
