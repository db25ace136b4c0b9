import { IMPORTED_KINDS, type HallImportView, type ImportedKind } from '@onewindow/contracts';
import type { HallContent } from '../import/content/hall-content';
import type { HallChanges } from '../import/write/hall-changes';

const KIND_OF_TABLE: Readonly<Record<string, ImportedKind>> = {
  zone: 'zone',
  area: 'area',
  service_window: 'window',
  queue: 'queue',
  collection_route: 'collection-route',
  window_skill: 'skill',
  department: 'department',
  theme: 'theme',
  item: 'item',
  bundle: 'bundle',
  bundle_item: 'bundle-item',
};

export function toHallImportView(
  { hall }: HallContent,
  { hallId, isNew, tables, kept }: HallChanges,
): HallImportView {
  const changes = new Map(
    Object.entries(tables).map(([table, change]) => [KIND_OF_TABLE[table], change]),
  );
  return {
    hallId,
    names: hall.names,
    isNew,
    rows: IMPORTED_KINDS.flatMap((kind) => {
      const change = changes.get(kind);
      return change ? [{ kind, ...change }] : [];
    }),
    kept: kept.flatMap(({ table, id }) => {
      const kind = KIND_OF_TABLE[table];
      return kind ? [{ kind, id }] : [];
    }),
  };
}
