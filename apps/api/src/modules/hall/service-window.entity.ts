import type { WindowKind } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('service_window')
export class ServiceWindowEntity {
  @PrimaryColumn('text')
  hallId: string;

  /** The number on the sign. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  zoneId: string;

  @Column('text')
  areaId: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: WindowKind;

  @Column('text')
  department: string;

  @Column('text')
  floor: string;

  @Column('double precision')
  x: number;

  @Column('double precision')
  y: number;

  @Column('integer')
  position: number;

  /** Several clerks may work here at once. */
  @Column('boolean', { default: false })
  sharedDesk: boolean;

  /** Queues the hall was told the window serves; null when it was told nothing. */
  @Column('text', { array: true, nullable: true })
  toldQueueIds: string[] | null;
}
