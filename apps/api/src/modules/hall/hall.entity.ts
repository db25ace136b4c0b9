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

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
