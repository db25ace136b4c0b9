import { Injectable } from '@nestjs/common';
import type { NoticeView } from '@onewindow/contracts';
import { Transactions } from '../../../platform/database/transactions';
import { NoticeRepository } from '../notice.repository';

@Injectable()
export class ListNotices {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeRepository,
  ) {}

  /** Newest first. */
  execute(hallId: string): Promise<readonly NoticeView[]> {
    return this.transactions.read((manager) => this.notices.list(manager, hallId));
  }
}
