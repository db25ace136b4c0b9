import type { ItemFrequency } from '@onewindow/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalizedNameColumns } from '../hall/localized-name.entity';

@Entity('item')
export class ItemEntity {
  @PrimaryColumn('text')
  hallId: string;

  /** The item's code. */
  @PrimaryColumn('text')
  id: string;

  @Column(() => LocalizedNameColumns, { prefix: false })
  names: LocalizedNameColumns;

  @Column('text')
  mainItem: string;

  @Column('text')
  departmentId: string;

  @Column('text')
  itemType: string;

  @Column('text')
  theme: string;

  @Column('text', { array: true })
  serviceObjects: string[];

  /** Working days; 0 is done on the spot. */
  @Column('integer')
  legalDays: number;

  @Column('integer')
  promisedDays: number;

  @Column('integer')
  onSiteVisits: number;

  @Column('double precision')
  estMinutes: number;

  @Column('integer')
  materialsCount: number;

  @Column('boolean')
  fee: boolean;

  @Column('text')
  queueId: string;

  @Column('boolean')
  online: boolean;

  @Column('boolean')
  courier: boolean;

  @Column('text')
  description: string;

  @Column('text', { array: true })
  aliases: string[];

  @Column('text')
  frequency: ItemFrequency;

  /** Of the name and every alias, all readings; see `ItemIndexEntry`. */
  @Column('text', { array: true })
  initials: string[];

  @Column('text', { array: true })
  pinyin: string[];

  @Column('integer')
  position: number;
}
