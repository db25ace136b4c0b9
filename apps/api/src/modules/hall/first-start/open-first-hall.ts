import { Injectable } from '@nestjs/common';
import type { FirstHallView, OpenFirstHallRequest } from '@onewindow/contracts';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { HallUploadService } from '../upload/hall-upload.service';
import { canonicalUsername, StaffAccountsService } from '../../identity/staff-accounts.service';
import { FirstStartService } from './first-start.service';
import { SAMPLE_HALL_FOLDER } from './sample-hall';

/** The hall and the one who may do everything else in it, together or not at all. */
@Injectable()
export class OpenFirstHall {
  constructor(
    private readonly firstStart: FirstStartService,
    private readonly uploads: HallUploadService,
    private readonly accounts: StaffAccountsService,
    private readonly commands: CommandRunner,
  ) {}

  /** @throws DomainError `hall.import-invalid`, `identity.password-weak`, `first-start.closed` */
  async execute({ files, administrator }: OpenFirstHallRequest): Promise<FirstHallView> {
    const content = await this.uploads.read(files ?? SAMPLE_HALL_FOLDER);
    const { id: hallId, names } = content.hall;
    const name = administrator.name.trim();
    const { password } = administrator;
    const username = canonicalUsername(administrator.username);
    this.accounts.requireGoodPassword(password, [username, name, hallId, names.zhHans, names.en]);
    await this.commands.runAsSystem(hallId, async (unit) => {
      await this.firstStart.claim(unit.manager);
      await this.uploads.write(unit, content);
      const staff = { hallId, username, name, roles: ['administrator' as const], password };
      const id = await this.accounts.create(staff, unit.manager);
      unit.audit({ action: 'identity.first-administrator', subject: `staff:${id}` });
    });
    return { hallId, username };
  }
}
