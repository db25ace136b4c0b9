import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toIndexEntry } from '../../apps/api/src/modules/catalogue/item.views';
import { readHall } from '../../apps/api/src/modules/hall/import/content/read-hall';
import { directoryOf, type HallDirectory } from '../../apps/kiosk/src/hall/hall-catalogue';

const SAMPLE = resolve(__dirname, '../../samples/zengcheng');

/** The sample hall as a kiosk knows it, read by the import itself. */
export function readSampleHall(): HallDirectory {
  const names = readdirSync(SAMPLE).filter((name) => /\.(csv|json)$/.test(name));
  const content = readHall(new Map(names.map((name) => [name, readFileSync(join(SAMPLE, name))])));
  const { id, names: hallNames, timeZone, planWidthMetres, planDepthMetres } = content.hall;
  return directoryOf({
    hall: {
      id,
      names: hallNames,
      timeZone,
      businessDate: '2026-03-02',
      plan: { widthMetres: planWidthMetres, depthMetres: planDepthMetres },
      helpPhone: null,
    },
    zones: content.zones,
    areas: [],
    queues: content.queues.map((queue) => ({ ...queue, status: 'open', targetMinutes: 15 })),
    departments: content.departments.map((department) => ({
      ...department,
      shortName: department.names.zhHans,
      itemCount: 0,
    })),
    themes: content.themes.map((theme) => ({ ...theme, itemCount: 0 })),
    items: content.items.map(toIndexEntry),
    demand: [],
    bundles: content.bundles.map((bundle) => ({
      ...bundle,
      itemIds: content.bundleItems
        .filter(({ bundleId }) => bundleId === bundle.id)
        .map(({ itemId }) => itemId),
    })),
  });
}
