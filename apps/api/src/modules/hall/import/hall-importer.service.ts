import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import type { HallContent } from './content/hall-content';
import { readHall } from './content/read-hall';
import { type HallFiles, readHallFolder } from './files/hall-files';
import { HallImportError } from './problems/hall-import-error';
import { ProblemList } from './problems/problem-list';
import type { HallChanges } from './write/hall-changes';
import { writeHall } from './write/write-hall';

/** Brings a hall into the database from its files, all of it or nothing. */
@Injectable()
export class HallImporter {
  constructor(
    private readonly commands: CommandRunner,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param source a folder, or the files by name
   * @param hallId imports the files as this hall instead of the one they name
   * @throws HallImportError with everything that is wrong with the files
   */
  async import(source: string | HallFiles, hallId?: string): Promise<HallChanges> {
    const content = await this.read(source, hallId);
    return this.commands.runAsSystem(content.hall.id, (unit) => this.write(unit, content));
  }

  /** What the files say; nothing is asked of the database. The same errors as `import`. */
  async read(source: string | HallFiles, hallId?: string): Promise<HallContent> {
    const problems = new ProblemList();
    const files = typeof source === 'string' ? await readHallFolder(source, problems) : source;
    if (!problems.isEmpty) throw new HallImportError(problems);
    return readHall(files, hallId);
  }

  /** Writes the hall as a part of somebody's command. */
  async write(unit: UnitOfWork, content: HallContent): Promise<HallChanges> {
    const changes = await writeHall(unit.manager, content);
    unit.audit({
      action: 'hall.import',
      subject: `hall:${changes.hallId}`,
      details: { isNew: changes.isNew, tables: changes.tables },
    });
    return changes;
  }

  /** What writing it would change: it is written, counted and taken back. */
  async preview(content: HallContent): Promise<HallChanges> {
    const taken = new TakenBack();
    try {
      await this.transactions.run(async (manager) => {
        taken.changes = await writeHall(manager, content);
        throw taken;
      });
    } catch (error) {
      if (error !== taken) throw error;
    }
    if (!taken.changes) throw new Error('A preview ended without its changes');
    return taken.changes;
  }
}

/** Thrown to end a transaction without a commit. */
class TakenBack extends Error {
  changes: HallChanges | undefined;
}
