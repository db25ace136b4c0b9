import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from '../hall/localized-name.entity';

/** Items that people need together for one event of their life or business. */
@Entity('bundle')
export class BundleEntity {
  @PrimaryColumn('text')
  hallId: string;

  /** Its name in simplified Chinese. */
  @PrimaryColumn('text')
  id: string;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  @Column('integer')
  position: number;
}
