import type { Api } from '@onewindow/client';
import {
  CALL_BACK_RESULTS,
  CONTACT_RESULTS,
  FOLLOW_UP_NOTE_MAX_LENGTH,
  type CallBackResult,
  type ContactResult,
  type Finding,
  type FollowUpAction,
  type FollowUpHistoryView,
  type FollowUpStanding,
  type FollowUpView,
  type StaffView,
} from '@onewindow/contracts';
import { possibleActions, possibleFindings } from '@onewindow/ratings';

/** A step as far as it has been filled in. */
export interface StepDraft {
  readonly action: FollowUpAction;
  /** One of {@link choicesOf}; null where nothing is chosen yet, or there is nothing to choose. */
  readonly choice: string | null;
  readonly note: string;
}

const DECISIONS = ['yes', 'no'] as const;

export function actionsOf(
  standing: FollowUpStanding,
  { id, permissions }: StaffView,
): readonly FollowUpAction[] {
  return possibleActions(standing, {
    id,
    mayHandle: permissions.includes('follow-up.handle'),
    mayApprove: permissions.includes('follow-up.approve'),
  });
}

/** What has to be chosen with a step; nothing with most. */
export function choicesOf(action: FollowUpAction, standing: FollowUpStanding): readonly string[] {
  switch (action) {
    case 'contact':
      return CONTACT_RESULTS;
    case 'verify':
      return possibleFindings(standing);
    case 'call-back':
      return CALL_BACK_RESULTS;
    case 'decide-extension':
    case 'decide-appeal':
      return DECISIONS;
    default:
      return [];
  }
}

/** Taking needs no words; everything else leaves a line in the history. */
export function needsNote(action: FollowUpAction): boolean {
  return action !== 'take';
}

export function isComplete(
  { action, choice, note }: StepDraft,
  standing: FollowUpStanding,
): boolean {
  const choices = choicesOf(action, standing);
  const isChosen = choices.length === 0 || (choice !== null && choices.includes(choice));
  const words = note.trim();
  const isSaid = words !== '' && words.length <= FOLLOW_UP_NOTE_MAX_LENGTH;
  return isChosen && (isSaid || !needsNote(action));
}

type Routes = Api['followUps'];
type Send = (
  routes: Routes,
  hallId: string,
  view: FollowUpView,
  draft: { readonly choice: string | null; readonly note: string },
) => Promise<FollowUpHistoryView>;

const SENDS: Readonly<Record<FollowUpAction, Send>> = {
  take: (routes, hallId, { id, ownerId }) => routes.take(hallId, id, { ownerId }),
  contact: (routes, hallId, { id }, { choice, note }) =>
    routes.contact(hallId, id, { contact: choice as ContactResult, note }),
  verify: (routes, hallId, { id }, { choice, note }) =>
    routes.verify(hallId, id, { finding: choice as Finding, note }),
  'ask-extension': (routes, hallId, { id }, { note }) => routes.askExtension(hallId, id, { note }),
  'decide-extension': (routes, hallId, { id }, { choice, note }) =>
    routes.decideExtension(hallId, id, { granted: choice === 'yes', note }),
  'decide-appeal': (routes, hallId, { id }, { choice, note }) =>
    routes.decideAppeal(hallId, id, { excluded: choice === 'yes', note }),
  rectify: (routes, hallId, { id }, { note }) => routes.rectify(hallId, id, { note }),
  reply: (routes, hallId, { id }, { note }) => routes.reply(hallId, id, { note }),
  'call-back': (routes, hallId, { id }, { choice, note }) =>
    routes.callBack(hallId, id, { callBack: choice as CallBackResult, note }),
  close: (routes, hallId, { id }, { note }) => routes.close(hallId, id, { note }),
};

/** Sends a complete draft to the hall. */
export function sendStep(
  routes: Routes,
  hallId: string,
  view: FollowUpView,
  { action, choice, note }: StepDraft,
): Promise<FollowUpHistoryView> {
  return SENDS[action](routes, hallId, view, { choice, note: note.trim() });
}
