import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { LazyModuleLoader } from '@nestjs/core';
import type { HallFile, HallImportView } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import type { HallContent } from '../import/content/hall-content';
import type { HallImportModule } from '../import/hall-import.module';
import type { HallImporter } from '../import/hall-importer.service';
import { hallFilesOf } from './hall-files';
import { toHallImportView } from './hall-import.views';

const load = createRequire(__filename);

/** Files of a hall as they come from a browser, or the folder of a sample. */
export type HallSource = readonly HallFile[] | string;

/**
 * Brings in halls while the process serves. The importer comes with dictionaries of some 50 MB,
 * which are loaded when somebody imports and not before.
 */
@Injectable()
export class HallUploadService {
  private importer: Promise<HallImporter> | undefined;

  constructor(private readonly modules: LazyModuleLoader) {}

  /**
   * What the files say.
   *
   * @param ofHall the hall they must be of
   * @throws DomainError `hall.import-invalid` with every fault, `hall.import-other-hall`
   */
  async read(source: HallSource, ofHall?: string): Promise<HallContent> {
    const importer = await this.loadImporter();
    const files = typeof source === 'string' ? source : hallFilesOf(source);
    const content = await importer.read(files);
    const { id } = content.hall;
    if (ofHall !== undefined && id !== ofHall) {
      throw new DomainError('hall.import-other-hall', 'The files are those of another hall.', {
        hallId: ofHall,
        fileHallId: id,
      });
    }
    return content;
  }

  async preview(content: HallContent): Promise<HallImportView> {
    const importer = await this.loadImporter();
    return toHallImportView(content, await importer.preview(content));
  }

  async write(unit: UnitOfWork, content: HallContent): Promise<HallImportView> {
    const importer = await this.loadImporter();
    return toHallImportView(content, await importer.write(unit, content));
  }

  private loadImporter(): Promise<HallImporter> {
    this.importer ??= this.findImporter();
    return this.importer;
  }

  private async findImporter(): Promise<HallImporter> {
    const { HallImportModule: module } = load('../import/hall-import.module') as {
      readonly HallImportModule: typeof HallImportModule;
    };
    const { HallImporter: importer } = load('../import/hall-importer.service') as {
      readonly HallImporter: typeof HallImporter;
    };
    return (await this.modules.load(() => module)).get(importer);
  }
}
