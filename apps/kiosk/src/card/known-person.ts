import type { IssueTicketRequest, TicketHolder, VisitPlanView } from '@onewindow/contracts';
import type { PersonDocument } from '@onewindow/reader';

/** Who stands here, as long as the session lasts and nowhere but in memory. */
export interface KnownPerson {
  readonly holder: TicketHolder;
  readonly maskedName: string;
  readonly isSixtyPlus: boolean;
}

/** Every card and code of a person carries the citizen's number, so they are known by that. */
export function holderOf({ number }: PersonDocument): TicketHolder {
  return { kind: 'id-card', number };
}

export interface ForWhom {
  readonly person: KnownPerson | null;
  /** Unified social credit code of the company they come for. */
  readonly represented: string | null;
  readonly wantsPriority: boolean;
}

export const NOBODY: ForWhom = { person: null, represented: null, wantsPriority: true };

/** Whether the one question of priority is put: the hall grants it, and the age is known. */
export function mayHavePriority(
  person: KnownPerson | null,
  plan: Pick<VisitPlanView, 'priorities'> | null,
): boolean {
  return person?.isSixtyPlus === true && plan?.priorities.includes('elder') === true;
}

/**
 * What a request for a number says of the person.
 *
 * @param isForEnterprises whether companies are served where the items lead
 */
export function wordsOfPerson(
  { person, represented, wantsPriority }: ForWhom,
  plan: Pick<VisitPlanView, 'priorities'> | null,
  isForEnterprises: boolean,
): Pick<IssueTicketRequest, 'holder' | 'priorityClass' | 'represented'> {
  if (person === null) return {};
  const isPrior = wantsPriority && mayHavePriority(person, plan);
  return {
    holder: person.holder,
    ...(isPrior ? { priorityClass: 'elder' } : {}),
    ...(represented !== null && isForEnterprises
      ? { represented: { kind: 'company', number: represented } }
      : {}),
  };
}
