import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from '../hall/localized-name.entity';

@Entity('department')
export class DepartmentEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('text')
  id: string;

  /** In full, as windows and items refer to it. */
  @Column('text')
  name: string;

  /** In Chinese its short name. */
  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  @Column('integer')
  position: number;
}
