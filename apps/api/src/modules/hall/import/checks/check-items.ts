import type { ProblemList } from '../problems/problem-list';
import type { ItemRow } from '../tables/hall-tables';
import type { Draft } from '../tables/read-table';
import { expectKnown, type Names } from './names';

export function checkItems(
  items: readonly Draft<ItemRow>[],
  queues: Names,
  departments: Names,
  problems: ProblemList,
): void {
  for (const item of items) {
    const place = { file: item.file, line: item.line };
    expectKnown(item.department, departments, { ...place, column: 'department' }, problems);
    expectKnown(item.queueId, queues, { ...place, column: 'queue' }, problems);
    checkPromise(item, problems);
  }
}

/** A hall may promise to be faster than the law demands, never slower. */
function checkPromise(item: Draft<ItemRow>, problems: ProblemList): void {
  const { legalDays: legal, promisedDays: promised, file, line } = item;
  if (legal === undefined || promised === undefined || promised <= legal) return;
  problems.add(
    { file, line, column: 'promised_days' },
    { code: 'item.promise-too-late', params: { promised, legal } },
  );
}
