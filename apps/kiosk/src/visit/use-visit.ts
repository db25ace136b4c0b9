import type { IssueTicketRequest, Language } from '@onewindow/contracts';
import type { Command } from '@onewindow/client';
import { shallowRef, type ShallowRef } from 'vue';
import { failureOf } from '../failure/failure';
import { planVisit, type AskPlan } from './plan-visit';
import type { KnownPlan } from './known-plan';
import type { TakenTicket } from './taken-ticket';
import {
  groupsOf,
  needsPlan,
  NEW_SESSION,
  nextGroupIndex,
  visitReducer,
  type Attempt,
  type VisitAction,
  type VisitSession,
} from './visit-session';

export interface VisitPorts {
  readonly plan: AskPlan;
  readonly take: (request: IssueTicketRequest, command: Command) => Promise<TakenTicket>;
  readonly newCommand: () => Command;
  readonly language: () => Language;
  /** What is known of the person it is for, where the items lead. */
  readonly forWhom: (plan: KnownPlan | null) => WordsOfPerson;
}

type WordsOfPerson = Pick<IssueTicketRequest, 'holder' | 'priorityClass' | 'represented'>;

export interface Visit {
  readonly session: Readonly<ShallowRef<VisitSession>>;
  dispatch(action: VisitAction): void;
  /** Takes the next ticket; presses while one is being taken do nothing. */
  takeTicket(): Promise<void>;
}

/** One citizen's visit to the kiosk: the session and the two questions it puts to the API. */
export function useVisit(ports: VisitPorts): Visit {
  const session = shallowRef(NEW_SESSION);
  let questions = 0;

  function dispatch(action: VisitAction): void {
    session.value = visitReducer(session.value, action);
    if (needsPlan(session.value)) void askPlan();
  }

  async function askPlan(): Promise<void> {
    const question = (questions += 1);
    const { itemIds, purpose } = session.value;
    dispatch({ type: 'plan-asked' });
    const answer = await planVisit(ports.plan, itemIds, purpose);
    // Another choice, or another citizen, has come meanwhile.
    if (question !== questions || session.value.plan.kind !== 'loading') return;
    if (answer.ok) dispatch({ type: 'plan-answered', groups: answer.groups });
    else dispatch({ type: 'plan-failed', failure: answer.failure });
  }

  function nextAttempt(): Attempt | null {
    const group = groupsOf(session.value)[nextGroupIndex(session.value) ?? -1];
    if (session.value.issuing || group === undefined) return null;
    if (group.attempt !== null) return group.attempt;
    const { itemIds, plan } = group;
    const { purpose } = session.value;
    const request = { itemIds, purpose, language: ports.language(), ...ports.forWhom(plan) };
    return { command: ports.newCommand(), request };
  }

  async function takeTicket(): Promise<void> {
    const attempt = nextAttempt();
    if (attempt === null) return;
    dispatch({ type: 'issue-asked', attempt });
    try {
      const taken = await ports.take(attempt.request, attempt.command);
      if (taken.kind === 'online') dispatch({ type: 'issue-answered', issued: taken.issued });
      else dispatch({ type: 'number-given', slip: taken.slip });
    } catch (error) {
      dispatch({ type: 'issue-failed', failure: failureOf(error) });
    }
  }

  return { session, dispatch, takeTicket };
}
