import { Injectable } from '@nestjs/common';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { ApiConfig } from '../../../platform/config/api-config';
import { addressOf } from '../../../platform/config/app-addresses';
import { DevicesService } from '../../devices/devices.service';
import { makeReadablePassword } from '../passwords/readable-password';
import { StaffAccountsService } from '../staff-accounts.service';
import { StaffEntity } from '../staff.entity';
import { ADMINISTRATOR, SAMPLE_ACCOUNTS, SAMPLE_DEVICES } from './sample-accounts';
import { layOutSheet, type PrintedAccount, type PrintedDevice } from './sign-ins-sheet';

interface HallRow {
  readonly name_zh_hans: string;
  readonly name_en: string;
}

/** Gives a hall where nobody can sign in its first people. */
@Injectable()
export class FirstSignIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: ApiConfig,
    private readonly accounts: StaffAccountsService,
    private readonly devices: DevicesService,
  ) {}

  /**
   * In production only the administrator, and no sample. The sheet is written before the commit: a
   * password nobody could read would lock everybody out.
   *
   * @returns the lines of the sheet for printing, or none when somebody can sign in already
   */
  async create(hallId: string, filePath: string): Promise<readonly string[]> {
    let written = false;
    try {
      return await this.dataSource.transaction(async (manager) => {
        const hall = await this.lockHall(manager, hallId);
        if (await manager.existsBy(StaffEntity, { hallId, disabledAt: IsNull() })) return [];
        const lines = layOutSheet({
          hall: { id: hallId, nameZh: hall.name_zh_hans, nameEn: hall.name_en },
          consoleUrl: `${addressOf('console', this.config)}/console/`,
          accounts: await this.createAccounts(manager, hallId),
          devices: await this.createDevices(manager, hallId),
        });
        await mkdir(dirname(filePath), { recursive: true });
        await rm(filePath, { force: true });
        await writeFile(filePath, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
        written = true;
        return lines;
      });
    } catch (error) {
      if (written) await rm(filePath, { force: true });
      throw error;
    }
  }

  /** Two processes that start together make one set of accounts: the second sees the first's. */
  private async lockHall(manager: EntityManager, hallId: string): Promise<HallRow> {
    const [hall] = await manager.query<HallRow[]>(
      'SELECT name_zh_hans, name_en FROM hall WHERE id = $1 FOR UPDATE',
      [hallId],
    );
    if (!hall) throw new Error(`There is no hall ${hallId} to sign in to`);
    return hall;
  }

  private async createAccounts(manager: EntityManager, hallId: string): Promise<PrintedAccount[]> {
    const { production } = this.config;
    const printed: PrintedAccount[] = [];
    for (const account of production ? [ADMINISTRATOR] : SAMPLE_ACCOUNTS) {
      const { username, name, role } = account;
      const password = makeReadablePassword();
      const roles = [role];
      const staff = { hallId, username, name, roles, password, demo: !production };
      await this.accounts.createOrRenew(staff, manager);
      printed.push({ username, password, name, role });
    }
    return printed;
  }

  private async createDevices(manager: EntityManager, hallId: string): Promise<PrintedDevice[]> {
    const printed: PrintedDevice[] = [];
    for (const { kind, name, page } of this.config.production ? [] : SAMPLE_DEVICES) {
      const key = await this.devices.create({ hallId, kind, name }, manager);
      printed.push({
        name,
        url: `${addressOf(kind === 'kiosk' ? 'kiosk' : 'display', this.config)}${page}#device=${key}`,
      });
    }
    return printed;
  }
}
