import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS } from '@onewindow/contracts';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { StaffAccountsService } from '../identity/staff-accounts.service';
import { staffIdOf } from './staff-of-command';

/** Who goes on at a window that is taken over: the asker, or a clerk the supervisor names. */
@Injectable()
export class SuccessorClerk {
  constructor(private readonly accounts: StaffAccountsService) {}

  /** @throws DomainError `identity.not-permitted`, `windows.clerk-unfit` */
  async find(command: CommandRequest, username: string | undefined): Promise<string> {
    const { principal, hallId } = command;
    if (username === undefined) {
      const isClerk = principal.kind === 'staff' && principal.permissions.has('window.operate');
      if (!isClerk)
        throw new DomainError('windows.clerk-unfit', 'Name the clerk who goes on there.');
      return staffIdOf(command);
    }
    if (principal.kind !== 'staff' || !principal.permissions.has('window.assign')) {
      throw new DomainError('identity.not-permitted', 'Only a supervisor sends somebody else.');
    }
    const clerk = await this.accounts.find(hallId, username);
    const fits =
      clerk?.disabledAt === null &&
      clerk.roles.some((role) => ROLE_PERMISSIONS[role].includes('window.operate'));
    if (!fits) throw new DomainError('windows.clerk-unfit', 'There is no such clerk.');
    return clerk.id;
  }
}
