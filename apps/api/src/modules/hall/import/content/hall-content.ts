import type { BundleEntity } from '../../../catalogue/bundle.entity';
import type { BundleItemEntity } from '../../../catalogue/bundle-item.entity';
import type { DepartmentEntity } from '../../../catalogue/department.entity';
import type { ItemEntity } from '../../../catalogue/item.entity';
import type { ThemeEntity } from '../../../catalogue/theme.entity';
import type { AreaEntity } from '../../area.entity';
import type { CollectionRouteEntity } from '../../collection-route.entity';
import type { HallEntity } from '../../hall.entity';
import type { QueueEntity } from '../../queue.entity';
import type { ServiceWindowEntity } from '../../service-window.entity';
import type { WindowSkillEntity } from '../../window-skill.entity';
import type { ZoneEntity } from '../../zone.entity';

/**
 * A hall as its files say it is to be. What the running hall decides by itself is not in it: the
 * status and the target of a queue, loans of windows, shared desks, the business date.
 */
export interface HallContent {
  readonly hall: Omit<HallEntity, 'businessDate' | 'createdAt' | 'voice'>;
  readonly zones: readonly ZoneEntity[];
  readonly areas: readonly Omit<AreaEntity, 'voice'>[];
  readonly windows: readonly Omit<ServiceWindowEntity, 'sharedDesk' | 'toldQueueIds'>[];
  readonly queues: readonly Omit<QueueEntity, 'status' | 'targetMinutes' | 'numberWidth'>[];
  readonly collectionRoutes: readonly CollectionRouteEntity[];
  readonly skills: readonly StandingSkill[];
  readonly departments: readonly DepartmentEntity[];
  readonly themes: readonly ThemeEntity[];
  readonly items: readonly ItemEntity[];
  readonly bundles: readonly BundleEntity[];
  readonly bundleItems: readonly BundleItemEntity[];
}

/** What a window serves without an end. */
export type StandingSkill = Pick<
  WindowSkillEntity,
  'hallId' | 'windowId' | 'queueId' | 'level' | 'penaltyMinutes'
>;
