import { Injectable } from '@nestjs/common';
import type { TicketView, TransferTicketRequest } from '@onewindow/contracts';
import { transferNote } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { QueuePolicyQuery } from '../queue-policy.query';
import { SentTickets } from '../sent-tickets';
import { endService } from '../services.log';
import { TicketChanges } from '../ticket-changes';
import { TransferPlaces } from '../transfer-places';
import { WindowDesk, type AtDesk } from '../window-desk';
import type { TicketRecord } from '../ticket.record';

/** 转移: to another queue, window or area, or back to who had asked for it; the number stays. */
@Injectable()
export class TransferTicket {
  constructor(
    private readonly desk: WindowDesk,
    private readonly places: TransferPlaces,
    private readonly policies: QueuePolicyQuery,
    private readonly changes: TicketChanges,
    private readonly sent: SentTickets,
  ) {}

  execute(
    command: CommandRequest,
    ticketId: string,
    request: TransferTicketRequest,
  ): Promise<TicketView> {
    return this.desk.run(command, ticketId, (desk) => this.transfer(desk, request));
  }

  private async transfer(desk: AtDesk, request: TransferTicketRequest): Promise<TicketRecord> {
    const { unit, before, at } = desk;
    const note = noteOf(request);
    const place = await this.places.find(unit, request);
    const { transfer: policy } = await this.policies.find(
      unit.manager,
      unit.hallId,
      before.queueId,
    );
    const openWindows = await this.places.openWindows(unit, before, await unit.now());
    const thenReturn = request.thenReturn ?? false;
    const args = { ...at, policy, place, thenReturn, openWindows };
    const details = { ...place, thenReturn };
    const words = note === undefined ? { details } : { details, note };
    const after = await this.changes.apply(unit, before, 'transfer', args, words);
    if (before.state === 'serving') await endService(unit, after);
    await this.sent.announce(unit, 'transfer', before, after);
    return after;
  }
}

/** The note never gets into a log or an event, only to the next member of staff. */
function noteOf(request: TransferTicketRequest): string | undefined {
  const written = transferNote(request.note);
  if (!written.ok) throw new DomainError(written.code, 'A note names nobody.');
  return written.note;
}
