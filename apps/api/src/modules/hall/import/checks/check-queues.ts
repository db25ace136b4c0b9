import type { ProblemList } from '../problems/problem-list';
import type { QueueRow } from '../tables/hall-tables';
import type { Draft } from '../tables/read-table';
import { expectKnown, type Names, type RowsByName } from './names';

export function checkQueues(
  queues: readonly Draft<QueueRow>[],
  byId: RowsByName<QueueRow>,
  zones: Names,
  problems: ProblemList,
): void {
  const collectedBy = new Map<string, string>();
  for (const queue of queues) {
    const place = { file: queue.file, line: queue.line };
    expectKnown(queue.zoneId, zones, { ...place, column: 'zone' }, problems);
    for (const source of queue.collectsFor ?? []) {
      checkSource(queue, byId, source, problems);
      const other = collectedBy.get(source);
      if (other === undefined) {
        collectedBy.set(source, queue.id ?? '');
        continue;
      }
      problems.add(
        { ...place, column: 'collects_for' },
        { code: 'queue.collected-twice', params: { queue: source, other } },
      );
    }
  }
}

function checkSource(
  queue: Draft<QueueRow>,
  byId: RowsByName<QueueRow>,
  source: string,
  problems: ProblemList,
): void {
  const place = { file: queue.file, line: queue.line, column: 'collects_for' };
  expectKnown(source, byId, place, problems);
  if (queue.purpose === 'apply') {
    problems.add(place, { code: 'queue.collects-for-misplaced', params: {} });
  } else if (byId.get(source)?.purpose === 'collect') {
    problems.add(place, { code: 'queue.collects-from-collection', params: { queue: source } });
  }
}
