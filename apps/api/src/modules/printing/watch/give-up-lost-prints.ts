import { Injectable, Logger } from '@nestjs/common';
import { SlipPrintRepository } from '../slip-print.repository';

/** Whoever printed them has died: from now on they are in doubt, which somebody can settle. */
@Injectable()
export class GiveUpLostPrints {
  private readonly logger = new Logger(GiveUpLostPrints.name);

  constructor(private readonly prints: SlipPrintRepository) {}

  async execute(): Promise<void> {
    const lost = await this.prints.giveUpLost();
    if (lost > 0) this.logger.warn({ lost }, 'Nobody has said what became of some prints');
  }
}
