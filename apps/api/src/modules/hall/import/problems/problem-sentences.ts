import type { ImportProblem, ImportProblemCode, ImportProblemParams } from './import-problem';

export interface BilingualSentence {
  readonly zh: string;
  readonly en: string;
}

type Sentences = {
  readonly [C in ImportProblemCode]: (params: ImportProblemParams[C]) => BilingualSentence;
};

const say = (zh: string, en: string): BilingualSentence => ({ zh, en });

const FILES: Pick<
  Sentences,
  Extract<ImportProblemCode, `${'folder' | 'file' | 'field' | 'column' | 'row'}.${string}`>
> = {
  'folder.missing': () => say('没有这个文件夹', 'there is no such folder'),
  'file.missing': () => say('缺少此文件', 'this file is missing'),
  'file.not-utf8': () =>
    say('不是 UTF-8 编码，请另存为“CSV UTF-8”', 'not UTF-8; save it as "CSV UTF-8"'),
  'file.broken': ({ reason }) => say(`文件无法读取（${reason}）`, `cannot be read (${reason})`),
  'file.without-rows': () => say('文件中没有数据行', 'the file has no rows'),
  'field.wrong': ({ rules }) => say(`内容缺失或有误（${rules}）`, `missing or wrong (${rules})`),
  'column.missing': () => say('缺少此列', 'this column is missing'),
  'column.unknown': ({ known }) =>
    say(`未知的列，可用的列：${known}`, `unknown column; known are ${known}`),
  'column.twice': () => say('此列出现了两次', 'this column stands there twice'),
  'row.wrong-width': ({ expected, found }) =>
    say(`应有 ${expected} 列，实有 ${found} 列`, `has ${found} cells instead of ${expected}`),
  'row.twice': ({ value, file, line }) =>
    say(`“${value}”与 ${file} 第 ${line} 行重复`, `"${value}" stands already in ${file}:${line}`),
};

const CELLS: Pick<Sentences, Extract<ImportProblemCode, `${'cell' | 'reference'}.${string}`>> = {
  'cell.empty': () => say('不能为空', 'must not be empty'),
  'cell.too-long': ({ greatest }) =>
    say(`超过 ${greatest} 个字符`, `longer than ${greatest} characters`),
  'cell.wrong-form': ({ value, form }) =>
    say(`“${value}”格式不对，应为 ${form}`, `"${value}" should look like ${form}`),
  'cell.not-a-number': ({ value }) => say(`“${value}”不是数字`, `"${value}" is not a number`),
  'cell.not-whole': ({ value }) => say(`“${value}”不是整数`, `"${value}" is not a whole number`),
  'cell.out-of-range': ({ value, least, greatest }) =>
    say(
      `${value} 不在 ${least}–${greatest} 之间`,
      `${value} is not within ${least} to ${greatest}`,
    ),
  'cell.not-one-of': ({ value, allowed }) =>
    say(`“${value}”不在可选值之中：${allowed}`, `"${value}" is none of ${allowed}`),
  'cell.entry-twice': ({ value }) => say(`“${value}”重复`, `"${value}" is listed twice`),
  'cell.color-too-light': ({ value, contrast }) =>
    say(
      `${value} 与白色文字的对比度只有 ${contrast}，至少应为 4.5`,
      `${value} gives white text a contrast of ${contrast}; it needs 4.5`,
    ),
  'reference.unknown': ({ value, file }) =>
    say(`${file} 中没有“${value}”`, `${file} has no "${value}"`),
};

const AREAS: Pick<Sentences, Extract<ImportProblemCode, `${'area' | 'window'}.${string}`>> = {
  'area.corners-crossed': ({ least, greatest }) =>
    say(`${greatest} 应大于 ${least}`, `${greatest} must be greater than ${least}`),
  'area.windows-half-given': () =>
    say(
      'first_window 与 last_window 必须同时填写',
      'first_window and last_window are given together or not at all',
    ),
  'area.windows-missing': () =>
    say('服务厅必须写明窗口范围', 'a service hall names its first and its last window'),
  'area.windows-misplaced': ({ kind }) =>
    say(`${kind} 不能有窗口`, `an area of kind ${kind} has no windows`),
  'area.windows-reversed': ({ first, last }) =>
    say(
      `windows.csv 中 ${last} 排在 ${first} 之前`,
      `${last} stands before ${first} in windows.csv`,
    ),
  'area.windows-elsewhere': ({ window, zone }) =>
    say(`窗口 ${window} 不属于区 ${zone}`, `window ${window} is not of zone ${zone}`),
  'area.windows-shared': ({ window, area }) =>
    say(`窗口 ${window} 已属于 ${area}`, `window ${window} belongs to ${area} already`),
  'window.without-area': ({ window }) =>
    say(`窗口 ${window} 不在任何服务厅的范围内`, `window ${window} is in no area of areas.csv`),
};

const CATALOGUE: Pick<
  Sentences,
  Extract<ImportProblemCode, `${'queue' | 'department' | 'item' | 'bundle' | 'shift'}.${string}`>
> = {
  'queue.collects-for-misplaced': () =>
    say('只有领件队列才能填写', 'only a queue for collecting collects for others'),
  'queue.collects-from-collection': ({ queue }) =>
    say(`${queue} 本身是领件队列`, `${queue} is a queue for collecting itself`),
  'queue.collected-twice': ({ queue, other }) =>
    say(
      `${queue} 的结果已由 ${other} 发放`,
      `results of ${queue} are handed out by ${other} already`,
    ),
  'queue.prefix-still-used': ({ prefix, queue }) =>
    say(
      `号票前缀 ${prefix} 仍被有号票记录的旧队列 ${queue} 占用`,
      `prefix ${prefix} still belongs to the former queue ${queue}, which has tickets`,
    ),
  'department.name-still-used': ({ name, department }) =>
    say(
      `名称“${name}”仍被有办件记录的旧部门 ${department} 占用`,
      `the name "${name}" still belongs to the former department ${department}, which has cases`,
    ),
  'shift.unfit': ({ window, from, until }) =>
    say(
      `窗口 ${window} 的班次 ${from}–${until} 没有长度，或与前面的班次重叠`,
      `the shift ${from}–${until} of window ${window} has no length, or lies over one before it`,
    ),
  'item.promise-too-late': ({ promised, legal }) =>
    say(
      `承诺 ${promised} 天超过法定 ${legal} 天`,
      `promised ${promised} days, longer than the legal ${legal}`,
    ),
  'bundle.too-many-items': ({ count, most }) =>
    say(`有 ${count} 个事项，最多 ${most} 个`, `has ${count} items, more than ${most}`),
};

const SENTENCES: Sentences = { ...FILES, ...CELLS, ...AREAS, ...CATALOGUE };

/** The reason alone, in both languages. */
export function sentenceOf(problem: ImportProblem): BilingualSentence {
  // The table is closed over the codes; TypeScript cannot see that code and params belong together.
  const sentence = SENTENCES[problem.code] as (
    params: ImportProblem['params'],
  ) => BilingualSentence;
  return sentence(problem.params);
}

/** `items-a.csv:12 promised_days: 承诺… / promised …` */
export function describeProblem(problem: ImportProblem): string {
  const { zh, en } = sentenceOf(problem);
  const line = problem.line === null ? '' : `:${problem.line}`;
  const column = problem.column === null ? '' : ` ${problem.column}`;
  return `${problem.file}${line}${column}: ${zh} / ${en}`;
}
