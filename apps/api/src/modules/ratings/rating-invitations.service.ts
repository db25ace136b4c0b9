import { Injectable } from '@nestjs/common';
import {
  padRoom,
  RATING_INVITATION_SECONDS,
  type InvitationEnd,
  type Language,
} from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { RatingInvitationRepository, type StoredInvitation } from './rating-invitation.repository';

/** A service that has just ended at a window. */
export interface FinishedService {
  readonly windowId: string;
  readonly serviceId: string;
  readonly label: string;
  readonly language: Language;
}

/**
 * What the pad of a window asks. Told in the pad's own room only: whether somebody rates, and how, is
 * no business of the window (GB/T 39734 forbids to press for a rating or to interfere with it).
 */
@Injectable()
export class RatingInvitations {
  constructor(private readonly invitations: RatingInvitationRepository) {}

  /** Asks in the transaction that completes the service. */
  async open(
    unit: UnitOfWork,
    { windowId, serviceId, label, language }: FinishedService,
  ): Promise<void> {
    const now = await unit.now();
    const openedAt = new Date(now);
    const closesAt = new Date(now + RATING_INVITATION_SECONDS * 1_000);
    this.invitations.put(unit, { windowId, serviceId, openedAt, closesAt });
    const times = { openedAt: openedAt.toISOString(), closesAt: closesAt.toISOString() };
    unit.publish({
      type: 'rating.invited',
      rooms: [padRoom(windowId)],
      payload: { windowId, serviceId, label, language, ...times },
    });
  }

  /** Whoever is called now must not find the question meant for somebody else. */
  closeForNext(unit: UnitOfWork, windowId: string): Promise<void> {
    return this.close(unit, windowId, 'next-called');
  }

  /** After a call that left the question open: now somebody else stands at the window. */
  closeForStart(unit: UnitOfWork, windowId: string): Promise<void> {
    return this.close(unit, windowId, 'next-started');
  }

  /** Undefined when the window has asked about another service since, or never about this one. */
  lock(
    unit: UnitOfWork,
    service: { readonly windowId: string; readonly serviceId: string },
  ): Promise<StoredInvitation | undefined> {
    return this.invitations.lock(unit.manager, unit.hallId, service);
  }

  async close(unit: UnitOfWork, windowId: string, reason: InvitationEnd): Promise<void> {
    const at = new Date(await unit.now());
    const { manager, hallId } = unit;
    const serviceId = await this.invitations.close(manager, hallId, { windowId, by: reason, at });
    if (serviceId === undefined) return;
    unit.publish({
      type: 'rating.closed',
      rooms: [padRoom(windowId)],
      payload: { windowId, serviceId, reason },
    });
  }
}
