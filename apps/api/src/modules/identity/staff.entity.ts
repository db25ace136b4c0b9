import type { Role } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('staff')
export class StaffEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** Unique in its hall, in small letters: nobody is locked out by a caps key. */
  @Column('text')
  username: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text')
  passwordHash: string;

  /** Made by the first start of a sample hall; production refuses to start while one is enabled. */
  @Column('boolean', { default: false })
  demo: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
