import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { SETUP_CODE_HEADER } from '@onewindow/contracts';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAgainst } from '../../../platform/access/rate-limit';
import { DomainError } from '../../../platform/errors/domain-error';
import { FirstStartService } from './first-start.service';
import { isSetupCode } from './setup-code';

const WINDOW_SECONDS = 15 * 60;
/** From all addresses together: one person is setting up one machine. */
const WRONG_CODES = 30;
const EVERYBODY = 'everybody';
const REFUSAL = {
  code: 'request.too-many',
  message: 'Too many wrong codes; wait and try again.',
} as const;

/**
 * Lets in who can read the terminal of the hall, and only while there is something to set up. One
 * process counts for itself, which is enough for 50 bits.
 */
@Injectable()
export class SetupCodeGuard implements CanActivate {
  private readonly wrongCodes = new RateLimiterMemory({
    points: WRONG_CODES,
    duration: WINDOW_SECONDS,
  });

  constructor(private readonly firstStart: FirstStartService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const code = await this.firstStart.requireOpen();
    const typed = context.switchToHttp().getRequest<Request>().header(SETUP_CODE_HEADER) ?? '';
    // Counted as a wrong one before it is looked at, so that many at once cannot slip through.
    await countAgainst(this.wrongCodes, EVERYBODY, REFUSAL);
    if (!isSetupCode(typed, code)) {
      throw new DomainError('first-start.code-wrong', 'This is not the code of this start.');
    }
    await this.wrongCodes.reward(EVERYBODY);
    return true;
  }
}
