import type { ItemIndexEntry, ItemView, LocalizedName } from '@onewindow/contracts';
import type { ItemEntity } from './item.entity';

export function toItemView(item: ItemEntity): ItemView {
  return {
    id: item.id,
    names: toNames(item.names),
    mainItem: item.mainItem,
    departmentId: item.departmentId,
    itemType: item.itemType,
    theme: item.theme,
    serviceObjects: item.serviceObjects,
    legalDays: item.legalDays,
    promisedDays: item.promisedDays,
    onSiteVisits: item.onSiteVisits,
    estMinutes: item.estMinutes,
    materialsCount: item.materialsCount,
    fee: item.fee,
    queueId: item.queueId,
    online: item.online,
    courier: item.courier,
    description: item.description,
    aliases: item.aliases,
    frequency: item.frequency,
  };
}

export function toIndexEntry(item: ItemEntity): ItemIndexEntry {
  const { id, names, departmentId, theme, queueId, frequency, aliases, initials, pinyin } = item;
  return {
    id,
    names: toNames(names),
    departmentId,
    theme,
    queueId,
    frequency,
    aliases,
    initials,
    pinyin,
  };
}

export function toNames({ zhHans, zhHant, en }: LocalizedName): LocalizedName {
  return { zhHans, zhHant, en };
}
