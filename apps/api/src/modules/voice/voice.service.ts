import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  areaRoom,
  type AreaVoice,
  type HallVoiceView,
  type SetVoiceRequest,
  type VoiceChoice,
} from '@onewindow/contracts';
import { areaVoiceOf } from '@onewindow/voice';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { VoiceRepository } from './voice.repository';

/** How the areas of a hall speak; their boards hear of a change by their rooms. */
@Injectable()
export class VoiceService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly transactions: Transactions,
    private readonly voices: VoiceRepository,
  ) {}

  view(hallId: string): Promise<HallVoiceView> {
    return this.transactions.read((manager) => this.voices.read(manager, hallId));
  }

  /** @throws DomainError `hall.area-not-found` */
  set(command: CommandRequest, { areaId, choice: given }: SetVoiceRequest): Promise<HallVoiceView> {
    // A DTO has its fields, also those that are not chosen.
    const choice = JSON.parse(JSON.stringify(given)) as VoiceChoice;
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.voices.lock(manager, hallId);
      const before = await this.voices.read(manager, hallId);
      const from = areaId === null ? before.hall : choiceOf(before, areaId);
      if (from === undefined) {
        throw new DomainError('hall.area-not-found', 'There is no such area.');
      }
      await this.voices.save(manager, hallId, areaId, choice);
      const after = await this.voices.read(manager, hallId);
      tellBoards(unit, before, after);
      unit.audit({
        action: 'voice.set',
        subject: areaId === null ? `hall:${hallId}` : `area:${areaId}`,
        details: { from, to: choice },
      });
      return after;
    });
  }
}

function choiceOf({ areas }: HallVoiceView, areaId: string): VoiceChoice | undefined {
  return areas.find((area) => area.areaId === areaId)?.choice;
}

/** Each area of its own: one that has chosen otherwise hears nothing of what the hall does. */
function tellBoards(unit: UnitOfWork, before: HallVoiceView, after: HallVoiceView): void {
  for (const { areaId, choice } of after.areas) {
    const voice: AreaVoice = areaVoiceOf(after.hall, choice);
    if (isDeepStrictEqual(voice, areaVoiceOf(before.hall, choiceOf(before, areaId) ?? {})))
      continue;
    unit.publish({
      type: 'area.voice-changed',
      rooms: [areaRoom(areaId)],
      payload: { areaId, voice },
    });
  }
}
