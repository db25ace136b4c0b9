import type { QueuePurpose, QueueStatus } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from './localized-name.entity';

@Entity('queue')
export class QueueEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('text')
  id: string;

  @Column('text')
  zoneId: string;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  @Column('text')
  ticketPrefix: string;

  /** Digits of a ticket number, as in `A012`. */
  @Column('smallint', { default: 3 })
  numberWidth: number;

  @Column('text')
  purpose: QueuePurpose;

  @Column('text', { default: 'open' })
  status: QueueStatus;

  @Column('double precision')
  estMinutes: number;

  @Column('double precision', { default: 15 })
  targetMinutes: number;

  @Column('double precision')
  noShowMinutes: number;

  @Column('integer')
  dailyQuota: number;

  /** Part of the quota that can be booked, 0 to 1. */
  @Column('double precision')
  appointmentShare: number;

  @Column('double precision')
  peakArrivalsPerHour: number;

  @Column('text')
  color: string;

  @Column('integer')
  position: number;
}
