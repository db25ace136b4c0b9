import type { INestApplicationContext } from '@nestjs/common';
import { HallService } from '../modules/hall/hall.service';
import { HallImporter } from '../modules/hall/import/hall-importer.service';
import { FirstSignIns } from '../modules/identity/first-sign-ins/first-sign-ins.service';
import { sayChanges, sayProgress } from './console-lines';

/** Brings in the sample hall when there is no hall at all. */
export async function importFirstHall(
  context: INestApplicationContext,
  folder: string,
): Promise<void> {
  const halls = await context.get(HallService).list();
  if (halls.length > 0) return;
  sayProgress('还没有大厅，导入示例大厅', 'there is no hall yet; importing the sample hall');
  sayChanges(await context.get(HallImporter).import(folder));
}

/** Gives every hall that has nobody its first sign-ins, and leaves them in a file for its owner. */
export async function createFirstSignIns(
  context: INestApplicationContext,
  file: string,
): Promise<void> {
  for (const [index, { id }] of (await context.get(HallService).list()).entries()) {
    const path = index === 0 ? file : file.replace(/(\.[^.]*)?$/, `-${id}$1`);
    const lines = await context.get(FirstSignIns).create(id, path);
    if (lines.length === 0) continue;
    sayProgress(
      `大厅 ${id} 的首批账号已写入 ${path}`,
      `first sign-ins of hall ${id} are in ${path}`,
    );
  }
}
