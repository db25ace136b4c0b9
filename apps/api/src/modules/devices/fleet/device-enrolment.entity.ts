import type { DeviceKind } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device that shows a code and waits to be let in. */
@Entity('device_enrolment')
export class DeviceEnrolmentEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: DeviceKind;

  /** Of the key the device will be known by. */
  @Column('bytea')
  keyHash: Buffer;

  /** Keyed: a code is short enough to be searched for otherwise. */
  @Column('bytea')
  codeHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
