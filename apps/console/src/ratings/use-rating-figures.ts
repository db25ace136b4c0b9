import type { Api } from '@onewindow/client';
import type {
  RatingFiguresRequest,
  RatingFiguresView,
  RatingReasonView,
} from '@onewindow/contracts';
import { shallowRef, watch, type Ref } from 'vue';
import { useReading } from '../connection/use-reading';
import type { SessionStore } from '../session/session-store';

/** Figures of days hardly move, and cost the hall a reading of all their visits. */
const COUNT_EVERY_MS = 60_000;

interface Answer {
  readonly to: RatingFiguresRequest;
  readonly figures: readonly RatingFiguresView[];
  readonly reasons: readonly RatingReasonView[];
}

/** The figures that were asked for last, kept up to date while somebody looks. */
export function useRatingFigures(
  { api, session }: { readonly api: Api; readonly session: SessionStore },
  hallId: string,
  /** Null as long as nobody knows what to ask. */
  request: Ref<RatingFiguresRequest | null>,
) {
  const answer = shallowRef<Answer | null>(null);
  const { problem, read } = useReading(session, ask, COUNT_EVERY_MS);

  async function ask(signal: AbortSignal): Promise<void> {
    const to = request.value;
    if (to === null) return;
    const [figures, reasons] = await Promise.all([
      api.ratings.figures(hallId, to, { signal }),
      api.ratings.reasons(hallId, { from: to.from, to: to.to }, { signal }),
    ]);
    // Another question may have been asked meanwhile.
    if (to === request.value) answer.value = { to, figures, reasons };
  }

  watch(request, () => void read());
  return { answer, problem, read };
}
