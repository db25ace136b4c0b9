/** One number asked to one window, the first time or again. */
export interface CallAnnouncement {
  readonly kind: 'call' | 'recall';
  readonly label: string;
  readonly windowId: string;
  /** Named only where the windows of one board stand on several floors. */
  readonly floor?: number | undefined;
}

/** What is said in an area. */
export type Announcement =
  | CallAnnouncement
  /** The number will be called soon. */
  | { readonly kind: 'get-ready'; readonly label: string }
  | { readonly kind: 'pause'; readonly windowId: string }
  /** Several calls that came too fast to be spoken one by one in time. */
  | { readonly kind: 'look-up' }
  /** After somebody has switched the sound on. */
  | { readonly kind: 'sound-test' }
  /** Leave the hall: before everything else. */
  | { readonly kind: 'emergency' };

export { SENTENCE_FORMS, type SentenceForm } from '@onewindow/contracts';
