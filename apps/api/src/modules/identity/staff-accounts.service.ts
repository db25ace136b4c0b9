import { Injectable } from '@nestjs/common';
import type { Role } from '@onewindow/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DomainError } from '../../platform/errors/domain-error';
import { PasswordHasher } from './passwords/password-hasher';
import { weaknessOf } from './passwords/password-weakness';
import { PrincipalResolver } from './principals/principal-resolver.service';
import { StaffSessions } from './sessions/staff-sessions';
import { StaffEntity } from './staff.entity';

export interface NewStaff {
  readonly hallId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
  readonly demo?: boolean;
}

@Injectable()
export class StaffAccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly sessions: StaffSessions,
    private readonly resolver: PrincipalResolver,
  ) {}

  /**
   * For passwords that somebody has chosen.
   *
   * @param ownWords what everybody around knows of the person and the hall
   * @throws DomainError `identity.password-weak` with what is wrong with it
   */
  requireGoodPassword(password: string, ownWords: readonly string[]): void {
    const weakness = weaknessOf(password, ownWords);
    if (weakness !== undefined) {
      throw new DomainError('identity.password-weak', 'The password is too easy to guess.', {
        weakness,
      });
    }
  }

  async create(
    { password, username, roles, ...staff }: NewStaff,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<string> {
    const id = uuid();
    await manager.insert(StaffEntity, {
      ...staff,
      id,
      username: canonicalUsername(username),
      roles: [...roles],
      passwordHash: await this.hasher.hash(password),
    });
    return id;
  }

  /** Gives a disabled account of that name back with new rights and password, or makes one. */
  async createOrRenew(staff: NewStaff, manager: EntityManager): Promise<string> {
    const { hallId, name, roles, password, demo = false } = staff;
    const username = canonicalUsername(staff.username);
    const former = await manager.findOneBy(StaffEntity, { hallId, username });
    if (!former) return this.create(staff, manager);
    const { id } = former;
    const passwordHash = await this.hasher.hash(password);
    const renewed = { name, roles: [...roles], passwordHash, demo, disabledAt: null };
    await manager.update(StaffEntity, { hallId, id }, renewed);
    await this.sessions.endAllOf(manager, hallId, id);
    return id;
  }

  /** Disabled ones are found too. */
  async find(
    hallId: string,
    username: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<StaffEntity | undefined> {
    const staff = await manager.findOneBy(StaffEntity, {
      hallId,
      username: canonicalUsername(username),
    });
    return staff ?? undefined;
  }

  /** Ends all sessions as well, so that none comes back to life with the account. */
  async disable(hallId: string, id: string, manager: EntityManager): Promise<void> {
    await manager.update(StaffEntity, { hallId, id }, { disabledAt: () => 'now()' });
    await this.sessions.endAllOf(manager, hallId, id);
    this.resolver.forgetAll();
  }
}

/** A first character that no option of a command begins with, and nothing a cell would hide. */
export const USERNAME_FORM = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
export const STAFF_NAME_MOST = 64;

/** As people mean it: without spaces around, in small letters, full-width letters made plain. */
export function canonicalUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
