import type { VoiceChoice } from '@onewindow/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from './localized-name.entity';

@Entity('hall')
export class HallEntity {
  @PrimaryColumn('text')
  id: string;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  /** IANA name. */
  @Column('text')
  timeZone: string;

  @Column('double precision')
  planWidthMetres: number;

  @Column('double precision')
  planDepthMetres: number;

  /** `YYYY-MM-DD`. */
  @Column('date')
  businessDate: string;

  /** Whom to ask; null when the hall names nobody. */
  @Column('text', { nullable: true })
  helpPhone: string | null;

  /** What is chosen for the voices of all areas; no import touches it. */
  @Column('jsonb', { default: {} })
  voice: VoiceChoice;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
