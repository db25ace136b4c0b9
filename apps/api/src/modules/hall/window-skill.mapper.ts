import type { WindowSkill } from '@onewindow/queueing';
import type { WindowSkillEntity } from './window-skill.entity';

/** A window's main work first; the order its queues are shown in. */
export const MAIN_FIRST = { level: 'ASC', queueId: 'ASC' } as const;

export function toSkill(row: WindowSkillEntity): WindowSkill {
  return {
    queueId: row.queueId,
    level: row.level,
    penaltyMinutes: row.penaltyMinutes,
    preferenceMinutes: row.preferenceMinutes,
    itemKinds: row.itemKinds ?? undefined,
    validFrom: row.validFrom?.getTime(),
    validUntil: row.validUntil?.getTime(),
  };
}
