import type { VoiceLanguage } from '@onewindow/voice';
import type { Announced } from './area-speaker';

/** What a page is told of each announcement: for captions, hearing loops, and whoever looks after it. */
export interface AnnouncedDetail {
  readonly kind: string;
  readonly label: string | null;
  readonly windowId: string | null;
  readonly sentences: readonly { readonly language: VoiceLanguage; readonly text: string }[];
  readonly isSpoken: boolean;
  /** How old the call was when its sentence began. */
  readonly ageMs: number;
}

export const ANNOUNCED_EVENT = 'onewindow:announced';

export function tellPage({ said, sentences, isSpoken }: Announced): void {
  const { announcement } = said;
  const detail: AnnouncedDetail = {
    kind: announcement.kind,
    label: 'label' in announcement ? announcement.label : null,
    windowId: said.windowId,
    sentences: sentences.map(({ language, text }) => ({ language, text })),
    isSpoken,
    ageMs: Math.round(said.startedAtMs - said.sinceMs),
  };
  window.dispatchEvent(new CustomEvent(ANNOUNCED_EVENT, { detail }));
}
