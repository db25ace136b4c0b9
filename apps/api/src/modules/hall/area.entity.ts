import type { AreaKind, VoiceChoice } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from './localized-name.entity';

@Entity('area')
export class AreaEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('text')
  id: string;

  @Column('text')
  kind: AreaKind;

  @Column('text', { nullable: true })
  zoneId: string | null;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  @Column('double precision')
  x0: number;

  @Column('double precision')
  y0: number;

  @Column('double precision')
  x1: number;

  @Column('double precision')
  y1: number;

  /** Place in the hall's own list. */
  @Column('integer')
  position: number;

  /** What is chosen for its voice and differs from the hall's; no import touches it. */
  @Column('jsonb', { default: {} })
  voice: VoiceChoice;
}
