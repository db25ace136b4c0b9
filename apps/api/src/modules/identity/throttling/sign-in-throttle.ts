import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { countAgainst } from '../../../platform/access/rate-limit';

const WINDOW_SECONDS = 15 * 60;
/** Wrong passwords for one name from one address; more than a person needs to find the right one. */
const PER_NAME_AND_ADDRESS = 10;
/** Attempts from one address under any names: a whole hall may sit behind one address at 08:30. */
const PER_ADDRESS = 300;
const REFUSAL = {
  code: 'identity.too-many-attempts',
  message: 'Too many attempts; wait and try again.',
} as const;

export interface SignInAttempt {
  readonly hallId: string;
  readonly username: string;
  readonly address: string;
}

/**
 * Counts wrong passwords in PostgreSQL, because several API processes answer for one hall and each
 * would allow its own share otherwise; signing in is rare enough for two more statements. A name is
 * only ever blocked together with an address, so nobody can lock out a clerk from elsewhere.
 */
@Injectable()
export class SignInThrottle {
  private readonly perName: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const store = {
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'sign_in_attempt',
      tableCreated: true,
      duration: WINDOW_SECONDS,
    };
    this.perName = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'name',
      points: PER_NAME_AND_ADDRESS,
    });
    this.perAddress = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'address',
      points: PER_ADDRESS,
    });
  }

  /**
   * Counts the attempt as a wrong one before the password is looked at, so that many at once cannot
   * slip through together.
   *
   * @throws DomainError `identity.too-many-attempts` with `retryAfterSeconds`
   */
  async admit(attempt: SignInAttempt): Promise<void> {
    await countAgainst(this.perAddress, addressKey(attempt), REFUSAL);
    await countAgainst(this.perName, nameKey(attempt), REFUSAL);
  }

  /** Takes the count back: the password was right. */
  async forgive(attempt: SignInAttempt): Promise<void> {
    await this.perAddress.reward(addressKey(attempt));
    await this.perName.delete(nameKey(attempt));
  }
}

function addressKey({ address }: SignInAttempt): string {
  return attemptKey([address]);
}

function nameKey({ hallId, username, address }: SignInAttempt): string {
  return attemptKey([hallId, username, address]);
}

/** Hashed, because people type passwords into the name field, and to fit the column. */
export function attemptKey(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
