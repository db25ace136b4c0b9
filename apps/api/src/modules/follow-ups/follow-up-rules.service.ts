import { Injectable } from '@nestjs/common';
import type { FollowUpPreset, FollowUpRulesView } from '@onewindow/contracts';
import { DEFAULT_FOLLOW_UP_PRESET, FOLLOW_UP_DAYS } from '@onewindow/ratings';
import { DataSource, type EntityManager } from 'typeorm';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { CommandRunner } from '../../platform/idempotency/command-runner';

/** By whose custom a hall counts the days of a follow-up; terms that run keep theirs. */
@Injectable()
export class FollowUpRules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandRunner,
  ) {}

  view(hallId: string): Promise<FollowUpRulesView> {
    return this.of(this.dataSource.manager, hallId);
  }

  async of(manager: EntityManager, hallId: string): Promise<FollowUpRulesView> {
    const [row] = await manager.query<{ preset: FollowUpPreset }[]>(
      'SELECT preset FROM follow_up_rule WHERE hall_id = $1',
      [hallId],
    );
    return viewOf(row?.preset ?? DEFAULT_FOLLOW_UP_PRESET);
  }

  set(command: CommandRequest, preset: FollowUpPreset): Promise<FollowUpRulesView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const before = await this.of(manager, hallId);
      await manager.query(
        `INSERT INTO follow_up_rule (hall_id, preset) VALUES ($1, $2)
         ON CONFLICT (hall_id) DO UPDATE SET preset = excluded.preset`,
        [hallId, preset],
      );
      const details = { before: before.preset, after: preset };
      unit.audit({ action: 'policy.set-follow-up-days', subject: `hall:${hallId}`, details });
      return viewOf(preset);
    });
  }
}

function viewOf(preset: FollowUpPreset): FollowUpRulesView {
  return { preset, ...FOLLOW_UP_DAYS[preset] };
}
