import { Injectable } from '@nestjs/common';
import type { Role } from '@onewindow/contracts';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import { makeReadablePassword } from './passwords/readable-password';
import { canonicalUsername, StaffAccountsService } from './staff-accounts.service';

export interface SignInWish {
  readonly hallId: string;
  readonly username: string;
  /** Null keeps what the person has. */
  readonly name: string | null;
  readonly roles: readonly Role[] | null;
}

export interface ProvidedSignIn {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
  readonly isNew: boolean;
}

/** Sign-ins as the owner of the hall's machine gives and takes them, when nobody else can. */
@Injectable()
export class StaffSignIns {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly commands: CommandRunner,
  ) {}

  /**
   * A new password, for somebody who has forgotten theirs or has none yet; who was signed in with
   * the old one is signed out.
   *
   * @returns null when nobody has that username and the wish does not say who it is for
   */
  async provide({ hallId, username, ...wish }: SignInWish): Promise<ProvidedSignIn | null> {
    const password = makeReadablePassword();
    return this.commands.runAsSystem(hallId, async (unit) => {
      const former = await this.accounts.find(hallId, username, unit.manager);
      const name = wish.name ?? former?.name;
      const roles = wish.roles ?? former?.roles;
      if (name === undefined || roles === undefined) return null;
      const staff = { hallId, username, name, roles, password };
      const id = await this.accounts.createOrRenew(staff, unit.manager);
      unit.audit({
        action: 'identity.provide-sign-in',
        subject: `staff:${id}`,
        details: { roles },
      });
      return { username: canonicalUsername(username), name, roles, password, isNew: !former };
    });
  }

  /** @returns whether there was somebody of that username */
  async withdraw(hallId: string, username: string): Promise<boolean> {
    return this.commands.runAsSystem(hallId, async (unit) => {
      const staff = await this.accounts.find(hallId, username, unit.manager);
      if (!staff) return false;
      await this.accounts.disable(hallId, staff.id, unit.manager);
      unit.audit({ action: 'identity.withdraw-sign-in', subject: `staff:${staff.id}` });
      return true;
    });
  }
}
