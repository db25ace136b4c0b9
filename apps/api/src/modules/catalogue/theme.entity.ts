import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from '../hall/localized-name.entity';

@Entity('theme')
export class ThemeEntity {
  @PrimaryColumn('text')
  hallId: string;

  /** The name by which items refer to it. */
  @PrimaryColumn('text')
  id: string;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  @Column('integer')
  position: number;
}
