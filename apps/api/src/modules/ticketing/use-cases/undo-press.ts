import { Injectable } from '@nestjs/common';
import type { TicketView, UndoneView, UndoRequest } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { PressUndo } from '../press-undo';
import { TicketViewsQuery } from '../queries/ticket-views.query';

/** 撤销: whoever has pressed the wrong key takes all of it back, until somebody has gone on from it. */
@Injectable()
export class UndoPress {
  constructor(
    private readonly commands: CommandRunner,
    private readonly undo: PressUndo,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(
    command: CommandRequest,
    ticketId: string,
    { pressId }: UndoRequest,
  ): Promise<UndoneView> {
    return this.commands.run(command, async (unit) => {
      const press = { ticketId, pressId };
      const undone = await this.undo.takeBack(unit, press, ({ actor }) => actor === command.actor);
      const tickets: TicketView[] = [];
      for (const ticket of undone) tickets.push(await this.views.view(unit.manager, ticket));
      return { tickets };
    });
  }
}
