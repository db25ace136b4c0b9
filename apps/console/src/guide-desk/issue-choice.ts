import type {
  IssueTicketRequest,
  PlanVisitRequest,
  PriorityClass,
  Purpose,
  VisitPlanView,
} from '@onewindow/contracts';

/** What a guide has chosen for somebody so far; empty words stand for nothing chosen. */
export interface IssueChoice {
  readonly itemId: string;
  readonly purpose: Purpose;
  readonly priorityClass: PriorityClass | '';
}

export const NOTHING_CHOSEN: IssueChoice = { itemId: '', purpose: 'apply', priorityClass: '' };

export function planRequest({ itemId, purpose }: IssueChoice): PlanVisitRequest | null {
  return itemId === '' ? null : { itemIds: [itemId], purpose };
}

/** Priority goes along only where the line the number would stand in grants it. */
export function issueRequest(
  choice: IssueChoice,
  { priorities }: VisitPlanView,
): IssueTicketRequest | null {
  const visit = planRequest(choice);
  const { priorityClass } = choice;
  if (visit === null) return null;
  if (priorityClass === '' || !priorities.includes(priorityClass)) return visit;
  return { ...visit, priorityClass };
}
