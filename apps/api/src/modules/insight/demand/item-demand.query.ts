import { Injectable } from '@nestjs/common';
import type { ItemDemandView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** Two weeks hold every weekday twice. */
const DAYS_LOOKED_AT = 14;
/** Less is chance. */
const LEAST_VISITS = 3;
const ITEMS_AT_MOST = 60;
/** What is asked for at an hour of the day does not change within minutes. */
const BELIEVED_MS = 5 * 60_000;

interface Known {
  readonly demand: Promise<readonly ItemDemandView[]>;
  readonly until: number;
}

/** What people have come for at this hour of the day, most of all first. */
@Injectable()
export class ItemDemandQuery {
  private readonly known = new Map<string, Known>();

  constructor(private readonly dataSource: DataSource) {}

  /** Of the last days, within an hour of now by the hall's clock; at most five minutes old. */
  atThisHour(hallId: string): Promise<readonly ItemDemandView[]> {
    const known = this.known.get(hallId);
    if (known && known.until > performance.now()) return known.demand;
    const demand = this.read(hallId);
    this.known.set(hallId, { demand, until: performance.now() + BELIEVED_MS });
    demand.catch(() => this.known.delete(hallId));
    return demand;
  }

  private read(hallId: string): Promise<readonly ItemDemandView[]> {
    const limits = [hallId, DAYS_LOOKED_AT, LEAST_VISITS, ITEMS_AT_MOST];
    return this.dataSource.query<ItemDemandView[]>(DEMAND, limits);
  }
}

/** Hours are those on the hall's wall; 23 and 0 are neighbours. */
const DEMAND = `
  WITH today AS (
    SELECT business_date, time_zone, hall_now(id) AS now FROM hall WHERE id = $1
  )
  SELECT service_case.item_id AS "itemId", count(*)::int AS visits
  FROM today
  JOIN ticket_step step ON step.hall_id = $1 AND step.action IN ('issue', 'check-in')
    AND step.business_date BETWEEN today.business_date - $2::int AND today.business_date
  JOIN service_case ON service_case.hall_id = $1 AND service_case.ticket_id = step.ticket_id
  WHERE (24 + extract(hour FROM step.at AT TIME ZONE today.time_zone)::int
    - extract(hour FROM today.now AT TIME ZONE today.time_zone)::int) % 24 IN (23, 0, 1)
  GROUP BY service_case.item_id
  HAVING count(*) >= $3
  ORDER BY visits DESC, "itemId"
  LIMIT $4
`;
