import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { STANDING_SECONDS } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../platform/access/principal';
import { HallOutlet } from './hall-outlet';
import type { HallServerSocket } from './hall-server';

/**
 * A socket outlives its handshake. Whoever has signed out, was disabled or revoked since then is put
 * out within half a minute, and so is a device that stands at another window now, which comes back
 * by itself; being connected does not count as being active.
 */
@Injectable()
export class StandingCheck implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(StandingCheck.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outlet: HallOutlet,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.check().catch((error: unknown) => {
        this.logger.warn({ error }, 'Standing of sockets could not be checked');
      });
    }, STANDING_SECONDS * 1_000);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async check(): Promise<void> {
    const sockets = this.outlet.sockets().filter(({ data }) => keyOf(data.principal) !== undefined);
    if (sockets.length === 0) return;
    const standing = await this.standingOf(sockets);
    for (const socket of sockets) {
      if (!standing.has(keyOf(socket.data.principal) ?? '')) socket.disconnect(true);
    }
  }

  private async standingOf(sockets: readonly HallServerSocket[]): Promise<ReadonlySet<string>> {
    const keys = [...new Set(sockets.map(({ data }) => keyOf(data.principal) ?? ''))];
    const rows = await this.dataSource.query<{ key: string }[]>(STANDING, [keys]);
    return new Set(rows.map(({ key }) => key));
  }
}

/** Undefined for a ticket's holder: a token does nothing but end, and its ticket with it. */
function keyOf(principal: Principal): string | undefined {
  switch (principal.kind) {
    case 'staff':
      return `staff ${principal.hallId} ${principal.sessionId}`;
    case 'device':
      return `device ${principal.hallId} ${principal.id} ${principal.windowId ?? ''}`;
    case 'citizen':
      return undefined;
  }
}

const STANDING = `
  WITH asked AS (
    SELECT key, split_part(key, ' ', 1) AS kind, split_part(key, ' ', 2) AS hall_id,
      split_part(key, ' ', 3)::uuid AS id, split_part(key, ' ', 4) AS window_id
    FROM unnest($1::text[]) AS key
  )
  SELECT asked.key FROM asked
  JOIN staff_session session ON asked.kind = 'staff'
    AND session.hall_id = asked.hall_id AND session.id = asked.id
  JOIN staff ON staff.hall_id = session.hall_id AND staff.id = session.staff_id
  WHERE session.ended_at IS NULL AND session.expires_at > now() AND staff.disabled_at IS NULL
  UNION ALL
  SELECT asked.key FROM asked
  JOIN device ON asked.kind = 'device'
    AND device.hall_id = asked.hall_id AND device.id = asked.id
  WHERE device.revoked_at IS NULL AND coalesce(device.window_id, '') = asked.window_id
`;
