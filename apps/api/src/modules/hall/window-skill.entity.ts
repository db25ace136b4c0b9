import type { PriorityClass } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A window serves a queue; without an interval it does so always. */
@Entity('window_skill')
export class WindowSkillEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('text')
  windowId: string;

  @Column('text')
  queueId: string;

  /** 1 is the window's main work. */
  @Column('smallint')
  level: number;

  @Column('double precision', { default: 0 })
  penaltyMinutes: number;

  @Column('jsonb', { default: {} })
  preferenceMinutes: Partial<Record<PriorityClass, number>>;

  @Column('text', { array: true, nullable: true })
  itemKinds: string[] | null;

  @Column('timestamptz', { nullable: true })
  validFrom: Date | null;

  @Column('timestamptz', { nullable: true })
  validUntil: Date | null;
}
