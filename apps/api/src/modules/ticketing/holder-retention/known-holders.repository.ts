import { Injectable } from '@nestjs/common';
import type { HolderRetention } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';

/** Some of the tickets of a hall that need not know their holder any more. */
export interface ForgetfulBatch {
  readonly hallId: string;
  readonly keptFrom: HolderRetention;
  readonly limit: number;
}

@Injectable()
export class KnownHoldersRepository {
  /** Whoever is still in the hall keeps their ticket as it is. @returns how many have forgotten */
  async forget(
    manager: EntityManager,
    { hallId, keptFrom, limit }: ForgetfulBatch,
  ): Promise<number> {
    const at = [hallId, keptFrom.kept, keptFrom.unkept, limit];
    const [row] = await manager.query<{ forgotten: number }[]>(FORGET, at);
    return row?.forgotten ?? 0;
  }
}

const FORGET = `
  WITH forgotten AS (
    UPDATE ticket SET holder_ref = NULL, represented_ref = NULL
    WHERE hall_id = $1 AND id = ANY (ARRAY(
      SELECT id FROM ticket
      WHERE hall_id = $1 AND holder_ref IS NOT NULL AND ended_at IS NOT NULL
        AND business_date < CASE state WHEN 'unkept' THEN $3::date ELSE $2::date END
      LIMIT $4 FOR NO KEY UPDATE SKIP LOCKED))
    RETURNING 1
  )
  SELECT count(*)::int AS forgotten FROM forgotten
`;
