import { Injectable, Logger } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import { PasswordHasher } from '../passwords/password-hasher';
import { canonicalUsername, StaffAccountsService } from '../staff-accounts.service';
import type { StaffEntity } from '../staff.entity';
import { SignInThrottle } from '../throttling/sign-in-throttle';
import { auditSession } from './session-audit';
import { StaffSessions } from './staff-sessions';

export interface SignInInput {
  readonly hallId: string;
  readonly username: string;
  readonly password: string;
  /** Where it comes from, the way attempts are counted. */
  readonly address: string;
}

@Injectable()
export class SignIn {
  private readonly logger = new Logger(SignIn.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: StaffAccountsService,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
    private readonly sessions: StaffSessions,
  ) {}

  /**
   * @returns the token of the new session
   * @throws DomainError `identity.credentials-wrong`, whichever of them is wrong, or
   *   `identity.too-many-attempts`
   */
  async execute({ hallId, username, password, address }: SignInInput): Promise<string> {
    const attempt = { hallId, username: canonicalUsername(username), address };
    await this.throttle.admit(attempt);
    const staff = await this.accounts.find(hallId, username);
    const matches = await this.hasher.matches(staff?.passwordHash, password);
    if (!staff || !matches || staff.disabledAt) throw this.refusal(hallId, staff);
    await this.throttle.forgive(attempt);
    return this.open(staff);
  }

  private open(staff: StaffEntity): Promise<string> {
    const { hallId, id: staffId } = staff;
    return this.transactions.run(async (manager) => {
      const token = await this.sessions.open(manager, staff);
      await auditSession(manager, { action: 'identity.signed-in', hallId, staffId });
      return token;
    });
  }

  /** The log may know who it was; the name as typed is left out, it may be a password. */
  private refusal(hallId: string, staff: StaffEntity | undefined): DomainError {
    this.logger.warn({ hallId, staffId: staff?.id }, 'A sign-in was refused');
    return new DomainError('identity.credentials-wrong', 'The name or the password is wrong.');
  }
}
