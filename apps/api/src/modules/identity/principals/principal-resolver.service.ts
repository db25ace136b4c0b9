import { Injectable } from '@nestjs/common';
import { DEVICE_PERMISSIONS, ROLE_PERMISSIONS } from '@onewindow/contracts';
import type {
  CitizenPrincipal,
  DevicePrincipal,
  Principal,
  StaffPrincipal,
} from '../../../platform/access/principal';
import { ApiConfig } from '../../../platform/config/api-config';
import { DomainError } from '../../../platform/errors/domain-error';
import { DevicesService } from '../../devices/devices.service';
import { sessionTokenIn } from '../sessions/session-cookie';
import { hallOfSessionToken } from '../sessions/session-token';
import { StaffSessions } from '../sessions/staff-sessions';
import { parseCitizenToken } from '../tokens/citizen-token';
import { hashToken } from '../tokens/token-hash';
import { BriefCache } from './brief-cache';
import { CitizenTickets } from './citizen-tickets';

/**
 * How long another process may still honour what was ended here: a sign-out, a disabled clerk, a
 * revoked device. In return a busy screen costs no query per request.
 */
const BELIEVED_MS = 2_000;
const REMEMBERED = 5_000;

/** What a request or a socket handshake carries about who sends it. */
export interface Credentials {
  /** The whole Cookie header. */
  readonly cookie?: string;
  /** A device key or a citizen token, bare or as an Authorization header. */
  readonly bearer?: string;
}

/** Finds out who asks, for HTTP and for sockets alike. */
@Injectable()
export class PrincipalResolver {
  private readonly staff = new BriefCache<StaffPrincipal>(BELIEVED_MS, REMEMBERED);
  private readonly devices = new BriefCache<DevicePrincipal>(BELIEVED_MS, REMEMBERED);

  constructor(
    private readonly sessions: StaffSessions,
    private readonly deviceRegister: DevicesService,
    private readonly tickets: CitizenTickets,
    private readonly config: ApiConfig,
  ) {}

  /**
   * A bearer speaks louder than a cookie, because it was sent on purpose.
   *
   * @returns undefined when nobody says who they are, or the session is over
   * @throws DomainError `devices.key-invalid`, `citizen.token-invalid`, `citizen.token-expired`
   */
  async resolve({ cookie, bearer }: Credentials): Promise<Principal | undefined> {
    const secret = bearer?.replace(/^Bearer +/i, '').trim() ?? '';
    const behindTls = this.config.tlsCert !== undefined;
    if (secret === '') return this.resolveSession(sessionTokenIn(cookie, behindTls));
    return this.deviceRegister.isKey(secret)
      ? this.resolveDevice(secret)
      : this.resolveCitizen(secret);
  }

  /** Called when a session ends here, so that this process does not honour it for the last moment. */
  forgetSession(token: string): void {
    this.staff.forget(cacheKey(hashToken(token)));
  }

  /** The same for whatever else takes rights away; rare enough to look everybody up again. */
  forgetAll(): void {
    this.staff.forgetAll();
    this.devices.forgetAll();
  }

  private async resolveSession(token: string | undefined): Promise<StaffPrincipal | undefined> {
    const hallId = token === undefined ? undefined : hallOfSessionToken(token);
    if (token === undefined || hallId === undefined) return undefined;
    const hash = hashToken(token);
    return this.staff.get(cacheKey(hash), () => this.findStaff(hallId, hash));
  }

  private async findStaff(hallId: string, hash: Buffer): Promise<StaffPrincipal | undefined> {
    const session = await this.sessions.findLive(hallId, hash);
    if (!session) return undefined;
    const { id: sessionId, staffId: id, username, name, roles } = session;
    const permissions = new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
    return { kind: 'staff', hallId, id, sessionId, username, name, roles, permissions };
  }

  private async resolveDevice(key: string): Promise<DevicePrincipal> {
    const device = await this.devices.get(cacheKey(hashToken(key)), () => this.findDevice(key));
    if (!device) throw new DomainError('devices.key-invalid', 'This device is not enrolled.');
    return device;
  }

  private async findDevice(key: string): Promise<DevicePrincipal | undefined> {
    const device = await this.deviceRegister.findByKey(key);
    if (!device) return undefined;
    const { kind: deviceKind, hallId, id, name, areaId, windowId, orders } = device;
    const permissions = new Set(DEVICE_PERMISSIONS[deviceKind]);
    return { kind: 'device', hallId, id, deviceKind, name, areaId, windowId, orders, permissions };
  }

  private async resolveCitizen(text: string): Promise<CitizenPrincipal> {
    const parsed = parseCitizenToken(text);
    const ticket = parsed && (await this.tickets.find(parsed.hallId, hashToken(parsed.token)));
    if (!parsed || !ticket) {
      throw new DomainError('citizen.token-invalid', 'No ticket has this token.');
    }
    if (ticket.expired) {
      throw new DomainError('citizen.token-expired', 'This ticket is from a day long over.');
    }
    return { kind: 'citizen', hallId: parsed.hallId, ticketId: ticket.id, queueId: ticket.queueId };
  }
}

function cacheKey(hash: Buffer): string {
  return hash.toString('base64url');
}
