import type { ItemSearch } from '@onewindow/contracts';
import type { Repository, SelectQueryBuilder } from 'typeorm';
import type { ItemEntity } from './item.entity';

/** More words narrow nothing down and only cost time. */
const WORDS_READ = 5;

/** A word occurs in the code, in a name, or in what the name or an alias is or sounds like. */
const OCCURS = (parameter: string): string => `(
  item.id ILIKE :${parameter}
  OR item.name_zh_hans ILIKE :${parameter}
  OR item.name_zh_hant ILIKE :${parameter}
  OR item.name_en ILIKE :${parameter}
  OR EXISTS (
    SELECT FROM unnest(item.aliases || item.pinyin || item.initials) AS word
    WHERE word ILIKE :${parameter}
  )
)`;

/** 0 when the name, an alias or a reading begins with the search, else 1. */
const BEGINS = `CASE WHEN item.name_zh_hans ILIKE :beginning OR EXISTS (
  SELECT FROM unnest(item.aliases || item.pinyin || item.initials) AS word
  WHERE word ILIKE :beginning
) THEN 0 ELSE 1 END`;

const MOST_ASKED_FIRST = `array_position(ARRAY['H', 'M', 'L', 'R'], item.frequency)`;

/**
 * Items of a hall that fit all criteria. A search puts those first that begin with it, then those
 * asked for most; without one they come in the hall's own order.
 */
export function searchItems(
  items: Repository<ItemEntity>,
  hallId: string,
  { search = '', departmentId, theme, queueId }: ItemSearch,
): SelectQueryBuilder<ItemEntity> {
  const query = items.createQueryBuilder('item').where('item.hall_id = :hallId', { hallId });
  if (departmentId) query.andWhere('item.department_id = :departmentId', { departmentId });
  if (theme) query.andWhere('item.theme = :theme', { theme });
  if (queueId) query.andWhere('item.queue_id = :queueId', { queueId });
  const words = wordsOf(search);
  words.forEach((word, index) => {
    const parameter = `word${index}`;
    query.andWhere(OCCURS(parameter), { [parameter]: `%${literally(word)}%` });
  });
  const [first] = words;
  if (first !== undefined) {
    query
      .setParameter('beginning', `${literally(first)}%`)
      .orderBy(BEGINS)
      .addOrderBy(MOST_ASKED_FIRST);
  }
  return query.addOrderBy('item.position');
}

/** Pinyin is often typed with apostrophes between syllables; they mean nothing here. */
function wordsOf(search: string): readonly string[] {
  return search
    .normalize('NFKC')
    .replace(/['’]/g, '')
    .replace(/ü/gi, 'v')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, WORDS_READ);
}

const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
