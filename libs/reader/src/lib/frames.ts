import type { DocumentKind, ReadDocument } from './read-document';
import type { ReaderFaultCode } from './reader-fault';

/** The subprotocol of the socket, and so its version: an agent that does not know it is not used. */
export const READER_PROTOCOL = 'onewindow.reader.v1';
/** An agent answers a page that has shown no right token with this code, and closes. */
export const CLOSED_UNKNOWN = 4401;
/** No frame is longer; a code in a QR holds an address at most. */
export const FRAME_MAX_LENGTH = 4_096;
/** Between the beginnings of two readings. */
export const READ_PACE_MS = 1_000;

export const READER_STATUSES = ['ok', 'warning', 'fault', 'busy', 'disabled', 'offline'] as const;
export type ReaderStatus = (typeof READER_STATUSES)[number];

/** What lies on the reader or is held before its scanner. */
export const LAID_KINDS = ['card', 'code'] as const;
export type LaidKind = (typeof LAID_KINDS)[number];

/** From the page to the agent. The token comes in the first frame, so that it stands in no address. */
export type PageFrame =
  | { readonly type: 'hello'; readonly token: string }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly kinds: readonly DocumentKind[];
      readonly timeoutMs: number;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** From the agent to the page. */
export type AgentFrame =
  | { readonly type: 'status'; readonly status: ReaderStatus }
  | { readonly type: 'inserted'; readonly laid: LaidKind }
  | { readonly type: 'removed' }
  | { readonly type: 'read-done'; readonly id: number; readonly document: ReadDocument }
  | { readonly type: 'read-failed'; readonly id: number; readonly code: ReaderFaultCode };
