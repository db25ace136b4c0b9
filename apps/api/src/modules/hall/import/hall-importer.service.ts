import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { readHall } from './content/read-hall';
import { type HallFiles, readHallFolder } from './files/hall-files';
import { HallImportError } from './problems/hall-import-error';
import { ProblemList } from './problems/problem-list';
import type { HallChanges } from './write/hall-changes';
import { writeHall } from './write/write-hall';

/** Brings a hall into the database from its files, all of it or nothing. */
@Injectable()
export class HallImporter {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @param source a folder, or the files by name
   * @param hallId imports the files as this hall instead of the one they name
   * @throws HallImportError with everything that is wrong with the files
   */
  async import(source: string | HallFiles, hallId?: string): Promise<HallChanges> {
    const problems = new ProblemList();
    const files = typeof source === 'string' ? await readHallFolder(source, problems) : source;
    if (!problems.isEmpty) throw new HallImportError(problems);
    const content = readHall(files, hallId);
    return this.commands.runAsSystem(content.hall.id, async (unit) => {
      const changes = await writeHall(unit.manager, content);
      unit.audit({
        action: 'hall.import',
        subject: `hall:${changes.hallId}`,
        details: { isNew: changes.isNew, tables: changes.tables },
      });
      return changes;
    });
  }
}
