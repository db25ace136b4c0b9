import { AgentReader, type CardReader } from '@onewindow/reader';
import type { InjectionKey } from 'vue';
import type { ReaderPlace } from './reader-place';

/** The card reader of this kiosk; null when it has none. */
export const CARD_READER: InjectionKey<CardReader | null> = Symbol('card reader');

export function openCardReader(place: ReaderPlace | null): CardReader | null {
  if (place === null) return null;
  const reader = new AgentReader(place);
  void reader.open();
  return reader;
}
