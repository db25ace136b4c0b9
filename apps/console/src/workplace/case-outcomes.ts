import { CASE_OUTCOMES, type CaseOutcome, type CaseView, type Purpose } from '@onewindow/contracts';

/** What a visit of this purpose mostly ends with. */
const USUAL_OUTCOME: Readonly<Record<Purpose, CaseOutcome>> = {
  apply: 'accepted',
  collect: 'collected',
  consult: 'consulted',
};

export type ChosenOutcomes = Readonly<Record<string, CaseOutcome>>;

export function usualOutcome(purpose: Purpose): CaseOutcome {
  return USUAL_OUTCOME[purpose];
}

/** All outcomes, the usual one first, so that it is always under the same finger. */
export function outcomesFor(purpose: Purpose): readonly CaseOutcome[] {
  const usual = usualOutcome(purpose);
  return [usual, ...CASE_OUTCOMES.filter((outcome) => outcome !== usual)];
}

/** Cases that nobody has decided yet. */
export function undecided(cases: readonly CaseView[], chosen: ChosenOutcomes): readonly CaseView[] {
  return cases.filter((one) => chosen[one.id] === undefined);
}

/** The usual outcome for whatever is undecided; a choice that was made stays. */
export function withUsualOutcomes(
  cases: readonly CaseView[],
  purpose: Purpose,
  chosen: ChosenOutcomes,
): ChosenOutcomes {
  const filled = undecided(cases, chosen).map((one) => [one.id, usualOutcome(purpose)] as const);
  return { ...chosen, ...Object.fromEntries(filled) };
}
