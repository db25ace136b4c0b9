import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import { PrincipalResolver } from '../principals/principal-resolver.service';
import { hashToken } from '../tokens/token-hash';
import { auditSession } from './session-audit';
import { hallOfSessionToken } from './session-token';
import { StaffSessions } from './staff-sessions';

@Injectable()
export class SignOut {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: StaffSessions,
    private readonly resolver: PrincipalResolver,
  ) {}

  /** Ends the session if there is one; signing out twice is no mistake. */
  async execute(token: string | undefined): Promise<void> {
    const hallId = token === undefined ? undefined : hallOfSessionToken(token);
    if (token === undefined || hallId === undefined) return;
    await this.transactions.run(async (manager) => {
      const staffId = await this.sessions.end(manager, hallId, hashToken(token));
      if (staffId === undefined) return;
      await auditSession(manager, { action: 'identity.signed-out', hallId, staffId });
    });
    this.resolver.forgetSession(token);
  }
}
