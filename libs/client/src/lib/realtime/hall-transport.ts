import type {
  EstimatesFrame,
  EventsFrame,
  HeartbeatFrame,
  Problem,
  SnapshotFrame,
  SubscribeAnswer,
  SubscribeRequest,
} from '@onewindow/contracts';

/** What a connection reports; each call is one thing that has happened, in order. */
export interface TransportListener {
  opened(): void;
  lost(): void;
  /** The server knows who asks and does not let them in; the transport has given up. */
  refused(problem: Problem): void;
  snapshot(frame: SnapshotFrame): void;
  events(frame: EventsFrame): void;
  heartbeat(frame: HeartbeatFrame): void;
  estimates(frame: EstimatesFrame): void;
}

/** A connection that restores itself; Socket.IO in earnest, a script in tests. */
export interface HallTransport {
  open(listener: TransportListener): void;
  /** Only while open. An answer that does not come is reported as a loss, not as an answer. */
  subscribe(request: SubscribeRequest, answered: (answer: SubscribeAnswer) => void): void;
  /**
   * Leaves this connection, which may be dead without knowing it, and makes a new one after a while
   * that differs from client to client, or after the given time.
   */
  redial(afterMs?: number): void;
  close(): void;
}
