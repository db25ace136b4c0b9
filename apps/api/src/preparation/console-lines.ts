import type { HallChanges } from '../modules/hall/import/write/hall-changes';

/** One line for the person at the terminal, Chinese first. */
export function sayProgress(zh: string, en: string): void {
  process.stdout.write(`  ${zh} · ${en}\n`);
}

export function complain(lines: readonly string[]): void {
  process.stderr.write(`\n${lines.join('\n')}\n\n`);
}

const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  zone: ['区', 'zones'],
  area: ['区域', 'areas'],
  service_window: ['窗口', 'windows'],
  queue: ['队列', 'queues'],
  collection_route: ['领件去向', 'collection routes'],
  window_skill: ['窗口业务', 'skills'],
  department: ['部门', 'departments'],
  theme: ['主题', 'themes'],
  item: ['事项', 'items'],
  bundle: ['一件事', 'bundles'],
  bundle_item: ['一件事的事项', 'items of bundles'],
};

/** What an import has done, table by table, and what it had to leave. */
export function sayChanges({ hallId, isNew, tables, kept }: HallChanges): void {
  const rows = Object.entries(tables).map(([table, change]) => ({ ...change, ...named(table) }));
  sayProgress(
    `${isNew ? '新' : ''}大厅 ${hallId}：${rows.map(({ zh, total }) => `${zh} ${total}`).join('，')}`,
    `${isNew ? 'new ' : ''}hall ${hallId}: ${rows.map(({ en, total }) => `${total} ${en}`).join(', ')}`,
  );
  for (const { zh, en, added, changed, removed } of isNew ? [] : rows) {
    if (added + changed + removed === 0) continue;
    sayProgress(
      `${zh}：新增 ${added}，更新 ${changed}，删除 ${removed}`,
      `${en}: ${added} added, ${changed} changed, ${removed} removed`,
    );
  }
  for (const { table, id, referredToBy } of kept) {
    const { zh, en } = named(table);
    const users = referredToBy.join(', ');
    sayProgress(
      `未删除${zh} ${id}，仍被引用（${users}）`,
      `kept ${en} ${id}: still used (${users})`,
    );
  }
}

function named(table: string): { readonly zh: string; readonly en: string } {
  const [zh, en] = NAMES[table] ?? [table, table];
  return { zh, en };
}
