import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('bundle_item')
export class BundleItemEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('text')
  bundleId: string;

  @PrimaryColumn('text')
  itemId: string;

  /** In the order of doing them. */
  @Column('integer')
  position: number;
}
