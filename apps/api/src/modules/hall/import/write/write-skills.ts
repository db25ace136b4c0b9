import type { EntityManager } from 'typeorm';
import { CollectionRouteEntity } from '../../collection-route.entity';
import { WindowSkillEntity } from '../../window-skill.entity';
import type { HallContent } from '../content/hall-content';
import { upsertRows, type UpsertCount } from './upsert-rows';

const STANDING = '(hall_id, window_id, queue_id) WHERE valid_from IS NULL AND valid_until IS NULL';

/** What the windows of the files serve without an end; loans are left to those who lent. */
export async function writeSkills(
  manager: EntityManager,
  { hall, windows, queues, skills }: HallContent,
): Promise<UpsertCount> {
  await manager.query(
    `DELETE FROM window_skill AS skill
     WHERE hall_id = $1 AND valid_from IS NULL AND valid_until IS NULL
       AND window_id = ANY ($2) AND queue_id = ANY ($3)
       AND NOT EXISTS (
         SELECT FROM unnest($4::text[], $5::text[]) AS wanted (window_id, queue_id)
         WHERE wanted.window_id = skill.window_id AND wanted.queue_id = skill.queue_id
       )`,
    [
      hall.id,
      windows.map(({ id }) => id),
      queues.map(({ id }) => id),
      skills.map(({ windowId }) => windowId),
      skills.map(({ queueId }) => queueId),
    ],
  );
  return upsertRows(manager, { entity: WindowSkillEntity, rows: skills, conflict: STANDING });
}

/** Where results are handed out; a queue that no longer has a row hands out its own. */
export async function writeCollectionRoutes(
  manager: EntityManager,
  { hall, queues, collectionRoutes }: HallContent,
): Promise<UpsertCount> {
  await manager.query(
    `DELETE FROM collection_route
     WHERE hall_id = $1 AND apply_queue_id = ANY ($2) AND NOT apply_queue_id = ANY ($3)`,
    [hall.id, queues.map(({ id }) => id), collectionRoutes.map(({ applyQueueId }) => applyQueueId)],
  );
  return upsertRows(manager, { entity: CollectionRouteEntity, rows: collectionRoutes });
}
