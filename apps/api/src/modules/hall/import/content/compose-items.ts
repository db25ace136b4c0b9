import type { ItemEntity } from '../../../catalogue/item.entity';
import type { DepartmentRow, ItemRow } from '../tables/hall-tables';
import { readingsOf } from '../wording/readings';
import { traditionalName } from '../wording/traditional-name';

/** Items with what the files leave to us: the traditional name and the readings for the search. */
export function composeItems(
  hallId: string,
  rows: readonly ItemRow[],
  departments: readonly DepartmentRow[],
): ItemEntity[] {
  const departmentIds = new Map(departments.map(({ id, name }) => [name, id]));
  return rows.map((row, position) => {
    const { name, nameEn, department, aliases, serviceObjects } = row;
    const departmentId = departmentIds.get(department);
    if (departmentId === undefined) throw new Error(`${department} was lost without a fault`);
    const { initials, pinyin } = readingsOf([name, ...aliases]);
    return {
      hallId,
      id: row.id,
      names: { zhHans: name, zhHant: traditionalName(name), en: nameEn },
      mainItem: row.mainItem,
      departmentId,
      itemType: row.itemType,
      theme: row.theme,
      serviceObjects: [...serviceObjects],
      legalDays: row.legalDays,
      promisedDays: row.promisedDays,
      onSiteVisits: row.onSiteVisits,
      estMinutes: row.estMinutes,
      materialsCount: row.materialsCount,
      fee: row.fee,
      queueId: row.queueId,
      online: row.online,
      courier: row.courier,
      description: row.description,
      aliases: [...aliases],
      frequency: row.frequency,
      initials: [...initials],
      pinyin: [...pinyin],
      position,
    };
  });
}
