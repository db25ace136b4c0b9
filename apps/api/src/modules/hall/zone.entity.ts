import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from './localized-name.entity';

@Entity('zone')
export class ZoneEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('text')
  id: string;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;
}
