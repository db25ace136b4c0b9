import type { HallEvent, HallEventType } from '@onewindow/contracts';
import type { Queue } from 'bullmq';

/** An event of a hall's stream as a job carries it. */
export type FedEvent = HallEvent & {
  readonly hallId: string;
  /** Of the stream: one that is begun anew gives the same numbers to other events. */
  readonly epoch: string;
};

/** Who wants jobs made from events. */
export interface EventConsumer {
  /** Names its cursor: a new name reads the stream from the first event that is kept. */
  readonly name: string;
  readonly types: readonly HallEventType[];
  /** Gets one job per event, named by the event's type, with the event as its content. */
  readonly queue: Queue<FedEvent>;
}

/** The same event for the same consumer is the same job. BullMQ forbids colons and mere numbers. */
export function fedJobId(consumer: string, { hallId, epoch, seq }: FedEvent): string {
  return `${hallId}.${epoch}.${consumer}.${seq}`;
}
