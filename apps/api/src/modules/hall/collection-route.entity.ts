import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where results of a queue are handed out. */
@Entity('collection_route')
export class CollectionRouteEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('text')
  applyQueueId: string;

  @Column('text')
  collectQueueId: string;
}
