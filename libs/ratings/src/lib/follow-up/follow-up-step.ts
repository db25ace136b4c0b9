import type {
  CallBackResult,
  ContactResult,
  Finding,
  FollowUpAction,
  FollowUpDays,
  FollowUpStanding,
} from '@onewindow/contracts';
import { nextState } from './follow-up-transitions';

/** What somebody wants to do, with the one choice it needs. */
export type FollowUpStep =
  | { readonly action: 'ask-extension' | 'rectify' | 'reply' | 'close' }
  /** From whom, as it was seen. */
  | { readonly action: 'take'; readonly from: string | null }
  | { readonly action: 'contact'; readonly contact: ContactResult }
  | { readonly action: 'verify'; readonly finding: Finding }
  | { readonly action: 'decide-extension'; readonly granted: boolean }
  | { readonly action: 'decide-appeal'; readonly excluded: boolean }
  | { readonly action: 'call-back'; readonly callBack: CallBackResult };

/** `unfit`: not a step from here; `not-owner`; `own-matter`: nobody approves for himself. */
export type FollowUpRefusal = 'unfit' | 'not-owner' | 'own-matter';

/** What becomes of the term; `since` the step itself, or the start of the term it lengthens. */
export type TermOrder =
  | {
      readonly kind: 'start';
      readonly part: keyof FollowUpDays;
      readonly since: 'now' | 'term-start';
    }
  | { readonly kind: 'keep' }
  | { readonly kind: 'stop' };

export type StepOutcome =
  | { readonly next: FollowUpStanding; readonly term: TermOrder }
  | { readonly refusal: FollowUpRefusal };

const KEEP: TermOrder = { kind: 'keep' };

/** Takes a step for a member of staff, or says why not. */
export function takeFollowUpStep(
  standing: FollowUpStanding,
  step: FollowUpStep,
  staffId: string,
): StepOutcome {
  const refusal = refuseAction(standing, step.action, staffId) ?? refuseChoice(standing, step);
  if (refusal) return { refusal };
  return { next: { ...standing, ...changeOf(standing, step, staffId) }, term: termAfter(step) };
}

/** Whether a step of this name is possible, whatever is then chosen with it. */
export function refuseAction(
  standing: FollowUpStanding,
  action: FollowUpAction,
  staffId: string,
): FollowUpRefusal | undefined {
  if (nextState(standing.state, action) === undefined) return 'unfit';
  if (!isFit(standing, action, staffId)) return 'unfit';
  if (action === 'take') return undefined;
  return isDecision(action)
    ? refuseDecision(standing, staffId)
    : refuseStranger(standing.ownerId, staffId);
}

/** A decision needs the right to approve, any other step the right to handle. */
export function isDecision(action: FollowUpAction): boolean {
  return action === 'decide-appeal' || action === 'decide-extension';
}

function refuseDecision(
  { askedById, ownerId, ratedStaffId }: FollowUpStanding,
  staffId: string,
): FollowUpRefusal | undefined {
  return [askedById, ownerId, ratedStaffId].includes(staffId) ? 'own-matter' : undefined;
}

function refuseStranger(ownerId: string | null, staffId: string): FollowUpRefusal | undefined {
  return ownerId === staffId ? undefined : 'not-owner';
}

/** Once upheld, a rating stands; and what another has taken meanwhile is not taken unseen. */
function refuseChoice(
  { state, ownerId }: FollowUpStanding,
  step: FollowUpStep,
): FollowUpRefusal | undefined {
  if (step.action === 'take') return step.from === ownerId ? undefined : 'unfit';
  const isAppeal = step.action === 'verify' && step.finding === 'APPEAL';
  return isAppeal && state === 'UPHELD' ? 'unfit' : undefined;
}

type Fitness = (standing: FollowUpStanding, staffId: string) => boolean;

/** What an edge needs besides the state it leaves. */
const FITNESS: Partial<Record<FollowUpAction, Fitness>> = {
  take: ({ ownerId }, staffId) => ownerId !== staffId,
  'ask-extension': ({ finding, extension }) => finding === 'FIX_LATER' && extension === 'NONE',
  'decide-extension': ({ extension }) => extension === 'ASKED',
  'decide-appeal': ({ finding }) => finding === 'APPEAL',
  rectify: ({ finding }) => finding === 'FIX_NOW' || finding === 'FIX_LATER',
  reply: ({ state, finding }) => state !== 'VERIFIED' || finding === 'NO_BASIS',
  'call-back': ({ contact }) => contact !== 'NO_CONTACT',
  close: ({ state, contact }) => state === 'FOLLOWED_UP' || contact === 'NO_CONTACT',
};

function isFit(standing: FollowUpStanding, action: FollowUpAction, staffId: string): boolean {
  return FITNESS[action]?.(standing, staffId) ?? true;
}

function changeOf(
  { state }: FollowUpStanding,
  step: FollowUpStep,
  staffId: string,
): Partial<FollowUpStanding> {
  const next = { state: nextState(state, step.action) ?? state };
  switch (step.action) {
    case 'take':
      return { ...next, ownerId: staffId };
    case 'contact':
      return { ...next, contact: step.contact };
    case 'verify':
      return {
        ...next,
        finding: step.finding,
        askedById: step.finding === 'APPEAL' ? staffId : null,
      };
    case 'ask-extension':
      return { ...next, extension: 'ASKED', askedById: staffId };
    case 'decide-extension':
      return { ...next, extension: step.granted ? 'GRANTED' : 'REFUSED', askedById: null };
    case 'decide-appeal':
      return { state: step.excluded ? 'EXCLUDED' : 'UPHELD', askedById: null };
    default:
      return next;
  }
}

function termAfter(step: FollowUpStep): TermOrder {
  switch (step.action) {
    case 'verify':
      return { kind: 'start', part: 'simple', since: 'now' };
    case 'decide-extension':
      return step.granted ? { kind: 'start', part: 'complex', since: 'term-start' } : KEEP;
    case 'decide-appeal':
      return { kind: 'start', part: step.excluded ? 'simple' : 'contact', since: 'now' };
    case 'reply':
      return { kind: 'stop' };
    default:
      return KEEP;
  }
}
