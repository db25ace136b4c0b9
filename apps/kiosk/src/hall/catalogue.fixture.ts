import type { BundleView, ItemDemandView, ItemIndexEntry, QueueView } from '@onewindow/contracts';
import { directoryOf, type HallDirectory } from './hall-catalogue';

const named = (text: string) => ({ zhHans: text, zhHant: text, en: text });

export function anItem(id: string, fields: Partial<ItemIndexEntry> = {}): ItemIndexEntry {
  return {
    id,
    names: named(id),
    departmentId: 'mz',
    theme: '证件办理',
    queueId: 'B-HZ',
    frequency: 'M',
    aliases: [],
    initials: [],
    pinyin: [],
    ...fields,
  };
}

export function aQueue(id: string, fields: Partial<QueueView> = {}): QueueView {
  return {
    id,
    zoneId: id.charAt(0),
    names: named(id),
    ticketPrefix: 'H',
    purpose: 'apply',
    status: 'open',
    estMinutes: 8,
    targetMinutes: 15,
    noShowMinutes: 3,
    dailyQuota: 100,
    peakArrivalsPerHour: 40,
    color: '#0B5CAD',
    ...fields,
  };
}

const aDepartment = (id: string, shortName: string) => ({
  id,
  name: `${shortName} Bureau`,
  shortName,
  names: named(shortName),
  itemCount: 0,
});

/** A hall of two zones, for tests. */
export function aDirectory(
  items: readonly ItemIndexEntry[],
  queues: readonly QueueView[] = [aQueue('A-ZH'), aQueue('B-HZ')],
  demand: readonly ItemDemandView[] = [],
  bundles?: readonly BundleView[],
): HallDirectory {
  return directoryOf({
    hall: {
      id: 'zc',
      names: named('Hall'),
      timeZone: 'Asia/Shanghai',
      businessDate: '2026-03-02',
      plan: { widthMetres: 140, depthMetres: 72 },
      helpPhone: null,
    },
    zones: [
      { id: 'A', names: named('A') },
      { id: 'B', names: named('B') },
    ],
    areas: [],
    queues,
    departments: [aDepartment('mz', 'Civil'), aDepartment('ga', 'Police')],
    themes: [{ id: '证件办理', names: { ...named('证件办理'), en: 'Documents' }, itemCount: 0 }],
    items,
    demand,
    ...(bundles && { bundles }),
  });
}
