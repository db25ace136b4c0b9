import type {
  AudioState,
  BoardOrders,
  DeviceKind,
  KioskOrders,
  ReaderState,
} from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An enrolled kiosk, display, window screen or rating pad. */
@Entity('device')
export class DeviceEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: DeviceKind;

  @Column('text')
  name: string;

  /** Where it stands; null for the whole hall. */
  @Column('text', { nullable: true })
  areaId: string | null;

  @Column('text', { nullable: true })
  windowId: string | null;

  @Column('bytea')
  keyHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Real time, written a few times a minute. */
  @Column('timestamptz', { nullable: true })
  lastSeenAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** What the device last told of itself; null before its first heartbeat. */
  @Column('text', { nullable: true })
  softwareVersion: string | null;

  @Column('integer', { nullable: true })
  screenWidth: number | null;

  @Column('integer', { nullable: true })
  screenHeight: number | null;

  /** Positive when its clock is fast. */
  @Column('integer', { nullable: true })
  clockSkewMs: number | null;

  @Column('smallint', { default: 100 })
  volumePercent: number;

  @Column('boolean', { default: false })
  isLocked: boolean;

  /** Null as long as nobody has decided anything, and for whatever is no kiosk. */
  @Column('jsonb', { nullable: true })
  kioskOrders: KioskOrders | null;

  /** The same of a display or the screen of a window. */
  @Column('jsonb', { nullable: true })
  boardOrders: BoardOrders | null;

  @Column('timestamptz', { nullable: true })
  reloadAskedAt: Date | null;

  @Column('text', { nullable: true })
  audio: AudioState | null;

  @Column('text', { nullable: true })
  reader: ReaderState | null;
}
